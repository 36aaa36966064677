import { canonicalJson } from '#record/canonical-json.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { writeRecordFile } from '#record/record-file.ts'
import type { FindingId } from '#review/finding.ts'
import { play, type PlayedWith } from './play.ts'
import type { Scenario, Trap } from './scenario.ts'

const minute = 60_000

/** What is wrong with the file itself, whatever was done in it. */
export type Damage = 'altered' | 'dropped' | 'cutOff' | 'rewritten'

/** One record for a class of supervisors, and what is to be found of it. */
export interface FlawedRecord {
  /** Neutral: it says nothing of what is wrong. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The trap its record fell into; none where the procedure was kept. */
  readonly trap: Trap | undefined
  readonly damage: Damage | undefined
  /** What the verdict on the file has to be. */
  readonly verdict: FindingId
  /** The code the worker would have read out over the phone when the record was whole. */
  readonly code: string
}

/** What is said of each damage where the file is opened. A record that was rewritten fits itself: only the code tells. */
const verdicts = {
  altered: 'altered',
  dropped: 'outOfOrder',
  cutOff: 'cutOff',
  rewritten: 'consistent',
} as const satisfies Record<Damage, FindingId>

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A record file in which something else is said of its entries than they are. */
function forged(entries: readonly Entry[], changes: { readonly count?: number; readonly head?: string }): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(writeRecordFile(entries))) as Record<string, unknown>
  return bytesOf(`${canonicalJson({ ...file, ...changes })}\n`)
}

/** About two thirds through: an answer, so that something would be gained by it. */
function placeToDamage(entries: readonly Entry[]): number {
  const from = Math.floor((entries.length * 2) / 3)
  const later = entries.findIndex(({ content }, index) => index >= from && content.type === 'answer')
  return later < 0 ? from : later
}

function damaged(entries: readonly Entry[], damage: Damage): Uint8Array {
  const place = placeToDamage(entries)
  const head = headOf(entries)
  switch (damage) {
    // Told to have been done half an hour earlier than it was written down.
    case 'altered': {
      const earlier = (entry: Entry) => ({ ...entry, at: entry.at - 30 * minute })
      return forged(
        entries.map((entry, index) => (index === place ? earlier(entry) : entry)),
        { head },
      )
    }
    case 'dropped':
      return forged(
        entries.filter((_, index) => index !== place),
        {},
      )
    case 'cutOff':
      return forged(entries.slice(0, place), { count: entries.length })
    case 'rewritten':
      return writeRecordFile(entries.slice(0, place))
  }
}

const numbered = (index: number): string => `TRAINING-record-${String(index + 1).padStart(2, '0')}.json`

/**
 * Records with something wrong on purpose, for people who learn to review: one along each trap of a scenario, one for each damage of a
 * file, and one in which everything is in order. Each is a case of its own, and marked as training. In an order that does not tell.
 * @param given what the n-th of them is played with  @param roll gives a whole number below the one asked
 */
export function flawedRecords(
  scenario: Scenario,
  given: (index: number) => PlayedWith,
  roll: (below: number) => number,
): FlawedRecord[] {
  const wrongs: readonly { readonly trap?: Trap; readonly damage?: Damage }[] = [
    {},
    ...scenario.traps.map((trap) => ({ trap })),
    ...(Object.keys(verdicts) as Damage[]).map((damage) => ({ damage })),
  ]
  return wrongs
    .map((wrong, index) => ({ wrong, index, key: roll(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ wrong: { trap, damage }, index }, place) => {
      const { deviation, until } = trap ?? {}
      const { entries } = play(scenario, given(index), {
        ...(deviation === undefined ? {} : { deviation }),
        ...(until === undefined ? {} : { until }),
      })
      return {
        name: numbered(place),
        bytes: damage === undefined ? writeRecordFile(entries) : damaged(entries, damage),
        trap,
        damage,
        verdict: damage === undefined ? 'consistent' : verdicts[damage],
        code: headCode(headOf(entries)),
      }
    })
}
