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
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'Da compilare a mano.',
  hotline: 'Comporre senza prefisso. Gli orari variano da paese a paese.',
}
