import { phrase } from '#content/phrase.ts'
import { sources } from '#machines/sources.ts'
import type { Ground, StepDeclaration } from '#machines/steps.ts'
import { useDictionary } from '../dictionary-context.ts'
import { sourceCountry } from '../in-words.ts'
import { CountryRules } from './country-rules.tsx'

const titles: Readonly<Record<string, { readonly title: string; readonly address: string }>> = sources

/** How sure a step or a limit is and what it rests on, in words. */
export function GroundLine({ ground, lead }: { ground: Ground; lead?: string }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const sure = {
    SEEN: ui.step.sourceSeen,
    KNOWN: ui.step.sourceKnown,
    INFERRED: ground.sources.length > 0 ? ui.step.sourceInferredFrom : ui.step.sourceInferred,
  }[ground.certainty]
  return (
    <>
      <p>
        {lead && `${lead} `}
        {ground.scope && `${phrase(ui.step.scope, { country: sourceCountry(dictionary, ground.scope) })} `}
        {sure}
      </p>
      {ground.sources.length > 0 && (
        <ul className="sources">
          {ground.sources.map((id) => (
            <li key={id}>
              {titles[id]?.title ?? id} <span className="quiet">({titles[id]?.address ?? id})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Source and certainty of a step, of its limit, and the rules of the profile that are shown with it. */
export function GroundDetails({ step }: { step: StepDeclaration }) {
  const { ui } = useDictionary()
  const { limit } = step
  return (
    <details>
      <summary>{ui.step.source}</summary>
      <div className="details-body">
        <GroundLine ground={step.ground} />
        {limit && limit.strength === 'agreed' && (
          <p>
            {ui.step.limitGround} {ui.step.agreed}
          </p>
        )}
        {limit && limit.strength !== 'agreed' && <GroundLine ground={limit.ground} lead={ui.step.limitGround} />}
        <CountryRules step={step.id} />
        <p className="quiet">
          {phrase(ui.step.ref, { ref: step.ref })} {ui.step.notReviewed}
        </p>
      </div>
    </details>
  )
}
