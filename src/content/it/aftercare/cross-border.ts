import type { crossBorderWords as english } from '#content/en/aftercare/cross-border.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const notYet = { label: 'Non ancora', hint: 'Il minore non è tenuto a parlare. Proporlo di nuovo.' } as const
const goesOnWithout = { label: 'Si prosegue senza', hint: 'Solo con un nome e un motivo.' } as const
const undecided = {
  label: 'Non ancora deciso',
  hint: 'Indicare un motivo e la data in cui si deciderà di nuovo.',
} as const
const decideAnew = { label: 'Va deciso di nuovo', hint: 'Dire perché.' } as const
const trafficked = {
  yes: { label: 'Sì', hint: 'Poi concordare in quale paese si fa l’invio.' },
  no: { label: 'No', hint: 'Indicare su che cosa si basa.' },
  unknown: { label: 'Non si sa', hint: 'Vale come sì. Poi accordarsi con l’altro paese.' },
} as const
const decideNever = 'Non dare per scontato che il minore torni indietro.'
const transferSteps = [
  'Mettere per iscritto il piano con entrambe le parti.',
  'Indicare il tutore che riceve prima che qualcuno parta.',
  'Scegliere un accompagnatore che il minore conosce.',
  'Preparare farmaci e documenti.',
  'Valutare il rischio di tratta all’arrivo.',
] as const
const transferNever = 'Non far partire il minore prima che sia indicato il tutore che riceve.'
const ready = {
  label: 'Pronto a partire',
  hint: 'Indicare tutore e accompagnatore, e quando.',
} as const

const firstDay = {
  title: 'Chiamare il minore il primo giorno',
  why: 'I primi giorni in un posto nuovo sono i più pericolosi.',
  steps: [
    'Parlare con il minore a quattr’occhi.',
    'Chiedere: sei al sicuro? Chi chiami?',
    'Dire al tutore che cosa preoccupa.',
  ],
  outcomes: {
    spoke: { label: 'Parlato con il minore' },
    notReached: { label: 'Non raggiunto', hint: 'Chiedere subito al tutore e alla struttura.' },
    notPossible,
  },
} as const
const seventhDay = {
  title: 'Richiamare il minore dopo una settimana',
  why: 'Ciò che all’arrivo sembrava buono può cambiare in pochi giorni.',
  steps: [
    'Parlare con il minore a quattr’occhi.',
    'Chiedere che cosa è diverso dal piano.',
    'Dire al tutore che cosa preoccupa.',
  ],
  outcomes: {
    spoke: { label: 'Parlato con il minore' },
    notReached: { label: 'Non raggiunto', hint: 'Chiedere subito al tutore e alla struttura.' },
    notPossible,
  },
} as const

/** The X track, seen from here and seen from there. */
export const crossBorderWords: AnyWords<typeof english> = {
  protectUnderOurLaw: {
    title: 'Proteggere ora questo minore, secondo la nostra legge',
    name: 'Prima proteggere',
    why: 'Un minore che è qui viene protetto qui, in qualunque paese si trovi il fascicolo.',
    steps: [
      'Informare qui i servizi di tutela dei minori.',
      'Chiedere qui un tutore provvisorio.',
      'Trovare un luogo sicuro per il minore.',
      'Non promettere né un ritorno né una permanenza.',
    ],
    say: 'È qui un minore scomparso da un altro paese. Ora servono protezione e un tutore provvisorio.',
    outcomes: {
      done: { label: 'Protetto', hint: 'Indicare chi è stato raggiunto e chi agisce come tutore.' },
      notPossible,
    },
  },
  confirmHitToThem: {
    title: 'Confermare all’altro paese che il minore è qui',
    name: 'Confermare il riscontro',
    why: 'Lì lo stanno ancora cercando. Devono sapere che il minore è al sicuro, non l’indirizzo.',
    steps: [
      'Polizia: tramite SIRENE o Interpol.',
      'Linea diretta: a quella di lì.',
      'Non dare l’indirizzo oltre il necessario.',
    ],
    outcomes: {
      done: { label: 'Confermato', hint: 'Annotare il paese e chi è stato raggiunto.' },
      notPossible,
    },
  },
  askForTheirFile: {
    title: 'Chiedere al primo paese il fascicolo del minore',
    name: 'Chiedere il fascicolo',
    why: 'L’assistenza non deve ripartire da zero a ogni confine. Tutori e terapeuti devono parlarsi direttamente.',
    steps: [
      'Chiedere ogni parte in elenco.',
      'Chiedere che i tutori si chiamino tra loro.',
      'Usare l’autorità centrale se la polizia non è la via giusta.',
      'Verificare che cosa si può condividere.',
    ],
    outcomes: {
      received: { label: 'Ricevuto', hint: 'Annotare chi lo ha inviato.' },
      noAnswer: { label: 'Nessuna risposta', hint: 'Chiedere di nuovo, anche per un altro canale.' },
      goesOnWithout: { label: 'Si prosegue senza', hint: 'Indicare che cosa è stato tentato.' },
      notPossible,
    },
  },
  hearChildHere: {
    title: 'Ascoltare il minore: motivi, desideri, paure, famiglia qui',
    name: 'Ascoltare il minore',
    why: 'Ciò che il minore desidera e teme fa parte della decisione.',
    steps: [
      'Tutore e interprete sono presenti.',
      'Chiedere perché il minore è partito.',
      'Chiedere che cosa desidera e che cosa teme.',
      'Chiedere della famiglia qui.',
    ],
    say: 'Non è stato deciso nulla. Vogliamo sapere che cosa desideri e di che cosa hai paura.',
    outcomes: {
      heard: { label: 'Ascoltato', hint: 'Annotare il desiderio con le parole del minore.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedOnTheWay: {
    title: 'Questo minore è stato vittima di tratta verso o da qui?',
    name: 'Tratta lungo il percorso',
    why: 'Decide quale paese identifica il minore come vittima. «Non si sa» vale come sì.',
    steps: ['Seguire i segni di tratta.', 'Chiedere al primo paese che cosa sa.'],
    outcomes: trafficked,
  },
  agreeReferralCountry: {
    title: 'Concordare in quale paese si fa l’invio antitratta',
    name: 'Invio: in quale paese',
    why: 'Quando ciascun paese aspetta l’altro, nessuno aiuta. Si informano entrambi.',
    steps: [
      'Chiamare il centro antitratta di qui.',
      'Chiedere al loro che cosa è aperto.',
      'Accordarsi su uno, e informare entrambi.',
    ],
    outcomes: {
      done: { label: 'Concordato, entrambi informati', hint: 'Annotare il paese e chi è stato raggiunto.' },
      notPossible,
    },
  },
  decideSolutionHere: {
    title: 'Quale soluzione è nel superiore interesse di questo minore?',
    name: 'Decidere la soluzione',
    why: 'Per ogni minore si decide a sé, con tutore e minore. Nessun ritorno è automatico.',
    steps: [
      'Valutare famiglia, sicurezza, assistenza e opinione del minore.',
      'Chiedere all’autorità competente in materia di asilo quali regole valgono.',
      'Dire al minore che cosa è stato deciso, e perché.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Resta qui', hint: 'Dire al primo paese che subentriamo noi.' },
      family: { label: 'Raggiunge la famiglia', hint: 'Poi pianificare il trasferimento.' },
      firstCountry: { label: 'Torna nel primo paese', hint: 'Poi pianificare il trasferimento.' },
      other: { label: 'Un’altra soluzione', hint: 'Poi pianificare il trasferimento.' },
      undecided,
      notPossible,
    },
  },
  confirmWeTakeOver: {
    title: 'Dire al primo paese chi è responsabile ora',
    name: 'Subentriamo noi',
    why: 'Possono chiudere il loro fascicolo solo con un nome e un riferimento.',
    steps: [
      'Indicare l’autorità responsabile.',
      'Darne il riferimento.',
      'Chiedere di chiudere segnalazioni e fascicolo.',
    ],
    outcomes: {
      done: {
        label: 'Informazione data',
        hint: 'Annotare autorità, riferimento e chi è stato raggiunto.',
      },
      notPossible,
    },
  },
  planTransfer: {
    title: 'Pianificare il trasferimento, con un tutore all’arrivo',
    name: 'Pianificare il trasferimento',
    why: 'Il rischio è massimo tra due servizi. Nessuno parte verso nessuno.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmArrivalThere: {
    title: 'Il minore è arrivato, e il tutore lo ha confermato?',
    name: 'Arrivo lì',
    why: 'Un trasferimento si conclude quando chi riceve dice: il minore è qui.',
    steps: [
      'Chiamare il tutore che riceve.',
      'Se possibile, parlare con il minore.',
      'Nessun arrivo: il minore è scomparso. Denunciarlo ora.',
    ],
    outcomes: {
      arrived: { label: 'Arrivato', hint: 'Annotare chi lo ha confermato e quando.' },
      notTravelled: { label: 'Non è partito', hint: 'Dire perché. Pianificare di nuovo.' },
      notPossible,
    },
  },
  callFirstDay: { ...firstDay, name: 'Chiamata il primo giorno' },
  callSeventhDay: { ...seventhDay, name: 'Chiamata dopo una settimana' },

  askProtectionThere: {
    title: 'Chiedere all’altro paese di proteggere prima il minore',
    name: 'Protezione lì',
    why: 'Il paese in cui si trova il minore deve proteggerlo ora, secondo la propria legge.',
    steps: [
      'Chiamare lì i servizi di tutela dei minori.',
      'Chiedere lì un tutore provvisorio.',
      'Chiedere che il minore non sia trattenuto.',
      'Chiedere chi ha visto il minore.',
    ],
    say: 'Il nostro minore è da voi. Vi prego prima di proteggerlo e di nominare un tutore. Su un ritorno non è stato deciso nulla.',
    outcomes: {
      done: { label: 'Chiesto e ottenuta risposta', hint: 'Annotare chi è stato raggiunto.' },
      notPossible,
    },
  },
  confirmHitFromThem: {
    title: 'Confermare il riscontro positivo con l’altro paese',
    name: 'Confermare il riscontro',
    why: 'Entrambe le parti devono essere certe che sia questo minore. Fino ad allora la segnalazione resta.',
    steps: [
      'Polizia: tramite SIRENE o Interpol.',
      'Linea diretta: a quella di lì.',
      'Non chiedere l’indirizzo oltre il necessario.',
    ],
    outcomes: { done: { label: 'Confermato', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  sendOurFile: {
    title: 'Inviare all’altro paese ciò che serve per assistere bene',
    name: 'Inviare il fascicolo',
    why: 'L’assistenza non deve ripartire da zero a ogni confine. Tutori e terapeuti devono parlarsi direttamente.',
    steps: [
      'Inviare ogni parte in elenco.',
      'Chiedere che i tutori si chiamino tra loro.',
      'Usare l’autorità centrale se la polizia non è la via giusta.',
      'Verificare che cosa si può condividere.',
    ],
    outcomes: { sent: { label: 'Inviato', hint: 'Annotare chi lo ha ricevuto.' }, notPossible },
  },
  childHeardThere: {
    title: 'Provvedere a che il minore sia ascoltato lì',
    name: 'Minore ascoltato lì',
    why: 'Ciò che il minore desidera e teme fa parte della decisione.',
    steps: [
      'Chiedere che tutore e interprete siano presenti.',
      'Offrire una chiamata con qualcuno di cui il minore si fida.',
      'Chiedere le parole del minore.',
    ],
    outcomes: {
      heard: { label: 'Ascoltato', hint: 'Annotare il desiderio con le parole del minore.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedToThere: {
    title: 'Questo minore è stato vittima di tratta verso quel paese?',
    name: 'Tratta verso quel paese',
    why: 'Decide quale paese identifica il minore come vittima. «Non si sa» vale come sì.',
    steps: ['Seguire i segni di tratta.', 'Chiedere alla polizia di lì che cosa ha trovato.'],
    outcomes: trafficked,
  },
  agreeReferralThere: {
    title: 'Concordare con quel paese chi fa l’invio antitratta',
    name: 'Invio: chi lo fa',
    why: 'Quando ciascun paese aspetta l’altro, nessuno aiuta. Si informano entrambi.',
    steps: [
      'Chiamare il centro antitratta di qui.',
      'Chiedere al loro che cosa è aperto.',
      'Accordarsi su uno, e informare entrambi.',
    ],
    outcomes: {
      done: { label: 'Concordato, entrambi informati', hint: 'Annotare il paese e chi è stato raggiunto.' },
      notPossible,
    },
  },
  decideSolutionThere: {
    title: 'Quale soluzione è nel superiore interesse di questo minore?',
    name: 'Soluzione all’estero',
    why: 'I due paesi decidono insieme, con tutore e minore. Nessun ritorno è automatico.',
    steps: [
      'Valutare famiglia, sicurezza, assistenza e opinione del minore.',
      'Dire che cosa parla a favore e contro un ritorno.',
      'Chiedere chi lo dice al minore.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Resta in quel paese', hint: 'Poi concordare il subentro.' },
      family: {
        label: 'Raggiunge la famiglia altrove',
        hint: 'Poi pianificare il viaggio. Poi il subentro.',
      },
      firstCountry: { label: 'Torna da noi', hint: 'Poi pianificare il viaggio.' },
      other: { label: 'Un’altra soluzione', hint: 'Poi pianificare il viaggio. Poi il subentro.' },
      undecided,
      notPossible,
    },
  },
  planOnwardTransfer: {
    title: 'Pianificare il viaggio del minore, con un tutore all’arrivo',
    name: 'Pianificare il nuovo viaggio',
    why: 'Il rischio è massimo tra due servizi. Nessuno parte verso nessuno.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmOnwardArrival: {
    title: 'Il minore è arrivato lì, e il tutore lo ha confermato?',
    name: 'Arrivo nel nuovo posto',
    why: 'Un trasferimento si conclude quando chi riceve dice: il minore è qui.',
    steps: [
      'Chiamare il tutore che riceve.',
      'Se possibile, parlare con il minore.',
      'Nessun arrivo: il minore è scomparso. Denunciarlo ora.',
    ],
    outcomes: {
      arrived: { label: 'Arrivato', hint: 'Annotare chi lo ha confermato e quando.' },
      notTravelled: { label: 'Non è partito', hint: 'Dire perché. Pianificare di nuovo.' },
      notPossible,
    },
  },
  callOnwardFirstDay: { ...firstDay, name: 'Primo giorno, nuovo posto' },
  callOnwardSeventhDay: { ...seventhDay, name: 'Una settimana, nuovo posto' },
  agreeTakeOver: {
    title: 'Indicare l’autorità all’estero che subentra',
    name: 'Subentro all’estero',
    why: 'Il nostro fascicolo si chiude solo quando lì è responsabile una persona precisa, con un riferimento.',
    steps: [
      'Ottenere il sì di una persona precisa.',
      'Ottenere il suo riferimento.',
      'Consegnare ciò che è ancora aperto.',
    ],
    outcomes: {
      confirmed: { label: 'Subentro confermato', hint: 'Indicare autorità, riferimento e persona.' },
      decideAnew,
      notPossible,
    },
  },
  planReturnTransfer: {
    title: 'Pianificare il viaggio di ritorno, con un tutore qui',
    name: 'Pianificare il ritorno',
    why: 'Il rischio è massimo tra due servizi. Nessuno parte verso nessuno.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmReturnArrival: {
    title: 'Il minore è arrivato qui, visto di persona?',
    name: 'Arrivo qui',
    why: 'Il viaggio si conclude quando qualcuno qui ha visto il minore.',
    steps: ['Incontrare il minore all’arrivo.', 'Nessun arrivo: il minore è scomparso. Denunciarlo ora.'],
    outcomes: {
      arrived: { label: 'Arrivato', hint: 'Indicare chi lo ha visto. L’assistenza qui inizia.' },
      notTravelled: { label: 'Non è partito', hint: 'Dire perché. Pianificare di nuovo.' },
      notPossible,
    },
  },
  callReturnFirstDay: { ...firstDay, name: 'Primo giorno di nuovo qui' },
  callReturnSeventhDay: { ...seventhDay, name: 'Una settimana di nuovo qui' },
}
