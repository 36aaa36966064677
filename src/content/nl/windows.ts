import type { AnyWords } from '#content/phrase.ts'
import type { windowWords as english } from '#content/en/windows.ts'

/** Words for a case that is open in more than one window of this device. */
export const windowWords: AnyWords<typeof english> = {
  elsewhere: 'Aan dit dossier wordt in een ander venster geschreven.',
  follows: 'U kunt het hier lezen. Nieuwe vermeldingen verschijnen vanzelf.',
  take: 'Hier verdergaan',
  taking: 'Het andere venster wordt gevraagd…',
  takeHint: 'Het andere venster kan dan alleen lezen. Wat daar half getypt is, blijft daar.',
  heldTitle: 'Hier alleen lezen.',
  held: 'Een ander venster schrijft aan dit dossier. Kies hierboven “Hier verdergaan” om in dit venster te schrijven.',
  here: 'U schrijft nu in dit venster aan dit dossier.',
}
