import type { futureWords as english } from '#content/en/aftercare/future.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'
import { beforePlanWords } from './hearing.ts'
import { measuresWords } from './measures.ts'

const toPlan = { hint: 'Cela entre dans le nouveau plan.' } as const

/** A8 to A10: where the child lives, the new plan, what can be learned. */
export const futureWords: AnyWords<typeof english> = {
  samePlaceAgain: {
    title: 'Le même lieu est-il sûr pour l’enfant, et voulu par lui\u00a0?',
    name: 'Le même lieu',
    why: 'L’enfant avait peut-être de bonnes raisons de partir. Demandez d’abord\u00a0; un retour n’est jamais automatique.',
    steps: [
      'Demandez à l’enfant, seul à seul.',
      'Demandez pourquoi\u00a0: le lieu, quelqu’un ailleurs, ou emmené\u00a0?',
      'Demandez à l’accueillant et au tuteur.',
    ],
    say: 'Veux-tu retourner là-bas\u00a0? Qu’est-ce qui devrait être différent\u00a0? Y a-t-il un endroit où tu te sentirais plus en sécurité\u00a0?',
    never: 'Ne ramenez pas l’enfant sans le lui demander.',
    outcomes: {
      safeAndWanted: { label: 'Sûr et voulu', hint: 'Indiquez qui a décidé, et l’avis de l’enfant.' },
      changesNeeded: { label: 'Oui, si quelque chose change', hint: 'Notez ce que demande l’enfant.' },
      no: { label: 'Non', hint: 'Trouvez un autre lieu pour cette nuit.' },
      unknown: {
        label: 'On ne sait pas',
        hint: 'Compte comme un non pour cette nuit. Trouvez un autre lieu.',
      },
    },
  },
  changePlace: {
    title: 'Changez ce qui doit changer avant que l’enfant y retourne',
    name: 'Changements du lieu',
    why: 'Un enfant qui retrouve les mêmes difficultés risque de repartir.',
    steps: [
      'Passez en revue ce que l’enfant a demandé.',
      'Changez-le aujourd’hui, ou dites pour quand.',
      'Dites-le à l’enfant.',
    ],
    outcomes: {
      done: { label: 'Changé', hint: 'Indiquez quoi.' },
      notEnough: { label: 'Pas assez', hint: 'Indiquez pourquoi. Ensuite\u00a0: trouver un autre lieu.' },
      notPossible,
    },
  },
  findOtherPlace: {
    title: 'Trouvez un autre lieu pour cette nuit',
    name: 'Un autre lieu',
    why: 'Un enfant qui n’est pas en sécurité, ou pas sûr de l’être, n’y retourne pas cette nuit.',
    steps: [
      'Appelez la protection de l’enfance pour une place.',
      'Demandez un lieu protégé s’il y a de la peur.',
      'Limitez qui connaît l’adresse.',
      'Évitez hôtels et centres pour adultes\u00a0; jamais de détention.',
    ],
    outcomes: { found: { label: 'Trouvé', hint: 'Indiquez le type, et qui a décidé.' }, notPossible },
  },
  assessBestInterests: {
    title: 'Évaluez ce qui est dans l’intérêt supérieur de l’enfant désormais',
    name: 'Intérêt supérieur',
    why: 'Les raisons du départ disent ce qui doit changer. Le droit européen cite quatre points à peser.',
    steps: [
      'Pesez chacun des quatre points.',
      'Notez pourquoi l’enfant est parti.',
      'Demandez si rejoindre la famille est possible et sans danger.',
      'Décidez avec le tuteur et l’enfant.',
    ],
    outcomes: {
      decided: { label: 'Décidé', hint: 'Indiquez qui, pourquoi, et ce que pense l’enfant.' },
      formalNeeded: {
        label: 'Une décision formelle est nécessaire',
        hint: 'Pour un autre pays ou un retour. Indiquez pourquoi.',
      },
      notPossible,
    },
  },
  formalDetermination: {
    title: 'Faites déterminer formellement l’intérêt supérieur',
    name: 'Détermination formelle',
    why: 'Un départ vers un autre pays est trop grave pour une simple évaluation.',
    steps: [
      'Demandez à la protection de l’enfance de l’ouvrir.',
      'Veillez à ce que le tuteur et l’enfant soient entendus.',
      'Gardez les raisons.',
    ],
    outcomes: {
      decided: { label: 'Décidé', hint: 'Indiquez qui, pourquoi, et ce que pense l’enfant.' },
      notPossible,
    },
  },
  likelihoodAfterReturn: {
    title: 'Quel est le risque que l’enfant disparaisse de nouveau\u00a0?',
    name: 'Risque, réévalué',
    why: 'Il est réévalué après chaque absence. Plus d’absences ne le rendent jamais plus faible.',
    steps: [
      'Passez en revue les signaux d’alerte.',
      'Regardez aussi ce qui retient l’enfant ici.',
      'Comparez avec la dernière évaluation.',
    ],
    never: 'Ne l’abaissez pas parce que l’enfant revient toujours.',
    outcomes: {
      low: { label: 'Faible', hint: 'Seulement avec un nom et une raison.' },
      raised: { label: 'Accru', ...toPlan },
      high: { label: 'Élevé', hint: 'Ensuite\u00a0: des mesures, aujourd’hui.' },
      imminent: { label: 'Imminent', hint: 'Ensuite\u00a0: des mesures, maintenant.' },
      notPossible,
    },
  },
  measuresAfterReturn: {
    ...measuresWords,
    name: 'Mesures après le retour',
    outcomes: { done: { label: 'En place', hint: 'Notez qui a été joint.' }, notPossible },
  },
  exploitationAfterReturn: {
    title: 'Les signes d’exploitation sont-ils forts maintenant\u00a0?',
    name: 'Exploitation, de nouveau',
    why: 'Elle est évaluée à part du risque de disparition. Ne rien dire ne veut pas dire qu’il n’y a pas d’exploitation.',
    steps: [
      'Regardez les signes trouvés après le retour.',
      'Dites quelle forme, et qui.',
      'Comparez avec la dernière évaluation.',
    ],
    outcomes: {
      noSign: { label: 'Aucun signe', hint: 'Seulement avec un nom et une raison.' },
      signs: { label: 'Des signes', hint: 'Ensuite\u00a0: consulter le centre spécialisé.' },
      strong: { label: 'Fort soupçon', hint: 'Orientez aujourd’hui.' },
      identified: { label: 'Identifié comme victime', hint: 'Protégez l’enfant maintenant, puis orientez.' },
      unknown: {
        label: 'On ne sait pas',
        hint: 'Compte comme des signes. Ensuite\u00a0: consulter le centre spécialisé.',
      },
    },
  },
  ...beforePlanWords,
  protectBeforePlan: {
    title: 'Tenez l’enfant à l’écart de qui l’a exploité',
    name: 'Protéger la victime',
    why: 'Un enfant identifié comme victime est protégé avant toute planification.',
    steps: [
      'Amenez l’enfant dans un lieu protégé.',
      'Dites à la police de qui il faut le tenir à l’écart.',
      'Trouvez un avocat.',
      'Limitez qui connaît l’adresse.',
    ],
    outcomes: {
      done: { label: 'L’enfant est protégé', hint: 'Indiquez où, et qui a été joint.' },
      notPossible,
    },
  },
  agreeNewPlan: {
    title: 'Convenez avec l’enfant d’un nouveau plan de sécurité',
    name: 'Nouveau plan',
    why: 'L’ancien plan n’a pas tenu. L’épisode ne peut pas être clos sans un nouveau.',
    steps: [
      'Mettez l’ancien plan à côté du nouveau.',
      'Commencez par les mots de l’enfant.',
      'Convenez après combien de minutes vous déclarez.',
      'Convenez-en avec police, accueillant et tuteur.',
      'Nommez la date du prochain réexamen.',
    ],
    outcomes: {
      agreed: { label: 'Convenu', hint: 'Indiquez avec qui, et ce qui change.' },
      notAgreed: { label: 'Pas d’accord', hint: 'Indiquez ce qui manque. Réessayez.' },
      notPossible,
    },
  },
  planningMeetingNeeded: {
    title: 'L’enfant a-t-il disparu plusieurs fois, au point qu’il faut se réunir\u00a0?',
    name: 'Absences répétées',
    why: 'Trois absences en un mois demandent une réunion, pas de la routine. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: ['Regardez les absences affichées pour le dernier mois.', 'Demandez ce qu’elles ont en commun.'],
    outcomes: {
      needed: { label: 'Une réunion est à tenir', hint: 'Ensuite\u00a0: la tenir.' },
      notNeeded: { label: 'Pas de réunion nécessaire' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme à tenir. Ensuite\u00a0: la tenir.' },
    },
  },
  holdPlanningMeeting: {
    title: 'Tenez la réunion de planification',
    name: 'Réunion de planification',
    why: 'Les personnes qui peuvent changer quelque chose doivent regarder ensemble ce qui se répète.',
    steps: [
      'Invitez police, accueillant, tuteur, protection de l’enfance.',
      'Demandez d’abord l’avis de l’enfant.',
      'Donnez à chaque tâche un responsable et une date.',
    ],
    outcomes: {
      held: { label: 'Tenue', hint: 'Saisissez le compte rendu.' },
      postponed: { label: 'Reportée', hint: 'Indiquez pourquoi, et la nouvelle date.' },
      notPossible,
    },
  },
  learningReview: {
    title: 'Regardez en arrière\u00a0: qu’est-ce qui a marché, qu’est-ce qui a tardé\u00a0?',
    name: 'Retour d’expérience',
    why: 'Les raisons restent inconnues si personne ne demande. S’il y a eu un préjudice grave, ou si un enfant est mort, faites-le aussitôt.',
    steps: [
      'Demandez ce qui a marché et ce qui a tardé.',
      'Demandez qui n’a pas pu être joint.',
      'Demandez quels faits manquaient.',
      'Demandez ce qui l’aurait évité.',
      'Donnez à la police ce qui se répète\u00a0: lieux, voitures, numéros.',
    ],
    outcomes: {
      done: { label: 'Fait', hint: 'Ce qui a marché, ce qui a tardé, ce qui l’aurait évité.' },
      notPossible,
    },
  },
}
