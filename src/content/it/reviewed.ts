import type { reviewedSentences as english } from '#content/en/reviewed.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is said of the reviews a file carries: one sentence for each thing that can be found. */
export const reviewedSentences: AnyWords<typeof english> = {
  reviewAltered:
    'L’esame {n} in questo file è stato cambiato dopo essere stato scritto, o non si può leggere. Il registro esaminato è stato controllato da solo. Dell’esame non si può dire nulla; chiedere di nuovo il file originale.',
  reviewOtherRecord:
    'L’esame {n} in questo file appartiene a un altro caso. Non dice nulla di questo registro. Chiedere di nuovo il file originale.',
  reviewMissing:
    'L’esame {n} in questo file prosegue da voci che il file non contiene: un esame precedente è stato tolto, o riguarda un altro stato di questo registro. Chiedere di nuovo il file originale.',
  reviewMore:
    'L’esame {n} in questo file contiene voci che non fanno parte di un esame. Non contano. Chiedere di nuovo il file originale.',
  signOffOtherHead:
    'La convalida di {who} riguarda il codice {code}. Questo registro non ha mai avuto quel codice: è stato convalidato un altro registro. Chiedere a chi ha convalidato.',
  reviewPagesDiffer:
    'Pagine dell’esame che non dicono ciò che dice l’esame all’interno: {list}. Affidarsi all’esame all’interno, non a queste pagine, e chiedere il file originale.',
  codeOfRecord:
    'Il codice inserito è quello di questo registro prima dell’esame: fino a lì nulla è stato cambiato, tolto o troncato da quando è stato annotato. Non dice nulla delle voci dell’esame ({later}).',
  signOffEarlier:
    'Convalidato da {who}, {time}, fino al codice {code} ({count} voci). Il registro è andato avanti dopo: la convalida non dice nulla delle voci successive ({later}).',
  signedOffAccepted:
    'Esaminato e accettato da {who}, {time}, come dice il file; nessuno ha controllato il nome. La convalida riguarda tutto il registro fino all’esame: codice {code}, {count} voci.',
  signedOffRemarks:
    'Esaminato e accettato con osservazioni da {who}, {time}, come dice il file; nessuno ha controllato il nome. La convalida riguarda tutto il registro fino all’esame: codice {code}, {count} voci.',
  signedOffReturned:
    'Esaminato e restituito perché vi si lavori da {who}, {time}, come dice il file; nessuno ha controllato il nome. La convalida riguarda tutto il registro fino all’esame: codice {code}, {count} voci.',
  signedOffAgain: 'Il registro è stato convalidato {count} volte. L’ultima da {who}.',
  reviewPagesFit: 'Le pagine dell’esame dicono ciò che dice l’esame all’interno.',
  reviewComments: 'Ci sono commenti su questo registro ({count}, di {who}) e nessuna convalida.',
  noSignOff:
    'Nessuno ha convalidato questo registro in questo file. Se si sa di una convalida, questo non è il file in cui è stata restituita.',
  signatureBeforeReview:
    'La firma di {who} è valida e copre il file com’era prima che l’esame fosse aggiunto in coda. Dell’esame non dice nulla. Prova che una chiave ha firmato, non chi la possiede. Confrontare l’impronta con una annotata altrove: {fingerprint}',
}
