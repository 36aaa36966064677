import type { ContactKind } from '#profiles/contact-kinds.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords = {
  emergency: 'Emergency services',
  hotline: '116 000 hotline for missing children',
  police: 'Local police',
  childProtection: 'Child protection authority on duty',
  guardian: 'Guardian of the child',
  guardianshipService: 'Service that names guardians',
  traffickingCentre: 'Trafficking centre or referral body',
  asylumAuthority: 'Asylum authority',
  lawyer: 'Lawyer of the child',
  manager: 'Manager on call',
  emergencyText: 'Emergency by text message',
  missingPersonsUnit: 'Unit for missing persons',
  tracing: 'Help for a child met without shelter',
  childHelpline: 'Helpline for children',
  publicAppeals: 'Line for what the public has seen',
} as const satisfies { readonly [Kind in ContactKind]: string }

/** What stands beside a contact. */
export const contactNotes = {
  byHand: 'To be filled in by hand.',
  hotline: 'Dial without a prefix. Opening hours differ by country.',
} as const
