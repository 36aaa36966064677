import type { replayScreens as english } from '#content/en/replay.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the replay of a record that is reviewed. */
export const replayScreens: AnyWords<typeof english> = {
  title: 'Il registro passo per passo',
  banner: 'Passo per passo: voce {number} di {count}',
  entered: 'Inserita {time} da {person}.',
  nothing: 'Qui non si può modificare nulla.',
  empty: 'Il registro non contiene alcuna voce.',
  earlier: 'Voce precedente',
  later: 'Voce successiva',
  slider: 'Voce mostrata',
  value: 'Voce {number} di {count}, {time}: {what}',
  jump: 'Andare a una voce',
  option: '{number} · {time} · {what}',
  keys: 'Sul cursore: tasti freccia, Home e Fine. Ovunque in questa parte: [ per la voce precedente, ] per la successiva.',
  entry: 'La voce',
  correctedLater: 'Corretta in seguito dalla voce {number}',
  asideLater: 'Accantonata in seguito dalla voce {number}',
  notThere: 'Voci di un altro dispositivo non ancora arrivate qui: {count}. In questo momento non contano.',
  step: 'Il passo com’era prima di questa risposta',
  answered: 'Che cosa è stato risposto (sola lettura)',
  notAsked:
    'Per come stava il caso, la procedura non chiedeva questo passo. La voce è mostrata così come è stata scritta.',
  stood: 'A che punto era il caso prima di questa risposta',
  stoodAfter: 'A che punto era il caso con questa voce',
  stages: 'Fasi',
  noStage: 'Nessuna fase era ancora stata aperta.',
  stopped: 'Fin qui il registro non si può applicare alla procedura: la voce {number} non è compatibile.',
  otherStep: 'Un altro passo com’era in quel momento',
  closeStep: 'Tornare alla voce',
  chart: 'Il diagramma di flusso in quel momento',
  chartHere: '{part} (questa voce)',
}
