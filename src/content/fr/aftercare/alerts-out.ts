import type { alertsOutWords as english } from '#content/en/aftercare/alerts-out.ts'
import { notPossible } from '#content/fr/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

const asked = { label: 'Demandé', hint: 'Notez à qui. Ensuite\u00a0: faire confirmer.' } as const
const neverAsked = { label: 'Il n’y en avait pas', hint: 'Rien à retirer ici.' } as const
const confirmed = { label: 'Confirmé\u00a0: c’est retiré', hint: 'Notez qui l’a confirmé.' } as const
const stillLive = { label: 'Encore actif', hint: 'Redemandez.' } as const
const why = 'Un signalement actif fait chercher pour rien, ou bloque un enfant en sécurité.'
const askSteps = ['Demandez qui l’a inscrit.', 'Donnez sa référence.', 'Demandez une confirmation écrite.'] as const
const confirmSteps = [
  'Appelez la personne à qui on l’a demandé.',
  'Demandez-lui de vérifier maintenant.',
  'Notez l’heure du retrait.',
] as const
const onlySame = 'Ne demandez rien avant d’être certain que c’est le même enfant.'

/** A4, the alerts. */
export const alertsOutWords: AnyWords<typeof english> = {
  closeNationalRegister: {
    title: 'Demandez à la police de retirer l’enfant du registre national',
    name: 'Retrait du registre',
    why: 'Des enfants retrouvés restent inscrits si personne ne demande. Des orthographes différentes font des doublons.',
    steps: [...askSteps, 'Donnez chaque orthographe du nom.'],
    say: 'La recherche de cet enfant est terminée. Retirez, s’il vous plaît, l’inscription du registre des personnes disparues, dans chaque orthographe, et confirmez-le-moi.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'L’inscription est-elle retirée du registre national\u00a0?',
    name: 'Registre\u00a0: confirmer',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Demandez à la police de retirer le signalement du SIS',
    name: 'Retrait du SIS',
    why: 'Seule la police du pays qui l’a inscrit peut le retirer.',
    steps: askSteps,
    say: 'La recherche de cet enfant est terminée. Faites retirer, s’il vous plaît, le signalement du SIS et confirmez-le-moi.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'Le signalement est-il retiré du SIS\u00a0?',
    name: 'SIS\u00a0: confirmer',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Demandez à la police de faire retirer la notice jaune d’Interpol',
    name: 'Retrait de la notice',
    why: 'Elle est vue dans de nombreux pays, et une partie peut être publique.',
    steps: askSteps,
    say: 'La recherche de cet enfant est terminée. Demandez, s’il vous plaît, à Interpol de retirer la notice jaune et confirmez-le-moi.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'La notice jaune est-elle retirée\u00a0?',
    name: 'Notice jaune\u00a0: confirmer',
    why,
    steps: [...confirmSteps, 'Regardez la page publique.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Demandez le retrait de tous les autres signalements',
    name: 'Retrait des autres',
    why: 'Postes-frontières, police des transports et partenaires continuent d’agir selon ce qu’ils ont reçu.',
    steps: ['Suivez la liste.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Tous les autres signalements sont-ils retirés\u00a0?',
    name: 'Autres\u00a0: confirmer',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Faites retirer partout la photo et l’appel à témoins',
    name: 'Retrait de la diffusion',
    why: 'Une photo en ligne reste des années et peut nuire à l’enfant et à la famille.',
    steps: [
      'Appelez la personne chargée du retrait.',
      'Citez tous les endroits de diffusion.',
      'Demandez aussi à ceux qui l’ont partagée.',
    ],
    outcomes: {
      asked,
      neverAsked: { label: 'Il n’y a pas eu de diffusion', hint: 'Rien à retirer.' },
      notPossible,
    },
  },
  confirmTakeDownOut: {
    title: 'La diffusion a-t-elle disparu partout\u00a0?',
    name: 'Diffusion\u00a0: confirmer',
    why: 'Affiches, publications et copies s’oublient facilement.',
    steps: [
      'Cherchez le nom et la photo.',
      'Vérifiez chaque endroit de la liste.',
      'Notez l’heure où tout avait disparu.',
    ],
    outcomes: {
      confirmed: { label: 'Confirmé\u00a0: tout a disparu', hint: 'Notez qui l’a confirmé.' },
      stillLive: { label: 'Encore visible', hint: 'Redemandez.' },
      notPossible,
    },
  },
}
