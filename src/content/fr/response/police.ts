import type { policeWords as english } from '#content/en/response/police.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible, notPossibleThen, registered } from './labels.ts'

/** R3 and R3e. */
export const policeWords: AnyWords<typeof english> = {
  reportToPolice: {
    title: 'Déclarez la disparition à la police maintenant',
    name: 'Déclaration à la police',
    why: 'Des déclarations manquent quand chacun croit qu’un autre a appelé. C’est vous qui déclarez, à toute heure.',
    steps: [
      'Appelez la police et donnez la fiche et la photo.',
      'Demandez l’enregistrement d’un enfant disparu, pas «\u00a0parti\u00a0».',
      'Obtenez le numéro de procès-verbal et le nom du policier.',
      'Demandez le niveau de risque et un signalement dans le SIS.',
      'Convenez de l’heure du prochain contact.',
    ],
    say: 'Je déclare la disparition d’un enfant. Enregistrez-le, s’il vous plaît, comme enfant disparu. Donnez-moi le numéro de procès-verbal, votre nom et le niveau de risque. Demandez un signalement dans le SIS. Qui suit l’affaire, et quand nous reparlons-nous\u00a0? Il n’y a aucun délai d’attente.',
    never: 'N’attendez pas 24 heures. N’acceptez pas «\u00a0rappelez demain\u00a0» comme réponse.',
    outcomes: {
      accepted: registered,
      refused: {
        label: 'La police a refusé',
        hint: 'Notez ses mots. Ensuite\u00a0: un supérieur hiérarchique.',
      },
      otherLabel: {
        label: 'La police a utilisé un autre terme, comme «\u00a0parti\u00a0»',
        hint: 'Notez le terme. Ensuite\u00a0: un supérieur hiérarchique.',
      },
      toldToWait: {
        label: 'La police a dit d’attendre',
        hint: 'Notez ses mots. Ensuite\u00a0: un supérieur hiérarchique.',
      },
      notPossible,
    },
  },
  escalateSupervisor: {
    title: 'Adressez-vous tout de suite à un supérieur hiérarchique',
    name: 'Supérieur hiérarchique',
    why: 'Un enfant enregistré comme «\u00a0parti\u00a0», ou pas du tout, risque de ne pas être recherché. Chaque refus figure au journal.',
    steps: [
      'Demandez le supérieur du policier.',
      'Prévenez aussi votre propre supérieur.',
      'Redemandez l’enregistrement comme enfant disparu.',
      'Notez le nom et la réponse.',
    ],
    say: 'Un enfant a disparu et n’est pas enregistré comme disparu. Il n’y a aucun délai d’attente. Enregistrez-le maintenant, s’il vous plaît, comme enfant disparu et donnez-moi le numéro de procès-verbal.',
    outcomes: {
      accepted: registered,
      done: { label: 'Joint, enfant non enregistré', hint: 'Ensuite\u00a0: l’unité des personnes disparues.' },
      notPossible: notPossibleThen('Ensuite\u00a0: l’unité des personnes disparues.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Demandez à l’unité des personnes disparues d’enregistrer l’enfant',
    name: 'Unité personnes disparues',
    why: 'L’enfant n’est toujours pas enregistré. Une unité qui recherche des personnes disparues peut juger autrement.',
    steps: [
      'Demandez à être mis en relation avec l’unité.',
      'Dites ce que les premiers policiers ont répondu.',
      'Citez chaque motif d’inquiétude.',
      'Notez le nom et la réponse.',
    ],
    say: 'Un enfant a disparu. Le poste de police ne l’a pas enregistré comme disparu. Faites-le maintenant, s’il vous plaît. Voici les motifs d’inquiétude.',
    outcomes: {
      accepted: registered,
      refused: { label: 'L’unité a refusé', hint: 'Notez ses mots. Ensuite\u00a0: le procureur.' },
      notPossible: notPossibleThen('Ensuite\u00a0: le procureur.'),
    },
  },
  escalateProsecutor: {
    title: 'Demandez au procureur de faire enregistrer l’enfant',
    name: 'Procureur',
    why: 'En France, un désaccord sur la déclaration va au procureur de la République. Ailleurs, demandez si cette voie existe.',
    steps: [
      'Demandez à la police le procureur de permanence.',
      'Donnez chaque refus\u00a0: nom, heure, mots.',
      'Citez chaque motif d’inquiétude.',
      'Notez le nom et la réponse.',
    ],
    say: 'Un enfant a disparu et la police ne l’a pas enregistré comme disparu. Je vous donne les refus avec les noms et les heures. Faites enregistrer l’enfant, s’il vous plaît.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Le procureur a refusé', hint: 'Notez la réponse. Ensuite\u00a0: le 116\u00a0000.' },
      notPossible: notPossibleThen('Ensuite\u00a0: le 116\u00a0000.'),
    },
  },
  escalateHotline: {
    title: 'Demandez au 116\u00a0000 de vous aider auprès de la police',
    name: 'Aide du 116\u00a0000',
    why: 'Ces lignes demandent des nouvelles à la police. Certaines ouvrent un dossier pour chaque enfant, quel que soit le terme de la police.',
    steps: [
      'Dites qui a refusé, et quand.',
      'Demandez au 116\u00a0000 d’appeler la police.',
      'Obtenez son numéro de dossier.',
    ],
    say: 'Un enfant a disparu et la police ne l’a pas enregistré comme disparu. Ouvrez un dossier, s’il vous plaît, et appelez la police. Donnez-moi votre numéro de dossier.',
    outcomes: {
      accepted: registered,
      done: {
        label: '116\u00a0000 prévenu, enfant non enregistré',
        hint: 'Ensuite\u00a0: déclarer de nouveau à la police.',
      },
      notPossible: notPossibleThen('Ensuite\u00a0: déclarer de nouveau à la police.'),
    },
  },
  reportAgain: {
    title: 'Déclarez de nouveau la disparition à la police',
    name: 'Nouvelle déclaration',
    why: 'L’enfant est toujours disparu et non enregistré. Chaque tentative et chaque refus restent au journal.',
    steps: [
      'Rappelez ou allez sur place.',
      'Apportez la fiche, la photo et la carte de demandeur d’asile.',
      'Citez les personnes prévenues entre-temps.',
    ],
    say: 'Je déclare de nouveau la disparition d’un enfant. Les refus précédents figurent dans notre journal. Enregistrez-le maintenant, s’il vous plaît, comme enfant disparu et donnez-moi le numéro de procès-verbal et votre nom.',
    never: 'N’arrêtez pas parce que des appels précédents ont été refusés.',
    outcomes: {
      accepted: registered,
      refused: {
        label: 'La police a encore refusé',
        hint: 'Notez ses mots. Ensuite\u00a0: un supérieur hiérarchique.',
      },
      notPossible,
    },
  },
  policeFollowUp: {
    title: 'Demandez à la police ce qui a été fait',
    name: 'Suivi avec la police',
    why: 'Certaines déclarations sont enregistrées, puis moins suivies que pour des enfants du pays. Un prochain contact fixé l’évite.',
    steps: [
      'Appelez à l’heure convenue.',
      'Demandez ce qui a été fait et ce qui suit.',
      'Transmettez chaque fait nouveau.',
      'Convenez de l’heure du prochain contact.',
    ],
    say: 'J’appelle au sujet de l’enfant disparu qui porte ce numéro de procès-verbal. Qu’est-ce qui a été fait\u00a0? De quoi avez-vous besoin de notre part\u00a0? Quand nous reparlons-nous\u00a0?',
    outcomes: {
      answered: { label: 'La police a répondu', hint: 'Notez la réponse et la prochaine heure.' },
      noAnswer: { label: 'Pas de réponse', hint: 'Reviendra. Rappelez.' },
      dropped: { label: 'La police a clos ou requalifié l’affaire', hint: 'Ensuite\u00a0: contester.' },
      notPossible,
    },
  },
  challengeDropped: {
    title: 'Demandez que la recherche de l’enfant continue',
    name: 'Contester l’abandon',
    why: 'Un enfant disparu le reste jusqu’à ce qu’il soit retrouvé. Ni le temps, ni l’âge, ni un terme n’y mettent fin.',
    steps: [
      'Demandez qui a décidé, et sur quels faits.',
      'Dites que personne n’a vu l’enfant.',
      'Prévenez votre supérieur et le procureur.',
      'Demandez au 116\u00a0000 d’insister.',
    ],
    say: 'Aucune personne compétente n’a vu cet enfant. Reprenez, s’il vous plaît, l’affaire comme celle d’un enfant disparu. Qui a décidé de la clore, et pourquoi\u00a0?',
    outcomes: {
      takenUpAgain: { label: 'La police a repris l’affaire', hint: 'Notez l’heure du prochain contact.' },
      refused: { label: 'La police a encore refusé', hint: 'Reste ouvert. Notez ses mots.' },
      notPossible,
    },
  },
}
