import type { contactWords as french } from '#content/fr/contacts.ts'
import type { Overrides } from '#content/overrides.ts'

/** Whom to call, as said in Belgium. */
export const contactWords: Overrides<typeof french> = {
  childProtection: 'Autorité de protection de l’enfance de garde',
  manager: 'Responsable de garde',
  missingPersonsUnit: 'Cellule des personnes disparues',
}
