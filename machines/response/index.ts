import type { StepDeclaration } from '../steps.ts'
import { startSteps } from './start.ts'
import { alertSteps, policeSteps } from './police.ts'
import { notificationSteps } from './notifications.ts'
import { crossBorderSteps } from './cross-border.ts'
import { leadSteps } from './lead.ts'
import { longTermSteps } from './long-term.ts'
import { meetingSteps } from './meetings.ts'
import { publicitySteps } from './publicity.ts'
import { riskSteps } from './risk.ts'
import { searchSteps } from './search.ts'
import { signalSteps } from './signals.ts'
import { endSteps } from './ends.ts'

/** Every step of the response, in the order of the procedure: the order is also the rank among equally urgent duties. */
export const responseSteps = [
  ...startSteps,
  ...policeSteps,
  ...notificationSteps,
  ...riskSteps,
  ...searchSteps,
  ...alertSteps,
  ...leadSteps,
  ...crossBorderSteps,
  ...meetingSteps,
  ...publicitySteps,
  ...longTermSteps,
  ...signalSteps,
  ...endSteps,
] as const

type Declared = (typeof responseSteps)[number]

export type ResponseStepId = Declared['id']
export type ResponseOutcome<Id extends ResponseStepId> = keyof Extract<Declared, { id: Id }>['outcomes'] & string

export const responseStepById: ReadonlyMap<string, StepDeclaration> = new Map(
  responseSteps.map((step): [string, StepDeclaration] => [step.id, step]),
)
