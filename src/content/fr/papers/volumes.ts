import type { volumeWords as english } from '#content/en/papers/volumes.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of a record that is too long for one file. */
export const volumeWords: AnyWords<typeof english> = {
  title: '{title}, volume {number} sur {of}',
  attached: 'Quel volume est ce fichier\u00a0: {number} sur {of}',
  volume: 'Volume',
  which: '{number} sur {of}, entrées {first} à {last}',
  previousHead: 'Tête à la fin du volume précédent (SHA-256)',
  noneBefore: 'Aucun, c’est le premier',
  earlier:
    'Ce volume raconte les entrées {first} à {last} telles qu’elles étaient quand l’entrée {last} était la plus récente. Les corrections ultérieures, le résumé et la page de signature sont dans le dernier volume.',
  lastOne:
    'La chronologie des entrées avant {first} est dans les volumes précédents. Tout le reste de ce document concerne le journal entier.',
}
