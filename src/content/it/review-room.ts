import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  refusal: {
    emptyText: 'Scrivere prima qualcosa.',
    headMovedOn: 'Il registro è andato avanti da quando è stato letto. Leggere ciò che è nuovo, poi convalidare.',
    unknownEntry: 'Questa voce non è più nel registro. Tornare indietro e sceglierla di nuovo.',
    nobodyNamed: 'Inserire prima un nome: deve essere chiaro chi lo dice.',
    forReview: 'Questo registro è aperto per l’esame: si possono aggiungere solo commenti e una convalida.',
  },
}
