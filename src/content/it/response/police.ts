import type { policeWords as english } from '#content/en/response/police.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible, notPossibleThen, registered } from './labels.ts'

/** R3 and R3e. */
export const policeWords: AnyWords<typeof english> = {
  reportToPolice: {
    title: 'Denunciare ora alla polizia la scomparsa del minore',
    name: 'Denuncia alla polizia',
    why: 'Le denunce mancano quando tutti pensano che abbia chiamato un altro. Denunciare, a qualsiasi ora.',
    steps: [
      'Chiamare la polizia e dare scheda e foto.',
      'Chiedere di registrare un minore scomparso, non «allontanato».',
      'Farsi dare il numero della denuncia e il nome dell’agente.',
      'Chiedere il livello di rischio e una segnalazione nel SIS.',
      'Concordare l’ora del prossimo contatto.',
    ],
    say: 'Denuncio la scomparsa di un minore. La prego di registrarlo come minore scomparso. Mi dia per favore il numero della denuncia, il suo nome e il livello di rischio. La prego di chiedere una segnalazione nel SIS. Chi segue il caso e quando ci sentiamo di nuovo? Non c’è un tempo di attesa.',
    never: 'Non attendere 24 ore. Non accettare come risposta «richiami domani».',
    outcomes: {
      accepted: registered,
      refused: { label: 'La polizia ha rifiutato', hint: 'Annotare le sue parole. Poi rivolgersi a un superiore.' },
      otherLabel: {
        label: 'La polizia ha usato un’altra etichetta, come «allontanato»',
        hint: 'Annotare l’etichetta. Poi rivolgersi a un superiore.',
      },
      toldToWait: {
        label: 'La polizia ha detto di aspettare',
        hint: 'Annotare le sue parole. Poi rivolgersi a un superiore.',
      },
      notPossible,
    },
  },
  escalateSupervisor: {
    title: 'Rivolgersi subito a un superiore',
    name: 'Superiore',
    why: 'Un minore registrato come «allontanato», o non registrato, può non essere cercato. Ogni rifiuto entra nel registro.',
    steps: [
      'Chiedere del superiore dell’agente.',
      'Informare anche il proprio superiore.',
      'Chiedere di nuovo la registrazione come minore scomparso.',
      'Annotare nome e risposta.',
    ],
    say: 'Un minore è scomparso e non è registrato come scomparso. Non c’è un tempo di attesa. La prego di registrarlo ora come scomparso e di darmi il numero della denuncia.',
    outcomes: {
      accepted: registered,
      done: {
        label: 'Raggiunto, minore non registrato',
        hint: 'Poi rivolgersi all’unità per le persone scomparse.',
      },
      notPossible: notPossibleThen('Poi rivolgersi all’unità per le persone scomparse.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Chiedere all’unità per le persone scomparse di registrare il minore',
    name: 'Unità persone scomparse',
    why: 'Il minore non è ancora registrato. Un’unità che si occupa di persone scomparse può valutare diversamente.',
    steps: [
      'Chiedere di essere messi in contatto con l’unità.',
      'Riferire che cosa hanno risposto i primi agenti.',
      'Elencare ogni motivo di preoccupazione.',
      'Annotare nome e risposta.',
    ],
    say: 'Un minore è scomparso. L’ufficio di polizia non lo ha registrato come scomparso. La prego di farlo ora. Questi sono i motivi di preoccupazione.',
    outcomes: {
      accepted: registered,
      refused: { label: 'L’unità ha rifiutato', hint: 'Annotare le sue parole. Poi rivolgersi al procuratore.' },
      notPossible: notPossibleThen('Poi rivolgersi al procuratore.'),
    },
  },
  escalateProsecutor: {
    title: 'Chiedere al procuratore di far registrare il minore',
    name: 'Procuratore',
    why: 'In Francia un disaccordo sulla denuncia va al procuratore. Altrove, chiedere se questa via esiste.',
    steps: [
      'Chiedere alla polizia del procuratore di turno.',
      'Riferire ogni rifiuto: nome, ora, parole.',
      'Elencare ogni motivo di preoccupazione.',
      'Annotare nome e risposta.',
    ],
    say: 'Un minore è scomparso e la polizia non lo ha registrato come scomparso. Le riferisco i rifiuti con nomi e orari. La prego di far registrare il minore.',
    outcomes: {
      accepted: registered,
      refused: {
        label: 'Il procuratore ha rifiutato',
        hint: 'Annotare la risposta. Poi rivolgersi alla linea diretta.',
      },
      notPossible: notPossibleThen('Poi rivolgersi alla linea diretta.'),
    },
  },
  escalateHotline: {
    title: 'Chiedere aiuto alla linea diretta 116 000 con la polizia',
    name: 'Aiuto della linea diretta',
    why: 'Le linee dirette chiamano la polizia per avere notizie. Alcune aprono un caso per ogni minore, qualunque etichetta usi la polizia.',
    steps: [
      'Dire chi ha rifiutato, e quando.',
      'Chiedere alla linea diretta di chiamare la polizia.',
      'Farsi dare il numero del caso della linea diretta.',
    ],
    say: 'Un minore è scomparso e la polizia non lo ha registrato come scomparso. La prego di aprire un caso e di chiamare la polizia. Mi dia per favore il numero del caso.',
    outcomes: {
      accepted: registered,
      done: {
        label: 'Linea diretta informata, minore non registrato',
        hint: 'Poi denunciare di nuovo alla polizia.',
      },
      notPossible: notPossibleThen('Poi denunciare di nuovo alla polizia.'),
    },
  },
  reportAgain: {
    title: 'Denunciare di nuovo alla polizia la scomparsa del minore',
    name: 'Nuova denuncia',
    why: 'Il minore è ancora scomparso e non registrato. Ogni tentativo e ogni rifiuto restano nel registro.',
    steps: [
      'Chiamare di nuovo, o andare di persona.',
      'Portare la scheda, la foto e la tessera di richiedente asilo.',
      'Indicare chi nel frattempo è stato informato.',
    ],
    say: 'Denuncio di nuovo la scomparsa di un minore. I rifiuti precedenti sono nel nostro registro. La prego di registrarlo ora come minore scomparso e di darmi il numero della denuncia e il suo nome.',
    never: 'Non fermarsi perché le chiamate precedenti sono state respinte.',
    outcomes: {
      accepted: registered,
      refused: {
        label: 'La polizia ha rifiutato di nuovo',
        hint: 'Annotare le sue parole. Poi rivolgersi a un superiore.',
      },
      notPossible,
    },
  },
  policeFollowUp: {
    title: 'Chiedere alla polizia che cosa è stato fatto',
    name: 'Seguito con la polizia',
    why: 'Alcune denunce sono registrate ma non seguite come per i minori del paese. Un prossimo contatto fissato lo evita.',
    steps: [
      'Chiamare all’ora concordata.',
      'Chiedere che cosa è stato fatto e che cosa segue.',
      'Trasmettere ogni fatto nuovo.',
      'Concordare l’ora del prossimo contatto.',
    ],
    say: 'Chiamo per il minore scomparso con questo numero di denuncia. Che cosa è stato fatto? Che cosa vi serve da noi? Quando ci sentiamo di nuovo?',
    outcomes: {
      answered: { label: 'La polizia ha risposto', hint: 'Annotare la risposta e la prossima ora.' },
      noAnswer: { label: 'Nessuna risposta', hint: 'Si ripresenta. Richiamare.' },
      dropped: { label: 'La polizia ha chiuso o rietichettato il caso', hint: 'Poi contestarlo.' },
      notPossible,
    },
  },
  challengeDropped: {
    title: 'Chiedere che la ricerca del minore continui',
    name: 'Contestare la chiusura',
    why: 'Un minore scomparso resta scomparso finché non è ritrovato. Tempo, età o etichetta non mettono fine a nulla.',
    steps: [
      'Chiedere chi ha deciso, e su quali fatti.',
      'Dire che nessuno ha visto il minore.',
      'Informare il proprio superiore e il procuratore.',
      'Chiedere alla linea diretta 116 000 di insistere.',
    ],
    say: 'Nessuna persona competente ha visto questo minore. La prego di riprendere il caso come minore scomparso. Chi ha deciso di chiuderlo, e perché?',
    outcomes: {
      takenUpAgain: { label: 'La polizia lo ha ripreso', hint: 'Annotare l’ora del prossimo contatto.' },
      refused: { label: 'La polizia ha rifiutato di nuovo', hint: 'Resta in sospeso. Annotare le sue parole.' },
      notPossible,
    },
  },
}
