import type { courseWords as english } from '#content/en/response/course.ts'
import type { AnyWords } from '#content/phrase.ts'
import { noCallsToRelatives, notKnown, notPossible } from './labels.ts'

const takeDownNext = 'Indiquez qui a décidé. Le retrait est désormais une tâche.'

/** R9 to R12: publicity, other countries, meetings, long-term, the eighteenth birthday. */
export const courseWords: AnyWords<typeof english> = {
  publicityDecision: {
    title: 'Qu’a-t-on décidé sur la diffusion\u00a0?',
    name: 'Décision de diffusion',
    why: 'La police ou le procureur décide, avec les responsables de l’enfant. Une photo diffusée ne se rattrape pas.',
    steps: [
      'Demandez à la police ou au procureur de décider.',
      'Demandez l’accord du tuteur ou de l’autorité.',
      'Pesez le danger pour la vie et l’exposition de l’enfant.',
      'Nommez qui retirera la diffusion, et quand.',
    ],
    never:
      'Ne publiez ni la nationalité, ni le statut d’asile, ni un soupçon de traite, ni le nom ou l’adresse du centre.',
    outcomes: {
      none: { label: 'Aucune diffusion', hint: 'Indiquez pourquoi.' },
      professionalOnly: { label: 'Professionnels seulement', hint: takeDownNext },
      local: { label: 'Locale ou régionale', hint: takeDownNext },
      national: { label: 'Nationale', hint: takeDownNext },
      crossBorder: { label: 'Au-delà des frontières, par les lignes 116\u00a0000', hint: takeDownNext },
      unknown: notKnown,
      notPossible,
    },
  },
  publicityNotUsed: {
    title: 'Étudiez de nouveau la diffusion',
    name: 'Diffusion\u00a0: plus tard',
    why: 'Un nouveau danger ou une nouvelle piste peut changer la décision.',
    outcomes: { reconsider: { label: 'Étudier de nouveau' } },
  },
  takeDownPublicity: {
    title: 'Retirez la diffusion, ou confirmez qu’elle reste nécessaire',
    name: 'Retrait de la diffusion',
    why: 'Ce qui a été publié continue d’exposer l’enfant. On le retire dès que ce n’est plus nécessaire.',
    steps: ['Listez tous les endroits de diffusion.', 'Demandez à chacun de retirer.', 'Vérifiez que tout a disparu.'],
    outcomes: {
      takenDown: { label: 'Retirée', hint: 'Notez qui a été joint.' },
      stillNeeded: { label: 'Encore nécessaire', hint: 'Fixez le prochain réexamen.' },
      notPossible,
    },
  },
  foreignHint: {
    title: 'Un indice mène-t-il vers un autre pays\u00a0?',
    name: 'Indice d’un pays',
    why: 'Souvent, les services ne contactent pas d’autres pays. Un indice suffit pour le faire.',
    steps: [
      'Pensez à la famille et au souhait de l’enfant.',
      'Pensez aux indicatifs téléphoniques et aux billets.',
      'Pensez aux compagnons de route.',
    ],
    outcomes: {
      yes: { label: 'Oui', hint: 'Nommez le pays. Ensuite\u00a0: le contact.' },
      no: { label: 'Non', hint: 'Le signalement dans le SIS est demandé quand même.' },
      unknown: { label: 'On ne sait pas', hint: 'La question revient au prochain réexamen.' },
    },
  },
  noForeignHint: {
    title: 'Ajoutez un indice d’un autre pays',
    name: 'Nouvel indice',
    why: 'Un appel, un billet ou un ami peut plus tard mener vers un pays.',
    outcomes: { newHint: { label: 'Il y a un indice', hint: 'Nommez le pays. Ensuite\u00a0: le contact.' } },
  },
  askHintAgain: {
    title: 'Y a-t-il maintenant un indice d’un autre pays\u00a0?',
    name: 'Indice\u00a0: redemander',
    why: 'On ne le savait pas avant. Des amis, le téléphone ou des papiers ont pu révéler quelque chose.',
    outcomes: {
      yes: { label: 'Oui', hint: 'Nommez le pays. Ensuite\u00a0: le contact.' },
      no: { label: 'Non', hint: 'Le signalement dans le SIS est demandé quand même.' },
      unknown: { label: 'On ne sait pas', hint: 'La question revient au prochain réexamen.' },
    },
  },
  contactAbroad: {
    title: 'Contactez l’autre pays par chaque voie',
    name: 'Contact à l’étranger',
    why: 'Il n’y a pas de voie unique entre pays. Plusieurs voies ensemble atteignent quelqu’un.',
    steps: [
      'Faites contacter par chaque voie son homologue.',
      'Envoyez la fiche courte, traduite.',
      'Du récit d’asile, ne donnez que le nécessaire.',
      'Hors SIS\u00a0: Interpol, contacts de police et lignes 116\u00a0000.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      done: { label: 'Contacté', hint: 'Ensuite\u00a0: vérifier que quelqu’un répond.' },
      notPossible,
    },
  },
  confirmAbroad: {
    title: 'Quelqu’un dans l’autre pays s’en est-il chargé\u00a0?',
    name: 'Réponse de l’étranger',
    why: 'Un message n’a peut-être atteint personne. Cela reste ouvert jusqu’à la réponse d’une personne nommée.',
    outcomes: {
      confirmed: { label: 'Oui, pris en charge', hint: 'Notez qui a été joint.' },
      noAnswer: { label: 'Pas de réponse', hint: 'Recontactez-les.' },
      newHint: { label: 'Indice d’un pays de plus', hint: 'Nommez le pays. Ensuite\u00a0: le contact.' },
      notPossible,
    },
  },
  abroadInformed: {
    title: 'Ajoutez un indice d’un pays de plus',
    name: 'Pays de plus',
    why: 'Plus d’un pays peut être concerné. Chacun est contacté.',
    outcomes: { newHint: { label: 'Il y a un indice', hint: 'Nommez le pays. Ensuite\u00a0: le contact.' } },
  },
  planMeeting: {
    title: 'Fixez la date de la réunion pluridisciplinaire',
    name: 'Prévoir la réunion',
    why: 'Les réunions viennent des mois trop tard, ou jamais, si personne ne fixe de date.',
    steps: [
      'Demandez à la protection de l’enfance de présider.',
      'Invitez police, accueillant, tuteur et 116\u00a0000.',
      'Invitez spécialistes et avocat au besoin.',
    ],
    outcomes: { planned: { label: 'Date fixée', hint: 'Saisissez la date et l’heure.' }, notPossible },
  },
  holdMeeting: {
    title: 'Tenez la réunion et rédigez le compte rendu',
    name: 'Réunion pluridisciplinaire',
    why: 'Chacun voit ce qui est fait et ce qui ne l’est pas. Chaque tâche a un responsable et une date.',
    steps: ['Suivez l’ordre du jour.', 'Donnez à chaque tâche un responsable et une date.', 'Fixez la prochaine date.'],
    outcomes: {
      held: { label: 'Tenue', hint: 'Saisissez le compte rendu. La suivante est à prévoir.' },
      postponed: { label: 'Reportée', hint: 'Indiquez pourquoi. Fixez une nouvelle date.' },
      notPossible,
    },
  },
  longTermReview: {
    title: 'Réexaminez le dossier\u00a0: l’enfant est toujours disparu',
    name: 'Réexamen de longue durée',
    why: 'Le dossier reste ouvert jusqu’à ce que l’enfant soit retrouvé, même après ses 18 ans.',
    steps: [
      'Suivez la liste.',
      'Donnez les faits nouveaux à la police.',
      'Prévenez l’avocat avant toute clôture d’un dossier de suivi.',
    ],
    never: 'Ne clôturez pas le dossier parce que le temps a passé.',
    outcomes: { reviewed: { label: 'Réexaminé', hint: 'Le prochain réexamen est fixé.' }, notPossible },
  },
  eighteenthBirthday: {
    title: 'L’enfant aura-t-il 18 ans d’ici quatre mois\u00a0?',
    name: '18 ans',
    why: 'Avoir 18 ans ne clôt rien et n’abaisse rien. Cela amène des tâches\u00a0: signalement, tuteur, avocat.',
    outcomes: {
      withinFourMonths: { label: 'Oui, d’ici quatre mois' },
      reached: { label: 'Déjà 18 ans', hint: 'Le dossier reste ouvert.' },
      no: { label: 'Non' },
      unknown: { label: 'On ne sait pas', hint: 'La question revient.' },
    },
  },
  prepareEighteen: {
    title: 'Préparez\u00a0: l’enfant aura bientôt 18 ans',
    name: 'Avant 18 ans',
    why: 'Avant l’anniversaire, le SIS demande de mettre à jour ou d’effacer le signalement. Il faut le mettre à jour.',
    steps: [
      'Demandez à la police de mettre à jour le signalement dans le SIS.',
      'Demandez que le dossier de tutelle reste ouvert.',
      'Prévenez l’avocat.',
    ],
    outcomes: { done: { label: 'Fait' }, notPossible },
  },
  afterEighteen: {
    title: 'Gardez le dossier ouvert\u00a0: l’enfant a eu 18 ans',
    name: 'Après 18 ans',
    why: 'Cette personne a disparu enfant et reste disparue. La recherche continue.',
    steps: [
      'Dites à la police\u00a0: cette personne a disparu enfant.',
      'Demandez que signalement et dossiers de suivi restent ouverts.',
    ],
    never: 'Ne clôturez pas le dossier à cause de l’anniversaire.',
    outcomes: { done: { label: 'Fait' }, notPossible },
  },
  eighteenSettled: {
    title: 'Saisissez que les 18 ans approchent ou sont atteints',
    name: 'Les 18 ans arrivent',
    why: 'L’anniversaire amène de nouvelles tâches. Il ne clôt jamais le dossier.',
    outcomes: { near: { label: 'D’ici quatre mois' }, reached: { label: 'Atteints' } },
  },
}
