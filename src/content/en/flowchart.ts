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
} as const
