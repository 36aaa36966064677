/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords = {
  title: 'Flowchart of the procedure: {procedure}',
  settled: 'Nothing more to do here',
  allSettled: 'When all of this is settled',
  atOnce: 'At the same time: {names}',
  parts: 'At the same time: {count} parts',
  elsewhere: 'Go on with: {name}',
  part: '{strand}: {name}',
  whole: 'The whole procedure',
  parks: '{label}: stays open',
  again: '{label}: comes again',

  /** The papers made of the drawing. */
  paperTitle: 'Flowchart: {procedure}',
  posterTitle: 'The whole procedure on one sheet: {procedure}',
  cardsTitle: 'Cards to cut out: {procedure}',
  intro:
    'Drawn from the procedure as this tool runs it. Steps compiled from published European and national guidance. Not yet reviewed by professionals.',
  legend:
    'Six corners: a question. Box: something to do. Box with a double edge: a form or checklist. Thick edge: an end. Dashed: several at the same time. Dotted: goes on elsewhere. Small print in a box: answers that come back to the same step.',
  drawing: 'Drawing of “{name}”. The same steps and arrows follow as a list.',
  posterDrawing: 'Drawing of the whole procedure. The flowchart on single pages lists the same steps and arrows.',
  cardsDrawing: 'Drawings on cards: {names}. The flowchart on single pages lists the same steps and arrows.',
  leadsTo: '{label} › {to}',
} as const
