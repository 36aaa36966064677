import type { fieldWords as french } from '#content/fr/response/fields.ts'
import type { Overrides } from '#content/overrides.ts'

/** Words of the fields, as said in Belgium. */
export const fieldWords: Overrides<typeof french> = {
  otherAlerts: { items: { childAlert: 'Child Alert\u00a0: vie en danger, ou enfant enlevé' } },
}
