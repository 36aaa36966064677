import { type Mirror, mirrors } from '#machines/case/joins.ts'
import type { EntryOf } from './entry.ts'
import { noticedIn } from './episodes.ts'
import type { Answer, Replay } from './replay.ts'
import { unclosedResponses } from './stages.ts'

type Case = Pick<Replay, 'stages' | 'answers' | 'lapsed' | 'reached'>

/** Answers of the unclosed episode by which somebody was told or an alert went out that this mirror must take back. */
export const askedOf = (mirror: Mirror, replayed: Case): Answer[] =>
  unclosedResponses(replayed).flatMap(({ stage }) => {
    const given = [...replayed.answers, ...replayed.lapsed].filter((answer) => answer.stage === stage)
    const named = ({ step, outcome }: Answer, list: readonly string[]) => list.includes(`${step}.${outcome}`)
    // Only what was taken back in the same stage, and after it was asked for, is undone.
    const undone = given.findLastIndex((answer) => named(answer, mirror.undone ?? []))
    return given.filter((answer, index) => index > undone && named(answer, mirror.asked))
  })

const stepsOf = (mirror: Mirror): Set<string> =>
  new Set(mirror.asked.map((event) => event.slice(0, event.indexOf('.'))))

const steps = new Map(mirrors.map((mirror) => [mirror, stepsOf(mirror)]))

/** Calls of the unclosed episode in which somebody was reached whom this mirror must tell. */
export function reachedOf(mirror: Mirror, replayed: Case): EntryOf<'call'>[] {
  const responses = unclosedResponses(replayed)
  if (responses.length === 0) return []
  const from = Math.min(...responses.map((stage) => Math.min(stage.openedAt, noticedIn(stage, replayed))))
  const to = responses.some(({ endedAt }) => endedAt === undefined)
    ? Number.MAX_SAFE_INTEGER
    : Math.max(...responses.map(({ endedAt = 0 }) => endedAt))
  return replayed.reached.filter(({ at, content: { step } }) => {
    if (at < from || at > to) return false
    if (step !== undefined && steps.get(mirror)?.has(step)) return true
    const others = [...steps.values()].some((own) => step !== undefined && own.has(step))
    return mirror.calls === true && !others
  })
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
