import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { referenceOf } from '#record/facts.ts'
import type { Strand } from '#machines/steps.ts'
import { PracticeBanner } from '../page-parts.tsx'
import { useCaseFile, useSend } from '../session-context.ts'
import { usePlaces } from './places.ts'

/** Reference of the case, and what must be one tap away from everywhere: child found, immediate danger, a note. */
export function CaseHeader() {
  const file = useCaseFile()
  const send = useSend()
  const { go, place } = usePlaces()
  const stage = file.replayed.stage
  const stepIn = (strand: Strand) => stage?.active.find((active) => active.step.strand === strand)?.step.id
  const found = stepIn('whereabouts')
  const danger = stepIn('danger')

  return (
    <header>
      <div className="top case-top">
        <div className="inner">
          <button type="button" className="on-dark leave" onClick={() => send({ type: 'case.leave' })}>
            {ui.frame.leave}
          </button>
          <p className="product reference">{phrase(ui.frame.caseLabel, { reference: referenceOf(file.entries) })}</p>
          <div className="always">
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
          </div>
        </div>
      </div>
      <PracticeBanner />
    </header>
  )
}
