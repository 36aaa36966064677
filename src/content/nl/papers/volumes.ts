import type { AnyWords } from '#content/phrase.ts'
import type { volumeWords as english } from '#content/en/papers/volumes.ts'

/** Words of a record that is too long for one file. */
export const volumeWords: AnyWords<typeof english> = {
  title: '{title}, deel {number} van {of}',
  attached: 'Welk deel dit bestand is: {number} van {of}',
  volume: 'Deel',
  which: '{number} van {of}, vermeldingen {first} tot {last}',
  previousHead: 'Hoofdcode aan het einde van het vorige deel (SHA-256)',
  noneBefore: 'Geen, dit is het eerste',
  earlier:
    'Dit deel toont vermeldingen {first} tot {last} zoals ze stonden toen vermelding {last} de nieuwste was. Wat later gecorrigeerd is, de samenvatting en de pagina om te tekenen staan in het laatste deel.',
  lastOne:
    'De tijdlijn van de vermeldingen voor {first} staat in de delen voor dit deel. Al het andere op dit document gaat over het hele logboek.',
}
