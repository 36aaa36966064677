import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/blank-forms.ts'

/** Words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords: AnyWords<typeof english.blankFormWords> = {
  title: '{procedure}: checklist voor de dag zonder stroom',
  intro:
    'Dezelfde stappen als op het scherm. Vink aan hoe het afliep, schrijf de tijd en uw naam. Niet bekend is een antwoord: het kiest de veilige kant. Neem het over in de gids zodra u kunt.',
  certainty:
    'Bij elke termijn staat waarop die steunt. “Praktijkregel” betekent: dit hulpmiddel stelde hem in, geen gepubliceerde bron. Nog niet nagekeken door professionals.',
  case: 'Referentie van het dossier',
  writer: 'Naam en functie van wie schrijft',
  begun: 'Datum en tijd van het begin',
  head: ['Stap', 'Wie, tegen wanneer', 'Hoe het afliep', 'Tijd, naam'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}: {ground}',
  atOnce: 'Meteen',
  agreed: 'Op de afgesproken tijd',
  byPolicy: 'Zoals het plan zegt, of de zaak vraagt',
  endOfDay: 'Dezelfde dag',
  workingDays: '{count} werkdagen',
  months: '{count} maanden',
  atHand: 'Op elk moment',
  why: 'Niet gedaan? Waarom, en wie weet het:',
  more: 'Notities',
  numbers: 'Nummers',
  footer: '{procedure} {version} · schema {chart}',
  mark: 'NOG NIET NAGEKEKEN DOOR PROFESSIONALS',
}

export const pocketCardWords: AnyWords<typeof english.pocketCardWords> = {
  titles: {
    prevention: 'Eerste ontmoeting met een kind: de eerste minuten',
    response: 'Een kind is er niet: de eerste minuten',
    aftercare: 'Het kind is terug: de eerste minuten',
  },
  say: 'Zeg: {words}',
  never: 'Nooit: {words}',
  more: 'De rest staat in de gids of op de checklist. Nog niet nagekeken door professionals.',
}
