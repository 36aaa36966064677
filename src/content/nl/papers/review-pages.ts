import type { reviewPageWords as english } from '#content/en/papers/review-pages.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the pages that a review adds behind an action record. */
export const reviewPageWords: AnyWords<typeof english> = {
  title: 'Nazicht {number} van dit logboek',
  added:
    'Deze pagina’s zijn achter het logboek toegevoegd toen het nagekeken werd. De pagina’s en het logboek ervoor zijn daardoor niet veranderd.',
  reviewed: 'Wat nagekeken werd',
  exported: 'Code van het logboek voor dit nazicht',
  withReview: 'Code van het logboek met dit nazicht',
  codeAndCount: '{code} (vermeldingen: {count})',
  result: 'Resultaat',
  covers: 'Ze dekt',
  coversAll: 'Het hele logboek: code {code}, vermeldingen: {count}',
  coversEarlier:
    'Het logboek met code {code}, vermeldingen: {count}. Over latere vermeldingen zegt ze niets (aantal: {later}).',
  coversOther: 'Een logboek met code {code}. Dit logboek heeft die code nooit gehad.',
  noSignOff: 'Dit nazicht bevat opmerkingen en geen aftekening.',
  comments: 'Opmerkingen',
  commentsHead: ['Over', 'Opmerking', 'Door wie en wanneer'],
  noComments: 'Er zijn geen opmerkingen.',
  aboutWhole: 'Het hele logboek',
  aboutEntry: 'Vermelding {number}',
  attached: 'Vermeldingen van nazicht {number}',
  pageOf: 'nazicht {number}, pagina {page} van {pages}',
  fieldDescription: 'Handtekening van wie het logboek nakeek, nazicht {number}',
  proves:
    'Een aftekening zegt dat wie deze naam opgaf, de vermeldingen onder de genoemde code heeft nagekeken. Ze bewijst niet wie het toestel vasthield, en ook niet dat wat er staat waar is. De vermeldingen van het nazicht zijn bijgevoegd en rusten op die van het logboek: een wijziging aan een van beide komt aan het licht wanneer het bestand in de gids nagekeken wordt.',
}
