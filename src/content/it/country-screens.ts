import type { countryScreens as english } from '#content/en/country-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens: AnyWords<typeof english> = {
  title: 'Paese di questo caso',
  intro:
    'Di quale paese si mostrano regole, numeri e termini. La scelta del paese non cambia nessun passo e nessuna risposta; si può scegliere di nuovo.',
  country: 'Paese',
  part: 'Parte del paese',
  wholeCountry: 'Tutto il paese',
  save: 'Usare questo paese',
  saved: 'Scelto: {place}',
  device: 'Paese di questo dispositivo',
  deviceIntro: 'Un nuovo caso su questo dispositivo riceve questo paese. I casi aperti tengono il loro.',
  line: 'Nessun paese è scelto per questo caso. I numeri e i termini del vostro paese non sono mostrati.',
  choose: 'Scegliere un paese',
  rulesTitle: 'Da dove viene: {place}',
  rules: 'Tutte le regole, con le fonti',
  order: 'Chi viene informato, in quest’ordine',
  numbers: 'Numeri',
  notReviewed: 'Non ancora rivisto da professionisti del paese.',
  old: 'Nessuno ha ricontrollato questo profilo da un anno (controllo più vecchio: {date}). Verificare prima di farvi affidamento.',
  loading: 'Si caricano le regole.',
  print: 'Creare il foglio di revisione (PDF)',
  made: {
    saved: 'Salvato: {name}',
    shared: 'Consegnato: {name}',
    declined: 'Non conservato.',
  },
}
