import { highRiskMeasures } from '#machines/prevention/risk.ts'
import { inferred } from '#machines/steps.ts'

/** P6, “next”: what is done today about a high likelihood, the same after an absence as before one. */
export const measures = {
  kind: 'checklist',
  ref: 'P6',
  actor: 'carer',
  urgency: 'now',
  fields: [
    { id: 'highRiskMeasures', type: 'checklist', items: highRiskMeasures, scale: 'tasks' },
    { id: 'whoWasReached', type: 'person' },
  ],
  ground: inferred('S62'),
  contact: 'police',
  carries: ['Q13'],
} as const
