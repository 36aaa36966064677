import type { EntryOf } from '#record/entry.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { stageInWords } from '#ui/in-words.ts'
import { Mark } from '#ui/kit/mark.tsx'
import { Guidance } from '#ui/step/guidance.tsx'
import { stepWords } from '#ui/words.ts'
import { AnsweredForm } from './answered-form.tsx'

interface StepThenProps {
  readonly active: ActiveStep
  /** The answer that was given; undefined for a step that is only looked at. */
  readonly entry: EntryOf<'answer'> | undefined
}

/** A step as whoever worked on the case had it before them: who, by when, what to do, on what it rests, and the answer. */
export function StepThen({ active, entry }: StepThenProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { step } = active
  return (
    <article className="step">
      <p className="strand">
        {[stageInWords(dictionary, active.stage), dictionary.book.procedures.strands[step.strand]].join(' · ')}
      </p>
      <h2>{stepWords(dictionary, step.id).title}</h2>
      {active.state === 'parked' && (
        <p className="inset">
          <Mark shape="parked" /> {ui.step.parked}
        </p>
      )}
      <fieldset className="held" disabled>
        <Guidance active={active} />
      </fieldset>
      {entry && <AnsweredForm active={active} entry={entry} />}
    </article>
  )
}
