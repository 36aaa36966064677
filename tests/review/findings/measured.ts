import { procedures } from '#machines/registry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { findingKinds, type FindingKind, type RecordFinding } from '#review/findings/record-finding.ts'
import { departures, doneIn, type Expected, modelRecord, type Seeded, seededRecord } from './seeded.ts'

/** How often a kind was expected, found where it was expected, and found where it was not. */
export interface Tally {
  readonly kind: FindingKind
  readonly expected: number
  readonly right: number
  readonly wrong: number
}

export interface Measured {
  readonly records: number
  readonly tallies: readonly Tally[]
  /** The first findings that were wrong or not there. */
  readonly faults: readonly string[]
  /** Departures for which there were no walks with an opportunity. */
  readonly unseeded: readonly string[]
}

const open: readonly FindingKind[] = ['missing', 'alertNeverConfirmed', 'notMirrored']

/** What makes two findings the same: a duty nobody answered has no place of its own. */
const keyOf = ({ kind, stage, step, entry }: Expected): string =>
  [kind, stage ?? '', step ?? '', open.includes(kind) ? '' : (entry ?? '')].join(' ')

const found = ({ kind, stage, step, entries: [entry = 0] }: RecordFinding): Expected => ({ kind, stage, step, entry })

const done = ({ entries }: Seeded, entry: number): Expected => {
  const content = entries[entry - 1]?.content
  return content?.type === 'answer'
    ? { kind: 'done', stage: content.stage, step: content.step, entry }
    : { kind: 'done', entry }
}

/**
 * Records that keep to the procedure and records that depart from it once, held against what was put into them.
 * @param each how many of every departure  @param models how many without one
 */
export function measure(models: number, each: number, firstSeed: number): Measured {
  const counts = new Map(findingKinds.map((kind) => [kind, { kind, expected: 0, right: 0, wrong: 0 }]))
  const faults: string[] = []
  let records = 0
  const judge = (name: string, seeded: Seeded) => {
    records++
    const wanted = [...seeded.expected, ...doneIn(seeded).map((entry) => done(seeded, entry))]
    const given = findingsOf(seeded.entries, procedures).map((finding) => found(finding))
    const left = given.map((one) => keyOf(one))
    for (const one of wanted) {
      const count = counts.get(one.kind)!
      count.expected++
      const at = left.indexOf(keyOf(one))
      if (at >= 0) {
        left.splice(at, 1)
        count.right++
      } else faults.push(`${name}: not found: ${keyOf(one)}`)
    }
    for (const key of left) {
      counts.get(key.slice(0, key.indexOf(' ')) as FindingKind)!.wrong++
      faults.push(`${name}: found: ${key}`)
    }
  }
  let seed = firstSeed
  for (let model = 0; model < models; model++, seed++) judge(`model ${seed}`, modelRecord(seed))
  const unseeded: string[] = []
  for (const name of Object.keys(departures)) {
    let made = 0
    for (let tries = 0; made < each && tries < each * 12; tries++, seed++) {
      const seeded = seededRecord(name, seed)
      if (!seeded) continue
      judge(`${name} ${seed}`, seeded)
      made++
    }
    if (made < each) unseeded.push(`${name}: ${made} of ${each}`)
  }
  return {
    records,
    tallies: [...counts.values()].filter(({ expected, wrong }) => expected + wrong > 0),
    faults,
    unseeded,
  }
}
