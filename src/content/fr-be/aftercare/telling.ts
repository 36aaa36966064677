import type { tellingWords as french } from '#content/fr/aftercare/telling.ts'
import type { Overrides } from '#content/overrides.ts'

/** A4, the people, as said in Belgium. */
export const tellingWords: Overrides<typeof french> = {
  tellProsecutor: {
    title: 'Dites au procureur du Roi comment cela s’est terminé',
    name: 'Procureur du Roi',
  },
  tellManager: { title: 'Dites au responsable de garde comment cela s’est terminé' },
}
