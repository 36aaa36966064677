import { declare, inferred, needing, parks, plain, seen, seenIn, telling } from '#machines/steps.ts'

/** Worrying criteria (procedures.md 2.3), nearly identical in several countries. */
export const worryingItems = [
  'under13',
  'disability',
  'medication',
  'lifeThreat',
  'dangerousCompany',
  'victimOfCrime',
  'outOfCharacter',
  'suicidalSigns',
  'withoutBelongings',
] as const

/** Neutral scale of the tool (countries.md section 11); never one country's labels. */
export const riskLevels = ['immediateDanger', 'highConcern', 'concern'] as const

/** R5 and R5e: risk of the disappearance, the police's classification and its challenge. */
export const riskSteps = [
  declare({
    id: 'worryingCriteria',
    ref: 'R5',
    kind: 'checklist',
    strand: 'risk',
    actor: 'carer',
    urgency: 'soon',
    outcomes: { immediateDanger: plain, highConcern: plain, concern: needing('decidedBy', 'reason') },
    fields: [
      { id: 'criteria', type: 'checklist', items: worryingItems, scale: 'signs', item: 'b11' },
      { id: 'decidedBy', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    ground: seen('S34', 'S73', 'S74'),
    carries: ['b11', 'D8', 'G4'],
    recalls: ['a12', 'a17', 'a22', 'a23'],
  }),
  declare({
    id: 'policeRiskLevel',
    ref: 'R5',
    kind: 'question',
    strand: 'risk',
    actor: 'police',
    urgency: 'today',
    outcomes: { agreed: needing('policeLevel'), notAgreed: needing('policeLevel'), unknown: parks, notPossible: parks },
    fields: [
      { id: 'policeLevel', type: 'text' },
      { id: 'officer', type: 'person' },
    ],
    ground: seen('S18', 'S74'),
    carries: ['Q21'],
  }),
  declare({
    id: 'challengeRisk',
    ref: 'R5e',
    kind: 'action',
    strand: 'risk',
    actor: 'coordinator',
    urgency: 'today',
    outcomes: { raised: telling('policeLevel'), refused: telling('whatPoliceSaid'), notPossible: parks },
    fields: [
      { id: 'reasons', type: 'longText' },
      { id: 'policeLevel', type: 'text' },
      { id: 'whatPoliceSaid', type: 'longText' },
    ],
    ground: inferred('S34', 'S50', 'S74'),
    carries: ['G4'],
  }),
  declare({
    id: 'riskReview',
    ref: 'R5',
    kind: 'question',
    strand: 'risk',
    actor: 'coordinator',
    urgency: 'planned',
    outcomes: {
      unchanged: plain,
      raised: needing('reason'),
      loweredWithReason: needing('reason', 'decidedBy'),
      challenge: plain,
      notPossible: parks,
    },
    fields: [
      { id: 'newFacts', type: 'longText' },
      { id: 'level', type: 'choice', options: riskLevels },
      { id: 'reason', type: 'longText' },
      { id: 'decidedBy', type: 'person' },
    ],
    limit: {
      id: 'T19',
      from: 'opened',
      rule: { kind: 'policy', policy: 'riskReview' },
      strength: 'practice',
      ground: inferred('S50'),
    },
    ground: seenIn('UK', 'S50'),
  }),
] as const
