import type { countryScreens as english } from '#content/en/country-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens: AnyWords<typeof english> = {
  title: 'Land van dit dossier',
  intro:
    'Van welk land de regels, nummers en termijnen getoond worden. Een land kiezen verandert geen stap en geen antwoord; u kunt opnieuw kiezen.',
  country: 'Land',
  part: 'Deel van het land',
  wholeCountry: 'Heel het land',
  save: 'Dit land gebruiken',
  saved: 'Gekozen: {place}',
  device: 'Land van dit toestel',
  deviceIntro: 'Een nieuw dossier op dit toestel krijgt dit land. Open dossiers houden het hunne.',
  line: 'Er is geen land gekozen voor dit dossier. Nummers en termijnen van uw land worden niet getoond.',
  choose: 'Kies een land',
  rulesTitle: 'Waar dit vandaan komt: {place}',
  rules: 'Alle regels, met bronnen',
  order: 'Wie verwittigd wordt, in deze volgorde',
  numbers: 'Nummers',
  notReviewed: 'Nog niet nagekeken door professionals van het land.',
  old: 'Niemand heeft dit profiel een jaar lang nagekeken (oudste controle: {date}). Controleer voor u erop vertrouwt.',
  loading: 'De regels worden opgehaald.',
  print: 'Maak de nakijkfiche (PDF)',
  made: {
    saved: 'Bewaard: {name}',
    shared: 'Doorgegeven: {name}',
    declined: 'Niet bewaard.',
  },
}
