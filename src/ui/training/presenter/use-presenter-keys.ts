import { useEffect, useRef } from 'react'

/** What a key does, by its name as the browser gives it; letters in lower case. */
export type KeyActs = Readonly<Record<string, (() => void) | undefined>>

const writesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')

/**
 * Acts by single keys. None while something is chosen or typed in, with another key held down, while a dialog is open, or once
 * the presenter has switched them off: keys of more than one letter (arrows and the pages of a remote control) work then too.
 */
export function usePresenterKeys(acts: KeyActs, single: boolean): void {
  const latest = useRef({ acts, single })
  useEffect(() => {
    latest.current = { acts, single }
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (writesItself(event.target) || document.querySelector('dialog[open]')) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (key.length === 1 && !latest.current.single) return
      // A space on a button presses the button.
      if (key === ' ' && event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return
      const act = latest.current.acts[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
