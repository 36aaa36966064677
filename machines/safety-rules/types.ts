import type { Actor, Strand, Urgency } from '#machines/steps.ts'

/** Where an answer leads: the name of a state or an end, `again` for the step itself, `parked` for its open half. */
export interface Lead {
  readonly to: string
  /** Fields without which the answer must be refused. */
  readonly needs?: readonly string[]
  readonly tells?: true
  readonly asksWhy?: true
}

/**
 * What a rule demands of a chart, interpreted by proof/checks. Steps, states and ends are named as in the chart, answers
 * as `<step>.<outcome>`.
 */
export type Check =
  /** The step is there, is carried out by this role in this time, and has exactly these answers. */
  | {
      readonly check: 'duty'
      readonly step: string
      readonly by: Actor
      readonly when: Urgency
      /** As proof/limit-text.ts writes a limit; none where it is left out. */
      readonly within?: string
      readonly answers: Readonly<Record<string, Lead>>
    }
  /** In every moment of the chart that is not an end, one of these answers can be given. */
  | { readonly check: 'inEveryMoment'; readonly oneOf: readonly string[] }
  /** None of these states is ever reached unless one of these answers came first. */
  | { readonly check: 'onlyAfter'; readonly reach: readonly string[]; readonly oneOf: readonly string[] }
  /** The chart ends in these and in no other way. */
  | { readonly check: 'ends'; readonly are: readonly string[] }
  /** These answers, and no others, end the chart there. */
  | { readonly check: 'endedBy'; readonly end: string; readonly answers: readonly string[] }
  /** From every moment some end can still be reached: every loop has a way out. */
  | { readonly check: 'anEndIsAlwaysPossible' }
  /** Every moment offers an answer, and every answer a step declares leads somewhere. */
  | { readonly check: 'noDeadEnd' }
  | { readonly check: 'everyStepIsReached' }
  /** Regions share no answer, and no answer of one moves another. */
  | { readonly check: 'regionsStayApart' }
  /** An answer that leaves a duty undone asks for the reason, leaves the step open or goes on to another one, and ends nothing. */
  | { readonly check: 'whatIsLeftUndoneStaysOpen' }
  /** A parked duty still takes every answer of its step. */
  | { readonly check: 'parkedDutiesCanBeTakenUp' }
  /** Both answers lead to the same place. */
  | { readonly check: 'sameBranch'; readonly step: string; readonly outcome: string; readonly as: string }
  /** Once asked for, the region comes to rest only by one of these answers. */
  | {
      readonly check: 'settledOnlyBy'
      readonly asked: string
      readonly rests: readonly string[]
      readonly answers: readonly string[]
    }
  /** From every place of the step's region one of these places can be reached. */
  | { readonly check: 'canAlwaysCome'; readonly step: string; readonly to: readonly string[] }
  /** All these steps are due when the state is entered; `start` is the first moment of the chart. */
  | { readonly check: 'dueWhen'; readonly entered: string; readonly steps: readonly string[] }
  /** No answer to a step of these strands ends the chart. */
  | { readonly check: 'neverEndedBy'; readonly strands: readonly Strand[] }
  /**
   * The state is left only when the region of each of these steps has come to its end. The regions of `doneAtFirst` need
   * nothing unless an answer leads into them.
   */
  | {
      readonly check: 'waitsFor'
      readonly state: string
      readonly steps: readonly string[]
      readonly doneAtFirst?: readonly string[]
      readonly to: string
    }
  /** The chart says no condition, effect, timer or call. */
  | { readonly check: 'nothingActs' }
  /** No step of the chart asks for, or branches on, this word. */
  | { readonly check: 'noOutcomeCalled'; readonly words: readonly string[] }

export interface SafetyRule {
  readonly id: string
  /** The rule as a sentence. */
  readonly says: string
  /** Where it comes from: an invariant of procedures.md section 3.6, a gap of section 10, a step. */
  readonly from: string
  readonly checks: readonly Check[]
}

export type Answers = Readonly<Record<string, Lead>>

/** An answer that leads on. */
export const on = (to: string, ...needs: readonly string[]): Lead => ({ to, ...(needs.length > 0 && { needs }) })

/** An answer by which somebody was told. */
export const told = (to: string, ...needs: readonly string[]): Lead => ({ ...on(to, ...needs), tells: true })

/** An answer that leaves the duty open where it is, with a reason. */
export const left: Lead = { to: 'parked', needs: ['reason'], asksWhy: true }

/** An answer that goes on without the duty done, with a reason. */
export const passed = (to: string): Lead => ({ to, needs: ['reason'], asksWhy: true })

/** The card of a duty; `who` is role and urgency, then the limit where there is one. */
export const duty = (
  step: string,
  [by, when, within]: readonly [by: Actor, when: Urgency, within?: string],
  answers: Answers,
): Check => ({ check: 'duty', step, by, when, ...(within !== undefined && { within }), answers })
