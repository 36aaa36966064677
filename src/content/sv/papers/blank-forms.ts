import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/blank-forms.ts'

/** Swedish words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords: AnyWords<typeof english.blankFormWords> = {
  title: '{procedure}: checklista för dagen utan el',
  intro:
    'Samma steg som på skärmen. Kryssa i hur det slutade, skriv tiden och ditt namn. Vet inte är ett svar: det tar den säkra vägen. För över det till guiden så snart du kan.',
  certainty:
    'Tidsgränserna säger vad de vilar på. ”Verktygets egen praxis” betyder: verktyget har satt den, ingen publicerad källa gör det. Ännu inte granskad av yrkesverksamma.',
  case: 'Ärendets referens',
  writer: 'Namn och roll för den som skriver',
  begun: 'Datum och tid då det började',
  head: ['Steg', 'Vem, senast när', 'Hur det slutade', 'Tid, namn'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}: {ground}',
  atOnce: 'Genast',
  agreed: 'På avtalad tid',
  byPolicy: 'Som planen säger, eller ärendet',
  endOfDay: 'Samma dag',
  workingDays: 'arbetsdagar: {count}',
  months: 'månader: {count}',
  atHand: 'När som helst',
  why: 'Inte gjort? Varför, och vem som vet det:',
  more: 'Anteckningar',
  numbers: 'Nummer',
  footer: '{procedure} {version} · flöde {chart}',
  mark: 'ÄNNU INTE GRANSKAT AV YRKESVERKSAMMA',
}

export const pocketCardWords: AnyWords<typeof english.pocketCardWords> = {
  titles: {
    prevention: 'Ett barn möts för första gången: de första minuterna',
    response: 'Ett barn är inte här: de första minuterna',
    aftercare: 'Barnet är tillbaka: de första minuterna',
  },
  say: 'Säg: {words}',
  never: 'Aldrig: {words}',
  more: 'Resten finns i guiden eller på checklistan. Ännu inte granskad av yrkesverksamma.',
}
