import type { planWords as english } from '#content/en/prevention/plan.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible } from '#content/it/response/labels.ts'

const notAWaitingPeriod = 'Non fissare un tempo così lungo da trasformare le prime verifiche in un’attesa.'

/** P8 and P9. */
export const planWords: AnyWords<typeof english> = {
  shortPlan: {
    title: 'Scrivere il piano breve: e se il minore scompare?',
    name: 'Piano breve',
    why: 'Di notte nessuno ci ripensa da capo. Il piano breve è pronto il giorno in cui il minore arriva.',
    steps: [
      'Concordare dopo quanti minuti si denuncia.',
      'Elencare chi informare, con numeri diurni e notturni.',
      'Indicare un adulto di fiducia.',
      'Concordare con il minore che cosa fare prima di andare.',
    ],
    say: 'Se senti di dover andare: prima dillo a me o chiama uno di questi numeri. Puoi sempre tornare.',
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Scritto', hint: 'Servono i minuti e l’elenco.' }, notPossible },
  },
  fullPlan: {
    title: 'Scrivere con il minore il piano di sicurezza completo',
    name: 'Piano completo',
    why: 'Dice come si tengono lontani i trafficanti di persone e che cosa fa ciascuno. Un piano breve è un piano che si legge.',
    steps: [
      'Iniziare dalle parole del minore.',
      'Esaminare ogni elemento.',
      'Limitarsi a ciò che le persone faranno.',
      'Dare una copia a ogni collocamento.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Scritto', hint: 'Poi si chiede l’accordo.' }, notPossible },
  },
  agreePlan: {
    title: 'Polizia, operatore e tutore hanno concordato il piano?',
    name: 'Piano concordato',
    why: 'Se è concordato prima, la chiamata di notte è breve. Altrimenti ognuno fa una cosa diversa.',
    steps: ['Chiedere a ciascuno per nome.', 'Far firmare il minore, se lo desidera.', 'Annotare chi ne ha una copia.'],
    say: 'Questo è il piano per questo minore. Dopo questo tempo denunciamo. È d’accordo con la sua parte?',
    never: notAWaitingPeriod,
    outcomes: {
      agreed: { label: 'Sì', hint: 'Indicarli per nome.' },
      notAgreed: { label: 'No', hint: 'Dire perché. Risolverlo entra nell’elenco.' },
      unknown: notKnown,
      notPossible,
    },
  },
  settlePlan: {
    title: 'Risolvere ciò su cui gli altri non sono d’accordo',
    name: 'Risolvere il disaccordo',
    why: 'Un piano che una parte rifiuta fallirà nella notte in cui serve.',
    steps: ['Riunirli, se serve per telefono.', 'Cambiare il piano, o lasciar decidere il responsabile.'],
    never: 'Non allungare il tempo per la denuncia pur di ottenere l’accordo.',
    outcomes: { done: { label: 'Risolto', hint: 'Si chiede di nuovo l’accordo.' }, notPossible },
  },
  planInForce: {
    title: 'Il piano è ancora adatto?',
    name: 'Piano in vigore',
    why: 'Un piano di prima dello spostamento, dell’assenza o della brutta notizia porta fuori strada.',
    outcomes: {
      riskChanged: { label: 'Il rischio è cambiato', hint: 'Una nuova versione entra nell’elenco.' },
      placeChanged: { label: 'Il posto è cambiato', hint: 'Una nuova versione entra nell’elenco.' },
      afterAbsence: { label: 'Il minore è stato scomparso', hint: 'Una nuova versione entra nell’elenco.' },
      otherReason: { label: 'Un altro motivo', hint: 'Una nuova versione entra nell’elenco.' },
    },
  },
  revisePlan: {
    title: 'Scrivere una nuova versione del piano',
    name: 'Nuova versione del piano',
    why: 'Chi lo legge di notte deve trovare il piano di oggi, e solo quello.',
    steps: ['Chiedere al minore che cosa deve cambiare.', 'Esaminare ogni elemento.', 'Sostituire ogni vecchia copia.'],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Scritta', hint: 'Si chiede di nuovo l’accordo.' }, notPossible },
  },
  preparePacket: {
    title: 'Mettere il dossier dove lo trova il turno di notte',
    name: 'Dossier di scomparsa',
    why: 'La polizia lo riceve solo se il minore è scomparso. Allora deve esserci in pochi minuti.',
    steps: [
      'Controllare scheda, foto e piano.',
      'Indicare una persona che lo tiene aggiornato.',
      'Tenerlo sotto chiave, ma raggiungibile a qualsiasi ora.',
      'Mostrare al turno di notte dov’è.',
    ],
    never: 'Non dare il dossier alla polizia finché il minore non è scomparso.',
    outcomes: { ready: { label: 'Pronto', hint: 'Servono chi lo tiene e il luogo.' }, notPossible },
  },
  packetReady: {
    title: 'Il dossier deve spostarsi o essere rinnovato?',
    name: 'Dossier al suo posto',
    why: 'Il dossier va con il minore, sempre.',
    outcomes: {
      childMoves: { label: 'Il minore si sposta', hint: 'Il dossier va spostato subito.' },
      renew: { label: 'Va rinnovato', hint: 'Il dossier viene preparato di nuovo.' },
    },
  },
  movePacket: {
    title: 'Mandare il dossier insieme al minore',
    name: 'Il dossier si sposta',
    why: 'Un minore che scompare la prima notte altrove lì è sconosciuto.',
    steps: ['Consegnarlo a una persona precisa.', 'Farsi dire che lo ha ricevuto.', 'Eliminare la vecchia copia.'],
    outcomes: {
      moved: { label: 'Ricevuto lì', hint: 'Indicare chi riceve, chi lo tiene e il luogo.' },
      notMoving: { label: 'Il minore non si sposta', hint: 'Il dossier resta.' },
      notPossible,
    },
  },
}
