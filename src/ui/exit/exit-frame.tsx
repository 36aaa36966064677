import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { phrase } from '#content/phrase.ts'
import type { Clock } from '#session/ports.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { ExitContext } from './exit-context.ts'
import { NeutralPage } from './neutral-page.tsx'
import { keyUp, noPresses, pressesExpire, type ShiftPresses } from './shift-presses.ts'

/** Windows of the guide on this device tell each other to leave too. Nothing but the word itself is sent. */
const channelName = 'exit-at-once'

/**
 * Around all screens: on the button or on Shift three times each of them is taken away at once and a clock stands there
 * instead, in every window. What was half typed is kept by the screens as they go.
 */
export function ExitFrame({ clock, children }: { clock: Clock; children: ReactNode }) {
  const { ui } = useFirstDictionary()
  const [away, setAway] = useState(false)
  const [presses, setPresses] = useState<ShiftPresses>(noPresses)
  const [expired, setExpired] = useState(false)

  const goAway = useCallback(() => {
    // Painted before anything else happens: whoever looks over the shoulder sees the clock.
    flushSync(() => {
      setAway(true)
      setPresses(noPresses)
      setExpired(false)
    })
  }, [])

  const channel = useRef<BroadcastChannel>(undefined)
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = new BroadcastChannel(channelName)
    opened.onmessage = goAway
    channel.current = opened
    return () => opened.close()
  }, [goAway])

  const leave = useCallback(() => {
    goAway()
    channel.current?.postMessage('leave')
  }, [goAway])

  useEffect(() => {
    if (away) return
    let so: ShiftPresses = noPresses
    let timer: ReturnType<typeof setTimeout> | undefined
    const expire = () => {
      setExpired(so.count > 0)
      so = noPresses
      setPresses(so)
    }
    const onKeyUp = (event: KeyboardEvent) => {
      clearTimeout(timer)
      const before = so
      so = keyUp(before, event.key, event.shiftKey)
      if (so.count === 3) return leave()
      if (before.count === 0 && so.count === 0) return
      setExpired(before.count > 0 && so.count === 0)
      setPresses(so)
      if (so.count > 0) timer = setTimeout(expire, pressesExpire)
    }
    // Before any screen hears of the key, so that none can swallow it.
    document.addEventListener('keyup', onKeyUp, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keyup', onKeyUp, true)
    }
  }, [away, leave])

  const exit = useMemo(() => ({ away, leave, presses: presses.count }), [away, leave, presses.count])
  const said =
    presses.count > 0 ? phrase(ui.exit.pressMore, { count: 3 - presses.count }) : expired ? ui.exit.expired : ''
  return (
    <ExitContext value={exit}>
      {away ? (
        <NeutralPage clock={clock} onBack={() => setAway(false)} />
      ) : (
        <>
          <span className="hidden" id="exit-how">
            {ui.exit.how}
          </span>
          <output className="hidden">{said}</output>
        </>
      )}
      {children}
    </ExitContext>
  )
}
