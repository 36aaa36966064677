import type { endWords as english } from '#content/en/prevention/ends.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How prevention ends. */
export const endWords: AnyWords<typeof english> = {
  endPrevention: {
    title: 'Terminez la prévention pour cet enfant',
    name: 'Fin de la prévention',
    why: 'Seule une personne y met fin, avec un nom et une raison. Jamais le temps ni un anniversaire.',
    steps: ['Un autre service reprend alors que l’enfant est ici\u00a0? Utilisez le passage de relais.'],
    outcomes: {
      takenOverElsewhere: {
        label: 'Enfant ailleurs, une autre autorité a repris',
        hint: 'Il faut la nommer.',
      },
      adult: {
        label: 'Le service pour adultes reprend après 18 ans',
        hint: 'Une personne de ce service doit dire oui.',
      },
      ageDecided: { label: 'Décidé\u00a0: c’est un adulte', hint: 'Un doute ne suffit pas.' },
      openedByMistake: {
        label: 'Ouvert par erreur',
        hint: 'Une raison et une seconde personne sont nécessaires.',
      },
    },
  },
  careTakenOverElsewhere: {
    title: 'Nommez l’autorité qui a repris l’enfant ailleurs',
    name: 'Repris ailleurs',
    why: 'Un enfant qui ne revient pas est sous la responsabilité de quelqu’un, par son nom.',
    steps: [
      'Obtenez le nom d’une personne là-bas, et une référence.',
      'Dites où est l’enfant et comment vous le savez.',
      'Transmettez plan, risque et ce qui est encore ouvert.',
    ],
    never: 'N’y mettez pas fin parce que personne n’a de nouvelles de l’enfant. Alors l’enfant a disparu.',
    outcomes: {
      confirmed: { label: 'Repris', hint: 'Les quatre sont nécessaires. La prévention se termine ici.' },
      withdrawn: { label: 'Non repris', hint: 'La prévention continue.' },
    },
  },
  transitionConfirmed: {
    title: 'Confirmez que le service pour adultes a repris',
    name: 'Service pour adultes',
    why: 'Un anniversaire seul ne met fin à rien. Une personne du service doit dire oui.',
    steps: ['Saisissez le service et la personne.', 'Saisissez ce que dit le plan de transition.'],
    outcomes: {
      confirmed: { label: 'Transition confirmée', hint: 'La prévention se termine ici.' },
      withdrawn: { label: 'Pas encore', hint: 'La prévention continue.' },
    },
  },
  ageDecision: {
    title: 'Confirmez la décision que c’est un adulte',
    name: 'Âge décidé',
    why: 'Un doute sur l’âge ne met jamais fin à la protection. Seule une décision de l’autorité compétente le fait.',
    steps: ['Saisissez qui a décidé, et sur quoi.', 'Nommez le service vers lequel la personne est orientée.'],
    outcomes: {
      confirmed: { label: 'Décidé, et orienté', hint: 'La prévention se termine ici.' },
      withdrawn: { label: 'Il reste un doute', hint: 'La prévention continue.' },
    },
  },
  mistakeCheck: {
    title: 'Vérifiez avec une seconde personne que c’était une erreur',
    name: 'Vérifier l’erreur',
    why: 'Un enfant ne doit jamais sortir de la liste par un seul geste.',
    outcomes: {
      confirmed: { label: 'Oui, une erreur', hint: 'Une raison et un second nom sont nécessaires.' },
      withdrawn: { label: 'Pas d’erreur', hint: 'La prévention continue.' },
    },
  },
  notAChild: {
    title: 'Cette personne est adulte et a été orientée',
    name: 'Pas un enfant',
    why: 'Le guide pour enfants s’arrête ici. La personne garde le numéro d’un service qui aide.',
    steps: ['Vérifiez que le service a répondu.', 'Revenez, si un doute sur l’âge apparaît.'],
    outcomes: {},
  },
  childGone: {
    title: 'L’enfant ne revient pas dans cette prise en charge',
    name: 'Plus pris en charge ici',
    why: 'Le journal dit ce qu’est devenu l’enfant, et qui est responsable si quelqu’un a repris.',
    steps: ['Transmettez la pochette, si un nouveau service a repris.', 'Prévenez toutes les personnes de la liste.'],
    outcomes: {},
  },
  handedOver: {
    title: 'Un autre service prend désormais soin de l’enfant',
    name: 'Relais passé',
    why: 'Il a confirmé que l’enfant est là et à partir de quand il est responsable.',
    steps: ['Prévenez toutes les personnes de la liste.', 'Transmettez le signalement préventif, s’il y en a un.'],
    outcomes: {},
  },
  adultServices: {
    title: 'Le service pour adultes a repris',
    name: 'Service pour adultes',
    why: 'Le risque de disparition reste, et le plan qui y répond suit.',
    steps: ['Transmettez le plan.', 'Prévenez toutes les personnes de la liste.'],
    outcomes: {},
  },
  openedByMistake: {
    title: 'Ceci a été ouvert par erreur',
    name: 'Ouvert par erreur',
    why: 'Les personnes prévenues agissent peut-être encore.',
    steps: ['Prévenez tous ceux qui étaient prévenus.'],
    outcomes: {},
  },
}
