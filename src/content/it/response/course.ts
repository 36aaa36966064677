import type { courseWords as english } from '#content/en/response/course.ts'
import type { AnyWords } from '#content/phrase.ts'
import { noCallsToRelatives, notKnown, notPossible } from './labels.ts'

const takeDownNext = 'Indicare chi ha deciso. La rimozione è ora un compito.'

/** R9 to R12: publicity, other countries, meetings, long-term, the eighteenth birthday. */
export const courseWords: AnyWords<typeof english> = {
  publicityDecision: {
    title: 'Che cosa è stato deciso sulla diffusione?',
    name: 'Decisione sulla diffusione',
    why: 'Decidono la polizia o il procuratore, insieme a chi è responsabile del minore. Una foto non si può richiamare indietro.',
    steps: [
      'Chiedere alla polizia o al procuratore di decidere.',
      'Chiedere l’accordo del tutore o dell’autorità.',
      'Valutare il pericolo di vita rispetto all’esposizione del minore.',
      'Indicare chi rimuove, e quando.',
    ],
    never: 'Non pubblicare nazionalità, situazione di asilo, sospetto di tratta, né nome o indirizzo del centro.',
    outcomes: {
      none: { label: 'Nessuna diffusione', hint: 'Dire perché.' },
      professionalOnly: { label: 'Solo tra professionisti', hint: takeDownNext },
      local: { label: 'Locale o regionale', hint: takeDownNext },
      national: { label: 'Nazionale', hint: takeDownNext },
      crossBorder: { label: 'Oltre confine, tramite le linee dirette', hint: takeDownNext },
      unknown: notKnown,
      notPossible,
    },
  },
  publicityNotUsed: {
    title: 'Riconsiderare la diffusione',
    name: 'Diffusione in seguito',
    why: 'Un nuovo pericolo o una nuova pista possono cambiare la decisione.',
    outcomes: { reconsider: { label: 'Riconsiderare' } },
  },
  takeDownPublicity: {
    title: 'Rimuovere quanto diffuso, o confermare che serve ancora',
    name: 'Rimozione',
    why: 'Ciò che è stato pubblicato continua a esporre il minore. Si rimuove appena non serve più.',
    steps: [
      'Elencare ogni luogo in cui è apparso.',
      'Chiedere a ciascuno di rimuoverlo.',
      'Controllare che sia sparito.',
    ],
    outcomes: {
      takenDown: { label: 'Rimosso', hint: 'Annotare chi è stato raggiunto.' },
      stillNeeded: { label: 'Serve ancora', hint: 'Fissare la prossima revisione.' },
      notPossible,
    },
  },
  foreignHint: {
    title: 'C’è qualche indizio di un altro paese?',
    name: 'Indizio di un paese',
    why: 'Spesso i servizi non contattano altri paesi. Basta un indizio per farlo.',
    steps: [
      'Pensare alla famiglia e al desiderio del minore.',
      'Pensare a prefissi telefonici e biglietti.',
      'Pensare ai compagni di viaggio.',
    ],
    outcomes: {
      yes: { label: 'Sì', hint: 'Indicare il paese. Segue il contatto.' },
      no: { label: 'No', hint: 'La segnalazione nel SIS viene chiesta comunque.' },
      unknown: { label: 'Non si sa', hint: 'Si chiede di nuovo alla prossima revisione.' },
    },
  },
  noForeignHint: {
    title: 'Aggiungere un indizio di un altro paese',
    name: 'Nuovo indizio',
    why: 'Più tardi una chiamata, un biglietto o un amico possono indicare un paese.',
    outcomes: { newHint: { label: 'C’è un indizio', hint: 'Indicare il paese. Segue il contatto.' } },
  },
  askHintAgain: {
    title: 'Ora c’è un indizio di un altro paese?',
    name: 'Indizio: chiedere di nuovo',
    why: 'Prima non si sapeva. Amici, telefono o documenti possono aver mostrato qualcosa da allora.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Indicare il paese. Segue il contatto.' },
      no: { label: 'No', hint: 'La segnalazione nel SIS viene chiesta comunque.' },
      unknown: { label: 'Non si sa', hint: 'Si chiede di nuovo alla prossima revisione.' },
    },
  },
  contactAbroad: {
    title: 'Contattare l’altro paese attraverso ogni canale',
    name: 'Contatto all’estero',
    why: 'Non c’è una via unica tra i paesi. Più canali insieme raggiungono qualcuno.',
    steps: [
      'Far contattare da ogni canale il suo corrispondente.',
      'Inviare la scheda breve, tradotta.',
      'Omettere il racconto di asilo oltre il necessario.',
      'Fuori dal SIS: Interpol, contatti di polizia e linee dirette.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      done: { label: 'Contattato', hint: 'Poi verificare se qualcuno risponde.' },
      notPossible,
    },
  },
  confirmAbroad: {
    title: 'Qualcuno nell’altro paese se ne è fatto carico?',
    name: 'Risposta dall’estero',
    why: 'Un messaggio può non aver raggiunto nessuno. Resta in sospeso finché non risponde una persona precisa.',
    outcomes: {
      confirmed: { label: 'Sì, se ne occupano', hint: 'Annotare chi è stato raggiunto.' },
      noAnswer: { label: 'Nessuna risposta', hint: 'Contattarli di nuovo.' },
      newHint: { label: 'Indizio di un ulteriore paese', hint: 'Indicare il paese. Segue il contatto.' },
      notPossible,
    },
  },
  abroadInformed: {
    title: 'Aggiungere un indizio di un ulteriore paese',
    name: 'Ulteriore paese',
    why: 'Possono essere interessati più paesi. Ciascuno viene contattato.',
    outcomes: { newHint: { label: 'C’è un indizio', hint: 'Indicare il paese. Segue il contatto.' } },
  },
  planMeeting: {
    title: 'Fissare la data della riunione sul caso',
    name: 'Pianificare la riunione',
    why: 'Le riunioni arrivano dopo mesi, o mai, quando nessuno fissa una data.',
    steps: [
      'Chiedere ai servizi di tutela dei minori di presiedere.',
      'Invitare polizia, operatore, tutore e linea diretta.',
      'Invitare specialisti e avvocato secondo necessità.',
    ],
    outcomes: { planned: { label: 'Data fissata', hint: 'Inserire data e ora.' }, notPossible },
  },
  holdMeeting: {
    title: 'Tenere la riunione sul caso e scrivere il verbale',
    name: 'Riunione sul caso',
    why: 'Tutti vedono che cosa è fatto e che cosa no. Ogni compito ha un responsabile e una data.',
    steps: [
      'Seguire l’ordine del giorno.',
      'Dare a ogni compito un responsabile e una data.',
      'Fissare la prossima data.',
    ],
    outcomes: {
      held: { label: 'Tenuta', hint: 'Inserire il verbale. La prossima viene pianificata.' },
      postponed: { label: 'Rinviata', hint: 'Dire perché. Fissare una nuova data.' },
      notPossible,
    },
  },
  longTermReview: {
    title: 'Rivedere il caso: il minore è ancora scomparso',
    name: 'Revisione di lungo periodo',
    why: 'Il caso resta aperto finché il minore non è ritrovato, anche dopo il 18º compleanno.',
    steps: [
      'Seguire l’elenco.',
      'Dare i fatti nuovi alla polizia.',
      'Informare l’avvocato prima che un fascicolo venga chiuso.',
    ],
    never: 'Non chiudere il caso perché è passato del tempo.',
    outcomes: { reviewed: { label: 'Rivisto', hint: 'La prossima revisione è fissata.' }, notPossible },
  },
  eighteenthBirthday: {
    title: 'Il minore compie 18 anni entro quattro mesi?',
    name: '18º compleanno',
    why: 'Compiere 18 anni non chiude e non riduce nulla. Porta compiti per segnalazione, tutore e avvocato.',
    outcomes: {
      withinFourMonths: { label: 'Sì, entro quattro mesi' },
      reached: { label: 'Ha già 18 anni', hint: 'Il caso resta aperto.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Si chiede di nuovo.' },
    },
  },
  prepareEighteen: {
    title: 'Prepararsi: il minore compie presto 18 anni',
    name: 'Prima dei 18 anni',
    why: 'Prima del compleanno il SIS chiede di aggiornare o cancellare la segnalazione. Va aggiornata.',
    steps: [
      'Chiedere alla polizia di aggiornare la segnalazione nel SIS.',
      'Chiedere che il fascicolo del tutore resti aperto.',
      'Informare l’avvocato.',
    ],
    outcomes: { done: { label: 'Fatto' }, notPossible },
  },
  afterEighteen: {
    title: 'Tenere aperto il caso: il minore ha compiuto 18 anni',
    name: 'Dopo i 18 anni',
    why: 'Questa persona è scomparsa da minore ed è ancora scomparsa. La ricerca continua.',
    steps: [
      'Dire alla polizia: questa persona è scomparsa da minore.',
      'Chiedere che segnalazione e fascicoli restino aperti.',
    ],
    never: 'Non chiudere il caso a causa del compleanno.',
    outcomes: { done: { label: 'Fatto' }, notPossible },
  },
  eighteenSettled: {
    title: 'Inserire che il 18º compleanno è vicino o raggiunto',
    name: 'Arriva il 18º compleanno',
    why: 'Il compleanno porta nuovi compiti. Non chiude mai il caso.',
    outcomes: { near: { label: 'Entro quattro mesi' }, reached: { label: 'Raggiunto' } },
  },
}
