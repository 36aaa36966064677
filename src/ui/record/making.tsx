import { useLayoutEffect, useRef } from 'react'
import { counted } from '#content/counted.ts'
import type { PaperProgress } from '#session/session.ts'
import { useDictionary } from '../dictionary-context.ts'

/**
 * How far a paper is, with a way to stop it. Nothing of this is read out by itself: that it is being made has been said once.
 * A focus on the button goes to the part of the page around it (`tabIndex={-1}`) when the button goes.
 */
export function Making({ progress, onStop }: { progress: PaperProgress | undefined; onStop: () => void }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.recordScreens.paper
  const count = progress?.pages ?? 0
  const stop = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const button = stop.current
    const around = button?.closest<HTMLElement>('[tabindex="-1"]')
    return () => {
      if (document.activeElement === button) around?.focus()
    }
  }, [])
  return (
    <div className="making">
      <progress aria-label={words.progress} max={1} {...(progress ? { value: progress.done } : {})} />
      {count > 0 && <span className="quiet">{counted(language, count, words.pages.one, words.pages.other)}</span>}
      <button ref={stop} type="button" className="small" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  )
}
