import type { windowWords as english } from '#content/en/windows.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words for a case that is open in more than one window of this device. */
export const windowWords: AnyWords<typeof english> = {
  elsewhere: 'Ce dossier est en cours d’écriture dans une autre fenêtre.',
  follows: 'Vous pouvez le lire ici. Les nouvelles entrées apparaissent d’elles-mêmes.',
  take: 'Continuer ici',
  taking: 'Demande à l’autre fenêtre…',
  takeHint: 'L’autre fenêtre ne fera plus que lire. Ce qui y est à moitié écrit y reste.',
  heldTitle: 'Lecture seule ici.',
  held: 'Une autre fenêtre écrit dans ce dossier. Choisissez «\u00a0Continuer ici\u00a0» ci-dessus pour écrire dans celle-ci.',
  here: 'Vous écrivez maintenant ce dossier dans cette fenêtre.',
}
