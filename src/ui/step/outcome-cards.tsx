import type { StepDeclaration, StepKind } from '#machines/steps.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stepWords } from '../words.ts'

export const outcomesId = 'outcome'

/** Kinds of steps that are answered; the others are done, and are asked how that went. */
const asks: Readonly<Record<StepKind, boolean>> = {
  question: true,
  checklist: true,
  form: false,
  action: false,
  outcome: false,
}

interface OutcomeCardsProps {
  readonly step: StepDeclaration
  readonly chosen: string | undefined
  readonly invalid: boolean
  readonly onChoose: (outcome: string) => void
}

/** The answers of a step as large rows. Choosing never goes on by itself. */
export function OutcomeCards({ step, chosen, invalid, onChoose }: OutcomeCardsProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { outcomes: labels } = stepWords(dictionary, step.id)
  return (
    <fieldset className={invalid ? 'answers invalid' : 'answers'} id={outcomesId}>
      <legend>{asks[step.kind] ? ui.step.answerQuestion : ui.step.answer}</legend>
      {Object.keys(step.outcomes).map((outcome, index) => (
        <label key={outcome} className="card answer">
          <input type="radio" name="outcome" checked={chosen === outcome} onChange={() => onChoose(outcome)} />
          <span className="answer-text">
            <span className="answer-label">{labels[outcome]?.label ?? outcome}</span>
            {labels[outcome]?.hint && <span className="hint">{labels[outcome].hint}</span>}
          </span>
          {index < 9 && (
            <kbd className="key" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
        </label>
      ))}
    </fieldset>
  )
}
