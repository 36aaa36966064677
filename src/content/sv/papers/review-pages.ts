import type { reviewPageWords as english } from '#content/en/papers/review-pages.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the pages that a review adds behind an action record. */
export const reviewPageWords: AnyWords<typeof english> = {
  title: 'Granskning {number} av denna logg',
  added: 'De här sidorna lades till efter loggen när den granskades. Sidorna och loggen före dem ändrades inte av det.',
  reviewed: 'Vad som granskades',
  exported: 'Kod för loggen före denna granskning',
  withReview: 'Kod för loggen med denna granskning',
  codeAndCount: '{code} ({count} poster)',
  result: 'Resultat',
  covers: 'Den omfattar',
  coversAll: 'Hela loggen: kod {code}, {count} poster',
  coversEarlier: 'Loggen med kod {code}: {count} poster. Den säger inget om senare poster ({later}).',
  coversOther: 'En logg med kod {code}. Den här loggen har aldrig haft den koden.',
  noSignOff: 'Den här granskningen innehåller kommentarer och inget godkännande.',
  comments: 'Kommentarer',
  commentsHead: ['Om', 'Kommentar', 'Av vem och när'],
  noComments: 'Det finns inga kommentarer.',
  aboutWhole: 'Hela loggen',
  aboutEntry: 'Post {number}',
  attached: 'Poster i granskning {number}',
  pageOf: 'granskning {number}, sida {page} av {pages}',
  fieldDescription: 'Underskrift av den som granskade loggen, granskning {number}',
  proves:
    'Granskningen säger att den som angav detta namn har gått igenom posterna under den kod som anges. Den bevisar inte vem som hade enheten, och inte heller att det som skrevs är sant. Granskningens poster är bifogade och vilar på loggens: en ändring i någondera upptäcks när filen kontrolleras i guiden.',
}
