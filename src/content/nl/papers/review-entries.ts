import type { reviewEntryWords as english } from '#content/en/papers/review-entries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords: AnyWords<typeof english> = {
  kinds: { comment: 'Opmerking', signOff: 'Aftekening', onCallDecision: 'Beslissing van wacht' },
  comment: 'Opmerking: {text}',
  onEntry: 'Over vermelding {number}',
  onStep: 'Over de stap: {step}',
  lesson: 'Een les voor wie de procedure onderhoudt',
  results: {
    accepted: 'Nagekeken en aanvaard',
    acceptedWithRemarks: 'Nagekeken en aanvaard met opmerkingen',
    returned: 'Nagekeken en teruggestuurd om aan verder te werken',
  },
  reviewed: 'Code van het nagekeken logboek: {code}',
  onCall: 'Van wacht beslist door {person}: {decision}',
  codeRead: 'Voorgelezen code: {code}',
  statusRead: 'Voorgelezen stand van zaken: {told}',
}
