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
} as const

/** What stands beside a contact. */
export const contactNotes = {
  byHand: 'To be filled in by hand.',
  hotline: 'Dial without a prefix. Opening hours differ by country.',
} as const
