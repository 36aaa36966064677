import { declare, inferred, known, needing, parks, plain, seen, telling, type Limit } from '#machines/steps.ts'

/** A1: the child is a victim first, whatever it was found in. */
export const victimTasks = ['treatedAsVictim', 'noDetention', 'lawyerCalled', 'referralStarted'] as const

/** As soon as possible by the source; the number is this tool's. */
const withinADay: Limit = {
  id: 'T21',
  from: 'opened',
  rule: { kind: 'minutes', minutes: 24 * 60 },
  strength: 'practice',
  ground: inferred('S54'),
}

/** A2: the police see that the child is safe; they end the investigation only after this. What comes out is acted on. */
export const safeAndWellSteps = [
  declare({
    id: 'askSafeAndWell',
    ref: 'A2',
    kind: 'action',
    strand: 'safeAndWell',
    actor: 'carer',
    urgency: 'today',
    outcomes: { asked: telling('officer'), notPossible: parks },
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
    outcomes: {
      safe: needing('officer'),
      notSafe: plain,
      unknown: plain,
      crime: plain,
      notYet: plain,
      notPossible: parks,
    },
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
    recalls: ['a24', 'officer'],
  }),
  declare({
    id: 'protectAfterCheck',
    ref: 'A2',
    kind: 'action',
    strand: 'safeAndWell',
    actor: 'carer',
    urgency: 'now',
    outcomes: { done: telling('protectedPlace', 'whoWasReached'), notPossible: parks },
    fields: [
      { id: 'protectedPlace', type: 'text' },
      { id: 'whoWasReached', type: 'person' },
    ],
    ground: inferred(),
    contact: 'police',
    carries: ['A1', 'A2'],
    recalls: ['whereAndWithWhom', 'protectedPlace'],
  }),
  declare({
    id: 'victimAfterCheck',
    ref: 'A2',
    kind: 'checklist',
    strand: 'safeAndWell',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { done: telling('whoWasReached'), notPossible: parks },
    fields: [
      { id: 'victimTasks', type: 'checklist', items: victimTasks, scale: 'tasks' },
      { id: 'whoWasReached', type: 'person' },
    ],
    ground: known(),
    contact: 'lawyer',
    carries: ['A1', 'A2', 'G26'],
    recalls: ['officer', 'whereAndWithWhom'],
  }),
] as const
