import { useEffect, useRef } from 'react'
import type { Wish, WishRefusal } from '#session/wishes.ts'
import { SessionContext, useBusy, useCaseFile, useHeld, useSend } from '../session-context.ts'

interface WishDesk {
  readonly make: (wish: Wish) => void
  /** While something is written, and until a failed write has been solved. */
  readonly busy: boolean
}

/**
 * Makes the wishes of one form. `onSaved` is called once what was wished for is durable, never before; `onRefused` takes
 * the refusal over, so that it does not outlive the form.
 */
export function useWish(onSaved: () => void, onRefused: (refusal: WishRefusal) => void): WishDesk {
  const send = useSend()
  const busy = useBusy()
  const held = useHeld()
  const count = useCaseFile().entries.length
  const refusal = SessionContext.useSelector((state) => state.context.refusal)
  /** Entries there were when the wish was made; undefined while none is on its way. */
  const countBefore = useRef<number>(undefined)
  const latest = useRef({ onSaved, onRefused })
  useEffect(() => {
    latest.current = { onSaved, onRefused }
  })

  useEffect(() => {
    if (countBefore.current === undefined || busy) return
    if (refusal === undefined && count === countBefore.current) return
    countBefore.current = undefined
    if (refusal === undefined) latest.current.onSaved()
    else {
      latest.current.onRefused(refusal)
      send({ type: 'refusal.read' })
    }
  }, [send, busy, refusal, count])

  return {
    make: (wish) => {
      if (busy || held) return
      countBefore.current = count
      send({ type: 'wish.made', wish })
    },
    busy,
  }
}
