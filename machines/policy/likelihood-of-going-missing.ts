import { goingMissingSigns } from '../checklists/going-missing-signs.ts'
import { isConcern, type Sign } from './signs.ts'

/** Q13, lowest first. */
export const likelihoods = ['low', 'raised', 'high', 'imminent'] as const

export type Likelihood = (typeof likelihoods)[number]

/** Procedures.md 4.3: what keeps a child from going missing. A factor that is not a plain yes is not counted as there. */
export const protectiveFactors = [
  'trustedAdult',
  'clearNextDate',
  'familyContact',
  'school',
  'friends',
  'understandsProcedure',
  'satisfiedWithPlace',
  'ownPlanHeard',
] as const

type Item = (typeof goingMissingSigns)[number]

/** Behaviour and contacts that P11 names as signs of imminent departure. */
export const signsOfDeparture: readonly Item[] = ['c22', 'c23', 'c24', 'c26']

/** Signs that by themselves propose a high likelihood: earlier absences, others gone, a wish to go on, a transfer, the first days, a number learnt by heart, trafficking. */
export const weightySigns: readonly Item[] = ['c04', 'c05', 'c15', 'c16', 'c20', 'c25', 'c28']

/**
 * P6, Q13: the likelihood this tool proposes; people decide. Nothing is added up. A plain yes to a sign of departure
 * proposes imminent; a suspicion or an unknown there, any weighty sign and any earlier episode propose high; any other
 * concern, or a protective factor that is not a plain yes, proposes raised. Unknown and unanswered count as a concern,
 * and more episodes never lower the proposal.
 * @param episodes earlier times this child was missing, as far as this case knows
 */
export function proposeLikelihood(
  signs: Readonly<Record<string, Sign>>,
  protective: Readonly<Record<string, Sign>>,
  episodes: number,
): Likelihood {
  if (signsOfDeparture.some((item) => signs[item] === 'yes')) return 'imminent'
  if (episodes > 0 || [...signsOfDeparture, ...weightySigns].some((item) => isConcern(signs[item]))) return 'high'
  const concern = goingMissingSigns.some((item) => isConcern(signs[item]))
  return concern || protectiveFactors.some((item) => protective[item] !== 'yes') ? 'raised' : 'low'
}
