import type { endWords as english } from '#content/en/aftercare/ends.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How aftercare ends. */
export const endWords: AnyWords<typeof english> = {
  childMissingAgain: {
    title: 'Il minore è di nuovo scomparso?',
    name: 'Di nuovo scomparso',
    why: 'Ogni assenza è a sé. Il minore si cerca come la prima volta.',
    never: 'Non aspettare perché il minore in passato è rientrato.',
    outcomes: { yes: { label: 'Sì, di nuovo scomparso', hint: 'Inizia subito un nuovo intervento.' } },
  },
  endAftercareOtherwise: {
    title: 'Questa assistenza dopo il ritrovamento è stata aperta per errore?',
    name: 'Altra conclusione',
    why: 'Solo un errore conclude prima l’assistenza dopo il ritrovamento. Tempo, età e status mai.',
    outcomes: {
      openedByMistake: { label: 'Aperta per errore', hint: 'Servono un motivo e una seconda persona.' },
    },
  },
  aftercareMistakeCheck: {
    title: 'Verificare con una seconda persona che sia stato un errore',
    name: 'Verifica dell’errore',
    why: 'Gli adempimenti aperti non devono mai sparire con un tocco.',
    outcomes: {
      confirmed: { label: 'Sì, aperta per errore', hint: 'Servono un motivo e un secondo nome.' },
      withdrawn: { label: 'Nessun errore', hint: 'L’assistenza dopo il ritrovamento prosegue.' },
    },
  },
  episodeClosed: {
    title: 'Questo episodio è chiuso',
    name: 'Episodio chiuso',
    why: 'Tutti sono stati informati, ogni segnalazione è cancellata e nulla è in sospeso. Il caso del minore resta aperto.',
    outcomes: {},
  },
  missingAgain: {
    title: 'Il minore è di nuovo scomparso: inizia l’intervento',
    name: 'Di nuovo scomparso',
    why: 'Ciò che qui era ancora aperto resta aperto e si riprende quando il minore è ritrovato.',
    outcomes: {},
  },
  stillMissing: {
    title: 'Il minore è ancora scomparso: l’intervento prosegue',
    name: 'Ancora scomparso',
    why: 'Finché una persona competente non ha visto di persona questo minore, la ricerca continua.',
    outcomes: {},
  },
  noHit: {
    title: 'Il riscontro era sbagliato: è un altro minore',
    name: 'Riscontro sbagliato',
    why: 'Qui nessuno era scomparso. Il minore che è qui resta protetto qui.',
    steps: [
      'Dire a chi ha saputo del riscontro che era sbagliato.',
      'Proseguire con assistenza e prevenzione per questo minore.',
    ],
    outcomes: {},
  },
  aftercareOpenedByMistake: {
    title: 'Questa assistenza dopo il ritrovamento è stata aperta per errore',
    name: 'Aperta per errore',
    why: 'Un motivo e una seconda persona sono nel registro.',
    steps: ['Verificare che nessuno sia stato informato per nulla.'],
    outcomes: {},
  },
}
