import type { contactNotes as englishNotes, contactWords as english } from '#content/en/contacts.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords: AnyWords<typeof english> = {
  emergency: 'Services d’urgence',
  hotline: '116\u00a0000, numéro d’urgence enfants disparus',
  police: 'Police locale',
  childProtection: 'Autorité de protection de l’enfance de permanence',
  guardian: 'Tuteur de l’enfant',
  guardianshipService: 'Service qui désigne les tuteurs',
  traffickingCentre: 'Centre spécialisé pour victimes de traite ou organisme d’orientation',
  asylumAuthority: 'Autorité de l’asile',
  lawyer: 'Avocat de l’enfant',
  manager: 'Responsable d’astreinte',
  emergencyText: 'Urgences par SMS',
  missingPersonsUnit: 'Unité des personnes disparues',
  tracing: 'Aide pour un enfant rencontré sans abri',
  childHelpline: 'Ligne d’écoute pour enfants',
  publicAppeals: 'Ligne pour ce que le public a vu',
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'À remplir à la main.',
  hotline: 'Composez sans préfixe. Les heures d’ouverture varient selon le pays.',
}
