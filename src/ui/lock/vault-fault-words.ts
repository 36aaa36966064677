import type { FirstDictionary } from '#content/first-dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { VaultProblem } from '#session/vault-acts.ts'

/** What is wrong, what is safe and what to do, where keys did not do what was asked. Never says anything of what is stored. */
export function vaultProblemInWords(dictionary: FirstDictionary, problem: VaultProblem): string {
  const { fault } = problem
  if (fault !== 'mistyped') return dictionary.ui.vaultFault[fault]
  const group = 'group' in problem ? problem.group : undefined
  return group === undefined
    ? dictionary.ui.vaultFault.mistypedSomewhere
    : phrase(dictionary.ui.vaultFault.mistyped, { group })
}
