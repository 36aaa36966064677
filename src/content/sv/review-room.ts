import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  refusal: {
    emptyText: 'Skriv något först.',
    headMovedOn: 'Loggen har fortsatt sedan du läste den. Läs det som är nytt och godkänn sedan.',
    unknownEntry: 'Posten finns inte längre i loggen. Gå tillbaka och välj den igen.',
    nobodyNamed: 'Ange ett namn först: det måste framgå vem som säger det.',
    forReview: 'Loggen är öppen för granskning: bara kommentarer och ett godkännande kan läggas till.',
  },
}
