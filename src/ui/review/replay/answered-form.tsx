import { whenInWords } from '#content/time-words.ts'
import type { Field } from '#machines/steps.ts'
import { deadlineOf } from '#record/deadlines.ts'
import type { EntryOf } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useNow } from '#ui/clock.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { useCaseFile } from '#ui/session-context.ts'
import { DiffersReason, LateReason, Proposal } from '#ui/step/extra-questions.tsx'
import { FieldControl } from '#ui/step/field-control.tsx'
import { OutcomeCards } from '#ui/step/outcome-cards.tsx'
import { fieldsFor, leadingFields } from '#ui/step/shown-fields.ts'

const unchanged = () => undefined

/** The form of a step as it was filled in and sent: the same controls, all of them held. */
export function AnsweredForm({ active, entry }: { active: ActiveStep; entry: EntryOf<'answer'> }) {
  const { language, replayScreens: words } = useDictionary()
  const { replayed } = useCaseFile()
  const now = useNow()
  const { step } = active
  const { outcome, fields, proposed, differsBecause, lateBecause } = entry.content
  const { open, rest, needed } = fieldsFor(step, outcome)
  const leading = leadingFields(step)
  const dueAt = deadlineOf(active, factsOf(replayed, active.stage), now.offset)?.dueAt ?? now.wall
  const control = (field: Field) => (
    <FieldControl
      key={field.id}
      field={field}
      needed={needed.has(field.id)}
      value={fields[field.id]}
      onChange={unchanged}
    />
  )
  return (
    <fieldset className="held replay-answered" disabled>
      <legend>{words.answered}</legend>
      {leading.map(control)}
      {proposed !== undefined && <Proposal step={step.id} proposed={proposed} complete />}
      <OutcomeCards step={step} chosen={outcome} invalid={false} onChoose={unchanged} />
      {differsBecause !== undefined && <DiffersReason value={differsBecause} onChange={unchanged} />}
      {[...open, ...rest.filter(({ id }) => id in fields)].map(control)}
      {lateBecause !== undefined && (
        <LateReason
          value={lateBecause}
          limit={whenInWords(dueAt, now.wall, now.offset, language)}
          onChange={unchanged}
        />
      )}
    </fieldset>
  )
}
