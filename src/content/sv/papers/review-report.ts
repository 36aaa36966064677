import type { reviewReportWords as english } from '#content/en/papers/review-report.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords: AnyWords<typeof english> = {
  title: 'Rapport från granskningen',
  rests:
    'Gjord av loggen under denna kod, med de kommentarer och omdömen som finns i den. Samma logg ger samma rapport igen på samma språk. Själva loggen finns inte i den här filen.',
  times: 'Hur lång tid det tog',
  hint: 'Iakttagelser, tider, tidslinje, kommentarer och omdöme på papper. Den innehåller namn och det som skrevs: behandla den som loggen.',
  make: 'Spara rapporten från granskningen (PDF)',
}
