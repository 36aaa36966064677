import type { flowchartScreens as englishScreens, flowchartWords as english } from '#content/en/flowchart.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords: AnyWords<typeof english> = {
  title: 'Diagramma di flusso della procedura: {procedure}',
  settled: 'Qui non resta altro da fare',
  allSettled: 'Quando tutto questo è sistemato',
  atOnce: 'Allo stesso tempo: {names}',
  parts: 'Allo stesso tempo: {count} parti',
  elsewhere: 'Continuare con: {name}',
  part: '{strand}: {name}',
  whole: 'Tutta la procedura',
  parks: '{label}: resta in sospeso',
  again: '{label}: si ripresenta',
  paperTitle: 'Diagramma di flusso: {procedure}',
  posterTitle: 'Tutta la procedura su un foglio: {procedure}',
  cardsTitle: 'Schede da ritagliare: {procedure}',
  intro:
    'Disegnato dalla procedura così come la segue questo strumento. Passi ricavati da linee guida europee e nazionali pubblicate. Non ancora rivisto da professionisti.',
  legend:
    'Sei angoli: una domanda. Riquadro: una cosa da fare. Riquadro con doppio bordo: un modulo o un elenco. Bordo spesso: una fine. Tratteggio: più cose allo stesso tempo. Puntini: continua altrove. Caratteri piccoli in un riquadro: risposte che riportano allo stesso passo.',
  drawing: 'Disegno di «{name}». Gli stessi passi e frecce seguono in elenco.',
  posterDrawing: 'Disegno di tutta la procedura. Il diagramma su pagine singole elenca gli stessi passi e frecce.',
  cardsDrawing: 'Disegni su schede: {names}. Il diagramma su pagine singole elenca gli stessi passi e frecce.',
  leadsTo: '{label} › {to}',
}

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens: AnyWords<typeof englishScreens> = {
  title: 'Diagramma di flusso',
  intro:
    'Disegnato dalla procedura stessa. Scegliere un riquadro per leggere che cosa dice e che cosa vi è stato registrato.',
  stage: 'Fase',
  part: 'Parte della procedura',
  herePart: '{part} (siete qui)',
  toHere: 'Andare dove sono',
  smaller: 'Più piccolo',
  larger: 'Più grande',
  fit: 'Adattare allo schermo',
  picture: 'Disegno di «{part}». L’elenco qui sotto dice lo stesso.',
  list: 'Lo stesso in elenco',
  legend: 'Che cosa significano i segni',
  states: {
    here: 'Da fare ora',
    open: 'Resta aperto, con un motivo',
    done: 'Fatto',
    ahead: 'Può ancora venire',
    closedOff: 'Chiuso',
  },
  closedBy: 'Chiuso da questa risposta: {step}: {outcome}, {time}.',
  closedAtStart: 'Da dove si trova il caso niente porta qui.',
  recorded: 'Registrato qui',
  nothingRecorded: 'Qui non è stato registrato niente.',
  goTo: 'Andare a questo passaggio',
  openPart: 'Mostrare questa parte: {part}',
  goesTo: '{label}: poi {to}',
  beginsHere: 'Comincia qui.',
  close: 'Chiudere',
  see: 'Dove si trova nel diagramma di flusso',
  failed: 'Non è stato possibile caricare il disegno. I passaggi e il registro non sono toccati. Riprovare.',
  save: 'Salvare il diagramma per un altro programma',
  formats: {
    svg: 'Immagine (SVG)',
    bpmn: 'BPMN 2.0 (programmi per processi)',
    scxml: 'SCXML (diagrammi di stato)',
    json: 'JSON (XState, Stately)',
    txt: 'Testo semplice',
  },
}
