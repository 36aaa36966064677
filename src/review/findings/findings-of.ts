import type { Entry } from '#record/entry.ts'
import type { Charts } from '#record/stages.ts'
import { answeredFindings } from './answered.ts'
import { clockFindings } from './clock-jumps.ts'
import { enteredLaterFindings } from './entered-long-after.ts'
import { refusedFindings, setAsideFindings } from './not-counted.ts'
import { openFindings } from './open-duties.ts'
import type { RecordFinding } from './record-finding.ts'
import { riskFindings } from './risk-lowered.ts'
import { ofOtherVersion, replayWhole } from './whole-replay.ts'

/**
 * How a record stands against the procedure: what was done, late, missing, done otherwise. Judged on what counts; what does not is
 * named beside it. The order is that of the entries.
 * @param entries verified, in canonical order  @param charts the procedures it is judged by
 */
export function findingsOf(entries: readonly Entry[], charts: Charts): RecordFinding[] {
  const places = new Map(entries.map(({ hash }, index) => [hash, index + 1]))
  const place = (hash: string): number => places.get(hash) ?? 0
  const whole = replayWhole(entries, charts)
  const { replayed } = whole
  const risk = riskFindings(replayed, place)
  const others = ofOtherVersion(entries, charts)
  const versions = others
    .filter(
      ({ hash }) => !whole.refused.some(({ entry, refusal }) => entry.hash === hash && refusal.reason === 'otherChart'),
    )
    .map((entry): RecordFinding => {
      const { content } = entry
      const step = content.type === 'answer' ? { step: content.step, outcome: content.outcome } : {}
      const stage = 'stage' in content ? { stage: content.stage } : {}
      return { kind: 'otherVersion', ...stage, ...step, entries: [place(entry.hash)], amounts: {} }
    })
  const special = new Set([...risk, ...versions].map(({ entries: [first] }) => first))
  // What has something else to be said of it is not simply done.
  const answered = answeredFindings(replayed, place).filter(
    ({ kind, entries: [first] }) => kind !== 'done' || !special.has(first),
  )
  const refused = refusedFindings(whole, charts, place)
  const left = new Set(
    refused.filter(({ kind }) => kind === 'departedWithoutReason').map(({ stage, step }) => `${stage} ${step}`),
  )
  return [
    ...answered,
    ...risk,
    ...openFindings(replayed, entries, place).filter(({ stage, step }) => !left.has(`${stage} ${step}`)),
    ...refused,
    ...versions,
    ...setAsideFindings(replayed, entries, place),
    ...enteredLaterFindings(replayed, entries, place),
    ...clockFindings(entries, place),
  ].sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0))
}
