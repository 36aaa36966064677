import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  refusal: {
    emptyText: 'Γράψτε πρώτα κάτι.',
    headMovedOn: 'Το ημερολόγιο συνεχίστηκε από τότε που το είδατε. Δείτε τα νέα και μετά θεωρήστε το.',
    unknownEntry: 'Αυτή η εγγραφή δεν υπάρχει πια στο ημερολόγιο. Γυρίστε πίσω και επιλέξτε την ξανά.',
    nobodyNamed: 'Γράψτε πρώτα ένα όνομα: πρέπει να φαίνεται ποιος το λέει.',
    forReview: 'Το ημερολόγιο είναι ανοιχτό για έλεγχο: προστίθενται μόνο σχόλια και θεώρηση.',
  },
}
