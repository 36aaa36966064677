import type { Check, SafetyRule } from '#machines/safety-rules/types.ts'
import { type Chart, stepOf } from './chart.ts'
import { checkDuty } from './check-duty.ts'
import * as shape from './check-shape.ts'
import * as ways from './check-ways.ts'

/** Where a rule is broken: in words, with the places of the moment or the whole way when they are known. */
export interface Breach {
  readonly what: string
  readonly places?: readonly string[]
  readonly way?: readonly string[]
  /** The answer given in that moment. */
  readonly answer?: string
}

export interface BrokenRule {
  readonly rule: string
  readonly says: string
  readonly what: string
  /** Answers of the shortest way there, from the first moment on. */
  readonly way: readonly string[]
}

function examine(chart: Chart, check: Check): Breach | undefined {
  switch (check.check) {
    case 'duty':
      return checkDuty(chart, check)
    case 'inEveryMoment':
      return ways.checkEveryMoment(chart, check)
    case 'onlyAfter':
      return ways.checkOnlyAfter(chart, check)
    case 'ends':
      return ways.checkEnds(chart, check)
    case 'endedBy':
      return ways.checkEndedBy(chart, check)
    case 'anEndIsAlwaysPossible':
      return ways.checkAnEnd(chart)
    case 'settledOnlyBy':
      return ways.checkSettled(chart, check)
    case 'canAlwaysCome':
      return ways.checkCanCome(chart, check)
    case 'noDeadEnd':
      return shape.checkNoDeadEnd(chart)
    case 'everyStepIsReached':
      return shape.checkReached(chart)
    case 'regionsStayApart':
      return shape.checkApart(chart)
    case 'whatIsLeftUndoneStaysOpen':
      return shape.checkLeftUndone(chart)
    case 'parkedDutiesCanBeTakenUp':
      return shape.checkParked(chart)
    case 'sameBranch':
      return shape.checkSameBranch(chart, check)
    case 'dueWhen':
      return shape.checkDueWhen(chart, check)
    case 'neverEndedBy':
      return shape.checkNeverEndedBy(chart, check)
    case 'waitsFor':
      return shape.checkWaitsFor(chart, check)
    case 'nothingActs':
      return shape.checkNothingActs(chart)
    case 'noOutcomeCalled':
      return shape.checkNoOutcomeCalled(chart, check)
  }
}

/** Every rule that the chart breaks, with the shortest way to the place where it does. */
export function brokenRules(chart: Chart, rules: readonly SafetyRule[]): BrokenRule[] {
  return rules.flatMap(({ id, says, checks }) => {
    for (const check of checks) {
      const breach = examine(chart, check)
      if (!breach) continue
      const { what, places = [], answer } = breach
      const known = places.filter((place) => chart.reach.has(place))
      const way = breach.way ?? chart.reach.wayToAll(known)
      return [{ rule: id, says, what, way: answer === undefined ? way : [...way, answer] }]
    }
    return []
  })
}

/** Whether the chart breaks any of the rules; stops at the first. */
export const breaksAny = (chart: Chart, rules: readonly SafetyRule[]): boolean =>
  rules.some(({ checks }) => checks.some((check) => examine(chart, check) !== undefined))

/** Steps that a check names. */
function namedIn(check: Check): readonly string[] {
  switch (check.check) {
    case 'duty':
    case 'sameBranch':
      return [check.step]
    case 'canAlwaysCome':
      return [check.step, ...check.to]
    case 'inEveryMoment':
      return check.oneOf.map(stepOf)
    case 'onlyAfter':
      return [...check.reach, ...check.oneOf.map(stepOf)]
    case 'endedBy':
      return [check.end, ...check.answers.map(stepOf)]
    case 'ends':
      return check.are
    case 'settledOnlyBy':
      return [stepOf(check.asked), ...check.rests, ...check.answers.map(stepOf)]
    case 'waitsFor':
      return [...check.steps, ...(check.doneAtFirst ?? [])]
    case 'dueWhen':
      return check.steps
    default:
      return []
  }
}

/** The steps a rule speaks of: what no fault may touch without the rules noticing. */
export const dutyOf = (rule: SafetyRule): ReadonlySet<string> => new Set(rule.checks.flatMap(namedIn))
