import type { ProcedureId } from '#machines/chart.ts'
import { aftercareRules } from '#machines/safety-rules/aftercare.ts'
import { preventionRules } from '#machines/safety-rules/prevention.ts'
import { responseRules } from '#machines/safety-rules/response.ts'
import type { SafetyRule } from '#machines/safety-rules/types.ts'
import { aftercareSpecification } from './specification/aftercare.ts'
import { preventionSpecification } from './specification/prevention.ts'
import { responseSpecification } from './specification/response.ts'
import type { Specification } from './specification/specification.ts'

/** The two catchers of each chart: rules that must hold, and what was specified by hand. */
export const catchers: Readonly<
  Record<ProcedureId, { readonly rules: readonly SafetyRule[]; readonly specification: Specification }>
> = {
  prevention: { rules: preventionRules, specification: preventionSpecification },
  response: { rules: responseRules, specification: responseSpecification },
  aftercare: { rules: aftercareRules, specification: aftercareSpecification },
}
