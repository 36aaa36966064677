import { procedures } from '#machines/registry.ts'
import { headOf } from '#record/chain.ts'
import type { ContentOf, Entry } from '#record/entry.ts'
import { isPractice, referenceOf, trainingOf } from '#record/facts.ts'
import { replay } from '#record/replay.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { type EventTrace, eventTraces } from '#export/event-traces.ts'
import { codeOf } from '#review/compare-code.ts'
import { endOfWork } from '#review/end-of-work.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { type Gravity, gravityOf } from '#review/findings/gravity.ts'
import { type EpisodeMeasures, episodeMeasures } from '#review/measures/durations.ts'
import { type Stall, stallsOf } from '#review/measures/stalls.ts'
import { type Chains, chainsOf } from './same-case.ts'

/** What the desk keeps of a record that was read: enough to list, to measure and to compare it; no words that anybody typed but its reference. */
export interface DeskRecord {
  readonly caseId: string
  readonly head: string
  readonly code: string
  readonly chains: Chains
  readonly entries: number
  readonly reference: string
  readonly country: string
  /** Made to practise or to train: never counted with real ones. */
  readonly forPractice: boolean
  /** The last sign-off, and whether the record went on after what was reviewed; undefined where nobody has signed off. */
  readonly signedOff: { readonly result: ContentOf<'signOff'>['result']; readonly wentOn: boolean } | undefined
  readonly episodes: readonly EpisodeMeasures[]
  readonly findings: Readonly<Record<Gravity, number>>
  readonly stalls: readonly Stall[]
  readonly traces: readonly EventTrace[]
}

/** Reads off a record what the desk keeps of it. @param entries verified, in canonical order, at least one */
export function deskRecord(entries: readonly Entry[]): DeskRecord {
  const last = entries.at(-1)
  if (!last) throw new Error('a record holds an entry')
  const replayed = replay(entries, procedures)
  const findings = findingsOf(entries, procedures)
  const counts: Record<Gravity, number> = { grave: 0, look: 0, note: 0, kept: 0 }
  for (const one of findings) counts[gravityOf(one)]++
  return {
    caseId: last.case,
    head: headOf(entries),
    code: codeOf(entries),
    chains: chainsOf(entries),
    entries: entries.length,
    reference: referenceOf(entries),
    country: replayed.place.country,
    forPractice: isPractice(entries) || trainingOf(entries) !== undefined,
    signedOff: lastSignOff(entries),
    episodes: episodeMeasures(replayed),
    findings: counts,
    stalls: stallsOf(replayed, findings, endOfWork(entries)),
    traces: eventTraces(replayed),
  }
}

function lastSignOff(entries: readonly Entry[]): DeskRecord['signedOff'] {
  const last = signOffsOf(entries).at(-1)
  return last && { result: last.entry.content.result, wentOn: last.covered === undefined || last.wentOn.length > 0 }
}
