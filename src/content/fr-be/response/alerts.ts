import type { alertWords as french } from '#content/fr/response/alerts.ts'
import type { Overrides } from '#content/overrides.ts'

/** R7, as said in Belgium. */
export const alertWords: Overrides<typeof french> = {
  askOtherAlerts: {
    title: 'Demandez à la police\u00a0: frontières, Europol, Child Alert',
    why: 'La police ou le procureur du Roi en décide, selon les règles du pays. Demandez si chacun a été envisagé.',
    say: 'Avez-vous envisagé une alerte aux frontières et aux transports, Europol, un Child Alert\u00a0? Pour quelle raison, si la réponse est non\u00a0?',
  },
}
