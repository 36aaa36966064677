import { declare, inferred, needing, parks, plain, seen, type Limit } from '#machines/steps.ts'

/** As soon as possible by the source; the number is this tool's. */
const withinADay: Limit = {
  id: 'T21',
  from: 'opened',
  rule: { kind: 'minutes', minutes: 24 * 60 },
  strength: 'practice',
  ground: inferred('S54'),
}

/** A2: the police see that the child is safe; they end the investigation only after this. */
export const safeAndWellSteps = [
  declare({
    id: 'askSafeAndWell',
    ref: 'A2',
    kind: 'action',
    strand: 'safeAndWell',
    actor: 'carer',
    urgency: 'today',
    outcomes: { asked: needing('officer'), notPossible: parks },
    fields: [
      { id: 'officer', type: 'person' },
      { id: 'policeReference', type: 'text' },
      { id: 'interpreter', type: 'person' },
    ],
    limit: withinADay,
    ground: seen('S54'),
    contact: 'police',
    carries: ['A2'],
    recalls: ['policeReference', 'a08'],
  }),
  declare({
    id: 'safeAndWellCheck',
    ref: 'A2',
    kind: 'checklist',
    strand: 'safeAndWell',
    actor: 'police',
    urgency: 'today',
    outcomes: { done: needing('officer'), notYet: plain, notPossible: parks },
    fields: [
      {
        id: 'safeAndWell',
        type: 'checklist',
        items: ['notSafeNow', 'victimOrWitness', 'furtherHarm', 'disclosed'],
        scale: 'signs',
      },
      { id: 'whereAndWithWhom', type: 'longText' },
      { id: 'officer', type: 'person' },
      { id: 'interpreter', type: 'person' },
    ],
    limit: withinADay,
    ground: seen('S54', 'S53'),
    contact: 'police',
    carries: ['A2'],
    recalls: ['a24'],
  }),
] as const
