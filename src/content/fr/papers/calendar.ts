import type { calendarWords as english } from '#content/en/papers/calendar.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords: AnyWords<typeof english> = {
  product: '-//Guide//Open tasks 1//FR',
  practice: 'EXERCICE\u00a0: une tâche est à faire',
  summary: 'Une tâche est à faire',
  description: 'Ouvrez le guide sur votre appareil pour voir laquelle.',
}
