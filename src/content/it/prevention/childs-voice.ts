import type { childsVoiceWords as english } from '#content/en/prevention/childs-voice.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible } from '#content/it/response/labels.ts'

const talkOutcomes = {
  understood: { label: 'Detto, e capito', hint: 'Annotare che cosa ha detto il minore.' },
  no: { label: 'Non capito', hint: 'Un interprete entra nell’elenco.' },
  notPossible,
} as const

const noInterrogation = 'Non interrogare. Un minore che non racconta nulla può comunque essere in pericolo.'

/** P5. */
export const childsVoiceWords: AnyWords<typeof english> = {
  firstTalk: {
    title: 'Dire al minore dove si trova e ascoltare',
    name: 'Primo colloquio',
    why: 'Senza informazioni affidabili, i trafficanti di migranti diventano la fonte più ascoltata.',
    steps: [
      'Scegliere un luogo tranquillo e un interprete esterno.',
      'Spiegare ogni tema con parole semplici.',
      'Dare i numeri: 116 000, 116 111, emergenza, tutore.',
      'Chiedere di progetti, paure, famiglia e debiti.',
      'Chiedere: se scomparissi, possiamo mostrare la tua foto?',
    ],
    say: 'Ora qui sei al sicuro. Ti spiego che cosa succede dopo e puoi chiedermi qualsiasi cosa. Puoi tornare in qualsiasi momento e non avrai punizioni.',
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Capito in parte', hint: 'Si ripresenta. Parlare di nuovo.' },
    },
  },
  interpreterForFirstTalk: {
    title: 'Trovare un interprete per il primo colloquio',
    name: 'Interprete, primo colloquio',
    why: 'Un colloquio non capito non ha avuto luogo.',
    steps: [
      'Provare il servizio telefonico, a qualsiasi ora.',
      'Verificare che l’interprete non sia del gruppo del minore.',
    ],
    never: 'Non usare un altro minore o un adulto arrivato con il minore.',
    outcomes: { found: { label: 'Trovato', hint: 'Il primo colloquio entra nell’elenco.' }, notPossible },
  },
  secondTalk: {
    title: 'Parlare di nuovo: che cosa ha capito e vuole il minore?',
    name: 'Secondo colloquio',
    why: 'Nelle prime ore quasi nulla resta impresso. Le rivelazioni sono lente; non dire nulla non significa che non ci sia nulla.',
    steps: [
      'Chiedere al minore di dirlo con parole sue.',
      'Disegnare la rete: famiglia, amici, persone di fiducia.',
      'Chiedere di nuovo di progetti e preoccupazioni.',
      'Chiedere di nuovo se si può mostrare la foto.',
    ],
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Capito in parte', hint: 'Un altro colloquio va fatto oggi.' },
    },
  },
  nextTalk: {
    title: 'È successo qualcosa che il minore deve capire?',
    name: 'Motivo per un colloquio',
    why: 'Dopo ogni decisione, spostamento o brutta notizia i minori vanno via perché nessuno ha spiegato.',
    outcomes: {
      decision: { label: 'È arrivata una decisione', hint: 'Un colloquio entra nell’elenco.' },
      transfer: { label: 'Uno spostamento è previsto o avvenuto', hint: 'Un colloquio entra nell’elenco.' },
      badNews: { label: 'Brutte notizie', hint: 'Un colloquio entra nell’elenco.' },
      otherEvent: { label: 'Altro', hint: 'Un colloquio entra nell’elenco.' },
    },
  },
  eventTalk: {
    title: 'Spiegare che cosa è successo, e ascoltare il minore',
    name: 'Colloquio dopo un evento',
    why: 'Dire che cosa significa e quali scelte reali ci sono.',
    steps: [
      'Dire che cosa significa, con l’interprete.',
      'Dire che cosa si può ancora fare, ed entro quando.',
      'Chiedere che cosa ha in mente ora il minore.',
      'Ripetere i numeri e la via del ritorno.',
    ],
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Capito in parte', hint: 'Si ripresenta. Parlare di nuovo.' },
    },
  },
  interpreterForTalk: {
    title: 'Trovare un interprete per questo colloquio',
    name: 'Interprete',
    why: 'Un colloquio non capito non ha avuto luogo.',
    steps: [
      'Provare il servizio telefonico, a qualsiasi ora.',
      'Verificare che l’interprete non sia del gruppo del minore.',
    ],
    never: 'Non usare un altro minore o un adulto arrivato con il minore.',
    outcomes: { found: { label: 'Trovato', hint: 'Il colloquio entra nell’elenco.' }, notPossible },
  },
  plansToGoOn: {
    title: 'Il minore pensa di proseguire il viaggio, e di chi è l’idea?',
    name: 'Progetti di proseguire',
    why: 'Di chi è l’idea decide che cosa aiuta: una via verso la famiglia, o protezione dalle pressioni.',
    steps: ['Chiedere apertamente; non giudicare.', 'Chiedere chi ha detto al minore di andare lì.'],
    say: 'Molti ragazzi vogliono proseguire il viaggio. Hai in mente un posto? Chi te ne ha parlato?',
    outcomes: {
      no: { label: 'Nessun progetto di andare via' },
      own: { label: 'Sì, un’idea del minore', hint: 'Una via sicura entra nell’elenco.' },
      family: { label: 'Sì, un’idea della famiglia', hint: 'Una via sicura entra nell’elenco.' },
      someoneElse: { label: 'Sì, un’idea di qualcun altro', hint: 'Vale come segno di tratta.' },
      unknown: notKnown,
    },
  },
  openSafeRoute: {
    title: 'Aprire una via sicura insieme al tutore',
    name: 'Via sicura',
    why: 'Una via troppo lenta spinge i minori su una non sicura.',
    steps: [
      'Chiamare il tutore e l’avvocato.',
      'Avviare ricongiungimento o ricerca dei familiari.',
      'Dire al minore la prossima data.',
    ],
    never: 'Non dare per certa una data che non si conosce.',
    outcomes: {
      done: { label: 'Avviata', hint: 'Annotare chi è stato raggiunto.' },
      notSafe: { label: 'Non sicura per il minore', hint: 'Dire perché.' },
      notPossible,
    },
  },
  answerPressure: {
    title: 'Qualcun altro vuole che il minore vada via: agire oggi',
    name: 'Pressioni per andare via',
    why: 'Il progetto di un altro su un minore è un segno di tratta. Richiede protezione in giornata.',
    steps: [
      'Chiamare il centro antitratta; informare polizia e tutore.',
      'Rivalutare lo sfruttamento, con questo come fatto.',
      'Concordare con il minore come rifiutare le chiamate.',
    ],
    say: 'Qualcun altro vuole che questo minore prosegua il viaggio. Questi sono i fatti. Che cosa dobbiamo fare oggi, e chi altro deve saperlo?',
    never: 'Non chiamare la persona che sta dietro al progetto.',
    outcomes: {
      done: { label: 'Informazione data', hint: 'Annotare chi è stato raggiunto.' },
      notPossible,
    },
  },
  plansLater: {
    title: 'Chiedere di nuovo dei progetti di proseguire',
    name: 'Progetti: chiedere di nuovo',
    why: 'I progetti cambiano con una chiamata, un amico che parte o una decisione.',
    outcomes: { askAgain: { label: 'Chiedere di nuovo', hint: 'La domanda si ripresenta.' } },
  },
}
