import type { reviewEntryWords as english } from '#content/en/papers/review-entries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords: AnyWords<typeof english> = {
  kinds: { comment: 'Σχόλιο', signOff: 'Θεώρηση', onCallDecision: 'Απόφαση εφημερίας' },
  comment: 'Σχόλιο: {text}',
  onEntry: 'Για την εγγραφή {number}',
  onStep: 'Για το βήμα: {step}',
  lesson: 'Ένα δίδαγμα για όποιον συντηρεί τη διαδικασία',
  results: {
    accepted: 'Ελέγχθηκε και έγινε δεκτό',
    acceptedWithRemarks: 'Ελέγχθηκε και έγινε δεκτό με παρατηρήσεις',
    returned: 'Ελέγχθηκε και επιστράφηκε για συμπλήρωση',
  },
  reviewed: 'Κωδικός ελέγχου του ημερολογίου που ελέγχθηκε: {code}',
  onCall: 'Απόφαση σε εφημερία, από: {person}. {decision}',
  codeRead: 'Κωδικός ελέγχου που διαβάστηκε: {code}',
  statusRead: 'Κατάσταση που διαβάστηκε: {told}',
}
