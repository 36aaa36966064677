import { useCallback, useState } from 'react'
import { ui } from '#content/en/ui.ts'

const permission = (): NotificationPermission | 'absent' =>
  typeof Notification === 'undefined' ? 'absent' : Notification.permission

/** Notifications without a word about the case. Asked for on a button only; works while this page is open. */
export function useReminder(): { readonly offered: boolean; readonly ask: () => void; readonly remind: () => void } {
  const [state, setState] = useState(permission)
  const ask = useCallback(() => {
    Notification.requestPermission().then(setState, () => setState('denied'))
  }, [])
  const remind = useCallback(() => {
    if (permission() !== 'granted') return
    try {
      new Notification(ui.product, { body: ui.times.remindBody, tag: 'deadline' }).onclick = () => window.focus()
    } catch {
      // Some phones allow notifications from a worker only; the deadline is on screen and in the title all the same.
    }
  }, [])
  return { offered: state === 'default', ask, remind }
}
