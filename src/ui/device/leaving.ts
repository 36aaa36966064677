import { useEffect } from 'react'
import { SessionContext, usePorts } from '../session-context.ts'

/** Notes that the page goes away in order, so that its case is not said to have been cut off. */
export function useLeaving(): void {
  const { openings } = usePorts()
  const opening = SessionContext.useSelector((state) => state.context.opening)
  useEffect(() => {
    if (opening === undefined) return undefined
    const leave = () => openings.leave(opening)
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) openings.comeBack(opening)
    }
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [openings, opening])
}
