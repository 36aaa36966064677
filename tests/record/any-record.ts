import fc from 'fast-check'
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { arrowsOf } from '#machines/chart.ts'
import { headOf } from '#record/chain.ts'
import type { CorrectionWish } from '#record/correction.ts'
import type { Entry } from '#record/entry.ts'
import { isEntryOf } from '#record/entry.ts'
import { dice, valuesFor } from './any-values.ts'
import { minute, response, Scribe, type ScribeOptions, stageOf } from './scribe.ts'

/** One thing a person does: which of the possible ones, with which words, how long after the one before. */
export interface Move {
  readonly kind: number
  readonly pick: number
  readonly words: string
  readonly minutes: number
}

/** Well-formed text in several scripts, never blank. */
const words = fc.oneof(
  fc.constantFrom('Nguyễn Thị Ánh', 'يوسف', 'የሱፍ', 'Ζωή', '“she is fine”', 'a\nb\t\u0000\u2028', '__proto__'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `w${text}`),
)

export const anyMoves = (maxLength: number): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      kind: fc.nat(99),
      pick: fc.nat(0xffffff),
      words,
      minutes: fc.nat(3 * 24 * 60),
    }),
    { minLength: 1, maxLength, size: 'max' },
  )

/** Answers that end a response: made rarer, so that records get long. */
const endings = new Set(
  arrowsOf(response.machine)
    .filter(({ to }) => to.some((target) => !target.includes('.')))
    .map(({ event }) => event),
)

const some = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

/** A record as it came about, with the chart walked beside it. */
export interface Written {
  readonly entries: readonly Entry[]
  /** The real machine, fed directly; of no use once something has been corrected. */
  readonly live: AnyMachineSnapshot
  readonly corrections: number
}

/** What a correction did, handed to whoever wants to judge it. */
export interface Corrected {
  readonly scribe: Scribe
  readonly target: Entry
  readonly wish: CorrectionWish
  readonly before: readonly Entry[]
}

/**
 * Plays moves: mostly answers, between them everything else an entry can be. With `corrects`, answers and notes are
 * withdrawn or replaced as well.
 */
export function play(
  moves: readonly Move[],
  options: ScribeOptions & { readonly corrects?: (corrected: Corrected) => void } = {},
): Written {
  const scribe = Scribe.opened(options)
  let live: AnyMachineSnapshot = initialTransition(response.machine)[0]
  let corrections = 0
  for (const move of moves) {
    scribe.wait(move.minutes * minute)
    if (move.kind < 20) {
      playOther(scribe, move)
    } else if (move.kind < 40 && options.corrects) {
      if (playCorrection(scribe, move, options.corrects)) corrections++
    } else {
      const active = stageOf(scribe.replayed)?.active ?? []
      const { step } = some(active, move.pick) ?? {}
      if (!step) continue
      const outcome = some(Object.keys(step.outcomes), move.pick >> 8) ?? ''
      if (endings.has(`${step.id}.${outcome}`) && move.kind < 85) continue
      scribe.answer(`${step.id}.${outcome}`, valuesFor(step, outcome, move.words, scribe.now, dice(move.pick)))
      live = transition(response.machine, live, { type: `${step.id}.${outcome}` })[0]
    }
  }
  return { entries: scribe.entries, live, corrections }
}

function playOther(scribe: Scribe, { pick, words: text }: Move): void {
  const person = { name: text, role: 'guardian' }
  const others = [
    () => scribe.write({ type: 'note', text }),
    () => scribe.write({ type: 'item', item: 'a01', value: text, source: text }),
    () => scribe.write({ type: 'contact', contact: 'police', name: text, number: '+30 100' }),
    () =>
      scribe.write({
        type: 'call',
        direction: 'out',
        whom: text,
        number: '112',
        result: 'reached',
        reference: '',
        what: text,
      }),
    () => scribe.write({ type: 'worker', from: scribe.actor, to: person }),
    () => scribe.write({ type: 'handOver', from: scribe.actor, to: person, open: ['reportToPolice'], told: text }),
    () => scribe.write({ type: 'clock', byMs: -3_600_000 }),
    () => scribe.write({ type: 'country', country: 'UK', part: 'wales' }),
    () => scribe.write({ type: 'exported', paper: 'record', language: 'en' }),
    () => scribe.write({ type: 'comment', on: scribe.last.hash, text, lesson: true }),
    () => scribe.write({ type: 'signOff', head: headOf(scribe.entries), result: 'acceptedWithRemarks', text }),
    () => scribe.write({ type: 'onCallDecision', by: person, code: '3F2A 90C1 77BE 04D2', told: text, decision: text }),
  ]
  some(others, pick)?.()
}

/** @returns whether there was something to correct and the correction was possible */
function playCorrection(scribe: Scribe, move: Move, judge: (corrected: Corrected) => void): boolean {
  const targets = scribe.entries.filter((entry) => isEntryOf(entry, 'answer') || isEntryOf(entry, 'note'))
  const target = some(targets, move.pick)
  if (!target) return false
  const base = { corrects: target.hash, reason: move.words }
  const step = isEntryOf(target, 'answer') ? response.steps.get(target.content.step) : undefined
  const outcome = step && some(Object.keys(step.outcomes), move.pick >> 8)
  const fields = step && outcome ? valuesFor(step, outcome, move.words, scribe.now, dice(move.pick)) : {}
  const wish: CorrectionWish =
    outcome && move.pick % 3 > 0
      ? { ...base, instead: { outcome, fields, at: scribe.now } as NonNullable<CorrectionWish['instead']> }
      : base
  const preview = scribe.preview(wish)
  if (!preview.ok) return false
  const before = scribe.entries
  scribe.write(preview.content)
  for (const { content, at } of preview.brings) scribe.write(content, at)
  judge({ scribe, target, wish, before })
  return true
}

/** A random accepted record without corrections. */
export const anyRecord = (maxLength: number): fc.Arbitrary<Written> => anyMoves(maxLength).map((moves) => play(moves))
