import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  refusal: {
    emptyText: 'Écrivez d’abord quelque chose.',
    headMovedOn: 'Le journal a continué depuis que vous l’avez lu. Lisez ce qui est nouveau, puis visez.',
    unknownEntry: 'Cette entrée n’est plus dans le journal. Revenez et choisissez-la à nouveau.',
    nobodyNamed: 'Saisissez d’abord un nom\u00a0: il faut savoir qui le dit.',
    forReview: 'Ce journal est ouvert pour relecture\u00a0: seuls des commentaires et un visa peuvent être ajoutés.',
  },
}
