import { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import { protectiveFactors } from '#machines/policy/likelihood-of-going-missing.ts'
import { declare, inferred, needing, parks, plain } from '#machines/steps.ts'

const likelihoodFields = [
  { id: 'goingMissingSigns', type: 'checklist', items: goingMissingSigns, scale: 'signs' },
  { id: 'protectiveFactors', type: 'checklist', items: protectiveFactors, scale: 'signs' },
  { id: 'decidedBy', type: 'person' },
  { id: 'reason', type: 'longText' },
] as const

const likelihood = {
  low: needing('decidedBy', 'reason'),
  raised: plain,
  high: plain,
  imminent: plain,
  notPossible: parks,
}

/** What is done today about a high likelihood (P6, “next”; P11). */
export const highRiskMeasures = [
  'trustedAdult',
  'moreSupervision',
  'planToday',
  'guardianTold',
  'policeKnowPlan',
  'exploitationJudged',
  'dailyNote',
] as const

const measures = {
  kind: 'checklist',
  ref: 'P6',
  strand: 'risk',
  actor: 'carer',
  urgency: 'now',
  outcomes: { done: plain, judgeAgain: plain, notPossible: parks },
  fields: [{ id: 'highRiskMeasures', type: 'checklist', items: highRiskMeasures, scale: 'tasks' }],
  ground: inferred('S62'),
  carries: ['Q13'],
} as const

/** P6, first judgment: how likely the child is to go missing. The other one, exploitation, is judged by itself. */
export const riskSteps = [
  declare({
    id: 'likelihoodFirst',
    ref: 'P6',
    kind: 'checklist',
    strand: 'risk',
    actor: 'carer',
    urgency: 'soon',
    outcomes: likelihood,
    fields: likelihoodFields,
    limit: {
      id: 'T07',
      from: 'noticed',
      rule: { kind: 'minutes', minutes: 24 * 60 },
      strength: 'practice',
      ground: inferred('S17', 'S71'),
    },
    ground: inferred('S01'),
    carries: ['Q13', 'D3', 'G15'],
    recalls: ['goingMissingSigns', 'protectiveFactors', 'a22', 'childSays', 'destination'],
  }),
  declare({ id: 'measuresFirst', ...measures }),
  declare({
    id: 'likelihoodFull',
    ref: 'P6',
    kind: 'checklist',
    strand: 'risk',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: likelihood,
    fields: likelihoodFields,
    limit: {
      id: 'T07',
      from: 'noticed',
      rule: { kind: 'minutes', minutes: 72 * 60 },
      strength: 'practice',
      ground: inferred('S17', 'S71'),
    },
    ground: inferred('S01'),
    carries: ['Q13', 'D3', 'G15'],
    recalls: ['goingMissingSigns', 'protectiveFactors', 'a22', 'childSays'],
  }),
  declare({
    id: 'assessAgain',
    ref: 'P6',
    kind: 'question',
    strand: 'risk',
    actor: 'anyone',
    urgency: 'standing',
    outcomes: {
      afterAbsence: plain,
      transfer: plain,
      workerChanges: plain,
      negativeDecision: plain,
      returnNotice: plain,
      ageAssessment: plain,
      newContact: plain,
      conflict: plain,
      friendMissing: plain,
      nearEighteen: plain,
      otherReason: plain,
    },
    fields: [{ id: 'whatChanged', type: 'longText' }],
    ground: inferred('S32', 'S39', 'S41'),
    carries: ['Q13', 'Q36', 'G7', 'G15'],
  }),
  declare({
    id: 'likelihoodAgain',
    ref: 'P6',
    kind: 'checklist',
    strand: 'risk',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: likelihood,
    fields: likelihoodFields,
    limit: {
      id: 'T07',
      from: 'opened',
      rule: { kind: 'minutes', minutes: 72 * 60 },
      strength: 'practice',
      ground: inferred('S17', 'S71'),
    },
    ground: inferred('S01'),
    carries: ['Q13', 'D3', 'G15'],
    recalls: ['whatChanged', 'goingMissingSigns', 'protectiveFactors', 'a22'],
  }),
  declare({ id: 'measuresNow', ...measures }),
] as const
