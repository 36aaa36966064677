import { type Entry, isEntryOf } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'
import type { Charts } from '#record/stages.ts'
import { chartOf } from '#record/stages.ts'
import { type FindingKind, reasonOf, type RecordFinding } from './record-finding.ts'
import type { Refused, WholeReplay } from './whole-replay.ts'

type Place = (hash: string) => number

const named = ({ content }: Entry) => ({
  ...('stage' in content && { stage: content.stage }),
  ...(content.type === 'answer' && { step: content.step, outcome: content.outcome }),
})

/** Entries that the procedure does not take, each with what that makes it. */
export const refusedFindings = ({ replayed, refused }: WholeReplay, charts: Charts, place: Place): RecordFinding[] =>
  refused.map((one) => {
    const kind = kindOf(one, replayed, charts)
    return {
      kind,
      ...named(one.entry),
      entries: [place(one.entry.hash)],
      amounts: {},
      against: one.refusal.reason,
      ...(kind === 'departedWithoutReason' && { reasonGiven: false }),
    }
  })

function kindOf({ entry, refusal, answeredBefore }: Refused, replayed: Replay, charts: Charts): FindingKind {
  const { content } = entry
  switch (refusal.reason) {
    case 'otherChart':
      return 'otherVersion'
    case 'unknownStep':
      return 'unknownActivity'
    case 'noStage':
    case 'ended':
    case 'notExpected': {
      if (content.type !== 'answer') return refusal.reason === 'noStage' ? 'unknownActivity' : 'notTaken'
      const step = chartOf(charts, content.stage)?.steps.get(content.step)
      if (!step || !Object.hasOwn(step.outcomes, content.outcome)) return 'unknownActivity'
      return !answeredBefore && cameUp(replayed, content.stage, content.step) ? 'outOfOrder' : 'extra'
    }
    case 'fieldsMissing': {
      if (content.type !== 'answer') return 'notTaken'
      const outcome = chartOf(charts, content.stage)?.steps.get(content.step)?.outcomes[content.outcome]
      return outcome?.asksWhy && refusal.fields.includes('reason') ? 'departedWithoutReason' : 'notTaken'
    }
    case 'fieldsBroken':
    case 'contradictsRecord':
    case 'episodeOpen':
      return 'notTaken'
  }
}

/** Whether the procedure came to a step of a stage, then or later. */
const cameUp = ({ stages, settled }: Replay, stage: string, step: string): boolean =>
  settled.some(({ active }) => active.stage === stage && active.step.id === step) ||
  stages.some(
    (one) => one.stage === stage && [...one.active, ...one.openAtEnd].some((active) => active.step.id === step),
  )

/** What was corrected, set aside or waits for a decision: it does not count, and it is not hidden. */
export function setAsideFindings(replayed: Replay, entries: readonly Entry[], place: Place): RecordFinding[] {
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]))
  const lapsed = new Set(replayed.lapsed.map(({ entry }) => entry.hash))
  const corrected = replayed.answers.flatMap(({ entry, correction }): RecordFinding[] =>
    correction
      ? [
          {
            kind: 'corrected',
            ...named(entry),
            entries: [place(correction.hash), place(entry.hash)],
            amounts: {},
            ...reasonOf(correction.content.reason),
          },
        ]
      : [],
  )
  const aside = entries.flatMap((entry): RecordFinding[] => {
    const by = byHash.get(replayed.setAside.get(entry.hash) ?? '')
    if (!by) return []
    const found = { ...named(entry), entries: [place(entry.hash), place(by.hash)], amounts: {} }
    if (isEntryOf(by, 'fork')) return [{ kind: 'undecided', ...found }]
    const why = reasonOf('reason' in by.content ? by.content.reason : undefined)
    if (lapsed.has(entry.hash) && isEntryOf(by, 'correction')) return [{ kind: 'extra', ...found, ...why }]
    return [{ kind: 'setAside', ...found, ...why }]
  })
  return [...corrected, ...aside]
}
