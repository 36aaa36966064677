import type { AnyWords } from '#content/phrase.ts'
import type { calendarWords as english } from '#content/en/papers/calendar.ts'

/** Words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords: AnyWords<typeof english> = {
  product: '-//Guide//Open tasks 1//EL',
  practice: 'ΕΞΑΣΚΗΣΗ: λήγει μια εργασία',
  summary: 'Λήγει μια εργασία',
  description: 'Ανοίξτε τον οδηγό στη δική σας συσκευή για να δείτε ποια.',
}
