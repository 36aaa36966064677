import type { reviewPageWords as english } from '#content/en/papers/review-pages.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the pages that a review adds behind an action record. */
export const reviewPageWords: AnyWords<typeof english> = {
  title: 'Relecture {number} de ce journal',
  added:
    'Ces pages ont été ajoutées derrière le journal lors de sa relecture. Les pages et le journal qui précèdent n’en ont pas été modifiés.',
  reviewed: 'Ce qui a été relu',
  exported: 'Code du journal avant cette relecture',
  withReview: 'Code du journal avec cette relecture',
  codeAndCount: '{code} ({count} entrées)',
  result: 'Résultat',
  covers: 'Porte sur',
  coversAll: 'Tout le journal\u00a0: code {code}, {count} entrées',
  coversEarlier:
    'Le journal dont le code est {code}\u00a0: {count} entrées. Ne dit rien des entrées suivantes ({later}).',
  coversOther: 'Un journal dont le code est {code}. Ce journal-ci n’a jamais eu ce code.',
  noSignOff: 'Cette relecture contient des commentaires et aucun visa.',
  comments: 'Commentaires',
  commentsHead: ['Sur', 'Commentaire', 'Par qui et quand'],
  noComments: 'Il n’y a pas de commentaire.',
  aboutWhole: 'Tout le journal',
  aboutEntry: 'Entrée {number}',
  attached: 'Entrées de la relecture {number}',
  pageOf: 'relecture {number}, page {page} sur {pages}',
  fieldDescription: 'Signature de la personne qui a relu le journal, relecture {number}',
  proves:
    'Un visa dit que la personne qui a donné ce nom a relu les entrées placées sous le code indiqué. Il ne prouve pas qui tenait l’appareil, ni que ce qui est écrit est vrai. Les entrées de la relecture sont jointes et reposent sur celles du journal\u00a0: une modification des unes ou des autres se voit quand le fichier est vérifié dans le guide.',
}
