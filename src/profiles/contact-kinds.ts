/** Whom a step dials (`contact` of a step), in the order in which they are listed. */
export const dialledKinds = [
  'emergency',
  'hotline',
  'police',
  'childProtection',
  'guardian',
  'guardianshipService',
  'traffickingCentre',
  'asylumAuthority',
  'lawyer',
  'manager',
] as const

/** Kinds of contacts; the further ones stand in the list of contacts alone. */
export const contactKinds = [
  ...dialledKinds,
  'emergencyText',
  'missingPersonsUnit',
  'tracing',
  'childHelpline',
  'publicAppeals',
] as const

export type ContactKind = (typeof contactKinds)[number]
