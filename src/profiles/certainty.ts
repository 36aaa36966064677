/** How sure we are of a rule (countries.md, section 0). */
export const certainties = ['SEEN', 'SEEN-OLD', 'KNOWN', 'UNSURE', 'INFERRED'] as const
export type RuleCertainty = (typeof certainties)[number]

/** What is unsure or out of date is never shown as a rule and never counted down: somebody is named to check it with. */
export const mayCountDown = (certainty: RuleCertainty): boolean => certainty !== 'UNSURE' && certainty !== 'SEEN-OLD'
