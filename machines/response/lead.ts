import { declare, inferred, needing, parks, plain, seen } from '#machines/steps.ts'

/** R6: who leads and who does what. */
export const leadSteps = [
  declare({
    id: 'nameCoordinator',
    ref: 'R6',
    kind: 'form',
    strand: 'lead',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { named: needing('coordinator'), notPossible: parks },
    fields: [
      { id: 'coordinator', type: 'person' },
      { id: 'coordinatorPhone', type: 'phone' },
      { id: 'deputy', type: 'person' },
    ],
    ground: inferred('S39'),
    carries: ['Q22', 'G6'],
  }),
  declare({
    id: 'agreeRoles',
    ref: 'R6',
    kind: 'form',
    strand: 'lead',
    actor: 'coordinator',
    urgency: 'today',
    outcomes: { done: plain, notPossible: parks },
    fields: [
      { id: 'searchLead', type: 'person' },
      { id: 'fileOwner', type: 'person' },
      { id: 'policeContactRhythm', type: 'text' },
      { id: 'guardianKeepsContact', type: 'person' },
    ],
    ground: seen('S38', 'S43', 'S62'),
    carries: ['G6'],
  }),
  declare({
    id: 'coordinationInPlace',
    ref: 'R6',
    kind: 'question',
    strand: 'lead',
    actor: 'coordinator',
    urgency: 'standing',
    outcomes: { changed: plain },
    ground: inferred('S39'),
  }),
] as const
