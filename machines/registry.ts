import { aftercareStepById } from './aftercare/index.ts'
import { aftercareMachine } from './aftercare.machine.ts'
import type { Procedure } from './chart.ts'
import { preventionStepById } from './prevention/index.ts'
import { preventionMachine } from './prevention.machine.ts'
import type { StepDeclaration } from './steps.ts'
import { responseStepById } from './response/index.ts'
import { responseMachine } from './response.machine.ts'

/** Released procedures by id. A record names id, version and the hash of the chart it was made with. */
export const procedures = {
  prevention: {
    id: 'prevention',
    version: '0.1.0',
    machine: preventionMachine,
    steps: preventionStepById,
    entryStep: 'preventionBegins',
  },
  response: { id: 'response', version: '0.1.0', machine: responseMachine, steps: responseStepById },
  aftercare: {
    id: 'aftercare',
    version: '0.1.0',
    machine: aftercareMachine,
    steps: aftercareStepById,
    entryStep: 'aftercareBegins',
  },
} as const satisfies Record<string, Procedure>

/** Every step of every procedure by its id: no id is used twice. */
export const stepById: ReadonlyMap<string, StepDeclaration> = new Map(
  Object.values(procedures).flatMap(({ steps }): [string, StepDeclaration][] => [...steps]),
)
