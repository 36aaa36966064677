import { type Follow, follows, type Opening } from '#machines/case/joins.ts'
import type { Entry } from './entry.ts'
import type { ActiveStep, Replay } from './replay.ts'
import { mayOpen, nextStage, runningStages } from './stages.ts'
import type { Draft } from './write.ts'

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

/**
 * The next entry that the answers among `drafts` bring about in other stages (machines/case/joins.ts) and that is not
 * written yet; undefined when all has followed.
 * @param replayed the case with the drafts in it  @param entries its entries, the drafts among them
 */
export function nextFollowUp(
  replayed: Replay,
  entries: readonly Entry[],
  drafts: readonly Draft[],
  at: number,
): Draft | undefined {
  if (replayed.stopped) return undefined
  const causes = drafts.flatMap(({ content }) => {
    if (content.type !== 'answer') return []
    const ended = replayed.stages.find(({ stage }) => stage === content.stage)?.ended
    return [`${content.step}.${content.outcome}`, ...(ended ? [`ends in ${ended}`] : [])]
  })
  const isAnswered = ({ answer }: Follow) =>
    drafts.some(
      ({ content }) => content.type === 'answer' && content.step === answer?.step && content.outcome === answer.outcome,
    )
  for (const follow of causes.flatMap((cause) => follows[cause] ?? [])) {
    if (isAnswered(follow)) continue
    const { answer, open } = follow
    const stage = answer && activeStep(replayed, answer.step)?.stage
    if (answer && stage !== undefined) return { content: { type: 'answer', stage, ...answer, fields: {} }, at }
    if (open && mayOpen(replayed, open.procedure)) return openingDraft(entries, open, at)
  }
  return undefined
}
