import { mirrors } from '#machines/case/joins.ts'
import type { Answer, Replay } from './replay.ts'
import { runningStage } from './stages.ts'

const telling = new Set(mirrors.map(({ step }) => step))

/**
 * Answers by which people were told that the child is back, or an alert was asked to be taken out, in an aftercare that a
 * correction has set aside: while the child is missing they have to hear that it was not so.
 */
export function takenBackByMistake(replayed: Replay): Answer[] {
  if (!runningStage(replayed, 'response')) return []
  const counts = new Set(replayed.stages.map(({ stage }) => stage))
  return replayed.lapsed.filter(
    ({ stage, step, outcome }) =>
      !counts.has(stage) && telling.has(step) && (outcome === 'told' || outcome === 'asked' || outcome === 'confirmed'),
  )
}
