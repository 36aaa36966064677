import { useState } from 'react'
import { procedures, stepById } from '#machines/registry.ts'
import { phrase } from '#content/phrase.ts'
import type { Field, StepDeclaration } from '#machines/steps.ts'
import { previewCorrection } from '#record/correction.ts'
import { isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { FieldControl } from '../step/field-control.tsx'
import { InstantField } from '../step/instant-field.tsx'
import { stepWords } from '../words.ts'
import {
  atId,
  type CorrectionDraft,
  correctionErrors,
  draftFor,
  never,
  outcomeId,
  reasonId,
  shownFor,
  wishOf,
} from './correction-draft.ts'
import { CorrectionConsequences } from './correction-consequences.tsx'
import { DraftForm } from './draft-form.tsx'
import type { EntryView } from './entry-view.ts'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { AnswerCards, TextField } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'

/** Corrects or withdraws one entry: first what is right and why, then what follows from it, then the confirmation. */
export function CorrectionForm({ view, onDone }: { view: EntryView; onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.correction
  const file = useCaseFile()
  const { clock } = usePorts()
  const { entry, name } = view
  const step = isEntryOf(entry, 'answer') ? stepById.get(entry.content.step) : undefined
  const form = useDraftForm(`correction.${entry.hash.slice(0, 16)}`, draftFor(file, entry))
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [previewing, setPreviewing] = useState(false)
  const wish = wishOf(entry, step, form.value)
  const desk = useWish(
    () => {
      form.saved()
      onDone()
    },
    (refusal) => {
      form.refused()
      setPreviewing(false)
      setErrors([{ id: outcomeId, text: refusalInWords(dictionary, refusal, step?.id) }])
    },
  )
  const title = phrase(step ? words.titleCorrect : words.titleWithdraw, { what: name })

  if (previewing) {
    const preview = previewCorrection(file.entries, procedures, wish)
    if (preview.ok)
      return (
        <CorrectionConsequences
          view={view}
          wish={wish}
          preview={preview}
          busy={desk.busy}
          onBack={() => setPreviewing(false)}
          onConfirm={() => {
            form.sent()
            desk.make({ kind: 'correction', wish, at: clock.read().wall })
          }}
        />
      )
  }

  const show = () => {
    const found = correctionErrors(dictionary, file, entry, step, form.value, clock.read().wall)
    const preview = found.length === 0 ? previewCorrection(file.entries, procedures, wish) : undefined
    if (preview && !preview.ok)
      found.push({ id: outcomeId, text: refusalInWords(dictionary, preview.refusal, step?.id) })
    setErrors(found)
    setPreviewing(found.length === 0)
  }
  return (
    <Screen key="form" title={title} intro={step ? words.introCorrect : words.introWithdraw} onBack={onDone}>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.preview} onSave={show}>
        {step && <RightAnswer step={step} draft={form.value} change={form.change} />}
        <TextField
          id={reasonId}
          label={words.reason}
          hint={words.reasonHint}
          value={form.value.reason}
          onChange={(reason) => form.change({ reason })}
          rows={3}
          needed
        />
      </DraftForm>
    </Screen>
  )
}

interface RightAnswerProps {
  readonly step: StepDeclaration
  readonly draft: CorrectionDraft
  readonly change: (part: Partial<CorrectionDraft>) => void
}

/** What is right: the outcome, its fields and the time it happened. */
function RightAnswer({ step, draft, change }: RightAnswerProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.correction
  const labels = stepWords(dictionary, step.id).outcomes
  const options = [
    ...Object.keys(step.outcomes).map((value) => ({
      value,
      label: labels[value]?.label ?? value,
      hint: labels[value]?.hint,
    })),
    { value: never, label: words.never, hint: words.neverHint },
  ]
  const { leading, open, rest, needed } = shownFor(step, draft.outcome)
  const control = (field: Field) => (
    <FieldControl
      key={field.id}
      field={field}
      needed={needed.has(field.id)}
      value={draft.values[field.id]}
      onChange={(value) => change({ values: { ...draft.values, [field.id]: value } })}
    />
  )
  return (
    <>
      <AnswerCards
        id={outcomeId}
        label={words.outcome}
        options={options}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome !== never && (
        <>
          {[...leading, ...open, ...rest].map(control)}
          <InstantField id={atId} label={words.when} value={draft.at} onChange={(at) => change({ at })} />
        </>
      )}
    </>
  )
}
