/** Words of a record that is too long for one file. */
export const volumeWords = {
  title: '{title}, volume {number} of {of}',
  attached: 'Which volume this file is: {number} of {of}',
  volume: 'Volume',
  which: '{number} of {of}, entries {first} to {last}',
  previousHead: 'Head at the end of the volume before (SHA-256)',
  noneBefore: 'None, this is the first',
  earlier:
    'This volume tells entries {first} to {last} as they stood when entry {last} was the newest. What was corrected later, the summary and the page for signing are in the last volume.',
  lastOne:
    'The timeline of the entries before {first} is in the volumes before this one. Everything else on this paper is about the whole record.',
} as const
