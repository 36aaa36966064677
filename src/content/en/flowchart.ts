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

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens = {
  title: 'Flowchart',
  intro: 'Drawn from the procedure itself. Choose a box to read what it says and what was recorded there.',
  stage: 'Stage',
  part: 'Part of the procedure',
  herePart: '{part} (you are here)',
  toHere: 'Go to where I am',
  smaller: 'Smaller',
  larger: 'Larger',
  fit: 'Fit the screen',
  picture: 'Picture of “{part}”. The list below says the same.',
  list: 'The same as a list',
  legend: 'What the marks mean',
  states: {
    here: 'To do now',
    open: 'Stays open, with a reason',
    done: 'Done',
    ahead: 'Can still come',
    closedOff: 'Closed off',
  },
  closedBy: 'Closed off by this answer: {step}: {outcome}, {time}.',
  closedAtStart: 'Nothing leads here from where the case stands.',
  recorded: 'Recorded here',
  nothingRecorded: 'Nothing has been recorded here.',
  goTo: 'Go to this step',
  openPart: 'Show this part: {part}',
  goesTo: '{label}: then {to}',
  beginsHere: 'It begins here.',
  close: 'Close',
  see: 'Where this stands in the flowchart',
  failed: 'The drawing could not be loaded. The steps and the record are not touched. Try again.',
  save: 'Save the flowchart for another program',
  formats: {
    svg: 'Picture (SVG)',
    bpmn: 'BPMN 2.0 (process modellers)',
    scxml: 'SCXML (state charts)',
    json: 'JSON (XState, Stately)',
    txt: 'Plain text',
  },
} as const
