import type { riskWords as english } from '#content/en/prevention/risk.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const levels = {
  low: { label: 'Bassa', hint: 'Solo con un nome e un motivo.' },
  raised: { label: 'Aumentata' },
  high: { label: 'Alta', hint: 'Le misure vanno attuate oggi.' },
  imminent: {
    label: 'Imminente: il minore può andare via in ogni momento',
    hint: 'Le misure vanno attuate subito.',
  },
  notPossible,
} as const

const notLower = 'Non fissarla più bassa perché il minore è scomparso spesso ed è rientrato.'

const measures = {
  title: 'Attuare ora le misure, senza rinchiudere nessuno',
  why: 'Qui nessuno può trattenere un minore. Aiutano una persona di fiducia, un piano e altri che sanno.',
  steps: [
    'Far restare vicino e parlare l’adulto di fiducia.',
    'Mettere più personale dove conta, non serrature.',
    'Completare oggi il piano breve.',
    'Informare il tutore; accordarsi con la polizia.',
    'Iniziare la nota giornaliera; valutare lo sfruttamento.',
  ],
  never: 'Non rinchiudere il minore. Non togliere il telefono senza darne un altro.',
  outcomes: {
    done: { label: 'Attuate' },
    judgeAgain: {
      label: 'Rivalutare ora la probabilità',
      hint: 'Le misure si ripresentano se è ancora alta.',
    },
    notPossible,
  },
} as const

/** P6, first judgment. */
export const riskWords: AnyWords<typeof english> = {
  likelihoodFirst: {
    title: 'Quanto è probabile che il minore scompaia?',
    name: 'Scomparsa, prima valutazione',
    why: 'Molti minori vanno via nei primi giorni. Se possibile, valutare prima della prima notte.',
    steps: [
      'Rispondere a ogni segno, anche con «non si sa».',
      'Guardare che cosa protegge il minore.',
      'Chiedere al minore.',
      'Decidere: l’elenco non somma punti.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresFirst: { name: 'Misure, prima notte', ...measures },
  likelihoodFull: {
    title: 'Valutare per intero quanto è probabile che il minore scompaia',
    name: 'Scomparsa, per intero',
    why: 'Operatore, tutore e tutela dei minori vedono cose diverse. Insieme vedono il minore.',
    steps: [
      'Rivedere insieme le prime risposte.',
      'Chiedersi che cosa ancora non si sa.',
      'Ascoltare il minore.',
      'Annotare i motivi.',
    ],
    never: notLower,
    outcomes: levels,
  },
  assessAgain: {
    title: 'È successo qualcosa che cambia il rischio?',
    name: 'Rivalutare il rischio',
    why: 'Ciascuna di queste cose può cambiare il rischio. Rivalutare anche lo sfruttamento.',
    outcomes: {
      afterAbsence: { label: 'Il minore è stato via o scomparso' },
      transfer: { label: 'Uno spostamento è previsto o avvenuto' },
      workerChanges: { label: 'Cambia l’operatore o chi segue il caso' },
      negativeDecision: { label: 'Una decisione negativa' },
      returnNotice: { label: 'Un avviso di trasferimento o rimpatrio' },
      ageAssessment: { label: 'Un accertamento dell’età' },
      newContact: { label: 'Telefono, denaro o contatto nuovo' },
      conflict: { label: 'Un conflitto' },
      friendMissing: { label: 'Un amico è scomparso' },
      nearEighteen: { label: 'Il minore compie presto 18 anni' },
      otherReason: { label: 'Un altro motivo' },
    },
  },
  likelihoodAgain: {
    title: 'Rivalutare quanto è probabile che il minore scompaia',
    name: 'Scomparsa, di nuovo',
    why: 'È successo qualcosa. La risposta di ieri non vale più.',
    steps: ['Dire che cosa è successo.', 'Rivedere i segni.', 'Ascoltare il minore.', 'Poi adattare il piano.'],
    never: notLower,
    outcomes: levels,
  },
  measuresNow: { name: 'Misure, rischio alto', ...measures },
}
