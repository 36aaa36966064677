import type { crossBorderWords as english } from '#content/en/aftercare/cross-border.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const notYet = { label: 'Pas encore', hint: 'L’enfant n’est pas obligé de parler. Proposez de nouveau.' } as const
const goesOnWithout = { label: 'On continue sans', hint: 'Seulement avec un nom et une raison.' } as const
const undecided = {
  label: 'Pas encore décidé',
  hint: 'Donnez une raison et la date où l’on décidera de nouveau.',
} as const
const decideAnew = { label: 'Il faut décider de nouveau', hint: 'Indiquez pourquoi.' } as const
const trafficked = {
  yes: { label: 'Oui', hint: 'Ensuite\u00a0: convenir du pays où se fait l’orientation.' },
  no: { label: 'Non', hint: 'Indiquez sur quoi cela repose.' },
  unknown: { label: 'On ne sait pas', hint: 'Compte comme un oui. Ensuite\u00a0: convenir avec l’autre pays.' },
} as const
const decideNever = 'Ne tenez pas pour acquis que l’enfant repart.'
const transferSteps = [
  'Écrivez le plan avec les deux côtés.',
  'Nommez le tuteur qui reçoit avant tout voyage.',
  'Choisissez un accompagnateur que l’enfant connaît.',
  'Préparez médicaments et documents.',
  'Évaluez le risque de traite à l’arrivée.',
] as const
const transferNever = 'Ne laissez pas l’enfant voyager avant que le tuteur qui reçoit soit nommé.'
const ready = { label: 'Prêt à partir', hint: 'Nommez le tuteur et l’accompagnateur, et quand.' } as const

const firstDay = {
  title: 'Appelez l’enfant le premier jour',
  why: 'Les premiers jours dans un nouveau lieu sont les plus dangereux.',
  steps: [
    'Parlez à l’enfant, seul à seul.',
    'Demandez\u00a0: es-tu en sécurité\u00a0? Qui appelles-tu\u00a0?',
    'Dites au tuteur ce qui vous inquiète.',
  ],
  outcomes: {
    spoke: { label: 'Enfant joint, échange fait' },
    notReached: { label: 'Non joint', hint: 'Demandez tout de suite au tuteur et au lieu.' },
    notPossible,
  },
} as const
const seventhDay = {
  title: 'Rappelez l’enfant après une semaine',
  why: 'Ce qui semblait bon à l’arrivée peut changer en quelques jours.',
  steps: [
    'Parlez à l’enfant, seul à seul.',
    'Demandez ce qui diffère du plan.',
    'Dites au tuteur ce qui vous inquiète.',
  ],
  outcomes: {
    spoke: { label: 'Enfant joint, échange fait' },
    notReached: { label: 'Non joint', hint: 'Demandez tout de suite au tuteur et au lieu.' },
    notPossible,
  },
} as const

/** The X track, seen from here and seen from there. */
export const crossBorderWords: AnyWords<typeof english> = {
  protectUnderOurLaw: {
    title: 'Protégez cet enfant maintenant, selon notre propre droit',
    name: 'Protéger d’abord',
    why: 'Un enfant qui est ici est protégé ici, quel que soit le pays du dossier de suivi.',
    steps: [
      'Prévenez la protection de l’enfance ici.',
      'Demandez un tuteur provisoire ici.',
      'Trouvez un lieu sûr pour l’enfant.',
      'Ne promettez ni retour ni séjour.',
    ],
    say: 'Un enfant porté disparu dans un autre pays est ici. Il nous faut maintenant une protection et un tuteur provisoire.',
    outcomes: {
      done: { label: 'Protégé', hint: 'Indiquez qui a été joint et qui agit comme tuteur.' },
      notPossible,
    },
  },
  confirmHitToThem: {
    title: 'Confirmez à l’autre pays que l’enfant est ici',
    name: 'Confirmer la réponse',
    why: 'Là-bas, on cherche encore. Il faut leur dire que l’enfant est en sécurité, pas l’adresse.',
    steps: [
      'Police\u00a0: par SIRENE ou Interpol.',
      '116\u00a0000\u00a0: vers la ligne de ce pays.',
      'Ne donnez pas d’adresse au-delà du nécessaire.',
    ],
    outcomes: { done: { label: 'Confirmé', hint: 'Notez le pays et qui a été joint.' }, notPossible },
  },
  askForTheirFile: {
    title: 'Demandez au premier pays le dossier de suivi de l’enfant',
    name: 'Demander leur dossier',
    why: 'La prise en charge ne doit pas repartir de rien à chaque frontière. Tuteurs et thérapeutes doivent se parler directement.',
    steps: [
      'Demandez chaque partie de la liste.',
      'Demandez que les tuteurs s’appellent.',
      'Utilisez l’autorité centrale si la police n’est pas la voie.',
      'Vérifiez ce qui peut être partagé.',
    ],
    outcomes: {
      received: { label: 'Reçu', hint: 'Notez qui l’a envoyé.' },
      noAnswer: { label: 'Pas de réponse', hint: 'Redemandez, par une autre voie aussi.' },
      goesOnWithout: { label: 'On continue sans', hint: 'Indiquez ce qui a été tenté.' },
      notPossible,
    },
  },
  hearChildHere: {
    title: 'Entendez l’enfant\u00a0: pourquoi, souhaits, peurs, famille ici',
    name: 'Entendre l’enfant',
    why: 'Ce que l’enfant veut et craint doit compter dans la décision.',
    steps: [
      'Le tuteur et l’interprète sont là.',
      'Demandez pourquoi l’enfant est parti.',
      'Demandez ce qu’il souhaite et craint.',
      'Demandez s’il a de la famille ici.',
    ],
    say: 'Rien n’est décidé. Nous voulons savoir ce que tu souhaites et ce dont tu as peur.',
    outcomes: {
      heard: { label: 'Entendu', hint: 'Notez le souhait avec les mots de l’enfant.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedOnTheWay: {
    title: 'Cet enfant a-t-il été victime de traite vers ici ou depuis ici\u00a0?',
    name: 'Traite en chemin',
    why: 'Cela décide du pays qui identifie l’enfant comme victime. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: ['Passez en revue les indices de traite.', 'Demandez au premier pays ce qu’il sait.'],
    outcomes: trafficked,
  },
  agreeReferralCountry: {
    title: 'Convenez du pays où se fait l’orientation',
    name: 'Orientation\u00a0: quel pays',
    why: 'Quand chaque pays attend l’autre, personne n’aide. Les deux sont informés.',
    steps: [
      'Appelez le centre spécialisé d’ici.',
      'Demandez au leur ce qui est ouvert.',
      'Choisissez-en un, et dites-le aux deux.',
    ],
    outcomes: {
      done: { label: 'Convenu, les deux informés', hint: 'Notez le pays et qui a été joint.' },
      notPossible,
    },
  },
  decideSolutionHere: {
    title: 'Quelle solution est dans l’intérêt supérieur de cet enfant\u00a0?',
    name: 'Décider la solution',
    why: 'On décide pour chaque enfant seul, avec le tuteur et l’enfant. Aucun retour n’est automatique.',
    steps: [
      'Pesez famille, sécurité, prise en charge et avis de l’enfant.',
      'Demandez à l’autorité de l’asile quelles règles s’appliquent.',
      'Dites à l’enfant ce qui est décidé, et pourquoi.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Reste ici', hint: 'Dites au premier pays que nous reprenons.' },
      family: { label: 'Rejoint sa famille', hint: 'Ensuite\u00a0: préparer le transfert.' },
      firstCountry: { label: 'Retourne dans le premier pays', hint: 'Ensuite\u00a0: préparer le transfert.' },
      other: { label: 'Autre solution', hint: 'Ensuite\u00a0: préparer le transfert.' },
      undecided,
      notPossible,
    },
  },
  confirmWeTakeOver: {
    title: 'Dites au premier pays qui est responsable maintenant',
    name: 'Nous reprenons',
    why: 'Il ne peut clore son dossier de suivi qu’avec un nom et une référence.',
    steps: [
      'Nommez l’autorité responsable.',
      'Donnez sa référence.',
      'Demandez de clore signalements et dossier de suivi.',
    ],
    outcomes: {
      done: { label: 'Fait', hint: 'Notez autorité, référence et qui a été joint.' },
      notPossible,
    },
  },
  planTransfer: {
    title: 'Préparez le transfert, avec un tuteur à l’arrivée',
    name: 'Préparer le transfert',
    why: 'Le risque est le plus grand entre deux services. Personne ne voyage vers personne.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmArrivalThere: {
    title: 'L’enfant est-il arrivé, et le tuteur l’a-t-il confirmé\u00a0?',
    name: 'Arrivée là-bas',
    why: 'Un transfert se termine quand la personne qui reçoit dit\u00a0: l’enfant est là.',
    steps: [
      'Appelez le tuteur qui reçoit.',
      'Parlez à l’enfant si possible.',
      'Pas d’arrivée\u00a0: l’enfant a disparu. Déclarez-le maintenant.',
    ],
    outcomes: {
      arrived: { label: 'Arrivé', hint: 'Notez qui l’a confirmé et quand.' },
      notTravelled: { label: 'N’est pas parti', hint: 'Indiquez pourquoi. Préparez de nouveau.' },
      notPossible,
    },
  },
  callFirstDay: { ...firstDay, name: 'Appel le premier jour' },
  callSeventhDay: { ...seventhDay, name: 'Appel après une semaine' },

  askProtectionThere: {
    title: 'Demandez à l’autre pays de protéger d’abord l’enfant',
    name: 'Protection là-bas',
    why: 'Le pays où est l’enfant doit le protéger maintenant, selon son propre droit.',
    steps: [
      'Appelez la protection de l’enfance de ce pays.',
      'Demandez là-bas un tuteur provisoire.',
      'Demandez que l’enfant ne soit pas privé de liberté.',
      'Demandez qui a vu l’enfant.',
    ],
    say: 'Notre enfant est chez vous. Protégez-le d’abord, s’il vous plaît, et désignez un tuteur. Rien n’est décidé sur un retour.',
    outcomes: { done: { label: 'Demandé, réponse reçue', hint: 'Notez qui a été joint.' }, notPossible },
  },
  confirmHitFromThem: {
    title: 'Confirmez la réponse positive avec l’autre pays',
    name: 'Confirmer la réponse',
    why: 'Les deux côtés doivent être sûrs que c’est cet enfant. Le signalement reste jusque-là.',
    steps: [
      'Police\u00a0: par SIRENE ou Interpol.',
      '116\u00a0000\u00a0: vers la ligne de ce pays.',
      'Ne demandez pas d’adresse au-delà du nécessaire.',
    ],
    outcomes: { done: { label: 'Confirmé', hint: 'Notez qui a été joint.' }, notPossible },
  },
  sendOurFile: {
    title: 'Envoyez à l’autre pays ce qu’il lui faut pour bien s’occuper de l’enfant',
    name: 'Envoyer notre dossier',
    why: 'La prise en charge ne doit pas repartir de rien à chaque frontière. Tuteurs et thérapeutes doivent se parler directement.',
    steps: [
      'Envoyez chaque partie de la liste.',
      'Demandez que les tuteurs s’appellent.',
      'Utilisez l’autorité centrale si la police n’est pas la voie.',
      'Vérifiez ce qui peut être partagé.',
    ],
    outcomes: { sent: { label: 'Envoyé', hint: 'Notez qui l’a reçu.' }, notPossible },
  },
  childHeardThere: {
    title: 'Veillez à ce que l’enfant soit entendu là-bas',
    name: 'Enfant entendu là-bas',
    why: 'Ce que l’enfant veut et craint doit compter dans la décision.',
    steps: [
      'Demandez la présence du tuteur et d’un interprète.',
      'Proposez un appel avec une personne de confiance.',
      'Demandez les mots de l’enfant.',
    ],
    outcomes: {
      heard: { label: 'Entendu', hint: 'Notez le souhait avec les mots de l’enfant.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedToThere: {
    title: 'Cet enfant a-t-il été victime de traite vers ce pays\u00a0?',
    name: 'Traite vers là-bas',
    why: 'Cela décide du pays qui identifie l’enfant comme victime. «\u00a0On ne sait pas\u00a0» compte comme un oui.',
    steps: ['Passez en revue les indices de traite.', 'Demandez à la police de ce pays ce qu’elle a trouvé.'],
    outcomes: trafficked,
  },
  agreeReferralThere: {
    title: 'Convenez avec ce pays de qui fait l’orientation',
    name: 'Orientation\u00a0: qui la fait',
    why: 'Quand chaque pays attend l’autre, personne n’aide. Les deux sont informés.',
    steps: [
      'Appelez le centre spécialisé d’ici.',
      'Demandez au leur ce qui est ouvert.',
      'Choisissez-en un, et dites-le aux deux.',
    ],
    outcomes: {
      done: { label: 'Convenu, les deux informés', hint: 'Notez le pays et qui a été joint.' },
      notPossible,
    },
  },
  decideSolutionThere: {
    title: 'Quelle solution est dans l’intérêt supérieur de cet enfant\u00a0?',
    name: 'Solution à l’étranger',
    why: 'Les deux pays décident ensemble, avec le tuteur et l’enfant. Aucun retour n’est automatique.',
    steps: [
      'Pesez famille, sécurité, prise en charge et avis de l’enfant.',
      'Dites ce qui plaide pour et contre un retour.',
      'Demandez qui le dit à l’enfant.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Reste dans ce pays', hint: 'Ensuite\u00a0: convenir de la reprise.' },
      family: { label: 'Rejoint sa famille ailleurs', hint: 'Ensuite\u00a0: préparer le voyage, puis la reprise.' },
      firstCountry: { label: 'Revient chez nous', hint: 'Ensuite\u00a0: préparer le voyage.' },
      other: { label: 'Autre solution', hint: 'Ensuite\u00a0: préparer le voyage, puis la reprise.' },
      undecided,
      notPossible,
    },
  },
  planOnwardTransfer: {
    title: 'Préparez le voyage de l’enfant vers ce lieu, avec un tuteur à l’arrivée',
    name: 'Préparer la suite du voyage',
    why: 'Le risque est le plus grand entre deux services. Personne ne voyage vers personne.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmOnwardArrival: {
    title: 'L’enfant y est-il arrivé, et le tuteur l’a-t-il confirmé\u00a0?',
    name: 'Arrivée au nouveau lieu',
    why: 'Un transfert se termine quand la personne qui reçoit dit\u00a0: l’enfant est là.',
    steps: [
      'Appelez le tuteur qui reçoit.',
      'Parlez à l’enfant si possible.',
      'Pas d’arrivée\u00a0: l’enfant a disparu. Déclarez-le maintenant.',
    ],
    outcomes: {
      arrived: { label: 'Arrivé', hint: 'Notez qui l’a confirmé et quand.' },
      notTravelled: { label: 'N’est pas parti', hint: 'Indiquez pourquoi. Préparez de nouveau.' },
      notPossible,
    },
  },
  callOnwardFirstDay: { ...firstDay, name: 'Premier jour, nouveau lieu' },
  callOnwardSeventhDay: { ...seventhDay, name: 'Une semaine, nouveau lieu' },
  agreeTakeOver: {
    title: 'Nommez l’autorité étrangère qui reprend',
    name: 'Reprise à l’étranger',
    why: 'Notre dossier de suivi ne se clôt que si une personne nommée là-bas est responsable, avec une référence.',
    steps: ['Obtenez le oui d’une personne nommée.', 'Obtenez sa référence.', 'Transmettez ce qui est encore ouvert.'],
    outcomes: {
      confirmed: { label: 'Reprise confirmée', hint: 'Nommez autorité, référence et personne.' },
      decideAnew,
      notPossible,
    },
  },
  planReturnTransfer: {
    title: 'Préparez le voyage de retour de l’enfant, avec un tuteur ici',
    name: 'Préparer le retour',
    why: 'Le risque est le plus grand entre deux services. Personne ne voyage vers personne.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmReturnArrival: {
    title: 'L’enfant est-il arrivé ici, vu en personne\u00a0?',
    name: 'Arrivée ici',
    why: 'Le voyage se termine quand quelqu’un ici a vu l’enfant.',
    steps: ['Accueillez l’enfant à l’arrivée.', 'Pas d’arrivée\u00a0: l’enfant a disparu. Déclarez-le maintenant.'],
    outcomes: {
      arrived: { label: 'Arrivé', hint: 'Indiquez qui a vu l’enfant. La prise en charge commence ici.' },
      notTravelled: { label: 'N’est pas parti', hint: 'Indiquez pourquoi. Préparez de nouveau.' },
      notPossible,
    },
  },
  callReturnFirstDay: { ...firstDay, name: 'Premier jour, de retour' },
  callReturnSeventhDay: { ...seventhDay, name: 'Une semaine, de retour' },
}
