import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  refusal: {
    emptyText: 'Schrijf eerst iets.',
    headMovedOn: 'Het logboek ging verder sinds u het bekeek. Bekijk wat nieuw is en teken dan af.',
    unknownEntry: 'Deze vermelding staat niet meer in het logboek. Ga terug en kies ze opnieuw.',
    nobodyNamed: 'Vul eerst een naam in: het moet duidelijk zijn wie dit zegt.',
    forReview: 'Dit logboek is geopend om het na te kijken: alleen opmerkingen en een aftekening kunnen erbij.',
  },
}
