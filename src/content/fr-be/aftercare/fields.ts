import type { aftercareFieldWords as french } from '#content/fr/aftercare/fields.ts'
import type { Overrides } from '#content/overrides.ts'

/** Words of the fields that only aftercare has, as said in Belgium. */
export const aftercareFieldWords: Overrides<typeof french> = {
  victimTasks: { items: { treatedAsVictim: 'Police et procureur du Roi prévenus\u00a0: peut-être une victime' } },
}
