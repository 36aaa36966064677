import { ui } from '#content/en/ui.ts'
import type { Strand } from '#machines/steps.ts'
import { useCaseFile } from '../session-context.ts'
import { usePlaces } from './places.ts'
import { TimesBar } from './times-bar.tsx'

/** What must be one tap away from everywhere in a case: child found, immediate danger, a note. */
function AlwaysAtHand() {
  const { replayed } = useCaseFile()
  const { go, place } = usePlaces()
  const stepIn = (strand: Strand) => replayed.stage?.active.find((active) => active.step.strand === strand)?.step.id
  const found = stepIn('whereabouts')
  const danger = stepIn('danger')
  return (
    <section className="always" aria-label={ui.frame.always}>
      {found && (
        <button type="button" className="on-dark" onClick={() => go({ tab: 'step', step: found })}>
          {ui.frame.found}
        </button>
      )}
      {danger && (
        <button type="button" className="on-dark" onClick={() => go({ tab: 'step', step: danger })}>
          {ui.frame.danger}
        </button>
      )}
      <button type="button" className="on-dark" onClick={() => go({ tab: 'more', screen: 'note', back: place })}>
        {ui.frame.note}
      </button>
    </section>
  )
}

/** The bar that stays in view while a step is scrolled, where the screen is high enough for it. */
export function AlwaysBar() {
  return (
    <div className="bar">
      <TimesBar />
      <AlwaysAtHand />
    </div>
  )
}
