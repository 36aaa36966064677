import { useLayoutEffect, useRef } from 'react'
import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import type { PaperProgress } from '#session/session.ts'
import { language } from '../words.ts'

const words = recordScreens.paper
const plural = new Intl.PluralRules(language)

/**
 * How far a paper is, with a way to stop it. Nothing of this is read out by itself: that it is being made has been said once.
 * A focus on the button goes to the part of the page around it (`tabIndex={-1}`) when the button goes.
 */
export function Making({ progress, onStop }: { progress: PaperProgress | undefined; onStop: () => void }) {
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
      {count > 0 && (
        <span className="quiet">
          {plural.select(count) === 'one' ? words.pages.one : phrase(words.pages.other, { count })}
        </span>
      )}
      <button ref={stop} type="button" className="small" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  )
}
