import type { contactNotes as englishNotes, contactWords as english } from '#content/en/contacts.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords: AnyWords<typeof english> = {
  emergency: 'Servizi di emergenza',
  hotline: '116\u00a0000, linea diretta per i bambini scomparsi',
  police: 'Polizia locale',
  childProtection: 'Autorità di tutela dei minori di turno',
  guardian: 'Tutore del minore',
  guardianshipService: 'Servizio che nomina i tutori',
  traffickingCentre: 'Centro antitratta o ente a cui inviare',
  asylumAuthority: 'Autorità competente in materia di asilo',
  lawyer: 'Avvocato del minore',
  manager: 'Responsabile reperibile',
  emergencyText: 'Emergenza con messaggio di testo',
  missingPersonsUnit: 'Unità per le persone scomparse',
  tracing: 'Aiuto per un minore incontrato senza un riparo',
  childHelpline: 'Linea di ascolto per minori',
  publicAppeals: 'Linea per ciò che il pubblico ha visto',
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'Da compilare a mano.',
  hotline: 'Comporre senza prefisso. Gli orari variano da paese a paese.',
}
