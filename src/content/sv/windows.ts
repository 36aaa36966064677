import type { AnyWords } from '#content/phrase.ts'
import type { windowWords as english } from '#content/en/windows.ts'

/** Swedish words for a case that is open in more than one window of this device. */
export const windowWords: AnyWords<typeof english> = {
  elsewhere: 'Ärendet skrivs i ett annat fönster.',
  follows: 'Du kan läsa det här. Nya poster visas av sig själva.',
  take: 'Fortsätt här',
  taking: 'Frågar det andra fönstret …',
  takeHint: 'Det andra fönstret kan sedan bara läsa. Det som är halvskrivet där stannar där.',
  heldTitle: 'Bara läsning här.',
  held: 'Ett annat fönster skriver i ärendet. Välj ”Fortsätt här” ovan för att skriva i det här.',
  here: 'Du skriver nu i ärendet i det här fönstret.',
}
