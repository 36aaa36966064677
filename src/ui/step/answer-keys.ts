import { useEffect, useRef } from 'react'

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'))

const actsItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary') !== null

/** Digits choose an answer and Enter goes on; neither while text is typed, nor on a control that has its own Enter. */
export function useAnswerKeys(count: number, choose: (index: number) => void, goOn: () => void): void {
  const latest = useRef({ count, choose, goOn })
  useEffect(() => {
    latest.current = { count, choose, goOn }
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (event.key === 'Enter') {
        // In a text field Enter would send the form before its writer means it to.
        if (event.target instanceof HTMLInputElement && typesText(event.target)) event.preventDefault()
        else if (!typesText(event.target) && !actsItself(event.target)) {
          event.preventDefault()
          latest.current.goOn()
        }
        return
      }
      if (typesText(event.target) || !/^[1-9]$/.test(event.key)) return
      const index = Number(event.key) - 1
      if (index < latest.current.count) latest.current.choose(index)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
