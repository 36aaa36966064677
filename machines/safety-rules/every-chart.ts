import type { SafetyRule } from './types.ts'

/** Rules that hold of every chart, whatever it is about. */
export const rulesOfEveryChart: readonly SafetyRule[] = [
  {
    id: 'left-undone-stays-open',
    says: 'Whatever is left undone asks for the reason and stays open; it neither counts as done nor ends anything.',
    from: 'invariant 8, “Always a way on”',
    checks: [{ check: 'whatIsLeftUndoneStaysOpen' }],
  },
  {
    id: 'parked-can-be-taken-up',
    says: 'A duty that was left open keeps every answer of its step.',
    from: '“Always a way on”',
    checks: [{ check: 'parkedDutiesCanBeTakenUp' }],
  },
  {
    id: 'no-dead-end',
    says: 'Every moment offers an answer, and every answer leads somewhere.',
    from: 'issue',
    checks: [{ check: 'noDeadEnd' }],
  },
  {
    id: 'every-loop-has-an-exit',
    says: 'From every moment some end can still be reached.',
    from: 'issue',
    checks: [{ check: 'anEndIsAlwaysPossible' }],
  },
  {
    id: 'every-step-is-reached',
    says: 'Every step of the procedure is met on some path.',
    from: 'design, Charts',
    checks: [{ check: 'everyStepIsReached' }],
  },
  {
    id: 'strands-stay-apart',
    says: 'No answer in one strand moves, resets or ends another strand, except by ending the stage.',
    from: 'design, Regions and items',
    checks: [{ check: 'regionsStayApart' }],
  },
  {
    id: 'nothing-acts-by-itself',
    says: 'The chart waits, sends and decides nothing by itself: a person acts and records.',
    from: 'invariants 2 and 9',
    checks: [{ check: 'nothingActs' }],
  },
]
