import type { legalRouteWords as english } from '#content/en/prevention/legal-route.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible } from '#content/it/response/labels.ts'

/** P10 and Q37. */
export const legalRouteWords: AnyWords<typeof english> = {
  familyAbroad: {
    title: 'Il minore ha familiari in un altro paese?',
    name: 'Famiglia all’estero',
    why: 'Le procedure lente spingono i minori a viaggiare da soli. Il percorso si avvia presto.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Inserire il paese. Avviare il percorso entra nell’elenco.' },
      no: { label: 'No' },
      unknown: notKnown,
    },
  },
  startFamilyRoute: {
    title: 'Avviare il ricongiungimento o la ricerca dei familiari',
    name: 'Percorso verso la famiglia',
    why: 'Una data a cui il minore può aggrapparsi lo trattiene qui.',
    steps: [
      'Chiedere all’avvocato quale percorso è adatto.',
      'Verificare se il contatto è sicuro per minore e famiglia.',
      'Chiedere alla Croce Rossa, se la famiglia è dispersa.',
      'Dire al minore quanto tempo ci vuole.',
    ],
    never: 'Non dire ai parenti dove si trova il minore prima della verifica.',
    outcomes: {
      started: {
        label: 'Avviato',
        hint: 'Annotare chi è stato raggiunto e che cosa è stato detto al minore.',
      },
      notSafe: { label: 'Non sicuro', hint: 'Servono motivo e nome.' },
      notPossible,
    },
  },
  familyRouteLater: {
    title: 'C’è qualcosa di nuovo sulla famiglia?',
    name: 'Novità sulla famiglia',
    why: 'Un nuovo contatto o paese apre o chiude un percorso.',
    outcomes: { newFact: { label: 'C’è qualcosa di nuovo', hint: 'La domanda si ripresenta.' } },
  },
  legalSteps: {
    title: 'Pianificare il percorso legale, con date',
    name: 'Percorso legale',
    why: 'Un minore che vede il prossimo passaggio ha un motivo per restare.',
    steps: [
      'Trovare un avvocato.',
      'Indicare ogni percorso e la sua prossima data.',
      'Pianificare scuola, salute e il tempo dopo i 18 anni.',
      'Mostrare le date al minore.',
    ],
    outcomes: { done: { label: 'Pianificato', hint: 'Inserire le date.' }, notPossible },
  },
  legalStepsLater: {
    title: 'È cambiata una data o un percorso?',
    name: 'Il percorso legale cambia',
    why: 'Anche una data passata in silenzio è una brutta notizia.',
    outcomes: { changed: { label: 'Qualcosa è cambiato', hint: 'La pianificazione si ripresenta.' } },
  },
  newsExpected: {
    title: 'È in arrivo una decisione o una brutta notizia?',
    name: 'Notizie in arrivo',
    why: 'Il colloquio viene prima della notizia, non dopo che il minore è andato via.',
    outcomes: { expected: { label: 'Sì', hint: 'Inserire la data. Il colloquio entra nell’elenco.' } },
  },
  talkBeforeNews: {
    title: 'Parlare con il minore prima che arrivi la notizia',
    name: 'Colloquio prima',
    why: 'Un minore che sa che cosa significa e che cosa è ancora possibile ha meno motivi per andare via.',
    steps: [
      'Chiedere all’avvocato che cosa è probabile.',
      'Spiegare che cosa significherebbe.',
      'Esaminare le scelte reali.',
      'Dire chi sarà presente quel giorno.',
    ],
    never: 'Non consegnare una lettera lasciando il minore solo con essa.',
    outcomes: {
      talked: { label: 'Parlato', hint: 'Annotare che cosa ha detto il minore. Rivalutare il rischio.' },
      newDate: { label: 'La data è cambiata', hint: 'Inserire la nuova data.' },
      notPossible,
    },
  },
  eighteenComing: {
    title: 'Il minore compirà 18 anni entro quattro mesi?',
    name: 'I 18 anni',
    why: 'La paura di quel giorno fa andare via i minori. Qui da solo non conclude nulla.',
    outcomes: {
      no: { label: 'No' },
      withinFourMonths: { label: 'Sì, entro quattro mesi', hint: 'Poi si prepara la transizione.' },
      reached: { label: 'Ha già compiuto 18 anni', hint: 'Che cosa resta dopo i 18 anni entra nell’elenco.' },
      unknown: notKnown,
    },
  },
  transitionTasks: {
    title: 'Preparare il tempo dopo i 18 anni',
    name: 'Prima dei 18 anni',
    why: 'Il pericolo non finisce con un compleanno. Nemmeno l’aiuto deve finire lì.',
    steps: [
      'Indicare il servizio per adulti e una persona lì.',
      'Scrivere con il minore il piano di transizione.',
      'Rivalutare il rischio.',
      'Chiedere un aggiornamento, se c’è una segnalazione nel SIS.',
    ],
    outcomes: {
      done: { label: 'Preparato' },
      reached: {
        label: 'Nel frattempo ha compiuto 18 anni',
        hint: 'Che cosa resta dopo i 18 anni entra nell’elenco.',
      },
      notPossible,
    },
  },
  afterMajority: {
    title: 'Verificare che cosa resta dopo i 18 anni',
    name: 'Dopo i 18 anni',
    why: 'La prevenzione resta aperta finché una persona del servizio per adulti non ha detto sì.',
    steps: ['Verificare che il servizio per adulti sia partito.', 'Fino ad allora mantenere piano e attenzione.'],
    outcomes: { done: { label: 'Verificato', hint: 'La prevenzione resta aperta.' }, notPossible },
  },
  eighteenLater: {
    title: 'Il 18º compleanno è vicino o passato?',
    name: 'Di nuovo il compleanno',
    why: 'Un accertamento dell’età o un nuovo documento può cambiare la data.',
    outcomes: {
      near: { label: 'Entro quattro mesi', hint: 'Poi si prepara la transizione.' },
      reached: { label: 'Ha compiuto 18 anni', hint: 'Che cosa resta dopo i 18 anni entra nell’elenco.' },
    },
  },
}
