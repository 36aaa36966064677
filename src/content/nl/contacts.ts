import type { contactNotes as englishNotes, contactWords as english } from '#content/en/contacts.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords: AnyWords<typeof english> = {
  emergency: 'Nooddiensten',
  hotline: '116\u00a0000, noodnummer voor vermiste kinderen',
  police: 'Lokale politie',
  childProtection: 'Jeugdbescherming met wachtdienst',
  guardian: 'Voogd van het kind',
  guardianshipService: 'Dienst die voogden aanstelt',
  traffickingCentre: 'Centrum mensenhandel of doorverwijzende dienst',
  asylumAuthority: 'Asielinstantie',
  lawyer: 'Advocaat van het kind',
  manager: 'Verantwoordelijke van wacht',
  emergencyText: 'Nooddiensten per sms',
  missingPersonsUnit: 'Dienst voor vermiste personen',
  tracing: 'Hulp voor een kind zonder onderdak',
  childHelpline: 'Hulplijn voor kinderen',
  publicAppeals: 'Lijn voor wat het publiek gezien heeft',
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'Met de hand in te vullen.',
  hotline: 'Bel zonder voorvoegsel. De openingsuren verschillen per land.',
}
