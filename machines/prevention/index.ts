import type { StepDeclaration } from '../steps.ts'
import { arrivalSteps } from './arrival.ts'
import { childsVoiceSteps } from './childs-voice.ts'
import { endSteps } from './ends.ts'
import { guardianshipSteps } from './guardianship.ts'
import { handOverSteps } from './hand-over.ts'
import { identitySteps } from './identity.ts'
import { legalRouteSteps } from './legal-route.ts'
import { placementSteps } from './placement.ts'
import { planSteps } from './plan.ts'
import { riskSteps } from './risk.ts'
import { sharingSteps } from './sharing.ts'
import { traffickingSteps } from './trafficking.ts'
import { watchSteps } from './watch.ts'

/** Every step of prevention: the order is also the rank among equally urgent duties. */
export const preventionSteps = [
  ...arrivalSteps,
  ...handOverSteps,
  ...watchSteps,
  ...placementSteps,
  ...traffickingSteps,
  ...childsVoiceSteps,
  ...riskSteps,
  ...planSteps,
  ...identitySteps,
  ...guardianshipSteps,
  ...legalRouteSteps,
  ...sharingSteps,
  ...endSteps,
] as const

type Declared = (typeof preventionSteps)[number]

export type PreventionStepId = Declared['id']
export type PreventionOutcome<Id extends PreventionStepId> = keyof Extract<Declared, { id: Id }>['outcomes'] & string

export const preventionStepById: ReadonlyMap<string, StepDeclaration> = new Map(
  preventionSteps.map((step): [string, StepDeclaration] => [step.id, step]),
)
