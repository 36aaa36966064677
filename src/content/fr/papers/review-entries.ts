import type { reviewEntryWords as english } from '#content/en/papers/review-entries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords: AnyWords<typeof english> = {
  kinds: { comment: 'Commentaire', signOff: 'Visa', onCallDecision: 'Décision d’astreinte' },
  comment: 'Commentaire\u00a0: {text}',
  onEntry: 'Sur l’entrée {number}',
  onStep: 'Sur l’étape\u00a0: {step}',
  lesson: 'Une leçon pour qui tient à jour la procédure',
  results: {
    accepted: 'Relu et accepté',
    acceptedWithRemarks: 'Relu et accepté avec des remarques',
    returned: 'Relu et renvoyé pour être repris',
  },
  reviewed: 'Code du journal relu\u00a0: {code}',
  onCall: 'Décidé d’astreinte par {person}\u00a0: {decision}',
  codeRead: 'Code lu au téléphone\u00a0: {code}',
  statusRead: 'Situation lue au téléphone\u00a0: {told}',
}
