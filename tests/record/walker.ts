import { waysIn } from '#machines/case/joins.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { type ActiveStep, replay, replayOn } from '#record/replay.ts'
import { openWays, runningStages } from '#record/stages.ts'
import { writeEntries, type Draft } from '#record/write.ts'
import type { CaseFile } from '#session/case-file.ts'
import { startDrafts } from '#session/new-case.ts'
import { type GivenAnswer, grant, type Wish } from '#session/wishes.ts'
import { dice, type Roll, valuesFor } from './any-values.ts'
import { digits, lateEvening, minute } from './scribe.ts'

const texts = ['Nguyễn Thị Ánh', 'يوسف', 'የሱፍ', 'Ζωή', 'said she is fine', 'a\nb\t\u2028', '__proto__']
const offset = 120
const ways = Object.keys(waysIn) as (keyof typeof waysIn)[]

/** What became of one walk. */
export interface Walk {
  readonly file: CaseFile
  readonly answers: number
  readonly corrections: number
  readonly refused: number
}

/**
 * Walks a case as people would, through the same gate as the screens: any way in, answers with values to whatever is
 * active, departures with their reason, corrections, hand-overs, calls, further stages.
 */
export class Walker {
  readonly #roll: Roll
  readonly #diligent: boolean
  #file: CaseFile = {
    id: digits('case', 32),
    entries: [],
    replayed: replay([], procedures),
    lastEnvelopes: new Map(),
    damage: undefined,
  }
  #now = lateEvening
  #salts = 0
  #answers = 0
  #corrections = 0
  #refused = 0

  /** @param diligent answers duties only, mostly by their first outcome, so that episodes come to their end */
  constructor(seed: number, diligent = false) {
    this.#roll = dice(seed)
    this.#diligent = diligent
  }

  walk(moves: number): Walk {
    const way = this.#some(ways)
    this.#write(startDrafts({ hex: (bytes) => digits(this.#roll(0xffffff), bytes * 2) }, this.#now, way))
    for (let left = moves; left > 0; left--) this.#move()
    return { file: this.#file, answers: this.#answers, corrections: this.#corrections, refused: this.#refused }
  }

  #some<T>(list: readonly T[]): T {
    return list[this.#roll(list.length)] as T
  }

  #move(): void {
    this.#now += this.#roll(this.#roll(4) === 0 ? 3 * 24 * 60 : 90) * minute
    const kind = this.#roll(100)
    if (runningStages(this.#file.replayed).length === 0 || kind < 3) return this.#open()
    if (kind < 8 && !this.#diligent) return this.#correct()
    if (kind < 14 && !this.#diligent) return this.#other()
    this.#answer()
  }

  #open(): void {
    const open = openWays(this.#file.replayed)
    if (open.length === 0) return
    this.#wish({ kind: 'open', opening: waysIn[this.#some(open)], at: this.#now })
  }

  #answer(): void {
    const active = runningStages(this.#file.replayed).flatMap((stage) => stage.active)
    const duties = active.filter(({ step }) => step.urgency !== 'standing')
    const onlyDuties = duties.length > 0 && (this.#diligent ? this.#roll(40) > 0 : this.#roll(10) > 1)
    const { step } = this.#some<ActiveStep>(onlyDuties ? this.#pressing(duties) : active)
    const outcomes = Object.keys(step.outcomes)
    const outcome = this.#diligent && this.#roll(8) > 0 ? (outcomes[0] ?? '') : this.#some(outcomes)
    const given: GivenAnswer = {
      step: step.id,
      outcome,
      fields: valuesFor(step, outcome, this.#some(texts), this.#now, this.#roll),
      at: this.#now - this.#roll(10) * minute,
      differsBecause: this.#some(texts),
      lateBecause: this.#some(texts),
    }
    if (this.#wish({ kind: 'answers', answers: [given] })) this.#answers++
  }

  /** While aftercare runs a diligent worker brings it to its end first. */
  #pressing(duties: readonly ActiveStep[]): readonly ActiveStep[] {
    const first = this.#diligent ? duties.filter(({ stage }) => stage.startsWith('aftercare')) : []
    return first.length > 0 ? first : duties
  }

  #correct(): void {
    const targets = this.#file.entries.filter((entry) => isEntryOf(entry, 'answer') || isEntryOf(entry, 'note'))
    if (targets.length === 0) return
    const target = this.#some(targets)
    const step = isEntryOf(target, 'answer') ? stepById.get(target.content.step) : undefined
    const outcome = step && this.#roll(3) > 0 ? this.#some(Object.keys(step.outcomes)) : undefined
    const instead =
      step && outcome
        ? {
            outcome,
            fields: valuesFor(step, outcome, this.#some(texts), this.#now, this.#roll) as never,
            at: this.#now,
          }
        : undefined
    const wish = { corrects: target.hash, reason: this.#some(texts), ...(instead ? { instead } : {}) }
    if (this.#wish({ kind: 'correction', wish, at: this.#now })) this.#corrections++
  }

  #other(): void {
    const person = { name: this.#some(texts), role: 'guardian' }
    const from = { name: 'Eleni Markou', role: 'carer' }
    const text = this.#some(texts)
    const call = { direction: 'out', whom: text, number: '112', result: 'reached', reference: '', what: text } as const
    this.#wish(
      this.#some<Wish>([
        { kind: 'plain', content: { type: 'note', text }, at: this.#now },
        { kind: 'plain', content: { type: 'item', item: 'a01', value: text }, at: this.#now },
        { kind: 'plain', content: { type: 'call', ...call }, at: this.#now },
        { kind: 'handOver', from, to: person, told: text, at: this.#now },
        { kind: 'worker', from, to: person, at: this.#now },
      ]),
    )
  }

  #wish(wish: Wish): boolean {
    const granted = grant(this.#file, wish, this.#now, offset)
    if (granted.ok) this.#write(granted.drafts)
    else this.#refused++
    return granted.ok
  }

  #write(drafts: readonly Draft[]): void {
    const { entries: before, replayed } = this.#file
    const added: Entry[] = writeEntries(before, drafts, {
      caseId: this.#file.id,
      device: digits('device', 32),
      actor: { name: 'Eleni Markou', role: 'carer' },
      app: 'Missing Child Guide 0.1.0',
      charts: procedures,
      reading: { wall: this.#now, mono: this.#now - lateEvening, zone: 'Europe/Athens', offset },
      salt: () => digits(++this.#salts, 32),
    })
    const entries = [...before, ...added]
    this.#file = { ...this.#file, entries, replayed: replayOn(replayed, before, added, procedures) }
  }
}
