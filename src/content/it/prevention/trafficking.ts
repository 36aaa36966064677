import type { traffickingWords as english } from '#content/en/prevention/trafficking.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const levels = {
  noSign: { label: 'Nessun segno', hint: 'Solo con un nome e un motivo. Non esclude.' },
  signs: { label: 'Segni', hint: 'Chiedere al centro antitratta entra nell’elenco.' },
  strong: { label: 'Forte sospetto', hint: 'L’invio va fatto oggi.' },
  identified: { label: 'Identificato come vittima', hint: 'La protezione va attuata subito.' },
  unknown: { label: 'Non si sa', hint: 'Vale come segni. Chiedere al centro antitratta.' },
} as const

const judgeAgain = { label: 'Prima rivalutare', hint: 'La valutazione entra nell’elenco.' } as const

const noProof = 'Non aspettare una prova, e non interrogare il minore.'

/** P1, P6 (second judgment) and P7. */
export const traffickingWords: AnyWords<typeof english> = {
  signAtFirstSight: {
    title: 'Si vede a prima vista qualche segno di tratta?',
    name: 'A prima vista: tratta',
    why: 'Basta un sospetto. Agire prima che il minore sia andato via.',
    steps: [
      'Osservare: paura, controllo, niente documenti, un adulto che risponde.',
      'Parlare con il minore a quattr’occhi.',
    ],
    outcomes: {
      none: { label: 'Non se ne vede nessuno', hint: 'Va esaminato l’elenco completo.' },
      suspected: { label: 'Sospetto', hint: 'Si deve agire subito.' },
      clear: { label: 'Evidente', hint: 'Si deve agire subito.' },
      unknown: { label: 'Non si sa', hint: 'Vale come sospetto.' },
    },
  },
  actOnFirstSign: {
    title: 'Tenere il minore lontano da chi è sospettato',
    name: 'Agire sui primi segni',
    why: 'Quando si sospetta la tratta, le ore contano. Il minore può essere portato via stanotte.',
    steps: [
      'Portare il minore in una stanza o in un luogo sicuro.',
      'Chiamare la tutela dei minori; informare la polizia.',
      'Non dire nulla all’adulto sospettato.',
      'Annotare ciò che si è visto e sentito.',
    ],
    say: 'Sospetto che questo minore sia sfruttato. Stanotte va tenuto lontano da questo adulto. La prego di agire ora e di darmi un riferimento.',
    never: noProof,
    outcomes: {
      done: { label: 'Minore tenuto lontano, altri informati', hint: 'Annotare chi è stato raggiunto.' },
      judgeNow: {
        label: 'Prima esaminare l’elenco completo',
        hint: 'La valutazione entra nell’elenco.',
      },
      notPossible,
    },
  },
  exploitationFirst: {
    title: 'Il minore è sfruttato, o in pericolo di esserlo?',
    name: 'Sfruttamento, primo esame',
    why: 'Un segno non prova nulla e nessun segno non esclude. Di rado i minori si considerano vittime.',
    steps: [
      'Rispondere a ogni segno, anche con «non si sa».',
      'Annotare fatti, non supposizioni.',
      'Decidere: l’elenco non somma punti.',
    ],
    never: noProof,
    outcomes: levels,
  },
  consultCentre: {
    title: 'Chiedere al centro antitratta che cosa fare',
    name: 'Chiedere al centro',
    why: 'Quando si è incerti, gli specialisti non lo sono. L’accordo di un minore non lo rende innocuo.',
    steps: ['Riferire i segni e i fatti.', 'Chiedere se fare l’invio.', 'Chiedere che cosa cambiare stanotte.'],
    say: 'Sono in pensiero per un minore. Questi sono i segni e i fatti. Dobbiamo fare l’invio, e che cosa facciamo stanotte?',
    never: noProof,
    outcomes: {
      refer: { label: 'Dicono: fare l’invio', hint: 'L’invio va fatto oggi.' },
      noReferral: {
        label: 'Dicono: per ora nessun invio',
        hint: 'Dire perché. La valutazione si ripresenta.',
      },
      judgeAgain,
      notPossible,
    },
  },
  referTrafficking: {
    title: 'Fare oggi l’invio del minore come possibile vittima',
    name: 'Invio antitratta',
    why: 'L’invio apre la protezione. Basta un sospetto, non serve una prova.',
    steps: [
      'Usare la via prevista nel proprio paese.',
      'Riferire fatti e parole del minore.',
      'Dire che cosa deve restare riservato.',
      'Chiedere il riferimento.',
    ],
    say: 'Segnalo un minore come possibile vittima di tratta. Questi sono i fatti. Mi dia per favore il riferimento. Quale protezione inizia oggi?',
    never: noProof,
    outcomes: {
      done: { label: 'Invio fatto', hint: 'La protezione va attuata subito.' },
      notReferred: { label: 'Invio non fatto', hint: 'Servono motivo e nome.' },
      judgeAgain,
      notPossible,
    },
  },
  protectVictim: {
    title: 'Proteggere il minore da chi lo sfrutta',
    name: 'Proteggere la vittima',
    why: 'Un invio da solo stanotte non protegge nessuno.',
    steps: [
      'Tenere il minore lontano dalla persona sospettata.',
      'Chiedere un luogo protetto.',
      'Denunciare il reato alla polizia.',
      'Trovare un avvocato. Il minore non ha colpa.',
    ],
    never: 'Non trattare il minore come autore di reato.',
    outcomes: {
      done: { label: 'Protetto', hint: 'La valutazione si ripresenta.' },
      judgeAgain,
      notPossible,
    },
  },
  exploitationFull: {
    title: 'Valutare per intero se il minore è sfruttato',
    name: 'Sfruttamento, per intero',
    why: 'La fiducia cresce lentamente, e con essa le rivelazioni. Ciò che prima non si è visto può mostrarsi ora.',
    steps: [
      'Esaminare insieme l’elenco.',
      'Aggiungere ciò che il minore ha raccontato da allora.',
      'Annotare i motivi.',
    ],
    never: noProof,
    outcomes: levels,
  },
  exploitationAgain: {
    title: 'Rivalutare lo sfruttamento con ciò che si sa ora',
    name: 'Sfruttamento, di nuovo',
    why: 'C’è qualcosa di nuovo: un consiglio, un evento, un’assenza.',
    steps: ['Dire che cosa è nuovo.', 'Riesaminare l’elenco.', 'Annotare i motivi.'],
    never: noProof,
    outcomes: {
      ...levels,
      alreadyActedOn: { label: 'Stessi segni, si è già agito', hint: 'Solo con un nome e un motivo.' },
    },
  },
  exploitationLater: {
    title: 'C’è un nuovo segno di sfruttamento?',
    name: 'Nuovo segno di sfruttamento',
    why: 'I segni spesso si mostrano tardi. Nessun segno prima non significa mai nessuna tratta.',
    outcomes: {
      newSign: { label: 'C’è un nuovo segno', hint: 'La valutazione entra nell’elenco.' },
      afterAbsence: { label: 'Il minore è stato via o scomparso', hint: 'La valutazione entra nell’elenco.' },
      otherReason: { label: 'Un altro motivo', hint: 'La valutazione entra nell’elenco.' },
    },
  },
}
