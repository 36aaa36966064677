import type { policeWords as french } from '#content/fr/response/police.ts'
import { notPossibleThen } from '#content/fr/response/labels.ts'
import type { Overrides } from '#content/overrides.ts'

/** R3 and R3e, as said in Belgium. */
export const policeWords: Overrides<typeof french> = {
  escalateSupervisor: {
    outcomes: {
      done: { hint: 'Ensuite\u00a0: la cellule des personnes disparues.' },
      notPossible: notPossibleThen('Ensuite\u00a0: la cellule des personnes disparues.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Demandez à la cellule des personnes disparues d’enregistrer l’enfant',
    name: 'Cellule des disparitions',
    why: 'L’enfant n’est toujours pas enregistré. Une cellule qui recherche des personnes disparues peut juger autrement.',
    steps: [
      'Demandez à être mis en relation avec la cellule.',
      'Dites ce que les premiers policiers ont répondu.',
      'Citez chaque motif d’inquiétude.',
      'Notez le nom et la réponse.',
    ],
    outcomes: {
      refused: { label: 'La cellule a refusé', hint: 'Notez ses mots. Ensuite\u00a0: le procureur du Roi.' },
      notPossible: notPossibleThen('Ensuite\u00a0: le procureur du Roi.'),
    },
  },
  escalateProsecutor: {
    title: 'Demandez au procureur du Roi de faire enregistrer l’enfant',
    name: 'Procureur du Roi',
    steps: [
      'Demandez à la police le magistrat de garde du parquet.',
      'Donnez chaque refus\u00a0: nom, heure, mots.',
      'Citez chaque motif d’inquiétude.',
      'Notez le nom et la réponse.',
    ],
    outcomes: { refused: { label: 'Le procureur du Roi a refusé' } },
  },
  challengeDropped: {
    steps: [
      'Demandez qui a décidé, et sur quels faits.',
      'Dites que personne n’a vu l’enfant.',
      'Prévenez votre supérieur et le procureur du Roi.',
      'Demandez au 116\u00a0000 d’insister.',
    ],
  },
}
