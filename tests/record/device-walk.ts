import { waysIn } from '#machines/case/joins.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { sidesOf } from '#record/decide-fork.ts'
import { type Merge, mergeRecords } from '#record/merge.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay, type Replay } from '#record/replay.ts'
import { openWays, runningStages } from '#record/stages.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import { startDrafts } from '#session/new-case.ts'
import { grant, type Wish } from '#session/wishes.ts'
import { dice, type Roll, valuesFor } from './any-values.ts'
import { digits, lateEvening, minute } from './scribe.ts'

const offset = 120
const words = ['Nguyễn Thị Ánh', 'يوسف', 'Ζωή', 'said she is fine']

/** A device with its own copy of one case, and everything it ever knew. */
export class Device {
  readonly id: string
  entries: readonly Entry[] = []
  readonly #roll: Roll
  #now = lateEvening
  #salts: number

  constructor(id: string, seed: number) {
    this.id = id
    this.#roll = dice(seed)
    this.#salts = seed * 1_000_000
  }

  get replayed(): Replay {
    return replay(this.entries, procedures)
  }

  #some<T>(list: readonly T[]): T {
    return list[this.#roll(list.length)] as T
  }

  start(): void {
    const ways = Object.keys(waysIn) as (keyof typeof waysIn)[]
    this.#write(startDrafts({ hex: (bytes) => digits(this.#roll(0xffffff), bytes * 2) }, this.#now, this.#some(ways)))
  }

  /** Something a person does here, if the case takes it. @returns whether anything was written */
  act(): boolean {
    this.#now += this.#roll(90) * minute
    const { openForks } = this.replayed
    const kind = this.#roll(100)
    if (openForks.length > 0 && kind < 40) return this.decide()
    if (kind < 55) return this.#answer()
    if (kind < 65) return this.#correct()
    if (kind < 72) return this.#open()
    const text = this.#some(words)
    const call = { direction: 'out', whom: text, number: '112', result: 'reached', reference: '', what: text } as const
    return this.#wish(
      this.#some<Wish>([
        { kind: 'plain', content: { type: 'note', text }, at: this.#now },
        { kind: 'plain', content: { type: 'item', item: 'a01', value: text }, at: this.#now },
        { kind: 'plain', content: { type: 'call', ...call, step: 'notifyGuardian' }, at: this.#now },
      ]),
    )
  }

  /** Decides what is open, sometimes against the proposal. */
  decide(): boolean {
    const { ours, theirs } = sidesOf(this.entries, this.replayed.openForks)
    const unwanted = [...ours, ...theirs].filter(() => this.#roll(4) === 0).map(({ hash }) => hash)
    return this.#wish({ kind: 'decideFork', unwanted, reason: this.#some(words), at: this.#now })
  }

  /** Takes in what another device holds. */
  takeFrom(other: Device): Merge {
    const merge = mergeRecords(this.entries, other.entries, procedures)
    if (merge.kind !== 'continues' && merge.kind !== 'fork') return merge
    this.entries = canonicalOrder([...this.entries, ...merge.taken])
    this.#write(merge.notes.map((content) => ({ content, at: this.#now })))
    return merge
  }

  /** A copy of what this device holds now, as a file would carry it. */
  copy(): Device {
    const copy = new Device(this.id, 0)
    copy.entries = this.entries
    return copy
  }

  #answer(): boolean {
    const active = runningStages(this.replayed).flatMap((stage) => stage.active)
    if (active.length === 0) return false
    const { step } = this.#some(active)
    const outcome = this.#some(Object.keys(step.outcomes))
    const text = this.#some(words)
    const fields = valuesFor(step, outcome, text, this.#now, this.#roll)
    const given = { step: step.id, outcome, fields, at: this.#now, differsBecause: text, lateBecause: text }
    return this.#wish({ kind: 'answers', answers: [given] })
  }

  #correct(): boolean {
    const targets = this.entries.filter((entry) => isEntryOf(entry, 'answer'))
    if (targets.length === 0) return false
    const target = this.#some(targets)
    const step = stepById.get(target.content.step)!
    const outcome = this.#some(Object.keys(step.outcomes))
    const text = this.#some(words)
    const fields = valuesFor(step, outcome, text, this.#now, this.#roll) as never
    const instead = this.#roll(3) > 0 ? { instead: { outcome, fields, at: this.#now } } : {}
    return this.#wish({
      kind: 'correction',
      wish: { corrects: target.hash, reason: text, ...instead },
      at: this.#now,
    })
  }

  #open(): boolean {
    const open = openWays(this.replayed)
    return open.length > 0 && this.#wish({ kind: 'open', opening: waysIn[this.#some(open)], at: this.#now })
  }

  #wish(wish: Wish): boolean {
    const file = {
      id: digits('case', 32),
      entries: this.entries,
      replayed: this.replayed,
      lastEnvelopes: new Map<string, string>(),
      damage: undefined,
    }
    if (file.replayed.stopped) return false
    const granted = grant(file, wish, this.#now, offset)
    if (granted.ok) this.#write(granted.drafts)
    return granted.ok
  }

  #write(drafts: readonly Draft[]): void {
    const added = writeEntries(this.entries, drafts, {
      caseId: digits('case', 32),
      device: this.id,
      actor: { name: `Person at ${this.id.slice(0, 1)}`, role: 'carer' },
      app: 'Missing Child Guide 0.1.0',
      charts: procedures,
      reading: { wall: this.#now, mono: this.#now - lateEvening, zone: 'Europe/Athens', offset },
      salt: () => digits(++this.#salts, 32),
    })
    this.entries = [...this.entries, ...added]
  }
}
