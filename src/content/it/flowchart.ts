import type { flowchartWords as english } from '#content/en/flowchart.ts'
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
