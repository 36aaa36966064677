import { type FieldValues, instantSchema } from '#machines/policy/fields.ts'
import type { Opening } from '#machines/case/joins.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { headOf } from '#record/chain.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { type Content, type ContentOf, contentSchema, type Person } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import { type CorrectionRefusal, type CorrectionWish, previewCorrection } from '#record/correction.ts'
import { activeStep, followUps, openingDraft, tryEntries } from '#record/follow-ups.ts'
import { type DecisionRefusal, previewDecision } from '#record/decide-fork.ts'
import { possibleWhileForked } from '#record/forks.ts'
import { departs, proposalFor } from '#record/proposals.ts'
import { type Replay, refusalOf, replayOn } from '#record/replay.ts'
import { mayOpen, runningStages } from '#record/stages.ts'
import type { Draft } from '#record/write.ts'
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
      readonly content: Extract<Content, { type: 'note' | 'call' | 'item' | 'contact' | 'photo' | 'country' }>
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
  /** A sealed file of this case is about to be made. */
  | {
      readonly kind: 'transferred'
      readonly to: string
      readonly sealedFor: 'passphrase' | 'recipient'
      readonly at: number
    }
  /** What a supervisor remarks. `on`: hash of an entry of this record. */
  | {
      readonly kind: 'comment'
      readonly text: string
      readonly lesson: boolean
      readonly on?: string
      readonly step?: string
      readonly at: number
    }
  /**
   * A supervisor has reviewed the record. `reviewed`: the head (`headOf`) of the entries on screen; the head that is written
   * is computed from the record as it is, and the wish is refused where the two differ.
   */
  | {
      readonly kind: 'signOff'
      readonly reviewed: string
      readonly result: ContentOf<'signOff'>['result']
      readonly text: string
      readonly at: number
    }
  /** What somebody on call has decided. `code` and `told`: what was read out to them. */
  | {
      readonly kind: 'onCall'
      readonly by: Person
      readonly code: string
      readonly told: string
      readonly decision: string
      readonly step?: string
      readonly at: number
    }
  /** How what two devices wrote apart fits together: `unwanted` entries are left out, and what does not fit without them. */
  | { readonly kind: 'decideFork'; readonly unwanted: readonly string[]; readonly reason: string; readonly at: number }

export type WishRefusal =
  | {
      /**
       * `emptyText`: nothing was written where words are needed. `headMovedOn`: the record is no longer the one that was
       * reviewed. `unknownEntry`: no entry of this record has that hash. `nobodyNamed`: a review or decision has an author.
       * `forReview`: the case is open for its review, which does not go on with it.
       */
      readonly reason: 'emptyText' | 'headMovedOn' | 'unknownEntry' | 'nobodyNamed' | 'forReview'
      readonly step?: string
      readonly fields?: readonly string[]
    }
  | {
      readonly reason: DecisionRefusal['reason'] | 'forkOpen' | 'decisionWithoutReason'
      readonly step?: string
      readonly fields?: readonly string[]
    }
  | {
      readonly reason: CorrectionRefusal['reason']
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
 * @param writer who writes here; only a review needs to have an author
 */
export function grant(
  file: CaseFile,
  wish: Wish,
  now: number,
  offset: number,
  writer: Person = { name: '', role: '' },
): Granted {
  const granted = judge(file, wish, now, offset, writer)
  if (!granted.ok || granted.drafts.every(canBeWritten)) return granted
  return { ok: false, refusal: { reason: 'fieldsBroken', fields: [] } }
}

/** Words no entry can hold (half of a character, a text too long, a time that is none) are refused here, not thrown at later. */
const canBeWritten = ({ content, at }: Draft): boolean =>
  contentSchema.safeParse(content).success && instantSchema.safeParse(at).success

/** While nobody has decided a fork only what cannot wait is answered; notes, calls and items are always taken. */
function waitsForDecision({ replayed }: CaseFile, wish: Wish): boolean {
  if (replayed.openForks.length === 0) return false
  if (wish.kind === 'answers') return wish.answers.some(({ step }) => !possibleWhileForked.has(step))
  if (wish.kind === 'open') return wish.opening.procedure !== 'response'
  return wish.kind === 'correction'
}

function judge(file: CaseFile, wish: Wish, now: number, offset: number, writer: Person): Granted {
  if (waitsForDecision(file, wish)) return { ok: false, refusal: { reason: 'forkOpen' } }
  switch (wish.kind) {
    case 'answers':
      return grantAnswers(file, wish.answers, now, offset)
    case 'plain':
      return { ok: true, drafts: [{ content: wish.content, at: wish.at }] }
    case 'items':
      return { ok: true, drafts: wish.items.map((item) => ({ content: { type: 'item', ...item }, at: wish.at })) }
    case 'correction':
      return grantCorrection(file, wish.wish, wish.at, now, offset)
    case 'handOver': {
      const open = runningStages(file.replayed).flatMap(({ active }) =>
        active.filter(({ step }) => step.urgency !== 'standing').map(({ step }) => step.id),
      )
      const { from, to, told, at } = wish
      return { ok: true, drafts: [{ content: { type: 'handOver', from, to, open, told }, at }] }
    }
    case 'open': {
      const { entries, replayed } = file
      const { procedure } = wish.opening
      if (!mayOpen(replayed, procedure) || replayed.stopped) return { ok: false, refusal: { reason: 'notExpected' } }
      const opening = openingDraft(entries, wish.opening, wish.at)
      const added = tryEntries(entries, [opening], procedures)
      const tried = replayOn(replayed, entries, added, procedures)
      const after = followUps(tried, [...entries, ...added], [{ opened: procedure }], wish.at, procedures)
      return { ok: true, drafts: [opening, ...after] }
    }
    case 'transferred':
      return {
        ok: true,
        drafts: [{ content: { type: 'transferred', to: wish.to, sealedFor: wish.sealedFor }, at: wish.at }],
      }
    case 'decideFork': {
      const { unwanted, at } = wish
      const reason = wish.reason.trim()
      if (reason === '') return { ok: false, refusal: { reason: 'decisionWithoutReason' } }
      const preview = previewDecision(file.entries, procedures, unwanted, { reason, at }, file.replayed)
      return preview.ok ? preview : { ok: false, refusal: preview.refusal }
    }
    case 'comment':
      return grantComment(file, wish, writer)
    case 'signOff':
      return grantSignOff(file, wish, writer)
    case 'onCall':
      return grantOnCall(wish)
    case 'worker':
      return { ok: true, drafts: [{ content: { type: 'worker', from: wish.from, to: wish.to }, at: wish.at }] }
  }
}

const refuse = (reason: WishRefusal['reason']): Granted => ({ ok: false, refusal: { reason } as WishRefusal })

const isBlank = (text: string): boolean => text.trim() === ''

type WishOf<K extends Wish['kind']> = Extract<Wish, { readonly kind: K }>

function grantComment(file: CaseFile, wish: WishOf<'comment'>, writer: Person): Granted {
  const { on, step, lesson, at } = wish
  const text = wish.text.trim()
  if (isBlank(writer.name)) return refuse('nobodyNamed')
  if (text === '') return refuse('emptyText')
  if (on !== undefined && !file.entries.some(({ hash }) => hash === on)) return refuse('unknownEntry')
  if (step !== undefined && !stepById.has(step)) return refuse('unknownStep')
  const about = { ...(on === undefined ? {} : { on }), ...(step === undefined ? {} : { step }) }
  return { ok: true, drafts: [{ content: { type: 'comment', ...about, text, lesson }, at }] }
}

/** Whoever accepts need add nothing; whoever has remarks or gives it back says what they are. */
function grantSignOff(file: CaseFile, wish: WishOf<'signOff'>, writer: Person): Granted {
  const { result, reviewed, at } = wish
  const text = wish.text.trim()
  if (isBlank(writer.name)) return refuse('nobodyNamed')
  const head = headOf(file.entries)
  if (reviewed !== head) return refuse('headMovedOn')
  if (result !== 'accepted' && text === '') return refuse('emptyText')
  return { ok: true, drafts: [{ content: { type: 'signOff', head, result, text }, at }] }
}

function grantOnCall({ by, code, told, step, at, ...wish }: WishOf<'onCall'>): Granted {
  const decision = wish.decision.trim()
  if (isBlank(by.name)) return refuse('nobodyNamed')
  if (decision === '') return refuse('emptyText')
  if (step !== undefined && !stepById.has(step)) return refuse('unknownStep')
  const about = step === undefined ? {} : { step }
  return { ok: true, drafts: [{ content: { type: 'onCallDecision', by, code, told, decision, ...about }, at }] }
}

/**
 * Several answers stand or fall together: each is tried on what the ones before it lead to. What an answer brings about in
 * other stages is written with it.
 */
function grantAnswers(file: CaseFile, answers: readonly GivenAnswer[], now: number, offset: number): Granted {
  const drafts: Draft[] = []
  let entries = file.entries
  let state = file.replayed
  const add = (...more: Draft[]) => {
    drafts.push(...more)
    const added = tryEntries(entries, more, procedures)
    state = replayOn(state, entries, added, procedures)
    entries = [...entries, ...added]
  }
  for (const given of answers) {
    const refuseIt = (refusal: WishRefusal): Granted => ({ ok: false, refusal: { ...refusal, step: given.step } })
    if (state.stopped) return refuseIt({ reason: 'notExpected' })
    const active = answeredByOthers.has(given.step) ? undefined : activeStep(state, given.step)
    if (!active) {
      const runs = runningStages(state).some(({ procedure }) => procedure.steps.has(given.step))
      return refuseIt({ reason: runs ? 'notExpected' : 'ended' })
    }
    const { stage } = active
    const refusal = refusalOf(state, { ...given, stage })
    if (refusal) return refuseIt(refusal)
    if (given.at > now + futureGrace) return refuseIt({ reason: 'inTheFuture' })
    const proposed = proposalFor(given.step, given.fields, { entries, replayed: state, at: given.at, offset })
    const differs = departs(active.step, given.outcome, proposed)
    if (differs && !given.differsBecause?.trim()) return refuseIt({ reason: 'differsWithoutReason' })
    const late = isLate(state, given.step, given.at, offset)
    if (late && !given.lateBecause?.trim()) return refuseIt({ reason: 'lateWithoutReason' })
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
    if (!canBeWritten({ content, at: given.at })) return refuseIt({ reason: 'fieldsBroken', fields: [] })
    add({ content, at: given.at })
    const cause = state.answers.at(-1)
    add(...(cause ? followUps(state, entries, [cause], given.at, procedures) : []))
    if (state.stopped) return refuseIt({ reason: 'notExpected' })
  }
  return { ok: true, drafts }
}

/** A correction is judged like an answer: what is proposed for the right words is kept with them. */
function grantCorrection(file: CaseFile, wish: CorrectionWish, at: number, now: number, offset: number): Granted {
  const { entries, replayed } = file
  const answer = replayed.answers.find(({ entry }) => entry.hash === wish.corrects)
  const instead = wish.instead
  if (instead && instead.at > now + futureGrace) return { ok: false, refusal: { reason: 'inTheFuture' } }
  const proposed =
    instead && answer && proposalFor(answer.step, instead.fields, { entries, replayed, at: instead.at, offset })
  const judged = instead && proposed !== undefined ? { ...wish, instead: { ...instead, proposed } } : wish
  const preview = previewCorrection(entries, procedures, judged, replayed)
  if (!preview.ok) return { ok: false, refusal: preview.refusal as WishRefusal }
  return { ok: true, drafts: [{ content: preview.content, at }, ...preview.brings] }
}
