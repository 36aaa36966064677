import type { arrivalWords as english } from '#content/en/prevention/arrival.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const noLocation = 'Non dire dove si trova il minore finché il legame non è verificato.'

/** P0 and P1. */
export const arrivalWords: AnyWords<typeof english> = {
  dangerInCare: {
    title: 'Il minore è ora in pericolo o ferito?',
    name: 'Pericolo ora',
    why: 'I soccorsi vengono prima di ogni altro passo. «Non si sa» vale come sì.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Chiamare prima i servizi di emergenza.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Vale come sì. Chiamare i servizi di emergenza.' },
    },
  },
  callEmergencyInCare: {
    title: 'Chiamare ora i servizi di emergenza per il minore',
    name: 'Emergenza per il minore',
    why: 'Un minore in pericolo viene prima di ogni altro passo.',
    steps: [
      'Dire dove serve aiuto.',
      'Dire qual è il pericolo o la ferita.',
      'Dire che si tratta di un minore.',
      'Annotare il riferimento della chiamata.',
    ],
    say: 'Un minore è in pericolo. Le dico dove, che cosa è successo e chi è presente.',
    outcomes: { done: { label: 'Chiamati', hint: 'Annotare che cosa è stato detto.' }, notPossible },
  },
  preventionBegins: {
    title: 'Per quale motivo si apre la prevenzione?',
    name: 'Come inizia',
    why: 'Per un minore appena incontrato servono prima alcune domande. Per un minore in accoglienza il lavoro inizia subito.',
    outcomes: {
      newlyMet: { label: 'Minore appena incontrato', hint: 'Prima alcune brevi domande.' },
      inCareWorried: {
        label: 'Minore in accoglienza, e c’è preoccupazione',
        hint: 'Il lavoro inizia subito.',
      },
      afterReturn: { label: 'Minore rientrato dopo una scomparsa', hint: 'Il lavoro inizia subito.' },
    },
  },
  ageQuestion: {
    title: 'Questa persona ha meno di 18 anni?',
    name: 'Età',
    why: 'Nel dubbio, trattare la persona come minore. Il dubbio sull’età non cambia nulla di ciò che segue.',
    steps: ['Chiedere e annotare ciò che viene detto.', 'Non pretendere prima i documenti.'],
    never: 'Non negare nessun servizio per minori perché l’età è in dubbio.',
    outcomes: {
      yes: { label: 'Sì' },
      doubted: { label: 'Qualcuno ne dubita', hint: 'Trattato come minore. Annotare chi ne dubita.' },
      unknown: { label: 'Non si sa', hint: 'Trattato come minore.' },
      no: { label: 'No, è un adulto', hint: 'Solo quando è certo. Segue l’invio.' },
    },
  },
  adultReferral: {
    title: 'Inviare l’adulto a un servizio che può aiutare',
    name: 'Invio di un adulto',
    why: 'Questa guida è per i minori. Un adulto deve comunque uscirne con un posto a cui rivolgersi.',
    steps: [
      'Dire chi ha deciso, e su quale base.',
      'Indicare il servizio e darne il numero.',
      'Se possibile, accompagnare la persona.',
    ],
    outcomes: {
      referred: { label: 'Inviato, certamente adulto', hint: 'Finisce qui. Servono motivo e nomi.' },
      doubted: { label: 'Dopo tutto c’è un dubbio', hint: 'Trattato come minore. Proseguire.' },
      notPossible,
    },
  },
  languageQuestion: {
    title: 'C’è una lingua in comune, o un interprete?',
    name: 'Lingua',
    why: 'Un minore che non capisce non può dire che cosa non va.',
    steps: ['Scoprire quale lingua preferisce il minore.', 'Cercare un interprete, anche per telefono.'],
    never: 'Non far fare da interprete a un adulto arrivato con il minore.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Inserire la lingua.' },
      no: { label: 'Non ancora', hint: 'Proseguire. Il primo colloquio chiede un interprete.' },
      unknown: { label: 'Non si sa quale lingua', hint: 'Proseguire. Il primo colloquio lo chiede di nuovo.' },
    },
  },
  situationQuestion: {
    title: 'Con chi è il minore?',
    name: 'Con chi',
    why: 'Un adulto accanto a un minore non è sempre un adulto che lo protegge.',
    steps: ['Annotare dove, quando e da chi è stato incontrato.', 'Parlare con il minore lontano da altri adulti.'],
    outcomes: {
      alone: { label: 'Solo' },
      withRelative: { label: 'Con un parente, senza genitori' },
      unverifiedAdult: { label: 'Con un adulto il cui legame non è verificato' },
      withParents: { label: 'Con i genitori, ma a rischio' },
      unknown: { label: 'Non si sa', hint: 'Trattato come solo.' },
    },
  },
  adultClaimsChild: {
    title: 'Qualcuno chiede del minore o lo reclama?',
    name: 'Qualcuno reclama il minore',
    why: 'Anche i trafficanti di persone vengono a chiedere. La tutela dei minori verifica il legame prima di ogni consegna.',
    steps: ['Annotare nome, numero e che cosa viene affermato.', 'Non dare ancora nessuna risposta sul minore.'],
    never: noLocation,
    outcomes: {
      noOne: { label: 'Nessuno' },
      verified: { label: 'Sì, e il legame è verificato', hint: 'Indicare chi lo ha verificato.' },
      notVerified: {
        label: 'Sì, il legame non è verificato',
        hint: 'Poi lo verificano tutela dei minori e polizia.',
      },
      unknown: { label: 'Non si sa', hint: 'Vale come non verificato.' },
    },
  },
  checkClaim: {
    title: 'Far verificare il legame da tutela dei minori e polizia',
    name: 'Verificare il legame',
    why: 'Il minore resta dov’è finché identità e legame non sono accertati.',
    steps: [
      'Chiamare la tutela dei minori; informare la polizia.',
      'Riferire nome, numero e che cosa viene affermato.',
      'Chiedere al minore da solo che cosa vuole.',
      'Dire a tutti in turno: nessun luogo a nessuno.',
    ],
    say: 'Qualcuno reclama questo minore e il legame non è verificato. La prego di verificare identità e legame. Fino ad allora non diciamo dove si trova il minore.',
    never: noLocation,
    outcomes: {
      verified: { label: 'Legame verificato e confermato', hint: 'Indicare chi lo ha verificato.' },
      refuted: { label: 'Legame non confermato', hint: 'La polizia lo sa. Il minore non viene consegnato.' },
      another: { label: 'Anche un altro reclama il minore', hint: 'La verifica ricomincia.' },
      notPossible,
    },
  },
  claimLater: {
    title: 'Qualcuno di nuovo ha chiesto del minore?',
    name: 'Nuova richiesta',
    why: 'Una visita o una chiamata può arrivare in qualsiasi momento, anche dopo settimane.',
    never: noLocation,
    outcomes: {
      newClaim: { label: 'Qualcuno chiede del minore', hint: 'La verifica va fatta subito.' },
    },
  },
  knownElsewhere: {
    title: 'Il minore risulta scomparso da qualche altra parte?',
    name: 'Noto altrove',
    why: 'Questo minore può essere cercato con un’altra grafia, da un altro luogo o paese.',
    steps: ['Chiedere chi ha verificato, e con quali nomi.', 'Verificare ogni grafia del nome.'],
    outcomes: {
      noHit: { label: 'Verificato, nulla trovato', hint: 'Indicare chi ha verificato.' },
      hit: {
        label: 'Sì, denunciato come scomparso',
        hint: 'Si apre anche l’assistenza dopo il ritrovamento. La prevenzione prosegue.',
      },
      notChecked: { label: 'Non ancora verificato', hint: 'Chiederlo entra nell’elenco.' },
      unknown: { label: 'Non si sa', hint: 'Chiederlo entra nell’elenco.' },
    },
  },
  askElsewhere: {
    title: 'Chiedere che si verifichino gli archivi degli scomparsi',
    name: 'Chiedere la verifica',
    why: 'Solo l’autorità competente può consultare questi archivi. Si chiede, e si annota la risposta.',
    steps: [
      'Chiedere la verifica a tutela dei minori o polizia.',
      'Dare tutte le grafie, data di nascita e segni particolari.',
      'Chiedere anche alla linea diretta 116 000.',
    ],
    say: 'Abbiamo incontrato un minore. La prego di verificare se ne è stata denunciata la scomparsa qui o in un altro paese. Le do tutte le grafie del nome.',
    outcomes: { asked: { label: 'Chiesto', hint: 'Poi si chiede la risposta.' }, notPossible },
  },
  elsewhereLater: {
    title: 'C’è un nuovo indizio che il minore è cercato altrove?',
    name: 'Nuovo indizio: cercato',
    why: 'Un altro nome, una nuova foto o una chiamata possono mostrare che qualcuno cerca.',
    outcomes: { newHint: { label: 'C’è un indizio', hint: 'La domanda si ripresenta.' } },
  },
  referToChildProtection: {
    title: 'Inviare il minore all’autorità di tutela dei minori',
    name: 'Invio',
    why: 'Stanotte qualcuno deve essere responsabile di questo minore. Tutti possono fare l’invio, nessuno deve essere certo.',
    steps: [
      'Chiamare l’autorità di turno.',
      'Dire con chi è il minore, e che cosa preoccupa.',
      'Chiedere chi è responsabile da ora.',
      'Mandare copia dell’invio al servizio che nomina i tutori.',
    ],
    say: 'Le segnalo un minore che ha bisogno di protezione. Ecco che cosa so e che cosa mi preoccupa. Chi è responsabile del minore stanotte?',
    outcomes: {
      done: { label: 'Invio fatto', hint: 'Annotare chi è stato raggiunto.' },
      alreadyInCharge: { label: 'Se ne occupa già', hint: 'Indicare la persona responsabile.' },
      notPossible,
    },
  },
  confirmReferral: {
    title: 'Qualcuno della tutela dei minori si è assunto la responsabilità?',
    name: 'Qualcuno è responsabile',
    why: 'Un invio senza un nome è solo una lettera. I minori si perdono dove nessuno è responsabile.',
    steps: ['Richiamare, se nessuno ha risposto.', 'Ottenere il nome di una persona.'],
    outcomes: {
      confirmed: { label: 'Sì', hint: 'Indicare la persona.' },
      noAnswer: { label: 'Ancora nessuna risposta', hint: 'Fare di nuovo l’invio.' },
      notPossible,
    },
  },
  responsibleChanges: {
    title: 'Diventa responsabile un’altra persona?',
    name: 'Nuova persona responsabile',
    why: 'A ogni cambio di operatore qualcosa va perso. Il nuovo nome arriva prima che il vecchio se ne vada.',
    outcomes: { changed: { label: 'Qualcuno cambia', hint: 'Poi indicare la nuova persona.' } },
  },
}
