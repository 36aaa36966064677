/** Words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords = {
  title: '{procedure}: checklist for the day without electricity',
  intro:
    'The same steps as on the screen. Tick what it ended in, write the time and your name. Not known is an answer: it takes the safe side. Copy it into the guide as soon as you can.',
  certainty:
    'Limits say what they rest on. “Practice default” means: this tool set it, no published source does. Not yet reviewed by professionals.',
  case: 'Reference of the case',
  writer: 'Name and role of who writes',
  begun: 'Date and time begun',
  head: ['Step', 'Who, by when', 'What it ended in', 'Time, name'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}: {ground}',
  atOnce: 'At once',
  agreed: 'At the time agreed',
  byPolicy: 'As the plan says, or the case',
  endOfDay: 'Same day',
  workingDays: '{count} working days',
  months: '{count} months',
  atHand: 'At any time',
  why: 'Not done? Why, and who knows it:',
  more: 'Notes',
  numbers: 'Numbers',
  footer: '{procedure} {version} · chart {chart}',
  mark: 'NOT YET REVIEWED BY PROFESSIONALS',
} as const

export const pocketCardWords = {
  titles: {
    prevention: 'A child newly met: the first minutes',
    response: 'A child is not here: the first minutes',
    aftercare: 'The child is back: the first minutes',
  },
  say: 'Say: {words}',
  never: 'Never: {words}',
  more: 'The rest is in the guide or on the checklist. Not yet reviewed by professionals.',
} as const
