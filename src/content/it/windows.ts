import type { windowWords as english } from '#content/en/windows.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words for a case that is open in more than one window of this device. */
export const windowWords: AnyWords<typeof english> = {
  elsewhere: 'Questo caso viene scritto in un’altra finestra.',
  follows: 'Qui si può leggere. Le nuove voci compaiono da sole.',
  take: 'Continuare qui',
  taking: 'Richiesta all’altra finestra…',
  takeHint: 'L’altra finestra poi permette solo la lettura. Ciò che vi è scritto a metà resta lì.',
  heldTitle: 'Qui sola lettura.',
  held: 'Un’altra finestra scrive questo caso. Per scrivere in questa, scegliere «Continuare qui» in alto.',
  here: 'Ora questo caso si scrive in questa finestra.',
}
