import { declare, inferred, known, needing, parks, plain, seenIn } from '#machines/steps.ts'

/** A3: needs that are asked about before anything else is. */
export const healthSigns = [
  'injury',
  'intoxication',
  'sexualViolence',
  'pregnancy',
  'selfHarm',
  'untreatedIllness',
] as const

const hour = 60

/** The child may refuse: then it is offered again, until a named person records why it now rests on the child's word. */
const refusable = { childRefused: plain, offerStands: needing('reason', 'decidedBy') } as const

const health = [
  { id: 'whoExamined', type: 'person' },
  { id: 'results', type: 'longText' },
  { id: 'decidedBy', type: 'person' },
  { id: 'reason', type: 'longText' },
] as const

/** A3: health of body and mind. */
export const medicalSteps = [
  declare({
    id: 'healthNow',
    ref: 'A3',
    kind: 'checklist',
    strand: 'medical',
    actor: 'carer',
    urgency: 'now',
    outcomes: { urgent: plain, notUrgent: plain },
    fields: [{ id: 'healthSigns', type: 'checklist', items: healthSigns, scale: 'signs' }],
    ground: seenIn('UK', 'S53'),
    carries: ['A3'],
    recalls: ['a12', 'a23', 'b10'],
  }),
  declare({
    id: 'urgentCare',
    ref: 'A3',
    kind: 'action',
    strand: 'medical',
    actor: 'health',
    urgency: 'now',
    outcomes: { done: needing('whoExamined'), ...refusable, notPossible: parks },
    fields: health,
    limit: { id: 'T22', from: 'opened', rule: { kind: 'immediately' }, strength: 'guidance', ground: known() },
    ground: known(),
    contact: 'emergency',
    carries: ['A3'],
    recalls: ['a12'],
  }),
  declare({
    id: 'medicalCheck',
    ref: 'A3',
    kind: 'action',
    strand: 'medical',
    actor: 'health',
    urgency: 'planned',
    outcomes: { done: needing('whoExamined'), ...refusable, notPossible: parks },
    fields: health,
    limit: {
      id: 'T22',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 48 * hour },
      strength: 'practice',
      ground: inferred(),
    },
    ground: seenIn('UK', 'S53'),
    carries: ['A3'],
    recalls: ['a12'],
  }),
  declare({
    id: 'mentalHealth',
    ref: 'A3',
    kind: 'action',
    strand: 'medical',
    actor: 'health',
    urgency: 'planned',
    outcomes: { done: needing('whoExamined'), ...refusable, notPossible: parks },
    fields: health,
    limit: {
      id: 'T22',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 72 * hour },
      strength: 'practice',
      ground: inferred(),
    },
    ground: inferred(),
    carries: ['A3'],
    recalls: ['a23'],
  }),
] as const
