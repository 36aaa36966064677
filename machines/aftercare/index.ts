import type { StepDeclaration } from '../steps.ts'
import { alertsOutSteps } from './alerts-out.ts'
import { bestInterestsSteps } from './best-interests.ts'
import { crossBorderSteps } from './cross-border.ts'
import { endSteps } from './ends.ts'
import { interviewSteps } from './interview.ts'
import { learningSteps } from './learning.ts'
import { medicalSteps } from './medical.ts'
import { planSteps } from './plan.ts'
import { returnSteps } from './return.ts'
import { safeAndWellSteps } from './safe-and-well.ts'
import { tellingSteps } from './telling.ts'
import { traffickingSteps } from './trafficking.ts'
import { whereFoundSteps } from './where-found.ts'

/** Every step of aftercare, in the order of the procedure: the order is also the rank among equally urgent duties. */
export const aftercareSteps = [
  ...returnSteps,
  ...whereFoundSteps,
  ...medicalSteps,
  ...safeAndWellSteps,
  ...tellingSteps,
  ...alertsOutSteps,
  ...crossBorderSteps,
  ...bestInterestsSteps,
  ...traffickingSteps,
  ...interviewSteps,
  ...planSteps,
  ...learningSteps,
  ...endSteps,
] as const

type Declared = (typeof aftercareSteps)[number]

export type AftercareStepId = Declared['id']
export type AftercareOutcome<Id extends AftercareStepId> = keyof Extract<Declared, { id: Id }>['outcomes'] & string

export const aftercareStepById: ReadonlyMap<string, StepDeclaration> = new Map(
  aftercareSteps.map((step): [string, StepDeclaration] => [step.id, step]),
)
