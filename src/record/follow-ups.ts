import { type Follow, follows, type Opening } from '#machines/case/joins.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { followsOf } from './causes.ts'
import { beginning } from './chain.ts'
import type { Entry } from './entry.ts'
import { type ActiveStep, type Answer, type Replay, replayOn } from './replay.ts'
import { type Charts, mayOpen, nextStage, runningStages } from './stages.ts'
import { type Draft, writeEntries } from './write.ts'

/** The step as it can be answered now, in whichever stage is in it: no two running stages share a step. */
export const activeStep = (replayed: Pick<Replay, 'stages'>, step: string): ActiveStep | undefined =>
  runningStages(replayed)
    .flatMap(({ active }) => active)
    .find((active) => active.step.id === step)

/** What opens a stage, with the next free number. */
export const openingDraft = (entries: readonly Entry[], { procedure, begins }: Opening, at: number): Draft => ({
  content: { type: 'stageOpened', stage: nextStage(entries, procedure), ...(begins === undefined ? {} : { begins }) },
  at,
})

/** Entries that are only tried, to see where they lead; they never reach the store. */
export function tryEntries(entries: readonly Entry[], drafts: readonly Draft[], charts: Charts): Entry[] {
  const first = entries[0]
  return writeEntries(entries, drafts, {
    caseId: first?.case ?? beginning.slice(0, 32),
    device: first?.device ?? beginning.slice(0, 32),
    actor: { name: '', role: '' },
    app: '',
    charts,
    reading: { wall: drafts[0]?.at ?? 0, mono: 0, zone: first?.zone ?? 'UTC', offset: first?.offset ?? 0 },
    salt: () => beginning.slice(0, 32),
  })
}

/** Something that may bring about more: an answer, or a stage that was opened. */
export type Cause = Answer | { readonly opened: ProcedureId }

/**
 * What answers and openings bring about in other stages (machines/case/joins.ts) and that has not happened yet: steps answered there
 * where they are active, stages opened otherwise.
 * @param tried the case with the answers in it  @param entries its entries, the answers among them
 */
export function followUps(
  tried: Replay,
  entries: readonly Entry[],
  causes: readonly Cause[],
  at: number,
  charts: Charts,
): Draft[] {
  const drafts: Draft[] = []
  const open = [...causes]
  let state = tried
  let all = entries
  for (let cause = open.shift(); cause; cause = open.shift())
    for (const follow of 'opened' in cause
      ? (follows[`opens ${cause.opened}`] ?? [])
      : followsOf(cause, state.stages)) {
      const draft = draftOf(follow, state, all, at)
      if (!draft) continue
      const added = tryEntries(all, [draft], charts)
      state = replayOn(state, all, added, charts)
      all = [...all, ...added]
      drafts.push(draft)
      const answer = state.answers.at(-1)
      if (draft.content.type === 'answer' && answer) open.push(answer)
      const stage = state.stages.at(-1)
      if (draft.content.type === 'stageOpened' && stage) open.push({ opened: stage.procedure.id })
    }
  return drafts
}

function draftOf(follow: Follow, state: Replay, entries: readonly Entry[], at: number): Draft | undefined {
  if (state.stopped) return undefined
  const stage = follow.answer && activeStep(state, follow.answer.step)?.stage
  if (follow.answer && stage !== undefined)
    return { content: { type: 'answer', stage, ...follow.answer, fields: {} }, at }
  return follow.open && mayOpen(state, follow.open.procedure) ? openingDraft(entries, follow.open, at) : undefined
}
