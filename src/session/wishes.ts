import { proposeDanger } from '#machines/policy/danger-screen.ts'
import { proposeRiskLevel } from '#machines/policy/risk-level.ts'
import { type FieldValues, instantSchema } from '#machines/policy/fields.ts'
import type { Sign } from '#machines/policy/signs.ts'
import type { Opening } from '#machines/case/joins.ts'
import { procedures } from '#machines/registry.ts'
import { redItems } from '#machines/response/start.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { type Content, contentSchema, type Person } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import { type CorrectionWish, previewCorrection } from '#record/correction.ts'
import { activeStep, nextFollowUp, openingDraft } from '#record/follow-ups.ts'
import { type Refusal, type Replay, refusalOf, replayOn } from '#record/replay.ts'
import { mayOpen, runningStages } from '#record/stages.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import type { CaseFile } from './case-file.ts'

/** An answer as a person gives it. */
export interface GivenAnswer {
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  /** When it happened, epoch milliseconds. */
  readonly at: number
  readonly differsBecause?: string
  readonly lateBecause?: string
}

/** What a person wants to be written into the open case. */
export type Wish =
  | { readonly kind: 'answers'; readonly answers: readonly GivenAnswer[] }
  | {
      readonly kind: 'plain'
      readonly content: Extract<Content, { type: 'note' | 'call' | 'item' | 'contact' }>
      readonly at: number
    }
  | {
      readonly kind: 'items'
      readonly items: readonly { readonly item: string; readonly value: string }[]
      readonly at: number
    }
  | { readonly kind: 'correction'; readonly wish: CorrectionWish; readonly at: number }
  | {
      readonly kind: 'handOver'
      readonly from: Person
      readonly to: Person
      readonly told: string
      readonly at: number
    }
  | { readonly kind: 'worker'; readonly from: Person; readonly to: Person; readonly at: number }
  /** Another way in to a case that is open: a further stage begins. */
  | { readonly kind: 'open'; readonly opening: Opening; readonly at: number }

export type WishRefusal =
  | {
      readonly reason: Refusal['reason'] | 'notCorrectable'
      readonly step?: string
      readonly fields?: readonly string[]
    }
  | {
      readonly reason: 'differsWithoutReason' | 'lateWithoutReason' | 'inTheFuture'
      readonly step?: string
      readonly fields?: readonly string[]
    }

export type Granted =
  { readonly ok: true; readonly drafts: readonly Draft[] } | { readonly ok: false; readonly refusal: WishRefusal }

/**
 * What the tool proposes for a step, from what was filled in and what the record knows; undefined where it proposes nothing.
 */
export function proposalFor(step: string, fields: FieldValues): string | undefined {
  const signs = (field: string): Record<string, Sign> => {
    const list = fields[field]
    if (typeof list !== 'object') return {}
    return Object.fromEntries(Object.entries(list).map(([item, given]) => [item, (given?.answer ?? 'unknown') as Sign]))
  }
  if (step === 'dangerScreen') return proposeDanger(redItems, signs('redItems'))
  if (step === 'worryingCriteria') return proposeRiskLevel(signs('criteria'))
  return undefined
}

/** Whether an answer given at `at` comes after its deadline, so that a reason is asked. */
export function isLate(replayed: Replay, step: string, at: number, offset: number): boolean {
  const active = activeStep(replayed, step)
  const dueAt = active && deadlineOf(active, factsOf(replayed, active.stage), offset)?.dueAt
  return dueAt !== undefined && at > dueAt
}

/** A minute of grace: clocks of people and devices differ a little. */
const futureGrace = 60_000

/**
 * Judges a wish against the record: what would be written, or why not. Nothing is written by this.
 * @param now epoch milliseconds  @param offset minutes east of UTC
 */
export function grant(file: CaseFile, wish: Wish, now: number, offset: number): Granted {
  const granted = judge(file, wish, now, offset)
  if (!granted.ok || granted.drafts.every(canBeWritten)) return granted
  return { ok: false, refusal: { reason: 'fieldsBroken', fields: [] } }
}

/** Words no entry can hold (half of a character, a text too long, a time that is none) are refused here, not thrown at later. */
const canBeWritten = ({ content, at }: Draft): boolean =>
  contentSchema.safeParse(content).success && instantSchema.safeParse(at).success

function judge(file: CaseFile, wish: Wish, now: number, offset: number): Granted {
  switch (wish.kind) {
    case 'answers':
      return grantAnswers(file, wish.answers, now, offset)
    case 'plain':
      return { ok: true, drafts: [{ content: wish.content, at: wish.at }] }
    case 'items':
      return { ok: true, drafts: wish.items.map((item) => ({ content: { type: 'item', ...item }, at: wish.at })) }
    case 'correction': {
      const preview = previewCorrection(file.entries, procedures, wish.wish)
      if (!preview.ok) return { ok: false, refusal: preview.refusal as WishRefusal }
      return { ok: true, drafts: [{ content: preview.content, at: wish.at }] }
    }
    case 'handOver': {
      const open = runningStages(file.replayed).flatMap(({ active }) =>
        active.filter(({ step }) => step.urgency !== 'standing').map(({ step }) => step.id),
      )
      const { from, to, told, at } = wish
      return { ok: true, drafts: [{ content: { type: 'handOver', from, to, open, told }, at }] }
    }
    case 'open': {
      // Prevention that goes on must know that the child is away.
      if (wish.opening.procedure === 'response' && activeStep(file.replayed, 'childPresent'))
        return grantAnswers(file, [{ step: 'childPresent', outcome: 'absent', fields: {}, at: wish.at }], now, offset)
      const open = mayOpen(file.replayed, wish.opening.procedure) && !file.replayed.stopped
      if (!open) return { ok: false, refusal: { reason: 'notExpected' } }
      return { ok: true, drafts: [openingDraft(file.entries, wish.opening, wish.at)] }
    }
    case 'worker':
      return { ok: true, drafts: [{ content: { type: 'worker', from: wish.from, to: wish.to }, at: wish.at }] }
  }
}

/**
 * Several answers stand or fall together: each is tried on what the ones before it lead to. What an answer brings about in
 * other stages is written with it.
 */
function grantAnswers(file: CaseFile, answers: readonly GivenAnswer[], now: number, offset: number): Granted {
  const drafts: Draft[] = []
  let entries = file.entries
  let state = file.replayed
  const add = (draft: Draft) => {
    drafts.push(draft)
    const added = tried(entries, draft)
    state = replayOn(state, entries, added, procedures)
    entries = [...entries, ...added]
  }
  for (const given of answers) {
    const refuse = (refusal: WishRefusal): Granted => ({ ok: false, refusal: { ...refusal, step: given.step } })
    if (state.stopped) return refuse({ reason: 'notExpected' })
    const stage = activeStep(state, given.step)?.stage
    if (stage === undefined) {
      const runs = runningStages(state).some(({ procedure }) => procedure.steps.has(given.step))
      return refuse({ reason: runs ? 'notExpected' : 'ended' })
    }
    const refusal = refusalOf(state, { ...given, stage })
    if (refusal) return refuse(refusal)
    if (given.at > now + futureGrace) return refuse({ reason: 'inTheFuture' })
    const proposed = proposalFor(given.step, given.fields)
    const differs = proposed !== undefined && proposed !== given.outcome
    if (differs && !given.differsBecause?.trim()) return refuse({ reason: 'differsWithoutReason' })
    const late = isLate(state, given.step, given.at, offset)
    if (late && !given.lateBecause?.trim()) return refuse({ reason: 'lateWithoutReason' })
    const content: Content = {
      type: 'answer',
      stage,
      step: given.step,
      outcome: given.outcome,
      fields: given.fields,
      ...(proposed === undefined ? {} : { proposed }),
      ...(differs && given.differsBecause ? { differsBecause: given.differsBecause } : {}),
      ...(late && given.lateBecause ? { lateBecause: given.lateBecause } : {}),
    } as Content
    if (!canBeWritten({ content, at: given.at })) return refuse({ reason: 'fieldsBroken', fields: [] })
    add({ content, at: given.at })
    const follow = () => nextFollowUp(state, entries, drafts, given.at)
    for (let next = follow(); next; next = follow()) add(next)
  }
  return { ok: true, drafts }
}

/** An entry that is only tried, to see where several answers lead; it never reaches the store. */
function tried(entries: CaseFile['entries'], draft: Draft) {
  const first = entries[0]
  if (!first) return []
  const reading = { wall: draft.at, mono: 0, zone: first.zone, offset: first.offset }
  return writeEntries(entries, [draft], {
    caseId: first.case,
    device: first.device,
    actor: first.actor,
    app: first.app,
    charts: procedures,
    reading,
    salt: () => '0'.repeat(32),
  })
}
