/** Words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords = {
  product: '-//Guide//Open tasks 1//EN',
  practice: 'PRACTICE: a task is due',
  summary: 'A task is due',
  description: 'Open the guide on your own device to see which one.',
} as const
