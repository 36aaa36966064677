import { waysIn } from '#machines/case/joins.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import { likelihoods } from '#machines/policy/likelihood-of-going-missing.ts'
import { exploitationLevels } from '#machines/policy/exploitation.ts'
import { riskLevels } from '#machines/response/risk.ts'
import { procedures } from '#machines/registry.ts'
import { seal } from '#record/chain.ts'
import { deadlineOf } from '#record/deadlines.ts'
import type { Entry } from '#record/entry.ts'
import { episodesOf } from '#record/episodes.ts'
import { factsOf } from '#record/facts.ts'
import { departs, proposalFor } from '#record/proposals.ts'
import { type ActiveStep, type Replay, replay, replayOn } from '#record/replay.ts'
import { openWays, runningStages } from '#record/stages.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import { startDrafts, type WayIn } from '#session/new-case.ts'
import { type GivenAnswer, grant } from '#session/wishes.ts'
import { dice, type Roll, valuesFor } from '../../record/any-values.ts'
import { digits, lateEvening, minute } from '../../record/scribe.ts'

const offset = 120
const hour = 60 * minute
const ways = Object.keys(waysIn) as WayIn[]

/** What was written in one go: with the clock it was written by. */
export interface Written {
  readonly now: number
  readonly drafts: readonly Draft[]
}

/**
 * Seals a record anew from what was written, so that something can be put between.
 * @param foreign index of what is written with another version of its procedure, in its last entry
 */
export function sealAll(written: readonly Written[], foreign?: number): Entry[] {
  const entries: Entry[] = []
  let salts = 0
  for (const [index, { now, drafts }] of written.entries()) {
    entries.push(
      ...writeEntries(entries, drafts, {
        caseId: digits('case', 32),
        device: digits('device', 32),
        actor: { name: 'Eleni Markou', role: 'carer' },
        app: 'Missing Child Guide 0.1.0',
        charts: procedures,
        reading: { wall: now, mono: Math.max(0, now - lateEvening), zone: 'Europe/Athens', offset },
        salt: () => digits(++salts, 32),
      }),
    )
    const last = entries.at(-1)
    if (index !== foreign || !last) continue
    const { hash: _, ...unsealed } = last
    entries[entries.length - 1] = seal({ ...unsealed, procedure: { ...last.procedure, chart: 'f'.repeat(64) } })
  }
  return entries
}

export interface Open {
  readonly active: ActiveStep
  readonly dueAt: number | undefined
  readonly atOnce: boolean
}

/** How a duty is to be left, see `tryAt`. */
export interface Manner {
  readonly outcome?: (active: ActiveStep, proposed: string | undefined) => string | undefined
  readonly at?: number
  readonly lateBecause?: string
  readonly differsBecause?: string
  /** Whether it may lower a level of risk after several episodes. */
  readonly mayLower?: true
}

/**
 * Walks a case as the procedure has it: whatever is due at once comes first, no limit runs out, every outcome is the one that is
 * proposed and none leaves a duty open, no level of risk is lowered. What it may do is tried first and taken back if a limit would run out.
 */
export class ModelWalker {
  readonly #roll: Roll
  readonly written: Written[] = []
  entries: readonly Entry[] = []
  replayed: Replay = replay([], procedures)
  now = lateEvening

  constructor(seed: number, way?: WayIn) {
    this.#roll = dice(seed)
    this.#write(startDrafts({ hex: (bytes) => digits(seed, bytes * 2) }, this.now, way ?? this.some(ways)))
  }

  roll(below: number): number {
    return this.#roll(below)
  }

  some<T>(list: readonly T[]): T {
    return list[this.#roll(list.length)] as T
  }

  get open(): Open[] {
    return openIn(this.replayed)
  }

  /** One answer further. @returns whether the procedure could be kept */
  step(): boolean {
    const { open } = this
    const pressing = open.filter(({ atOnce }) => atOnce)
    const soonest = open.flatMap(({ dueAt }) => dueAt ?? []).sort((a, b) => a - b)
    const time = (soonest[0] ?? this.now + 20 * hour) - this.now
    const far = pressing.length === 0 && time > 4 * hour && this.#roll(3) === 0
    const wait = far ? this.#roll(Math.min(time - 2 * hour, 60 * hour)) : Math.min(minute, Math.floor(time / 4))
    const urgent = open.filter(({ dueAt }) => dueAt !== undefined && dueAt - this.now - wait < 3 * hour)
    const ended = runningStages(this.replayed).length === 0
    const standing = pressing.length === 0 && urgent.length === 0 && this.#roll(12) === 0
    if ((ended || standing) && this.#furtherStage(wait)) return true
    const order = [...this.#shuffled(pressing), ...this.#shuffled(urgent), ...this.#shuffled(open)]
    for (const { active } of standing ? this.#atHand() : order.slice(0, 8))
      for (let tries = 0; tries < 4; tries++) if (this.tryAt(active, this.now + wait, {})) return true
    if (standing) return this.#shuffled(open).some(({ active }) => this.tryAt(active, this.now + wait, {}))
    return false
  }

  #atHand(): { active: ActiveStep }[] {
    const active = runningStages(this.replayed).flatMap((stage) => stage.active)
    return this.#shuffled(active.filter(({ step }) => step.urgency === 'standing').map((one) => ({ active: one })))
  }

  #shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => ({ one, key: this.#roll(1_000_000) }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one)
  }

  #furtherStage(wait: number): boolean {
    const way = openWays(this.replayed).at(0)
    if (way === undefined) return false
    const now = this.now + wait
    return this.#keep(now, this.#grant(now, { kind: 'open', opening: waysIn[way], at: now }))
  }

  /** Answers a duty at a time, if nothing else comes to be overdue by it; otherwise nothing is written. */
  tryAt(active: ActiveStep, now: number, manner: Manner): boolean {
    const { step } = active
    if (answeredByOthers.has(step.id)) return false
    const likely = Object.keys(step.outcomes).filter((one) => step.outcomes[one]?.asksWhy !== true)
    const outcome = this.some(likely.length > 0 ? likely : [''])
    const fields = this.#values(active, outcome, now)
    const at = manner.at ?? now
    const proposed = proposalFor(step.id, fields, { entries: this.entries, replayed: this.replayed, at, offset })
    const chosen = manner.outcome ? manner.outcome(active, proposed) : (proposed ?? outcome)
    if (chosen === undefined || chosen === '') return false
    if (!manner.outcome && departs(step, chosen, proposed)) return false
    const needed = Object.fromEntries(
      Object.entries(this.#values(active, chosen, now)).filter(([id]) => step.outcomes[chosen]?.needs?.includes(id)),
    )
    const given: GivenAnswer = {
      step: step.id,
      outcome: chosen,
      fields: { ...needed, ...fields },
      at,
      ...(manner.lateBecause === undefined ? {} : { lateBecause: manner.lateBecause }),
      ...(manner.differsBecause === undefined ? {} : { differsBecause: manner.differsBecause }),
    }
    return this.#keep(now, this.#grant(now, { kind: 'answers', answers: [given] }), manner.mayLower)
  }

  #grant(now: number, wish: Parameters<typeof grant>[1]): readonly Draft[] | undefined {
    const { entries, replayed } = this
    const file = { id: digits('case', 32), entries, replayed, lastEnvelopes: new Map(), damage: undefined }
    const granted = grant(file, wish, now, offset)
    return granted.ok ? granted.drafts : undefined
  }

  #keep(now: number, drafts: readonly Draft[] | undefined, mayLower = false): boolean {
    if (!drafts) return false
    const before = { entries: this.entries, replayed: this.replayed, now: this.now }
    this.now = now
    this.#write(drafts)
    const overdue = openIn(this.replayed).some(({ dueAt }) => dueAt !== undefined && dueAt <= now + minute / 60)
    if (!overdue && (mayLower || !lowersRisk(this.replayed, before.replayed))) return true
    this.written.pop()
    Object.assign(this, before)
    return false
  }

  /** Every time is this moment; one that was agreed is in some days. */
  #values({ step }: ActiveStep, outcome: string, now: number): FieldValues {
    const values = valuesFor(step, outcome, 'Ánh', now, this.#roll)
    const times = (step.fields ?? []).filter(({ type, id }) => type === 'instant' && values[id] !== undefined)
    const ahead = times.map(({ id }): [string, number] => [
      id,
      agreed.has(id) ? now + (24 + this.#roll(72)) * hour : now,
    ])
    const minutes = (step.fields ?? []).filter(({ type, id }) => type === 'minutes' && values[id] !== undefined)
    return { ...values, ...Object.fromEntries([...ahead, ...minutes.map(({ id }): [string, number] => [id, 60])]) }
  }

  /** Writes whatever it is told, by no gate. */
  put(now: number, drafts: readonly Draft[]): void {
    this.now = now
    this.#write(drafts)
  }

  #write(drafts: readonly Draft[]): void {
    this.written.push({ now: this.now, drafts })
    const before = this.entries
    const added = writeEntries(before, drafts, {
      caseId: digits('case', 32),
      device: digits('device', 32),
      actor: { name: 'Eleni Markou', role: 'carer' },
      app: 'Missing Child Guide 0.1.0',
      charts: procedures,
      reading: { wall: this.now, mono: Math.max(0, this.now - lateEvening), zone: 'Europe/Athens', offset },
      salt: () => digits(before.length * 1000 + this.#roll(1000), 32),
    })
    this.entries = [...before, ...added]
    this.replayed = replayOn(this.replayed, before, added, procedures)
  }
}

const agreed = new Set(
  Object.values(procedures).flatMap(({ steps }) =>
    [...steps.values()].flatMap(({ limit }) => (limit?.rule.kind === 'agreed' ? [limit.rule.field] : [])),
  ),
)

/** Everything that waits for somebody, with its limit: an own reading of the record, not that of the findings. */
function openIn(replayed: Replay): Open[] {
  return runningStages(replayed).flatMap((stage) => {
    const facts = factsOf(replayed, stage.stage)
    return stage.active
      .filter(({ step, state }) => step.urgency !== 'standing' && state === 'due')
      .map((active): Open => {
        const { step } = active
        const dueAt = deadlineOf(active, facts, offset)?.dueAt
        return { active, dueAt, atOnce: step.urgency === 'now' || step.limit?.rule.kind === 'immediately' }
      })
  })
}

const ranks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(worryingCriteria|riskReview)$/, riskLevels.toReversed()],
  [/^likelihood/, likelihoods],
  [/^exploitation(First|Full|Again|AfterReturn)$/, exploitationLevels],
]

/** Whether the newest answers lower a level of risk of a child that was missing more than once. */
export function lowersRisk(after: Replay, before: Replay): boolean {
  if (episodesOf(after).length < 2) return false
  return after.answers.slice(before.answers.length).some((answer) => {
    if (answer.outcome === 'loweredWithReason') return true
    const scale = ranks.find(([steps]) => steps.test(answer.step))
    if (!scale) return false
    const level = ({ step, outcome, fields }: typeof answer) => {
      const said = step === 'riskReview' ? fields['level'] : outcome
      return typeof said === 'string' ? scale[1].indexOf(said) : -1
    }
    const earlier = before.answers.findLast((one) => scale[0].test(one.step) && level(one) >= 0)
    return earlier !== undefined && level(answer) >= 0 && level(answer) < level(earlier)
  })
}
