import type { reviewEntryWords as english } from '#content/en/papers/review-entries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords: AnyWords<typeof english> = {
  kinds: { comment: 'Commento', signOff: 'Convalida', onCallDecision: 'Decisione in reperibilità' },
  comment: 'Commento: {text}',
  onEntry: 'Sulla voce {number}',
  onStep: 'Sul passo: {step}',
  lesson: 'Una lezione per chi cura la procedura',
  results: {
    accepted: 'Esaminato e accettato',
    acceptedWithRemarks: 'Esaminato e accettato con osservazioni',
    returned: 'Esaminato e restituito perché vi si lavori',
  },
  reviewed: 'Codice del registro esaminato: {code}',
  onCall: 'Deciso in reperibilità da {person}: {decision}',
  codeRead: 'Codice letto al telefono: {code}',
  statusRead: 'Situazione letta al telefono: {told}',
}
