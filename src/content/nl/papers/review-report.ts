import type { reviewReportWords as english } from '#content/en/papers/review-report.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords: AnyWords<typeof english> = {
  title: 'Verslag van het nazicht',
  rests:
    'Gemaakt uit het logboek onder deze code, met de opmerkingen en aftekeningen die erin staan. Hetzelfde logboek geeft in dezelfde taal opnieuw hetzelfde verslag. Het logboek zelf zit niet in dit bestand.',
  times: 'Hoelang alles duurde',
  hint: 'Bevindingen, tijden, tijdlijn, opmerkingen en aftekening op papier. Er staan namen in en wat er geschreven is: behandel het zoals het logboek.',
  make: 'Verslag van het nazicht bewaren (pdf)',
}
