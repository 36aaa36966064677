import type { alertsOutWords as english } from '#content/en/aftercare/alerts-out.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const asked = { label: 'Chiesto', hint: 'Annotare a chi è stato chiesto. Segue la conferma.' } as const
const neverAsked = { label: 'Non ce n’era nessuna', hint: 'Qui non c’è nulla da revocare.' } as const
const confirmed = { label: 'Confermato: cancellata', hint: 'Annotare chi lo ha confermato.' } as const
const stillLive = { label: 'Ancora attiva', hint: 'Chiedere di nuovo.' } as const
const why = 'Una segnalazione attiva fa continuare la ricerca, o ferma un minore che è al sicuro.'
const askSteps = [
  'Chiedere a chi l’ha inserita.',
  'Indicarne il riferimento.',
  'Chiedere una conferma scritta.',
] as const
const confirmSteps = [
  'Chiamare chi è stato interpellato.',
  'Chiedere di verificare ora.',
  'Annotare l’ora della cancellazione.',
] as const
const onlySame = 'Non chiederlo prima che sia certo che si tratta dello stesso minore.'

/** A4, the alerts. */
export const alertsOutWords: AnyWords<typeof english> = {
  closeNationalRegister: {
    title: 'Chiedere alla polizia di togliere il minore dalla banca dati nazionale',
    name: 'Banca dati: cancellare',
    why: 'I minori ritrovati restano in elenco se nessuno lo chiede. Grafie diverse creano inserimenti doppi.',
    steps: [...askSteps, 'Indicare ogni grafia del nome.'],
    say: 'La ricerca di questo minore è conclusa. La prego di togliere l’inserimento dalla banca dati delle persone scomparse, in ogni grafia, e di confermarmelo.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'L’inserimento è stato tolto dalla banca dati nazionale?',
    name: 'Banca dati: confermare',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Chiedere alla polizia di cancellare la segnalazione nel SIS',
    name: 'SIS: cancellare',
    why: 'Solo la polizia del paese che l’ha inserita può cancellarla.',
    steps: askSteps,
    say: 'La ricerca di questo minore è conclusa. La prego di far cancellare la segnalazione nel SIS e di confermarmelo.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'La segnalazione nel SIS è stata cancellata?',
    name: 'SIS: confermare',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Chiedere alla polizia di ritirare l’avviso giallo Interpol',
    name: 'Avviso giallo: ritirare',
    why: 'È visto in molti paesi, e una parte può essere pubblica.',
    steps: askSteps,
    say: 'La ricerca di questo minore è conclusa. La prego di chiedere all’Interpol di ritirare l’avviso giallo e di confermarmelo.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'L’avviso giallo è stato ritirato?',
    name: 'Avviso giallo: confermare',
    why,
    steps: [...confirmSteps, 'Guardare la pagina pubblica.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Chiedere di cancellare tutte le altre segnalazioni',
    name: 'Altre: cancellare',
    why: 'Valichi di frontiera, polizia dei trasporti e partner continuano ad agire su ciò che hanno ricevuto.',
    steps: ['Seguire l’elenco.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Tutte le altre segnalazioni sono state cancellate?',
    name: 'Altre: confermare',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Far rimuovere ovunque foto e appello',
    name: 'Diffusione: rimuovere',
    why: 'Una foto in rete resta per anni e può ferire il minore e la famiglia.',
    steps: [
      'Chiamare il responsabile della rimozione.',
      'Indicare ogni luogo in cui è apparsa.',
      'Chiederlo anche a chi l’ha condivisa.',
    ],
    outcomes: {
      asked,
      neverAsked: { label: 'Non c’è stata diffusione', hint: 'Nulla da rimuovere.' },
      notPossible,
    },
  },
  confirmTakeDownOut: {
    title: 'Quanto diffuso è sparito ovunque?',
    name: 'Diffusione: confermare',
    why: 'Manifesti, post e copie sfuggono facilmente.',
    steps: ['Cercare nome e foto.', 'Controllare ogni luogo in elenco.', 'Annotare l’ora in cui non c’era più.'],
    outcomes: {
      confirmed: { label: 'Confermato: non c’è più', hint: 'Annotare chi lo ha confermato.' },
      stillLive: { label: 'Ancora visibile', hint: 'Chiedere di nuovo.' },
      notPossible,
    },
  },
}
