import { isConcern, type Sign } from './signs.ts'

/**
 * R9: what the weighing leans to; police or prosecutor decide. Danger to life leans to publicity, a danger of exposing
 * the child or of persecution leans to professionals only, also when it is unknown.
 */
export function leanOnPublicity(answers: Readonly<Record<string, Sign>>): 'publish' | 'professionalOnly' | 'open' {
  if (isConcern(answers['exposesChild']) || isConcern(answers['asylumRisk'])) return 'professionalOnly'
  return answers['dangerToLife'] === 'yes' ? 'publish' : 'open'
}
