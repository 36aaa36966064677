import { declare, inferred, needing, parks } from '#machines/steps.ts'

/** A10: what can be learned, while people still remember. */
export const learningSteps = [
  declare({
    id: 'learningReview',
    ref: 'A10',
    kind: 'form',
    strand: 'learning',
    actor: 'manager',
    urgency: 'planned',
    outcomes: { done: needing('whatWorked', 'whatWasLate', 'whatWouldHavePrevented'), notPossible: parks },
    fields: [
      { id: 'whatWorked', type: 'longText' },
      { id: 'whatWasLate', type: 'longText' },
      { id: 'notReached', type: 'longText' },
      { id: 'missingData', type: 'longText' },
      { id: 'whatWouldHavePrevented', type: 'longText' },
      { id: 'localPattern', type: 'longText' },
    ],
    limit: {
      id: 'T27',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 30 * 24 * 60 },
      strength: 'practice',
      ground: inferred(),
    },
    ground: inferred('S18', 'S61'),
    carries: ['A10', 'D17', 'G13', 'G23', 'G29'],
    recalls: ['reasonsForLeaving', 'howFound'],
  }),
] as const
