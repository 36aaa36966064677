import type { Strand } from '#machines/steps.ts'
import { runningStage, runningStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'
import { usePlaces } from './places.ts'
import { TimesBar } from './times-bar.tsx'

/** Steps that say that the child is missing, in aftercare and in prevention. */
export const missingSteps: readonly string[] = ['childMissingAgain', 'childPresent']

/** What must be one tap away from everywhere in a case: child found, immediate danger, a note. */
function AlwaysAtHand() {
  const { ui } = useDictionary()
  const { damage, replayed } = useCaseFile()
  const { go, place } = usePlaces()
  const active = runningStages(replayed).flatMap((stage) => stage.active)
  const stepIn = (strand: Strand) => active.find(({ step }) => step.strand === strand)?.step.id
  const found = stepIn('whereabouts')
  const danger = stepIn('danger')
  const died = runningStage(replayed, 'aftercare')?.begins === 'deathRecorded'
  const missing = died ? undefined : missingSteps.find((id) => active.some(({ step }) => step.id === id))
  return (
    <section className="always" aria-label={ui.frame.always}>
      {found && (
        <button type="button" className="on-dark" onClick={() => go({ tab: 'step', step: found })}>
          {ui.frame.found}
        </button>
      )}
      {!found && missing && !damage && (
        <button type="button" className="on-dark" onClick={() => go({ tab: 'step', step: missing })}>
          {ui.frame.missing}
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
