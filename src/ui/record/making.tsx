import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import type { PaperProgress } from '#session/session.ts'
import { language } from '../words.ts'

const words = recordScreens.paper
const plural = new Intl.PluralRules(language)

/** How far a paper is, with a way to stop it. Nothing of this is read out by itself: that it is being made has been said once. */
export function Making({ progress, onStop }: { progress: PaperProgress | undefined; onStop: () => void }) {
  const count = progress?.pages ?? 0
  return (
    <div className="making">
      <progress aria-label={words.progress} max={1} {...(progress ? { value: progress.done } : {})} />
      {count > 0 && (
        <span className="quiet">
          {plural.select(count) === 'one' ? words.pages.one : phrase(words.pages.other, { count })}
        </span>
      )}
      <button type="button" className="small" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  )
}
