import { declare, inferred, parks, plain, seen } from '#machines/steps.ts'

/** R8: search and enquiries; negative results are logged too. */
export const searchSteps = [
  declare({
    id: 'searchFirst',
    ref: 'R8',
    kind: 'checklist',
    strand: 'search',
    actor: 'carer',
    urgency: 'soon',
    outcomes: { done: plain, notPossible: parks },
    fields: [
      {
        id: 'searchTasks',
        type: 'checklist',
        items: ['room', 'phone', 'socialMedia', 'friends', 'e15', 'e16'],
        scale: 'tasks',
      },
      { id: 'results', type: 'longText' },
    ],
    limit: {
      id: 'R8a',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 120 },
      strength: 'practice',
      ground: inferred(),
    },
    ground: seen('S44', 'S48', 'S60', 'S74'),
    carries: ['b04', 'b09', 'e15', 'e16'],
    recalls: ['a10', 'a19', 'a20'],
  }),
  declare({
    id: 'searchWider',
    ref: 'R8',
    kind: 'checklist',
    strand: 'search',
    actor: 'coordinator',
    urgency: 'today',
    outcomes: { done: plain, notPossible: parks },
    fields: [
      {
        id: 'widerTasks',
        type: 'checklist',
        items: ['hospitals', 'cctv', 'triggeringEvent', 'relativesAbroad', 'tracing', 'linkedChildren'],
        scale: 'tasks',
      },
      { id: 'results', type: 'longText' },
    ],
    limit: {
      id: 'R8b',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 24 * 60 },
      strength: 'practice',
      ground: inferred(),
    },
    ground: seen('S15', 'S48'),
  }),
  declare({
    id: 'searchOn',
    ref: 'R8',
    kind: 'action',
    strand: 'search',
    actor: 'coordinator',
    urgency: 'standing',
    outcomes: { newLead: plain },
    ground: inferred('S15'),
  }),
] as const
