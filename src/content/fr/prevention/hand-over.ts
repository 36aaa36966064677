import type { handOverWords as english } from '#content/en/prevention/hand-over.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const arrivalConfirmed = {
  label: 'La personne qui reçoit confirme\u00a0: l’enfant est là',
  hint: 'Nommez qui a reçu l’enfant, et quand.',
} as const

const cameBack = { label: 'L’enfant est revenu chez nous', hint: 'Indiquez qui a vu l’enfant.' } as const

/** P11, hand-over. */
export const handOverWords: AnyWords<typeof english> = {
  handOverAhead: {
    title: 'L’enfant doit-il aller dans un autre lieu ou service\u00a0?',
    name: 'Passage de relais prévu',
    why: 'Le risque est le plus grand quand un enfant change de mains. Chaque passage de relais se prépare.',
    outcomes: {
      planned: { label: 'Un passage de relais est prévu', hint: 'À faire ensuite\u00a0: le préparer.' },
    },
  },
  prepareHandOver: {
    title: 'Préparez le passage de relais avec la personne qui reçoit',
    name: 'Préparer le relais',
    why: 'Ce qui ne suit pas est perdu\u00a0: pochette, risque, plan, numéros de téléphone.',
    steps: [
      'Nommez la personne qui reçoit l’enfant.',
      'Convenez de la minute où elle devient responsable.',
      'Transmettez pochette, risque, plan et numéros.',
      'Expliquez-le à l’enfant\u00a0; demandez ce qui l’inquiète.',
      'Demandez un accompagnateur que l’enfant connaît.',
    ],
    say: 'Cet enfant vient chez vous. Je vous donne pochette, risque et plan. À partir de quelle minute êtes-vous responsable\u00a0? Confirmez-moi, s’il vous plaît, quand l’enfant est là.',
    outcomes: {
      prepared: { label: 'Préparé', hint: 'La personne et la minute sont nécessaires.' },
      calledOff: { label: 'Annulé', hint: 'Indiquez pourquoi.' },
      notPossible,
    },
  },
  sendChild: {
    title: 'Accompagnez le départ de l’enfant et notez l’heure',
    name: 'Départ de l’enfant',
    why: 'À partir de là, quelqu’un doit attendre l’enfant, à la minute près.',
    steps: [
      'Vérifiez téléphone, chargeur et numéros.',
      'Notez quand l’enfant est parti, avec qui.',
      'Donnez l’heure d’arrivée à la personne qui reçoit.',
    ],
    never: 'N’envoyez pas seul un enfant en danger.',
    outcomes: {
      sent: { label: 'En route', hint: 'Les heures sont nécessaires. Vous restez responsable.' },
      calledOff: { label: 'Annulé', hint: 'Indiquez pourquoi.' },
      notPossible,
    },
  },
  childOnTheWay: {
    title: 'La personne qui reçoit a-t-elle confirmé l’arrivée de l’enfant\u00a0?',
    name: 'Arrivée',
    why: 'Personne ne compte les enfants qui n’arrivent jamais. Seule la parole de la personne qui reçoit met fin à ceci.',
    steps: ['Appelez la personne qui reçoit à l’heure convenue.', 'Appelez l’accompagnateur et l’enfant.'],
    never: 'N’acceptez pas «\u00a0il devrait être là\u00a0» comme réponse.',
    outcomes: {
      arrivalConfirmed,
      cameBack,
      notArrived: { label: 'Pas arrivé', hint: 'Lancez l’alerte de disparition, maintenant.' },
      contactLost: { label: 'Contact perdu en route', hint: 'Lancez l’alerte de disparition, maintenant.' },
      unknown: { label: 'On ne sait pas', hint: 'Compte comme pas arrivé.' },
    },
  },
  raiseMissing: {
    title: 'Lancez maintenant l’alerte\u00a0: l’enfant n’est pas arrivé',
    name: 'Pas arrivé\u00a0: alerte',
    why: 'Un enfant qui n’est pas arrivé a disparu, même entre deux services. C’est vous qui déclarez, pas la personne qui reçoit.',
    steps: [
      'Répondez «\u00a0L’enfant a disparu\u00a0»\u00a0: l’intervention s’ouvre.',
      'Dites à la personne qui reçoit que vous déclarez.',
      'Citez le dernier lieu et l’accompagnateur.',
    ],
    never: 'N’attendez ni le prochain train ni la prochaine équipe.',
    outcomes: {
      raised: {
        label: 'L’enfant a disparu',
        hint: 'L’intervention s’ouvre maintenant. Le passage de relais reste ouvert.',
      },
      arrivalConfirmed,
      cameBack,
      notPossible,
    },
  },
  handOverInterrupted: {
    title: 'L’enfant est-il réapparu, ici ou là-bas\u00a0?',
    name: 'Relais interrompu',
    why: 'Le passage de relais reste ouvert jusqu’à ce que quelqu’un ait l’enfant.',
    steps: ['Saisissez-le aussi dans l’intervention, tant qu’elle est ouverte.'],
    outcomes: { arrivalConfirmed, cameBack },
  },
  afterHandOver: {
    title: 'Vérifiez le nouveau lieu, le risque, le plan et la pochette',
    name: 'Après le relais',
    why: 'Le risque est le plus grand autour d’un passage de relais, aussi juste après.',
    steps: [
      'Demandez si le lieu est sûr cette nuit.',
      'Réévaluez les deux risques.',
      'Demandez une nouvelle version du plan.',
      'Prévenez toutes les personnes de la liste.',
    ],
    outcomes: {
      done: { label: 'Vérifié, l’enfant reste sous notre responsabilité' },
      careTakenOver: {
        label: 'Le service reprend la prise en charge',
        hint: 'Son nom et sa référence sont nécessaires.',
      },
      another: { label: 'L’enfant repart ailleurs', hint: 'À faire ensuite\u00a0: le préparer.' },
      notPossible,
    },
  },
  handOverCare: {
    title: 'Nommez le service qui prend désormais soin de l’enfant',
    name: 'Le service reprend',
    why: 'Cela ne se termine que quand il a l’enfant et a dit à partir de quand il est responsable.',
    steps: [
      'Obtenez le nom d’une personne, et une référence.',
      'Convenez de la minute où le service devient responsable.',
      'Transmettez ce qui est encore ouvert.',
    ],
    outcomes: {
      confirmed: { label: 'Repris', hint: 'La prévention se termine ici.' },
      withdrawn: { label: 'Pas de reprise', hint: 'La prévention continue.' },
    },
  },
}
