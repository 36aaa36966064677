import { waysIn } from '#machines/case/joins.ts'
import { procedures, stepById } from '#machines/registry.ts'
import type { Entry, Person } from '#record/entry.ts'
import { activeStep } from '#record/follow-ups.ts'
import { type Replay, replay, replayOn } from '#record/replay.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import { placeOf } from '#profiles/places.ts'
import { countryDraft, startDrafts } from '#session/new-case.ts'
import { type GivenAnswer, grant, type Wish, type WishRefusal } from '#session/wishes.ts'
import { givenFields, type Telling } from './given-fields.ts'
import { type Deviation, type ModelAnswer, type Move, said, type Scenario, type Usual } from './scenario.ts'
import { instantOf, sceneAt } from './start-of.ts'
import { type UsualDuty, usualAnswer, usualDuties, type UsualWords } from './usual-hand.ts'

const minute = 60_000

/** With what a scenario is played: everything that would come from a device. */
export interface PlayedWith {
  /** 32 hexadecimal digits each, and so are salts and the run. */
  readonly caseId: string
  readonly device: string
  readonly salt: () => string
  readonly app: string
  readonly language: string
  readonly words: UsualWords
  /** Who writes, by the role of the scene. */
  readonly actor: (role: string) => Person
  /** The run of the exercise, which the record names so that it is never taken for a real one. */
  readonly run: string
}

/** A move of the model path and what became of it. */
export interface PlayedMove {
  readonly move: Move
  readonly at: number
  /** Why the case did not take it; undefined where it did. */
  readonly refusal: WishRefusal | undefined
}

export interface Played {
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  readonly moves: readonly PlayedMove[]
  /** Duties that the usual hand could not do, with what was asked of it. */
  readonly stuck: readonly { readonly step: string; readonly stage: string; readonly refusal: WishRefusal }[]
  /** Whether the step that was to be departed from came up. */
  readonly departed: boolean
}

const isAnswer = (move: Move): move is ModelAnswer => 'outcome' in move

/** Whether something said of a step means this one. */
const means = (one: { readonly step: string; readonly stage?: string | undefined }, step: string, stage: string) =>
  one.step === step && (one.stage === undefined || one.stage === stage)

/**
 * Plays a scenario to its end through the gate that the screens use: the moves of the model path at their times, every other duty by
 * the usual hand, in time. With a deviation it departs from that once. Nothing is random: the same scenario gives the same record.
 * @param until minutes of virtual time  @throws never: what a case does not take is told
 */
export function play(
  scenario: Scenario,
  given: PlayedWith,
  { deviation, until = scenario.length }: { readonly deviation?: Deviation; readonly until?: number } = {},
): Played {
  return new Player(scenario, given, deviation).run(instantOf(scenario, until))
}

/**
 * Plays a scenario along its model path and from it along each deviation: what comes before a deviation is played once.
 * @returns the model path, and what became of the deviations in their order
 */
export function playAll(
  scenario: Scenario,
  given: PlayedWith,
  deviations: readonly { readonly deviation: Deviation; readonly until?: number | undefined }[],
): { readonly model: Played; readonly fallen: readonly Played[] } {
  const fallen = new Map<number, Played>()
  const model = new Player(scenario, given, undefined).run(instantOf(scenario, scenario.length), (player) => {
    for (const [index, { deviation, until = scenario.length }] of deviations.entries())
      if (!fallen.has(index) && player.isAt(deviation))
        fallen.set(index, player.departing(deviation).run(instantOf(scenario, until)))
  })
  return { model, fallen: deviations.map((_, index) => fallen.get(index) ?? model) }
}

class Player {
  #entries: readonly Entry[] = []
  #replayed: Replay = replay([], procedures)
  #now: number
  #moves: Move[]
  #played: PlayedMove[] = []
  #stuck: Played['stuck'][number][] = []
  /** Duties by stage, step and when they came up that are left alone from here on. */
  #left = new Set<string>()
  readonly #scenario: Scenario
  readonly #given: PlayedWith
  readonly #deviation: Deviation | undefined
  /** The stage in which it was departed from. */
  #departedIn: string | undefined
  /** Whether the departure is over: what is done otherwise or later is done so once. */
  #departed = false

  constructor(scenario: Scenario, given: PlayedWith, deviation: Deviation | undefined) {
    this.#scenario = scenario
    this.#given = given
    this.#deviation = deviation
    this.#moves = [...scenario.modelPath].sort((a, b) => a.after - b.after)
    this.#now = instantOf(scenario, 0)
  }

  /** @param beforeEach called before each act */
  run(end: number, beforeEach: (player: Player) => void = () => {}): Played {
    if (this.#entries.length === 0) this.#open()
    for (;;) {
      beforeEach(this)
      const move = this.#nextMove()
      const duty = this.#nextDuty()
      const moveAt = move === undefined ? Infinity : move.at
      const dutyAt = duty === undefined ? Infinity : Math.max(duty.at, this.#now + minute)
      if (Math.min(moveAt, dutyAt) > end) break
      if (move && moveAt <= dutyAt) this.#makeMove(move.move, Math.max(moveAt, this.#now))
      else if (duty) this.#do(duty, dutyAt)
    }
    this.#write(end, [{ content: { type: 'note', text: said(this.#scenario.title, this.#given.language) }, at: end }])
    return {
      entries: this.#entries,
      replayed: this.#replayed,
      moves: this.#played,
      stuck: this.#stuck,
      departed: this.#departedIn !== undefined,
    }
  }

  /** Whether the step has come up that a deviation departs from. */
  isAt({ step, stage }: Deviation): boolean {
    const active = activeStep(this.#replayed, step)
    return active !== undefined && (stage === undefined || stage === active.stage)
  }

  /** Another player who goes on from here and departs. */
  departing(deviation: Deviation): Player {
    const other = new Player(this.#scenario, this.#given, deviation)
    other.#entries = this.#entries
    other.#replayed = this.#replayed
    other.#now = this.#now
    other.#moves = [...this.#moves]
    other.#played = [...this.#played]
    other.#stuck = [...this.#stuck]
    other.#left = new Set(this.#left)
    return other
  }

  get #telling(): Telling {
    return { scenario: this.#scenario, language: this.#given.language }
  }

  get #offset(): number {
    return sceneAt(this.#scenario, this.#now).offset
  }

  #open(): void {
    const { country, part } = sceneAt(this.#scenario, this.#now)
    const { reference, begins } = this.#scenario
    const place = placeOf(country, part)
    const training = { scenario: this.#scenario.id, run: this.#given.run }
    this.#write(this.#now, startDrafts({ hex: () => '' }, this.#now, begins, { reference, place, training }))
  }

  /** The next move and its time, delayed where the deviation says so. */
  #nextMove(): { readonly move: Move; readonly at: number } | undefined {
    const timed = this.#moves.map((move) => ({ move, at: instantOf(this.#scenario, move.after) + this.#delayOf(move) }))
    return timed.sort((a, b) => a.at - b.at)[0]
  }

  #delayOf(move: Move): number {
    const by = this.#deviation?.how === 'later' ? this.#deviation.by : 0
    return by > 0 && isAnswer(move) && this.#isDeparture(move.step, this.#stageOf(move)) ? by * minute : 0
  }

  #stageOf(move: ModelAnswer): string {
    return move.stage ?? activeStep(this.#replayed, move.step)?.stage ?? ''
  }

  /** Whether an answer to this step, now, is the one that departs. */
  #isDeparture(step: string, stage: string): boolean {
    const deviation = this.#deviation
    if (!deviation || this.#departed || !means(deviation, step, stage)) return false
    return this.#departedIn === undefined || this.#departedIn === stage
  }

  #makeMove(move: Move, at: number): void {
    this.#moves.splice(this.#moves.indexOf(move), 1)
    this.#now = at
    const refusal = isAnswer(move) ? this.#answerMove(move, at) : this.#wish(wishOf(move, at), at)
    this.#played.push({ move, at, refusal })
  }

  #answerMove(move: ModelAnswer, at: number): WishRefusal | undefined {
    const active = activeStep(this.#replayed, move.step)
    if (move.stage !== undefined && active?.stage !== move.stage) return { reason: 'notExpected', step: move.step }
    const stage = this.#stageOf(move)
    const departs = this.#isDeparture(move.step, stage)
    if (departs && this.#deviation?.how === 'leftOut') {
      this.#departedIn = stage
      return undefined
    }
    return this.#answer(
      move,
      at,
      stage,
      departs,
      move.differsBecause && said(move.differsBecause, this.#given.language),
    )
  }

  /** The first duty the usual hand may do: not one that the model path is about to answer, nor one that is left out. */
  #nextDuty(): UsualDuty | undefined {
    const duties = usualDuties(this.#replayed, this.#offset).flatMap((duty): UsualDuty[] => {
      const { step, stage, since } = duty.active
      if (this.#left.has(`${stage} ${step.id} ${since}`)) return []
      const departs = this.#isDeparture(step.id, stage)
      if (departs && this.#deviation?.how === 'leftOut') {
        this.#departedIn = stage
        return []
      }
      const named = this.#moves.some(
        (move) =>
          isAnswer(move) &&
          means(move, step.id, stage) &&
          instantOf(this.#scenario, move.after) <= Math.max(duty.dueAt ?? Infinity, this.#now),
      )
      if (named) return []
      const by = departs && this.#deviation?.how === 'later' ? this.#deviation.by * minute : 0
      if (by > 0) this.#departedIn = stage
      return [by === 0 ? duty : { ...duty, at: duty.at + by }]
    })
    return duties.sort((a, b) => a.at - b.at)[0]
  }

  #do({ active }: UsualDuty, at: number): void {
    this.#now = at
    const departs = this.#isDeparture(active.step.id, active.stage)
    const usual = usualAnswer(
      active,
      { entries: this.#entries, replayed: this.#replayed },
      this.#given.words,
      this.#telling,
      { now: at, offset: this.#offset },
    )
    const refusal =
      departs && this.#deviation?.how === 'otherwise'
        ? this.#answer({ step: active.step.id, outcome: usual.outcome }, at, active.stage, true)
        : this.#give({ step: active.step.id, ...usual, at }, departs, active.stage)
    if (!refusal) return
    this.#left.add(`${active.stage} ${active.step.id} ${active.since}`)
    this.#stuck.push({ step: active.step.id, stage: active.stage, refusal })
  }

  /** An answer in the words of the scenario, or of the deviation in its place. */
  #answer(
    named: Pick<Usual, 'step' | 'outcome' | 'fields'>,
    at: number,
    stage: string,
    departs: boolean,
    because?: string,
  ): WishRefusal | undefined {
    const instead = departs && this.#deviation?.how === 'otherwise' ? this.#deviation : undefined
    const { outcome, fields } = instead ?? named
    const step = stepById.get(named.step)
    if (!step) return { reason: 'unknownStep', step: named.step }
    const differsBecause = instead?.because ? said(instead.because, this.#given.language) : because
    return this.#give(
      {
        step: step.id,
        outcome,
        fields: givenFields(step, fields, this.#telling),
        at,
        ...(differsBecause === undefined ? {} : { differsBecause }),
      },
      departs,
      stage,
    )
  }

  #give(answer: GivenAnswer, departs: boolean, stage: string): WishRefusal | undefined {
    const late = departs && this.#deviation?.how === 'later' ? this.#deviation.because : undefined
    const lateBecause = late && said(late, this.#given.language)
    const refusal = this.#wish(
      { kind: 'answers', answers: [{ ...answer, ...(lateBecause === undefined ? {} : { lateBecause }) }] },
      answer.at,
    )
    if (departs && !refusal) {
      this.#departedIn = stage
      this.#departed = true
    }
    return refusal
  }

  #wish(wish: Wish, at: number): WishRefusal | undefined {
    const file = {
      id: this.#given.caseId,
      entries: this.#entries,
      replayed: this.#replayed,
      lastEnvelopes: new Map<string, string>(),
      damage: undefined,
    }
    const granted = grant(file, wish, at, this.#offset)
    if (!granted.ok) return granted.refusal
    this.#write(at, granted.drafts)
    return undefined
  }

  #write(now: number, drafts: readonly Draft[]): void {
    this.#now = now
    const { zone, offset, role } = sceneAt(this.#scenario, now)
    const { caseId, device, salt, app, actor, language } = this.#given
    const before = this.#entries
    const added = writeEntries(before, drafts, {
      caseId,
      device,
      app,
      salt,
      actor: actor(said(role, language)),
      charts: procedures,
      reading: { wall: now, mono: now - instantOf(this.#scenario, 0), zone, offset },
    })
    this.#entries = [...before, ...added]
    this.#replayed = replayOn(this.#replayed, before, added, procedures)
  }
}

function wishOf(move: Exclude<Move, ModelAnswer>, at: number): Wish {
  if ('open' in move) return { kind: 'open', opening: waysIn[move.open], at }
  const { content } = countryDraft(placeOf(move.country, move.part), at)
  if (content.type !== 'country') throw new Error('a country is written as one')
  return { kind: 'plain', content, at }
}
