import type { blankFormWords as blankForm, pocketCardWords as pocketCard } from '#content/en/papers/blank-forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords: AnyWords<typeof blankForm> = {
  title: '{procedure}: lista di controllo per il giorno senza corrente elettrica',
  intro:
    'Gli stessi passi dello schermo. Segnare l’esito, scrivere l’ora e il proprio nome. «Non si sa» è una risposta: prende la via più prudente. Riportare tutto nella guida appena possibile.',
  certainty:
    'I termini dicono su che cosa si basano. «Prassi predefinita» significa: l’ha fissata questo strumento, non una fonte pubblicata. Non ancora rivisto da professionisti.',
  case: 'Riferimento del caso',
  writer: 'Nome e ruolo di chi scrive',
  begun: 'Data e ora di inizio',
  head: ['Passo', 'Chi, entro quando', 'Esito', 'Ora, nome'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}: {ground}',
  atOnce: 'Subito',
  agreed: 'All’ora concordata',
  byPolicy: 'Come dice il piano, o il caso',
  endOfDay: 'In giornata',
  workingDays: '{count} giorni lavorativi',
  months: '{count} mesi',
  atHand: 'In qualsiasi momento',
  why: 'Non fatto? Perché, e chi lo sa:',
  more: 'Note',
  numbers: 'Numeri',
  footer: '{procedure} {version} · diagramma {chart}',
  mark: 'NON ANCORA RIVISTO DA PROFESSIONISTI',
}

export const pocketCardWords: AnyWords<typeof pocketCard> = {
  titles: {
    prevention: 'Un minore appena incontrato: i primi minuti',
    response: 'Un minore non è qui: i primi minuti',
    aftercare: 'Il minore è rientrato: i primi minuti',
  },
  say: 'Dire: {words}',
  never: 'Mai: {words}',
  more: 'Il resto è nella guida o nella lista di controllo. Non ancora rivisto da professionisti.',
}
