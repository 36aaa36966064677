import { type Mirror, mirrors } from '#machines/case/joins.ts'
import type { EntryOf } from './entry.ts'
import type { Answer, Replay } from './replay.ts'
import { unclosedResponses } from './stages.ts'

type Case = Pick<Replay, 'stages' | 'answers' | 'reached'>

/** Answers of the unclosed episode by which somebody was told or an alert went out that this mirror must take back. */
export function askedOf(mirror: Mirror, replayed: Case): Answer[] {
  const stages = new Set(unclosedResponses(replayed).map(({ stage }) => stage))
  const given = replayed.answers.filter((answer) => stages.has(answer.stage))
  const named = ({ step, outcome }: Answer, list: readonly string[]) => list.includes(`${step}.${outcome}`)
  const undone = given.findLastIndex((answer) => named(answer, mirror.undone ?? []))
  return given.filter((answer, index) => index > undone && named(answer, mirror.asked))
}

/** Calls of the unclosed episode in which somebody was reached, for the mirror that counts them. */
export function reachedOf(mirror: Mirror, replayed: Case): readonly EntryOf<'call'>[] {
  const since = unclosedResponses(replayed)[0]?.openedAt
  return mirror.calls && since !== undefined ? replayed.reached.filter((call) => call.at >= since) : []
}

const isAsked = (mirror: Mirror, replayed: Case): boolean =>
  askedOf(mirror, replayed).length > 0 || reachedOf(mirror, replayed).length > 0

/**
 * Steps of aftercare that have nothing to take back, each with the outcome that says so. Where this record holds no
 * response of the episode nothing is known, and every one stays due.
 */
export function nothingToMirror(replayed: Case): { readonly step: string; readonly outcome: string }[] {
  if (unclosedResponses(replayed).length === 0) return []
  return mirrors.flatMap((mirror) =>
    mirror.none && !isAsked(mirror, replayed) ? [{ step: mirror.step, outcome: mirror.none }] : [],
  )
}

/** Whether an answer says that nothing was told or asked for while the record says that it was. */
export function contradictsRecord(step: string, outcome: string, replayed: Case): boolean {
  const mirror = mirrors.find((one) => one.step === step)
  return mirror?.none === outcome && isAsked(mirror, replayed)
}
