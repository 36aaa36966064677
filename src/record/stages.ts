import type { Procedure, ProcedureId } from '#machines/chart.ts'
import { waysIn } from '#machines/case/joins.ts'
import { mayOpen as mayOpenWhile } from '#machines/case/may-open.ts'
import { type Entry, isEntryOf } from './entry.ts'
import type { Replay, StageState } from './replay.ts'

/** The procedures a record may be replayed with, by id. */
export type Charts = Readonly<Partial<Record<ProcedureId, Procedure>>>

/** Id and number of a stage as its entries name it, e.g. `response-2`; undefined where it is none. */
export function stageName(stage: string): { readonly procedure: string; readonly number: number } | undefined {
  const parts = /^([a-z]+)-([1-9]\d{0,8})$/i.exec(stage)
  return parts ? { procedure: parts[1] ?? '', number: Number(parts[2]) } : undefined
}

/** The procedure a stage is a run of; undefined where its name is none of the charts'. */
export function chartOf(charts: Charts, stage: string): Procedure | undefined {
  const id = stageName(stage)?.procedure
  return id !== undefined && Object.hasOwn(charts, id) ? charts[id as ProcedureId] : undefined
}

/** The name of the next stage of a procedure: a number is never given twice, not even to a stage that no longer counts. */
export function nextStage(entries: readonly Entry[], procedure: ProcedureId): string {
  const numbers = entries.flatMap((entry) => {
    if (!isEntryOf(entry, 'stageOpened')) return []
    const name = stageName(entry.content.stage)
    return name?.procedure === procedure ? [name.number] : []
  })
  return `${procedure}-${Math.max(0, ...numbers) + 1}`
}

/** The stage of a procedure that has not ended; there is at most one. */
export const runningStage = (replayed: Pick<Replay, 'stages'>, procedure: ProcedureId): StageState | undefined =>
  replayed.stages.find((stage) => stage.procedure.id === procedure && stage.ended === undefined)

/** What comes first where duties are equally urgent. */
const pressingFirst: readonly ProcedureId[] = ['response', 'aftercare', 'prevention']

/** Stages of a case that have not ended, the most pressing procedure first. */
export const runningStages = (replayed: Pick<Replay, 'stages'>): StageState[] =>
  pressingFirst.flatMap((id) => runningStage(replayed, id) ?? [])

/** Whether a stage of a procedure may be opened as things stand. */
export const mayOpen = (replayed: Pick<Replay, 'stages'>, procedure: ProcedureId): boolean =>
  mayOpenWhile(procedure, (id) => runningStage(replayed, id) !== undefined)

/** Ways in (Q01) that are open to a case as it stands. */
export const openWays = (replayed: Pick<Replay, 'stages'>): (keyof typeof waysIn)[] =>
  (Object.keys(waysIn) as (keyof typeof waysIn)[]).filter((way) => mayOpen(replayed, waysIn[way].procedure))

/** Responses and aftercares of the episode that is not closed yet. */
export function unclosedStages(replayed: Pick<Replay, 'stages'>): StageState[] {
  const closed = replayed.stages.findLastIndex((stage) => stage.ended === 'episodeClosed')
  return replayed.stages.slice(closed + 1).filter((stage) => stage.procedure.id !== 'prevention')
}

/** The response stages of the episode that is not closed yet: what was told and asked for in them has to be mirrored. */
export function unclosedResponses(replayed: Pick<Replay, 'stages'>): StageState[] {
  return unclosedStages(replayed).filter((stage) => stage.procedure.id === 'response')
}
