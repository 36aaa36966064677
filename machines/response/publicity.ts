import { declare, inferred, needing, parks, plain, seen } from '#machines/steps.ts'

/** R9: publicity is decided by police or prosecutor, never by the carer; a take-down task is created with the decision. */
export const publicitySteps = [
  declare({
    id: 'publicityDecision',
    ref: 'R9',
    kind: 'question',
    strand: 'publicity',
    actor: 'police',
    urgency: 'planned',
    outcomes: {
      none: needing('reason'),
      professionalOnly: needing('decidedBy'),
      local: needing('decidedBy'),
      national: needing('decidedBy'),
      crossBorder: needing('decidedBy'),
      unknown: parks,
      notPossible: parks,
    },
    fields: [
      {
        id: 'weighed',
        type: 'checklist',
        items: ['dangerToLife', 'exposesChild', 'asylumRisk', 'photoStays', 'childsView'],
        scale: 'signs',
      },
      { id: 'decidedBy', type: 'person' },
      { id: 'takeDownOwner', type: 'person' },
      { id: 'nextReviewAt', type: 'instant' },
      { id: 'reason', type: 'longText' },
    ],
    ground: seen('S30', 'S74'),
    carries: ['Q25', 'h15', 'D11'],
    recalls: ['a24'],
  }),
  declare({
    id: 'publicityNotUsed',
    ref: 'R9',
    kind: 'question',
    strand: 'publicity',
    actor: 'police',
    urgency: 'standing',
    outcomes: { reconsider: plain },
    ground: inferred(),
  }),
  declare({
    id: 'takeDownPublicity',
    ref: 'R9',
    kind: 'action',
    strand: 'publicity',
    actor: 'police',
    urgency: 'planned',
    outcomes: { takenDown: needing('whoWasReached'), stillNeeded: plain, notPossible: parks },
    fields: [
      { id: 'whoWasReached', type: 'person' },
      { id: 'whereItWas', type: 'longText' },
      { id: 'nextReviewAt', type: 'instant' },
    ],
    limit: {
      id: 'agreed',
      from: 'opened',
      rule: { kind: 'agreed', field: 'nextReviewAt' },
      strength: 'agreed',
      ground: inferred(),
    },
    ground: inferred(),
  }),
] as const
