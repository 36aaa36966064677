import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { Field } from '#machines/steps.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep } from '#record/replay.ts'
import { departs, proposalFor } from '#record/proposals.ts'
import { isLate } from '#session/wishes.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { type KeptDraft, useDraftKeeper, useKeptDraft } from '../draft.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Held } from '../kit/held.tsx'
import { SessionContext, useBusy, useCaseFile, useHeld, usePorts, useSend } from '../session-context.ts'
import { useAnswerKeys } from './answer-keys.ts'
import { DiffersReason, LateReason, Proposal, WhenItHappened } from './extra-questions.tsx'
import { FieldControl } from './field-control.tsx'
import { errorsOf, refusalErrors } from './judge-form.ts'
import { OutcomeCards } from './outcome-cards.tsx'
import { fieldsFor, leadingFields } from './shown-fields.ts'
import { emptyDraft, filledFields, isEmptyDraft, isHalf, type StepDraft } from './step-draft.ts'

/** Where a half-filled step is kept: a draft of one stage never comes up in the next. */
export const draftKey = (caseId: string, stage: string, step: string): string => `${caseId}/${stage}/${step}`

/** The form of a step, with whatever was half typed before. */
export function StepForm({ active }: { active: ActiveStep }) {
  const { id } = useCaseFile()
  const kept = useKeptDraft<StepDraft>(draftKey(id, active.stage, active.step.id))
  if (kept === undefined) return null
  return <FilledForm active={active} kept={kept} />
}

const noErrors: readonly FormError[] = []

function FilledForm({ active, kept }: { active: ActiveStep; kept: KeptDraft<StepDraft> | null }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { step } = active
  const file = useCaseFile()
  const { clock } = usePorts()
  const send = useSend()
  const busy = useBusy()
  const held = useHeld()
  const now = useNow()
  const refusal = SessionContext.useSelector((state) => state.context.refusal)
  const notSaved = SessionContext.useSelector((state) => state.matches({ case: 'notSaved' }))
  const [draft, setDraft] = useState<StepDraft>({ ...emptyDraft, ...kept?.value })
  const [restored, setRestored] = useState(kept !== null)
  const [found, setFound] = useState(noErrors)
  const [readRefusal, setReadRefusal] = useState(refusal)
  const keeper = useDraftKeeper(draftKey(file.id, active.stage, step.id), isEmptyDraft(draft) ? null : draft)

  if (refusal !== readRefusal) {
    setReadRefusal(refusal)
    if (refusal) setFound(refusalErrors(dictionary, refusal))
  }
  // Not written after all: what is typed from here on is kept again.
  const { reopen } = keeper
  useEffect(() => {
    if (refusal || notSaved) reopen()
  }, [refusal, notSaved, reopen])

  const leading = leadingFields(step)
  const { open, rest, needed } = fieldsFor(step, draft.outcome)
  const shown: readonly Field[] = [...leading, ...open, ...rest]
  const fields = filledFields(draft.values, shown)
  const at = typeof draft.earlier === 'number' ? draft.earlier : now.wall
  const proposed = proposalFor(step.id, fields, { ...file, at, offset: now.offset })
  const differs = draft.outcome !== undefined && departs(step, draft.outcome, proposed)
  const late = draft.outcome !== undefined && isLate(file.replayed, step.id, at, now.offset)
  const dueAt = deadlineOf(active, factsOf(file.replayed, active.stage), now.offset)?.dueAt ?? now.wall
  const ticked = leading.some((field) => field.id in fields)
  const complete = leading.every((field) => {
    const list = fields[field.id]
    return typeof list === 'object' && Object.keys(list).length === (field.items ?? []).length
  })

  const change = (part: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...part }))
  const changeField = (id: string, value: StepDraft['values'][string]) =>
    setDraft((before) => ({ ...before, values: { ...before.values, [id]: value } }))
  const earlierList = (field: Field) => {
    if (field.type !== 'checklist') return undefined
    const answer = file.replayed.answers.findLast((one) => typeof one.fields[field.id] === 'object')
    const answers = answer?.fields[field.id]
    if (!answer || typeof answers !== 'object') return undefined
    return { answers, when: whenInWords(answer.at, now.wall, now.offset, language) }
  }
  const control = (field: Field) => (
    <FieldControl
      key={field.id}
      field={field}
      needed={needed.has(field.id)}
      value={draft.values[field.id]}
      before={earlierList(field)}
      onChange={(value) => changeField(field.id, value)}
    />
  )

  const goOn = () => {
    if (busy || held) return
    const { outcome } = draft
    const errors = errorsOf(dictionary, step, draft, shown, { differs, late })
    setFound(errors)
    if (errors.length > 0 || outcome === undefined || isHalf(draft.earlier)) return
    keeper.settle()
    send({
      type: 'wish.made',
      wish: {
        kind: 'answers',
        answers: [
          {
            step: step.id,
            outcome,
            fields,
            at: typeof draft.earlier === 'number' ? draft.earlier : clock.read().wall,
            ...(differs ? { differsBecause: draft.differsBecause.trim() } : {}),
            ...(late ? { lateBecause: draft.lateBecause.trim() } : {}),
          },
        ],
      },
    })
  }
  const outcomes = Object.keys(step.outcomes)
  useAnswerKeys(held ? 0 : outcomes.length, (index) => change({ outcome: outcomes[index] }), goOn)

  return (
    <Held>
      <form
        className="step-form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <ErrorSummary errors={found} />
        {restored && kept && (
          <p className="inset">
            {phrase(ui.step.draftBack, { time: whenInWords(kept.leftAt, now.wall, now.offset, language) })}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                setDraft(emptyDraft)
                setRestored(false)
              }}
            >
              {ui.step.draftClear}
            </button>
          </p>
        )}
        {leading.map(control)}
        {proposed !== undefined && (ticked || draft.outcome !== undefined) && (
          <Proposal step={step.id} proposed={proposed} complete={complete} />
        )}
        <OutcomeCards
          step={step}
          chosen={draft.outcome}
          invalid={found.some((error) => error.text === ui.errors.choose) && draft.outcome === undefined}
          onChoose={(outcome) => change({ outcome })}
        />
        {differs && (
          <DiffersReason value={draft.differsBecause} onChange={(differsBecause) => change({ differsBecause })} />
        )}
        {open.map(control)}
        {rest.length > 0 && (
          <details>
            <summary>{ui.step.moreFields}</summary>
            <div className="details-body">{rest.map(control)}</div>
          </details>
        )}
        {late && (
          <LateReason
            value={draft.lateBecause}
            limit={whenInWords(dueAt, now.wall, now.offset, language)}
            onChange={(lateBecause) => change({ lateBecause })}
          />
        )}
        <WhenItHappened value={draft.earlier} now={now} onChange={(earlier) => change({ earlier })} />
        <p className="actions">
          <button type="submit" className="button" aria-disabled={busy}>
            {busy && !notSaved ? ui.frame.saving : ui.step.continue}
          </button>
          <span className="hint keys">{ui.step.keys}</span>
        </p>
      </form>
    </Held>
  )
}
