import { procedures } from '#machines/registry.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import { type CorrectionPreview, type CorrectionWish, previewCorrection } from '#record/correction.ts'
import type { Content, ContentOf, Entry, Person } from '#record/entry.ts'
import { activeStep } from '#record/follow-ups.ts'
import { type Replay, replay, type StageState } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { writeEntries } from '#record/write.ts'

export const response = procedures.response
export { procedures }

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** 7 January 2026, 23:40 in Athens: when most records of these tests begin. */
export const lateEvening = Date.UTC(2026, 0, 7, 21, 40)

/** Digits in place of random ones: the same at each run. */
export const digits = (of: number | string, length: number): string =>
  (typeof of === 'number' ? of.toString(16) : Array.from(of, (c) => c.charCodeAt(0).toString(16)).join(''))
    .padStart(length, '0')
    .slice(0, length)

export interface ScribeOptions {
  readonly case?: string
  readonly device?: string
  readonly start?: number
  readonly zone?: string
  readonly offset?: number
  readonly actor?: Person
  readonly entries?: readonly Entry[]
  /** Set apart the salts of several writers. */
  readonly salt?: number
}

/** Writes a record entry by entry, with a clock that moves only when told and salts that count. */
export class Scribe {
  entries: readonly Entry[]
  /** The clock of the device, epoch milliseconds. */
  now: number
  actor: Person
  readonly case: string
  readonly device: string
  readonly #start: number
  readonly #zone: string
  readonly #offset: number
  #salts: number

  constructor(options: ScribeOptions = {}) {
    this.entries = options.entries ?? []
    this.case = options.case ?? digits('case', 32)
    this.device = options.device ?? digits('device', 32)
    this.now = options.start ?? lateEvening
    this.actor = options.actor ?? { name: 'Eleni Markou', role: 'carer' }
    this.#start = this.now
    this.#zone = options.zone ?? 'Europe/Athens'
    this.#offset = options.offset ?? 120
    this.#salts = options.salt ?? 0
  }

  /** A case with an open response, as the session starts it. */
  static opened(options: ScribeOptions = {}): Scribe {
    const scribe = new Scribe(options)
    scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true })
    scribe.write({ type: 'stageOpened', stage: 'response-1' })
    return scribe
  }

  get replayed(): Replay {
    return replay(this.entries, procedures)
  }

  get last(): Entry {
    const last = this.entries.at(-1)
    if (!last) throw new Error('nothing has been written')
    return last
  }

  wait(ms: number): this {
    this.now += ms
    return this
  }

  write(content: Content, at = this.now): Entry {
    const reading = { wall: this.now, mono: this.now - this.#start, zone: this.#zone, offset: this.#offset }
    const salt = () => digits(++this.#salts, 32)
    const { case: caseId, device, actor } = this
    const pen = { caseId, device, actor, app: 'Missing Child Guide 0.1.0', charts: procedures, reading, salt }
    this.entries = [...this.entries, ...writeEntries(this.entries, [{ content, at }], pen)]
    return this.last
  }

  answer(event: string, fields: FieldValues = {}, at = this.now, more: Partial<ContentOf<'answer'>> = {}): Entry {
    const [step = '', outcome = ''] = event.split('.')
    const stage = activeStep(this.replayed, step)?.stage ?? 'response-1'
    return this.write({ type: 'answer', stage, step, outcome, fields, ...more } as ContentOf<'answer'>, at)
  }

  preview(wish: CorrectionWish): CorrectionPreview {
    return previewCorrection(this.entries, procedures, wish)
  }

  /** Corrects as a person would: preview, then write what was previewed. */
  correct(wish: CorrectionWish): Entry {
    const preview = this.preview(wish)
    if (!preview.ok) throw new Error(`refused: ${preview.refusal.reason}`)
    const correction = this.write(preview.content)
    for (const { content, at } of preview.brings) this.write(content, at)
    return correction
  }
}

/** Ids of the steps that can be answered now. */
export const activeSteps = (replayed: Replay): string[] =>
  runningStages(replayed).flatMap(({ active }) => active.map(({ step }) => step.id))

/** Ids of the steps that wait for somebody: not those that are only at hand. */
export const dutiesOf = (replayed: Replay): string[] =>
  runningStages(replayed).flatMap(({ active }) =>
    active.filter(({ step }) => step.urgency !== 'standing').map(({ step }) => step.id),
  )

/** The newest response of a case. */
export const stageOf = (replayed: Replay): StageState | undefined =>
  replayed.stages.findLast(({ procedure }) => procedure.id === 'response')
