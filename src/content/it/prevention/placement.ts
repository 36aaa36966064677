import type { placementWords as english } from '#content/en/prevention/placement.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible } from '#content/it/response/labels.ts'

const avoid = 'Non usare un albergo, un centro per adulti o il trattenimento.'

/** P4. */
export const placementWords: AnyWords<typeof english> = {
  specialNeeds: {
    title: 'Il minore ha bisogni particolari?',
    name: 'Bisogni particolari',
    why: 'Malattia, gravidanza, disabilità o trauma cambiano ciò che è sicuro. Si cercano il primo giorno.',
    steps: [
      'Chiedere e osservare: salute, psiche, gravidanza, disabilità.',
      'Indicare chi è responsabile di ogni bisogno.',
    ],
    outcomes: {
      found: { label: 'Sì', hint: 'Indicare quali. Provvedervi entra nell’elenco.' },
      none: { label: 'Finora non se ne vedono' },
      unknown: notKnown,
      notPossible,
    },
  },
  meetNeeds: {
    title: 'Provvedere ai bisogni del minore',
    name: 'Bisogni soddisfatti',
    why: 'Un bisogno soltanto annotato non aiuta nessuno.',
    steps: [
      'Chiamare il medico o il servizio che serve.',
      'Indicare una persona che se ne occupa.',
      'Informare il personale in turno.',
    ],
    outcomes: {
      done: { label: 'Provveduto', hint: 'Indicare chi è responsabile.' },
      another: { label: 'C’è un altro bisogno', hint: 'Aggiungerlo e proseguire.' },
      notPossible,
    },
  },
  needsLater: {
    title: 'È emerso un nuovo bisogno?',
    name: 'Nuovo bisogno',
    why: 'Molto si mostra solo dopo giorni, quando un minore comincia a fidarsi.',
    outcomes: {
      newNeed: { label: 'C’è un nuovo bisogno', hint: 'Indicare quale. Provvedervi entra nell’elenco.' },
    },
  },
  placeSafeTonight: {
    title: 'Questo posto è sicuro stanotte per questo minore?',
    name: 'Sicuro stanotte',
    why: 'Un posto può essere buono ed essere quello in cui aspettano i trafficanti di persone. «Non si sa» vale come no.',
    steps: ['Rispondere a ogni pericolo.', 'Chiedere al minore.', 'Annotare chi può conoscere l’indirizzo.'],
    never: avoid,
    outcomes: {
      yes: { label: 'Sì' },
      no: { label: 'No', hint: 'Stanotte serve un posto più sicuro.' },
      unknown: { label: 'Non si sa', hint: 'Vale come no. Chiedere stanotte al responsabile.' },
    },
  },
  saferPlace: {
    title: 'Trovare stanotte un posto più sicuro, con il responsabile',
    name: 'Posto più sicuro',
    why: 'Il responsabile può aprire un posto o aggiungere personale a qualsiasi ora.',
    steps: [
      'Chiamare il responsabile di turno.',
      'Chiedere una famiglia, una piccola struttura o accoglienza protetta.',
      'Dare il nuovo indirizzo solo a chi ne ha bisogno.',
      'Restare con il minore finché non è sistemato.',
    ],
    say: 'Questo minore stanotte qui non è al sicuro, o non lo sappiamo. Ora mi serve un posto più sicuro, o una sua decisione su che cosa lo rende sicuro.',
    never: avoid,
    outcomes: {
      moved: { label: 'Trovato un altro posto', hint: 'Per quel posto la domanda si ripresenta.' },
      madeSafe: {
        label: 'Reso sicuro qui, decisione del responsabile',
        hint: 'Indicare chi ha deciso e che cosa è stato fatto.',
      },
      another: { label: 'Nuovo pericolo, ricerca ancora in corso', hint: 'Resta qui.' },
      notPossible,
    },
  },
  childAcceptsPlace: {
    title: 'Il minore vuole restare in questo posto?',
    name: 'Il minore accetta il posto',
    why: 'Un minore che non vuole stare qui cercherà un’altra via.',
    outcomes: {
      yes: { label: 'Sì' },
      no: { label: 'No', hint: 'Annotare le parole del minore. Un colloquio entra nell’elenco.' },
      unknown: { label: 'Non si sa', hint: 'Un colloquio entra nell’elenco.' },
    },
  },
  talkAboutPlace: {
    title: 'Parlare del posto e continuare a offrirlo',
    name: 'Parlare del posto',
    why: 'Il minore ha aspettative, spesso sbagliate sulla strada. Prima viene l’ascolto.',
    steps: [
      'Chiedere che cosa si aspettava il minore.',
      'Parlare dei pericoli della strada.',
      'Chiedere che cosa dovrebbe cambiare.',
      'Tenere aperto il posto.',
    ],
    never: 'Non rinchiudere il minore e non minacciare.',
    outcomes: {
      accepts: { label: 'Il minore resta' },
      stillNo: { label: 'Ancora no', hint: 'Continuare a offrirlo. Il colloquio si ripresenta.' },
      otherPlace: { label: 'Si prova un altro posto', hint: 'Poi si chiede se lì è sicuro.' },
      notPossible,
    },
  },
  placeLater: {
    title: 'È cambiato qualcosa nel posto?',
    name: 'Cambiamento nel posto',
    why: 'Un nuovo vicino, una visita o uno spostamento cambiano ciò che è sicuro.',
    outcomes: {
      newPlace: { label: 'Il minore si è spostato', hint: 'Poi si chiede se lì è sicuro.' },
      newDanger: { label: 'C’è un nuovo pericolo', hint: 'Poi si chiede se è ancora sicuro.' },
      childUnhappy: { label: 'Il minore non vuole restare', hint: 'Un colloquio entra nell’elenco.' },
    },
  },
}
