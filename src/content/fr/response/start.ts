import type { startWords as english } from '#content/en/response/start.ts'
import type { AnyWords } from '#content/phrase.ts'
import { keepTheRoom, notPossible, notPossibleThen, sayToChild, seenFaceToFace } from './labels.ts'

/** R0 to R2 and immediate danger. */
export const startWords: AnyWords<typeof english> = {
  immediateDanger: {
    title: 'Quelqu’un est-il en danger immédiat ou blessé maintenant\u00a0?',
    name: 'Danger immédiat',
    why: 'Les secours passent avant toute autre étape. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Appelez d’abord les secours.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Appelez les secours.' },
    },
  },
  callEmergency: {
    title: 'Appelez les secours maintenant',
    name: 'Appel aux secours',
    why: 'Une personne en danger passe avant toute autre étape.',
    steps: [
      'Dites où il faut de l’aide.',
      'Dites quel est le danger ou la blessure.',
      'Dites qu’il s’agit d’un enfant.',
      'Notez la référence de l’appel.',
    ],
    say: 'Un enfant est en danger. Je vais vous dire où, ce qui s’est passé et qui est là.',
    outcomes: { done: { label: 'Appelés', hint: 'Notez ce qui a été dit.' }, notPossible },
  },
  absenceNoticed: {
    title: 'Savez-vous où est l’enfant maintenant\u00a0?',
    name: 'Absence remarquée',
    why: 'La réponse décide de ce qui vient d’abord. La personne qui remarque agit\u00a0; ne laissez pas cela à d’autres.',
    steps: [
      'Notez quand vous avez remarqué l’absence.',
      'Notez quand et où l’enfant a été vu pour la dernière fois.',
      'Notez qui a vu l’enfant.',
    ],
    never: 'N’attendez pas 24 heures. Il n’y a aucun délai d’attente.',
    outcomes: {
      unknown: { label: 'On ne sait pas où est l’enfant', hint: 'Quelques questions sur le danger suivent.' },
      knownSafe: { label: 'Lieu connu, enfant en sécurité', hint: 'Allez chercher l’enfant.' },
      knownUnsafe: { label: 'Lieu connu, enfant pas en sécurité', hint: 'Envoyez-y la police.' },
      alreadyMissingLonger: {
        label: 'Disparu depuis un certain temps',
        hint: 'Passez directement à la police et aux personnes à prévenir.',
      },
    },
  },
  collectChild: {
    title: 'Allez chercher l’enfant et ramenez-le',
    name: 'Aller chercher l’enfant',
    why: 'Dans un lieu connu et sûr, l’enfant est absent, pas disparu. C’est fini quand quelqu’un l’a vu.',
    steps: [
      'Envoyez un adulte que l’enfant connaît.',
      'Accueillez l’enfant sans reproche.',
      'Guettez la peur ou l’emprise de quelqu’un.',
      'Réexaminez ensuite le risque de disparition.',
    ],
    say: 'Nous nous inquiétons pour toi. Tu peux revenir. Je peux te ramener.',
    never: 'Ne confiez pas le trajet à un proche dont vous doutez.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'L’enfant n’y est pas', hint: 'Les questions sur le danger suivent.' },
      notPossible,
    },
  },
  policeToKnownPlace: {
    title: 'Envoyez la police là où se trouve l’enfant',
    name: 'Police vers un lieu connu',
    why: 'Le lieu est connu mais pas sûr. Pour la police, c’est un enfant en danger.',
    steps: [
      'Donnez le lieu exact.',
      'Dites quel est le danger et qui est là.',
      'Demandez la référence et le nom du policier.',
      'Demandez qui vous dira que l’enfant a été vu.',
    ],
    say: 'Un enfant est en danger à un endroit que je vais vous indiquer. Allez-y maintenant, s’il vous plaît. Donnez-moi un numéro de référence et votre nom.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'L’enfant n’y est pas', hint: 'L’enfant a disparu. Le travail commence avec tous.' },
      notPossible,
    },
  },
  dangerScreen: {
    title: 'Y a-t-il un signe de danger pour cet enfant\u00a0?',
    name: 'Questions sur le danger',
    why: 'Un oui, un soupçon ou un «\u00a0on ne sait pas\u00a0» suffit pour appeler la police maintenant. Cela prend moins d’une minute.',
    outcomes: {
      red: { label: 'Un oui, un soupçon ou on ne sait pas', hint: 'Police maintenant, sans premières vérifications.' },
      clear: { label: 'Toutes les réponses sont non', hint: 'Les premières vérifications suivent.' },
    },
  },
  firstChecks: {
    title: 'Faites les premières vérifications et notez chacune',
    name: 'Premières vérifications',
    why: 'Un regard rapide peut suffire à retrouver l’enfant. Les premières vérifications ne sont jamais un délai d’attente.',
    steps: [
      'Allez-y à deux, si possible.',
      'Suivez la liste. Notez l’heure et le résultat.',
      'Respectez le délai du plan de l’enfant.',
      'Appelez la police si un signe de danger apparaît.',
    ],
    say: sayToChild,
    never: keepTheRoom,
    outcomes: {
      found: { label: 'Enfant retrouvé, vu en personne', hint: 'Indiquez qui a vu l’enfant.' },
      notFound: { label: 'Enfant non retrouvé', hint: 'Appelez la police maintenant.' },
      timeOver: {
        label: 'Le délai est passé',
        hint: 'Appelez la police maintenant. Les vérifications peuvent continuer.',
      },
      notPossible: notPossibleThen('Appelez la police sans elles.'),
    },
  },
}
