import type { AnyWords } from '#content/phrase.ts'
import type { calendarWords as english } from '#content/en/papers/calendar.ts'

/** Words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords: AnyWords<typeof english> = {
  product: '-//Guide//Open tasks 1//NL',
  practice: 'OEFENING: er is een taak te doen',
  summary: 'Er is een taak te doen',
  description: 'Open de gids op uw eigen toestel om te zien welke.',
}
