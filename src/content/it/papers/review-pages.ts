import type { reviewPageWords as english } from '#content/en/papers/review-pages.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the pages that a review adds behind an action record. */
export const reviewPageWords: AnyWords<typeof english> = {
  title: 'Esame {number} di questo registro',
  added:
    'Queste pagine sono state aggiunte dopo il registro quando è stato esaminato. Le pagine e il registro che precedono non ne sono stati cambiati.',
  reviewed: 'Che cosa è stato esaminato',
  exported: 'Codice del registro prima di questo esame',
  withReview: 'Codice del registro con questo esame',
  codeAndCount: '{code} ({count} voci)',
  result: 'Esito',
  covers: 'Riguarda',
  coversAll: 'Tutto il registro: codice {code}, {count} voci',
  coversEarlier: 'Il registro con codice {code}: {count} voci. Non dice nulla delle voci successive ({later}).',
  coversOther: 'Un registro con codice {code}. Questo registro non ha mai avuto quel codice.',
  noSignOff: 'Questo esame contiene commenti e nessuna convalida.',
  comments: 'Commenti',
  commentsHead: ['Su', 'Commento', 'Da chi e quando'],
  noComments: 'Non ci sono commenti.',
  aboutWhole: 'Tutto il registro',
  aboutEntry: 'Voce {number}',
  attached: 'Voci dell’esame {number}',
  pageOf: 'esame {number}, pagina {page} di {pages}',
  fieldDescription: 'Firma di chi ha esaminato il registro, esame {number}',
  proves:
    'Una convalida dice che chi ha dato questo nome ha esaminato le voci sotto il codice indicato. Non prova chi aveva in mano il dispositivo, né che quanto scritto sia vero. Le voci dell’esame sono allegate e poggiano su quelle del registro: un cambiamento delle une o delle altre si scopre quando il file viene controllato nella guida.',
}
