/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords = {
  title: 'Review sheet: profile of {place}',
  intro:
    'All that the program says about this country, rule by rule, with its source and how sure it is. Please say of each whether it is right today, and write changes on the lines.',
  order: 'Who is told, and in which order',
  shownAt: 'Shown at',
  labels: 'Categories of the police',
  names: 'Names of authorities',
  footer: '{place} · profile {code}',
} as const
