import type { reviewEntryWords as english } from '#content/en/papers/review-entries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords: AnyWords<typeof english> = {
  kinds: { comment: 'Kommentar', signOff: 'Granskning', onCallDecision: 'Beslut i beredskap' },
  comment: 'Kommentar: {text}',
  onEntry: 'Om post {number}',
  onStep: 'Om steget: {step}',
  lesson: 'En lärdom för den som förvaltar rutinen',
  results: {
    accepted: 'Granskad och godkänd',
    acceptedWithRemarks: 'Granskad och godkänd med anmärkningar',
    returned: 'Granskad och återsänd för fortsatt arbete',
  },
  reviewed: 'Kod för den granskade loggen: {code}',
  onCall: 'Beslutat i beredskap av {person}: {decision}',
  codeRead: 'Kod som lästes upp: {code}',
  statusRead: 'Läge som lästes upp: {told}',
}
