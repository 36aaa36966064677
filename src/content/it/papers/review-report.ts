import type { reviewReportWords as english } from '#content/en/papers/review-report.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords: AnyWords<typeof english> = {
  title: 'Relazione sull’esame',
  rests:
    'Fatta dal registro con questo codice, con i commenti e le convalide che contiene. Lo stesso registro dà di nuovo la stessa relazione nella stessa lingua. Il registro stesso non è in questo file.',
  times: 'Quanto tempo è passato',
  hint: 'Rilievi, tempi, cronologia, commenti e convalida su carta. Contiene nomi e ciò che è stato scritto: va trattata come il registro.',
  make: 'Salva la relazione sull’esame (PDF)',
}
