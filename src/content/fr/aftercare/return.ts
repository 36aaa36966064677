import type { returnWords as english } from '#content/en/aftercare/return.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'
import { measuresWords } from './measures.ts'

const samePerson = { label: 'Oui, c’est le même enfant', hint: 'Indiquez qui l’a confirmé.' } as const

const anotherPerson = {
  label: 'Non, c’est une autre personne',
  hint: 'La recherche continue. Ouvrez un dossier distinct pour l’enfant présent.',
} as const

const wrongHit = {
  label: 'Non, c’est un autre enfant',
  hint: 'Indiquez qui l’a confirmé, et pourquoi. L’enfant reste protégé ici.',
} as const
const rightHit = {
  label: 'Oui, c’est cet enfant',
  hint: 'Indiquez qui l’a confirmé. Ensuite\u00a0: la protection ici.',
} as const

/** A0 and A1. */
export const returnWords: AnyWords<typeof english> = {
  dangerAfterReturn: {
    title: 'Quelqu’un est-il en danger immédiat ou blessé maintenant\u00a0?',
    name: 'Danger immédiat',
    why: 'Les secours passent avant toute autre étape. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Appelez d’abord les secours.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Appelez les secours.' },
    },
  },
  callEmergencyAfterReturn: {
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
  aftercareBegins: {
    title: 'Comment commence le suivi après le retour\u00a0?',
    name: 'Début du suivi',
    why: 'Ce qui vient d’abord dépend de la façon dont la recherche s’est terminée.',
    outcomes: {
      seenAndSafe: { label: 'Enfant vu en personne' },
      turnedUp: { label: 'Enfant réapparu aussitôt' },
      takenOver: { label: 'Une autre autorité a repris' },
      deathRecorded: { label: 'Le décès de l’enfant est consigné' },
      openedInError: { label: 'L’intervention a été ouverte par erreur' },
      foundHere: { label: 'Enfant retrouvé ou de retour' },
      fromAnotherCountry: { label: 'Enfant porté disparu dans un autre pays' },
    },
  },
  seenByWhom: {
    title: 'Qui a vu l’enfant en personne\u00a0?',
    name: 'Vu par qui',
    why: 'Un enfant est retrouvé quand la police ou la protection de l’enfance l’a vu. Un appel ne suffit pas.',
    never: 'Ne comptez pas un appel, un message ou une photo comme «\u00a0vu\u00a0».',
    outcomes: {
      seenFaceToFace: { label: 'Vu en personne', hint: 'Indiquez qui a vu l’enfant.' },
      notSeen: {
        label: 'Personne n’a encore vu l’enfant',
        hint: 'L’enfant est toujours disparu. La recherche continue.',
      },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme non vu. La recherche continue.' },
    },
  },
  confirmChild: {
    title: 'Est-ce l’enfant qui avait disparu\u00a0?',
    name: 'Le même enfant',
    why: 'Les noms diffèrent d’un registre à l’autre. Les signalements doivent être retirés pour cet enfant, et pour aucun autre.',
    steps: [
      'Donnez d’abord repas et repos. Appelez un médecin au besoin.',
      'Comparez la photo et les signes particuliers.',
      'Comparez toutes les orthographes du nom.',
      'Laissez les empreintes à l’autorité.',
      'Notez comment va l’enfant.',
    ],
    never: 'Ne dites pas que la recherche est terminée avant d’en être certain.',
    outcomes: {
      samePerson,
      anotherPerson,
      unknown: {
        label: 'Pas encore certain',
        hint: 'Indiquez pourquoi. L’enfant est d’abord protégé.',
      },
    },
  },
  protectUntilConfirmed: {
    title: 'Protégez l’enfant tant que son identité n’est pas certaine',
    name: 'Protéger entre-temps',
    why: 'Un enfant a besoin de protection selon notre droit, qui qu’il soit. Les noms peuvent attendre.',
    steps: [
      'Donnez repas, repos et un médecin au besoin.',
      'Trouvez un lieu sûr pour cette nuit.',
      'Prévenez la protection de l’enfance.',
      'Demandez à l’autorité de confirmer qui c’est.',
    ],
    outcomes: {
      samePerson,
      anotherPerson,
      stillUnknown: { label: 'Toujours pas certain', hint: 'La protection continue. La question revient.' },
      notPossible,
    },
  },
  confirmHitIsThisChild: {
    title: 'Est-ce l’enfant que l’autre pays recherche\u00a0?',
    name: 'Réponse pour cet enfant',
    why: 'Une réponse positive peut être fausse. Soins et protection n’attendent pas.',
    steps: [
      'Donnez d’abord repas et repos. Appelez un médecin au besoin.',
      'Trouvez un lieu sûr et prévenez la protection de l’enfance.',
      'Comparez photo, signes particuliers et toutes les orthographes.',
      'Laissez les empreintes à l’autorité.',
      'Notez comment va l’enfant.',
    ],
    never: 'Ne dites pas à l’autre pays que l’enfant est retrouvé avant d’en être certain.',
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      unknown: {
        label: 'Pas encore certain',
        hint: 'Indiquez pourquoi. L’enfant est d’abord protégé.',
      },
    },
  },
  protectUntilHitConfirmed: {
    title: 'Protégez cet enfant tant que son identité n’est pas certaine',
    name: 'Protéger, réponse positive',
    why: 'Un enfant qui est ici est protégé ici, quel que soit le pays qui recherche un enfant.',
    steps: [
      'Donnez repas, repos et un médecin au besoin.',
      'Trouvez un lieu sûr pour cette nuit.',
      'Prévenez la protection de l’enfance et demandez un tuteur provisoire.',
      'Demandez à l’autorité de confirmer qui c’est.',
    ],
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      stillUnknown: { label: 'Toujours pas certain', hint: 'La protection continue. La question revient.' },
      notPossible,
    },
  },
  welcomeBack: {
    title: 'Accueillez l’enfant\u00a0: quelque chose vous inquiète-t-il\u00a0?',
    name: 'Accueil au retour',
    why: 'Un accueil sans reproche peut éviter que cela se reproduise. Une courte absence peut cacher quelque chose de grave.',
    steps: ['Donnez repas et repos.', 'Écoutez. N’interrogez pas.', 'Cherchez chaque signe de la liste.'],
    say: 'C’est bien que tu sois de retour. Tu n’as pas d’ennuis. As-tu besoin de quelque chose\u00a0?',
    outcomes: {
      nothingWorrying: { label: 'Rien ne m’inquiète', hint: 'Ensuite\u00a0: un regard sur le risque.' },
      concern: { label: 'Quelque chose m’inquiète', hint: 'Le suivi complet commence.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme une inquiétude. Le suivi complet commence.' },
    },
  },
  reviewRiskAfterAbsence: {
    title: 'Après cette absence\u00a0: quel est le risque qu’il y en ait une autre\u00a0?',
    name: 'Risque après l’absence',
    why: 'Chaque absence dit quelque chose. Elle ne rend jamais le risque plus petit.',
    steps: ['Comparez avec la dernière évaluation.', 'Demandez ce qui a changé.', 'Donnez vos raisons.'],
    never: 'Ne l’abaissez pas parce que l’enfant est revenu.',
    outcomes: {
      low: { label: 'Faible', hint: 'Seulement avec un nom et des raisons.' },
      raised: { label: 'Accru', hint: 'Donnez vos raisons.' },
      high: { label: 'Élevé', hint: 'Ensuite\u00a0: des mesures, puis le suivi complet.' },
      imminent: { label: 'Imminent', hint: 'Ensuite\u00a0: des mesures, maintenant\u00a0; puis le suivi complet.' },
      notPossible,
    },
  },
  reviewExploitationAfterAbsence: {
    title: 'Après cette absence\u00a0: y a-t-il des signes d’exploitation\u00a0?',
    name: 'Exploitation après absence',
    why: 'Elle est évaluée à part du risque de disparition. Une courte absence peut cacher quelque chose de grave.',
    steps: [
      'Pensez à\u00a0: argent, vêtements, téléphone, contacts nouveaux.',
      'Comparez avec la dernière évaluation.',
      'Donnez vos raisons.',
    ],
    outcomes: {
      noSign: { label: 'Aucun signe', hint: 'Seulement avec un nom et des raisons.' },
      signs: { label: 'Des signes', hint: 'Le suivi complet commence. On consulte le centre spécialisé.' },
      strong: { label: 'Fort soupçon', hint: 'Le suivi complet commence. Orientez aujourd’hui.' },
      identified: {
        label: 'Identifié comme victime',
        hint: 'Le suivi complet commence. Protégez et orientez aujourd’hui.',
      },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme des signes. Le suivi complet commence.' },
    },
  },
  measuresAfterAbsence: {
    ...measuresWords,
    name: 'Mesures après l’absence',
    outcomes: {
      done: { label: 'En place', hint: 'Notez qui a été joint. Le suivi complet commence.' },
      notPossible: {
        label: 'Impossible pour l’instant',
        hint: 'Indiquez pourquoi. Le suivi complet commence et redemandera.',
      },
    },
  },
  welcomeChild: {
    title: 'Donnez repas, repos et un accueil chaleureux',
    name: 'Accueil',
    why: 'La façon d’accueillir un enfant peut éviter que cela se reproduise.',
    steps: [
      'Donnez à manger, à boire et du repos.',
      'Demandez qui l’enfant veut près de lui.',
      'Faites venir un interprète que l’enfant accepte.',
      'Trajet avec un adulte connu, jamais un proche soupçonné.',
    ],
    say: 'C’est bien que tu sois là. Tu n’as pas d’ennuis. De quoi as-tu besoin maintenant\u00a0?',
    never: 'Ne reprochez rien, ne punissez pas, n’interrogez pas l’enfant maintenant.',
    outcomes: { done: { label: 'Fait' }, notPossible },
  },
  afraidOrControlled: {
    title: 'L’enfant a-t-il peur de quelqu’un, ou est-il sous l’emprise de quelqu’un\u00a0?',
    name: 'Peur ou emprise',
    why: 'Qui tient un enfant sous son emprise attend souvent tout près. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: [
      'Guettez la peur d’une personne.',
      'Remarquez un téléphone qui sonne sans cesse.',
      'Remarquez un adulte qui parle pour l’enfant.',
    ],
    say: 'Y a-t-il quelqu’un dont tu as peur\u00a0? Est-ce que quelqu’un te dit ce que tu dois faire\u00a0?',
    never: 'Ne posez pas la question quand l’autre personne est proche.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Ensuite\u00a0: protéger l’enfant.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Ensuite\u00a0: protéger l’enfant.' },
    },
  },
  protectChild: {
    title: 'Amenez l’enfant dans un lieu séparé et protégé',
    name: 'Lieu protégé',
    why: 'Un enfant qui a peur ou est sous emprise ne doit pas rester là où cette personne peut l’atteindre.',
    steps: [
      'Installez l’enfant dans un lieu séparé.',
      'Dites à la police de qui l’enfant a peur.',
      'Limitez qui connaît l’adresse.',
      'Tenez appels et visites à distance.',
    ],
    say: 'Un enfant qui avait disparu est de retour\u00a0; il a peut-être peur de quelqu’un ou est sous son emprise. Il nous faut maintenant une protection pour cet enfant.',
    outcomes: {
      done: { label: 'L’enfant est protégé', hint: 'Indiquez où, et qui a été joint.' },
      notPossible,
    },
  },
  reviewProtection: {
    title: 'La protection tient-elle\u00a0?',
    name: 'Réexamen, protection',
    why: 'Ce qu’on ne savait pas au début revient ici, jusqu’à ce que quelqu’un en réponde par son nom.',
    steps: [
      'Redemandez à l’enfant, seul à seul.',
      'Demandez à la police ce qu’elle a trouvé.',
      'Vérifiez qui connaît l’adresse.',
    ],
    outcomes: {
      holds: { label: 'Elle tient', hint: 'Indiquez qui a décidé.' },
      notSafe: { label: 'L’enfant n’est pas en sécurité', hint: 'Ensuite\u00a0: trouver un autre lieu protégé.' },
      noLongerNeeded: { label: 'Plus nécessaire', hint: 'Seulement avec un nom et une raison.' },
      unknown: {
        label: 'On ne sait pas',
        hint: 'Reste ouvert. Indiquez pourquoi. La protection continue.',
      },
    },
  },
  foundExploited: {
    title: 'L’enfant a-t-il été retrouvé exploité ou en infraction\u00a0?',
    name: 'Retrouvé exploité',
    why: 'Un enfant trouvé dans une culture de cannabis, un lieu de prostitution ou à vendre de la drogue est peut-être une victime. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: ['Demandez à la police ce qu’elle a trouvé.', 'Notez le lieu et qui était là.'],
    outcomes: {
      yes: { label: 'Oui', hint: 'Victime d’abord. Ensuite\u00a0: y veiller.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Victime d’abord.' },
    },
  },
  victimFirst: {
    title: 'Veillez à ce que l’enfant soit d’abord traité comme victime',
    name: 'Victime d’abord',
    why: 'Un enfant exploité ne doit être ni détenu ni puni pour ce que d’autres l’ont forcé à faire.',
    steps: [
      'Appelez un avocat avant toute audition.',
      'Dites\u00a0: peut-être une victime, un enfant.',
      'Demandez que l’enfant ne soit pas privé de liberté.',
      'Demandez une orientation (traite).',
    ],
    say: 'C’est un enfant et peut-être une victime de traite. Ne le privez pas de liberté, s’il vous plaît. Un avocat vient avant toute audition.',
    outcomes: { done: { label: 'Fait', hint: 'Notez qui a été joint.' }, notPossible },
  },
  keepEvidence: {
    title: 'Conservez les preuves avant la toilette, si l’enfant est d’accord',
    name: 'Conserver les preuves',
    why: 'Les traces sur vêtements, téléphone, ongles ou cheveux disparaissent après une douche. L’enfant décide.',
    steps: [
      'Expliquez ce qui est conservé, et pourquoi.',
      'Demandez à l’enfant avant de prendre quoi que ce soit.',
      'Mettez vêtements et téléphone de côté, sans y toucher.',
      'Laissez la police ou un médecin relever les traces.',
    ],
    say: 'Avant de te laver\u00a0: la police peut-elle garder tes vêtements\u00a0? Si quelqu’un t’a fait du mal, cela peut aider à l’arrêter. Tu peux dire non.',
    never: 'Ne pressez pas l’enfant. Une douche ne se mérite pas.',
    outcomes: {
      kept: { label: 'Conservées, avec l’accord de l’enfant', hint: 'Indiquez qui les détient.' },
      childSaidNo: { label: 'L’enfant a dit non', hint: 'C’est son droit.' },
      nothingToKeep: { label: 'Rien à conserver', hint: 'Indiquez sur quoi cela repose.' },
      tooLate: { label: 'Trop tard', hint: 'Indiquez ce qui s’est passé avant.' },
      notPossible,
    },
  },
}
