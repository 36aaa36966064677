/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens = {
  title: 'Country of this case',
  intro:
    'Whose rules, numbers and limits are shown. Choosing a country changes no step and no answer; it can be chosen again.',
  country: 'Country',
  part: 'Part of the country',
  wholeCountry: 'Whole country',
  save: 'Use this country',
  saved: 'Chosen: {place}',
  device: 'Country of this device',
  deviceIntro: 'A new case on this device gets this country. Cases that are open keep theirs.',
  line: 'No country is chosen for this case. Numbers and limits of your country are not shown.',
  choose: 'Choose a country',
  rulesTitle: 'Where this comes from: {place}',
  rules: 'All rules, with sources',
  order: 'Who is told, in this order',
  numbers: 'Numbers',
  notReviewed: 'Not yet reviewed by professionals of the country.',
  old: 'Nobody has gone through this profile for a year (oldest check: {date}). Check before you rely on it.',
  loading: 'The rules are being fetched.',
  print: 'Make the review sheet (PDF)',
  made: { saved: 'Saved: {name}', shared: 'Given: {name}', declined: 'Not kept.' },
} as const
