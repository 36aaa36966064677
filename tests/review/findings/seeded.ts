import { type Entry, isEntryOf } from '#record/entry.ts'
import { departs } from '#record/proposals.ts'
import { runningStages } from '#record/stages.ts'
import type { FindingKind } from '#review/findings/record-finding.ts'
import type { WayIn } from '#session/new-case.ts'
import { digits, minute } from '../../record/scribe.ts'
import { ModelWalker, type Open, sealAll, type Written } from './model-walker.ts'

/** A finding that was put into a record on purpose. */
export interface Expected {
  readonly kind: FindingKind
  readonly stage?: string | undefined
  readonly step?: string | undefined
  /** Its place, where it is about an entry that was written. */
  readonly entry?: number
}

/** A record and everything but `done` that must be found in it. */
export interface Seeded {
  readonly entries: readonly Entry[]
  readonly expected: readonly Expected[]
}

/** Departs once from the procedure; undefined where there is no opportunity yet. */
type Departure = (walker: ModelWalker) => Seeded | undefined

const hour = 60 * minute
const moves = 11

/** The duty whose limit runs out first, if nothing is due at once and the next limit is far enough behind it. */
function alone(
  walker: ModelWalker,
  fits: (open: Open) => boolean,
): { open: Open; dueAt: number; past: number } | undefined {
  const { open } = walker
  if (open.some(({ atOnce }) => atOnce)) return undefined
  const limited = open.flatMap((one) => (one.dueAt === undefined ? [] : [{ open: one, dueAt: one.dueAt }]))
  const [first, second] = limited.toSorted((a, b) => a.dueAt - b.dueAt)
  if (!first || !fits(first.open) || first.dueAt <= walker.now) return undefined
  const gap = Math.min((second?.dueAt ?? Infinity) - first.dueAt, 10 * hour)
  return gap > 4 * minute ? { ...first, past: first.dueAt + Math.floor(gap / 2) } : undefined
}

const lastAnswer = (walker: ModelWalker) => {
  const answer = walker.replayed.answers.at(-1)
  const entry = walker.entries.findLastIndex(({ hash }) => hash === answer?.entry.hash) + 1
  return { stage: answer?.stage, step: answer?.step, entry }
}

/** The first answer of what was written last: what it brought about stands behind it. */
const written = (walker: ModelWalker) => {
  const count = walker.written.at(-1)?.drafts.length ?? 0
  const entry = walker.entries.length - count + 1
  const content = walker.entries[entry - 1]?.content
  return content?.type === 'answer' ? { stage: content.stage, step: content.step, entry } : lastAnswer(walker)
}

const alert = ({ active }: Open) =>
  active.stage.startsWith('response') && /^confirm(NationalRegister|Sis|YellowNotice)$/.test(active.step.id)
const mirror = ({ active }: Open) =>
  active.stage.startsWith('aftercare') &&
  /^(tell(Police|Prosecutor|ChildProtection|Guardian|Hotline|TraffickingCentre|AsylumAuthority|Lawyer|Manager|TransferCountry|Family|Others|Abroad)|close(NationalRegister|Sis|YellowNotice|OtherAlerts)|takeDownAfterReturn)$/.test(
    active.step.id,
  )

/** The record ends after a limit has run out. */
const never =
  (kind: FindingKind, fits: (open: Open) => boolean): Departure =>
  (walker) => {
    const chance = alone(walker, fits)
    if (!chance) return undefined
    const { stage, step } = chance.open.active
    walker.put(chance.past, [{ content: { type: 'note', text: 'the shift ends' }, at: chance.past }])
    return { entries: walker.entries, expected: [{ kind, stage, step: step.id }] }
  }

/** Past its limit: told to be done then, or told to have been done in time. */
const pastLimit =
  (kind: FindingKind, toldAt: (dueAt: number, past: number) => number, more: { lateBecause?: string }): Departure =>
  (walker) => {
    const chance = alone(walker, () => true)
    if (!chance) return undefined
    const at = toldAt(chance.dueAt, chance.past)
    if (at <= chance.open.active.since) return undefined
    if (!walker.tryAt(chance.open.active, chance.past, { at, ...more })) return undefined
    return { entries: walker.entries, expected: [{ kind, ...written(walker) }] }
  }

const differently: Departure = (walker) => {
  if (walker.open.some(({ atOnce }) => atOnce)) return undefined
  for (const { active } of walker.open) {
    const outcome = (_: unknown, proposed: string | undefined) => {
      const all = Object.keys(active.step.outcomes)
      const leaves = all.filter((one) => active.step.outcomes[one]?.asksWhy === true)
      const differs = all.filter((one) => departs(active.step, one, proposed))
      const either = differs.length > 0 && walker.roll(2) === 0 ? differs : leaves
      return either.length > 0 ? walker.some(either) : undefined
    }
    if (walker.tryAt(active, walker.now + minute / 2, { outcome, differsBecause: 'judged so' }))
      return { entries: walker.entries, expected: [{ kind: 'departedWithReason', ...written(walker) }] }
  }
  return undefined
}

const withoutSaying: Departure = (walker) => {
  const said = differently(walker)
  const last = walker.written.at(-1)
  const first = last?.drafts[0]
  if (!said || !last || first?.content.type !== 'answer') return undefined
  const { differsBecause, ...content } = first.content
  const { reason: _, ...fields } = content.fields
  const bare = differsBecause === undefined ? { ...content, fields } : content
  // What an answer brings about does not come where the answer is refused.
  const drafts = [{ ...first, content: bare }, ...(differsBecause ? last.drafts.slice(1) : [])]
  const entries = sealAll([...walker.written.slice(0, -1), { ...last, drafts }])
  const { stage, step } = content
  const entry = entries.length - drafts.length + 1
  return { entries, expected: [{ kind: 'departedWithoutReason', stage, step, entry }] }
}

const again: Departure = (walker) => {
  const active = new Set(
    walker.replayed.stages.flatMap(({ stage, active: all }) => all.map(({ step }) => `${stage} ${step.id}`)),
  )
  const past = walker.replayed.answers.filter(({ stage, step }) => !active.has(`${stage} ${step}`))
  if (past.length < 3) return undefined
  const { entry, stage, step } = walker.some(past)
  const now = walker.now + 1000
  walker.put(now, [{ content: entry.content, at: now }])
  return { entries: walker.entries, expected: [{ kind: 'extra', stage, step, entry: walker.entries.length }] }
}

/** Told to have been done before what led there. */
const toldBefore: Departure = (walker) => {
  for (const { active } of walker.open) {
    const at = (active.from?.at ?? 0) - 10 * minute
    if (!active.from || at < walker.now - 20 * hour) continue
    if (walker.tryAt(active, walker.now + minute / 2, { at }))
      return { entries: walker.entries, expected: [{ kind: 'outOfOrder', ...written(walker) }] }
  }
  return undefined
}

/** Written before the procedure came to it, and done again when it did. */
const writtenBefore: Departure = (walker) => {
  const { settled } = walker.replayed
  const late = settled.filter(({ active, answer }) => {
    const first = settled.find((one) => one.answer.stage === answer.stage && one.answer.step === answer.step)
    return active.from !== undefined && first?.answer === answer && active.from.step !== answer.step
  })
  const one = late.length > 0 ? walker.some(late) : undefined
  if (!one?.active.from) return undefined
  const led = walker.entries.indexOf(one.active.from.entry)
  let count = 0
  const index = walker.written.findIndex(({ drafts }) => (count += drafts.length) > led)
  const before = walker.written[index - 1]
  if (!before) return undefined
  const now = before.now + 1
  const early: Written = { now, drafts: [{ content: one.answer.entry.content, at: now }] }
  const written_ = [...walker.written.slice(0, index), early, ...walker.written.slice(index)]
  const entry = walker.written.slice(0, index).reduce((sum, { drafts }) => sum + drafts.length, 0) + 1
  const { stage, step } = one.answer
  return { entries: sealAll(written_), expected: [{ kind: 'outOfOrder', stage, step, entry }] }
}

const moved: Departure = (walker) => {
  const now = walker.roll(2) === 0 ? walker.now - 10 * minute : walker.now + 1000
  const back = now < walker.now
  const content = back ? ({ type: 'note', text: 'later' } as const) : ({ type: 'clock', byMs: 3 * hour } as const)
  walker.put(now, [{ content, at: now }])
  return { entries: walker.entries, expected: [{ kind: 'clockJump', entry: walker.entries.length }] }
}

const unknown: Departure = (walker) => {
  const stage = runningStages(walker.replayed)[0]?.stage
  if (stage === undefined) return undefined
  const now = walker.now + 1000
  const step = 'askTheNeighbours'
  walker.put(now, [{ content: { type: 'answer', stage, step, outcome: 'done', fields: {} }, at: now }])
  return { entries: walker.entries, expected: [{ kind: 'unknownActivity', stage, step, entry: walker.entries.length }] }
}

const foreign: Departure = (walker) => {
  const single = walker.written.flatMap(({ drafts }, index) =>
    drafts.length === 1 && drafts[0]?.content.type === 'answer' ? [index] : [],
  )
  if (single.length === 0) return undefined
  const index = walker.some(single)
  const entry = walker.written.slice(0, index + 1).reduce((sum, { drafts }) => sum + drafts.length, 0)
  const entries = sealAll(walker.written, index)
  const content = entries[entry - 1]?.content
  if (content?.type !== 'answer') return undefined
  return { entries, expected: [{ kind: 'otherVersion', stage: content.stage, step: content.step, entry }] }
}

/** Told to have been done when it came up, more than a day ago, while no limit has run out. */
const fromMemory: Departure = (walker) => {
  if (walker.open.some(({ atOnce }) => atOnce)) return undefined
  for (const { active } of walker.open) {
    const at = active.since + minute / 2
    if (walker.now - at <= 24 * hour) continue
    if (walker.tryAt(active, walker.now + minute / 2, { at }))
      return { entries: walker.entries, expected: [{ kind: 'enteredLongAfter', ...written(walker) }] }
  }
  return undefined
}

/** The last answer, which brought nothing about, is withdrawn, or waits because two devices went on apart. */
const withdrawn =
  (kind: 'setAside' | 'undecided'): Departure =>
  (walker) => {
    const last = walker.entries.at(-1)
    if (!last || !isEntryOf(last, 'answer') || walker.written.at(-1)?.drafts.length !== 1) return undefined
    const aside = [last.hash]
    const content =
      kind === 'setAside'
        ? ({ type: 'correction', corrects: last.hash, reason: 'it was not so', setsAside: aside } as const)
        : ({ type: 'fork', device: digits('other', 32), aside } as const)
    const now = walker.now + 1000
    walker.put(now, [{ content, at: now }])
    const { stage, step } = last.content
    return { entries: walker.entries, expected: [{ kind, stage, step, entry: walker.entries.length - 1 }] }
  }

/** Found, and missing again: then a level below the one before. */
const lowered: Departure = (walker) => {
  const { stages } = walker.replayed
  const give = (step: string, outcome?: string) => {
    const there = runningStages(walker.replayed).flatMap(({ active }) =>
      active.filter((one) => one.step.id === step),
    )[0]
    const manner = {
      outcome: (_: unknown, proposed: string | undefined) => outcome ?? proposed,
      mayLower: true,
    } as const
    return there !== undefined && walker.tryAt(there, walker.now + minute / 2, manner)
  }
  const responses = stages.filter(({ procedure }) => procedure.id === 'response')
  if (responses.length < 2) {
    if (!give('childMissingAgain', 'yes')) give('childFound', 'seenFaceToFace')
    return undefined
  }
  if (responses.length > 2 || stages.some(({ ended }) => ended === 'openedInError' || ended === 'stillMissing'))
    return undefined
  if (walker.open.some(({ atOnce }) => atOnce)) return undefined
  if (!give('riskReview', 'loweredWithReason')) {
    if (walker.replayed.answers.every(({ step }) => step !== 'worryingCriteria')) give('worryingCriteria')
    return undefined
  }
  return { entries: walker.entries, expected: [{ kind: 'riskLowered', ...written(walker) }] }
}

/** One departure of each kind; `outOfOrder` in both ways. */
export const departures: Readonly<Record<string, Departure>> = {
  late: pastLimit('late', (_, past) => past, { lateBecause: 'nobody answered' }),
  missing: never('missing', (open) => !alert(open) && !mirror(open)),
  alertNeverConfirmed: never('alertNeverConfirmed', alert),
  notMirrored: never('notMirrored', mirror),
  extra: again,
  'outOfOrder, told': toldBefore,
  'outOfOrder, written': writtenBefore,
  departedWithReason: differently,
  departedWithoutReason: withoutSaying,
  enteredAfterLimit: pastLimit('enteredAfterLimit', (dueAt) => dueAt - 1000, {}),
  enteredLongAfter: fromMemory,
  setAside: withdrawn('setAside'),
  undecided: withdrawn('undecided'),
  clockJump: moved,
  riskLowered: lowered,
  unknownActivity: unknown,
  otherVersion: foreign,
}

/** How a case has to begin to come to a departure soon. */
const beginnings: Readonly<Record<string, WayIn>> = {
  riskLowered: 'notWhereExpected',
  alertNeverConfirmed: 'notWhereExpected',
  notMirrored: 'foundOrBack',
}

/** Whether the departure can be tried from the beginning on: it needs a certain course of the case. */
const early: ReadonlySet<string> = new Set(['enteredLongAfter', 'riskLowered', 'alertNeverConfirmed', 'notMirrored'])

/** A record that keeps to the procedure. */
export function modelRecord(seed: number): Seeded {
  const walker = new ModelWalker(seed)
  for (let move = 0; move < moves && walker.step(); move++);
  return { entries: walker.entries, expected: [] }
}

/** A record that keeps to the procedure but once; undefined where this walk offers no opportunity. */
export function seededRecord(departure: string, seed: number): Seeded | undefined {
  const walker = new ModelWalker(seed, beginnings[departure])
  const from = early.has(departure) ? 2 : 3 + (seed % 6)
  for (let move = 0; move < (early.has(departure) ? 40 : moves); move++) {
    if (move >= from) {
      const seeded = departures[departure]?.(walker)
      if (seeded) return seeded
    }
    if (!walker.step()) return undefined
  }
  return undefined
}

/** Places of all answers that keep to the procedure: the others were put in. */
export function doneIn({ entries, expected }: Seeded): number[] {
  const others = new Set(expected.map(({ entry }) => entry))
  return entries.flatMap((entry, index) => (isEntryOf(entry, 'answer') && !others.has(index + 1) ? [index + 1] : []))
}
