import type { countryScreens as english } from '#content/en/country-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens: AnyWords<typeof english> = {
  title: 'Ärendets land',
  intro:
    'Vilket lands regler, nummer och tidsgränser som visas. Valet av land ändrar inget steg och inget svar; det går att välja igen.',
  country: 'Land',
  part: 'Del av landet',
  wholeCountry: 'Hela landet',
  save: 'Använd detta land',
  saved: 'Valt: {place}',
  device: 'Enhetens land',
  deviceIntro: 'Ett nytt ärende på enheten får detta land. Öppna ärenden behåller sitt.',
  line: 'Inget land är valt för ärendet. Ditt lands nummer och tidsgränser visas inte.',
  choose: 'Välj ett land',
  rulesTitle: 'Varifrån detta kommer: {place}',
  rules: 'Alla regler, med källor',
  order: 'Vilka som får veta, i denna ordning',
  numbers: 'Nummer',
  notReviewed: 'Ännu inte granskat av yrkesverksamma i landet.',
  old: 'Ingen har gått igenom landsprofilen på ett år (äldsta kontroll: {date}). Kontrollera innan du litar på den.',
  loading: 'Reglerna hämtas.',
  print: 'Gör granskningsbladet (PDF)',
  made: {
    saved: 'Sparat: {name}',
    shared: 'Överlämnat: {name}',
    declined: 'Inte sparat.',
  },
}
