import { useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'

const permission = (): NotificationPermission | 'absent' =>
  typeof Notification === 'undefined' ? 'absent' : Notification.permission

/** A notification without a word about the case, where the person has allowed one. */
export function remindOfDeadline(dictionary: Dictionary): void {
  if (permission() !== 'granted') return
  try {
    new Notification(dictionary.ui.product, { body: dictionary.ui.times.remindBody, tag: 'deadline' }).addEventListener(
      'click',
      () => window.focus(),
    )
  } catch {
    // Some phones allow notifications from a worker only; the deadline is on screen and in the title all the same.
  }
}

/** Asks for notifications, on a button and never by itself. */
export function useReminderOffer(): { readonly state: ReturnType<typeof permission>; readonly ask: () => void } {
  const [state, setState] = useState(permission)
  return {
    state,
    ask: () => {
      Notification.requestPermission().then(setState, () => setState('denied'))
    },
  }
}
