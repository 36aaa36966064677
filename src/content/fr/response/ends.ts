import type { endWords as english } from '#content/en/response/ends.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible, seenFaceToFace } from './labels.ts'

/** How a response ends. */
export const endWords: AnyWords<typeof english> = {
  childFound: {
    title: 'Quelqu’un a-t-il vu l’enfant en personne\u00a0?',
    name: 'Enfant retrouvé',
    why: 'Un enfant est retrouvé quand une personne compétente l’a vu. Un appel ou un message ne suffit pas.',
    never: 'Ne clôturez pas par téléphone.',
    outcomes: {
      seenFaceToFace: {
        label: 'Oui, vu en personne',
        hint: 'Indiquez qui a vu l’enfant. Le suivi après le retour commence.',
      },
      notSeen: { label: 'Non, pas encore', hint: 'Ensuite\u00a0: voir l’enfant. La recherche continue.' },
    },
  },
  seeFaceToFace: {
    title: 'Faites voir l’enfant en personne',
    name: 'Voir l’enfant',
    why: 'Jusque-là, l’enfant reste disparu et les signalements restent en place.',
    steps: [
      'Demandez à la police ou à la protection de l’enfance d’y aller.',
      'Vérifiez par photo et signes particuliers\u00a0: le même enfant\u00a0?',
      'Demandez comment et où l’enfant a été trouvé.',
    ],
    say: 'Nous avons des nouvelles d’un enfant disparu qui porte ce numéro de procès-verbal. Voyez l’enfant en personne, s’il vous plaît, et dites-nous qui l’a vu.',
    never: 'Ne clôturez pas par téléphone.',
    outcomes: {
      seenFaceToFace,
      notFound: { label: 'L’enfant n’y est pas', hint: 'La recherche continue.' },
      notPossible,
    },
  },
  endOtherwise: {
    title: 'Terminez l’intervention sans que l’enfant ait été vu',
    name: 'Autre fin',
    why: 'Seule une autorité nommée qui prend le relais, ou une erreur, le permet. Jamais le temps, l’âge ni le statut.',
    outcomes: {
      takenOver: { label: 'Une autre autorité reprend', hint: 'Son nom et sa référence sont nécessaires.' },
      openedInError: {
        label: 'Ouvert par erreur',
        hint: 'Une raison et une seconde personne sont nécessaires.',
      },
    },
  },
  takeOver: {
    title: 'Nommez l’autorité qui reprend',
    name: 'Reprise',
    why: 'Le risque est le plus grand quand un enfant passe d’un service à l’autre. Le service qui reçoit doit avoir dit oui.',
    steps: ['Obtenez le oui d’une personne nommée.', 'Obtenez sa référence.', 'Transmettez ce qui est encore ouvert.'],
    outcomes: {
      confirmed: { label: 'Reprise confirmée', hint: 'L’intervention se termine ici.' },
      withdrawn: { label: 'Pas de reprise', hint: 'L’intervention continue.' },
    },
  },
  openedInErrorCheck: {
    title: 'Vérifiez avec une seconde personne que c’était une erreur',
    name: 'Vérifier l’erreur',
    why: 'Un enfant disparu ne doit jamais sortir de la liste par un seul geste.',
    outcomes: {
      confirmed: { label: 'Oui, ouvert par erreur', hint: 'Une raison et un second nom sont nécessaires.' },
      withdrawn: { label: 'Pas d’erreur', hint: 'L’intervention continue.' },
    },
  },
  turnedUp: {
    title: 'L’enfant est de retour et a été vu en personne',
    name: 'Enfant de retour',
    why: 'Un accueil sans reproche peut éviter que cela se reproduise.',
    steps: [
      'Accueillez l’enfant\u00a0: repas, repos, chaleur.',
      'Guettez la peur ou l’emprise de quelqu’un.',
      'Prévenez tous ceux qui étaient prévenus, police comprise.',
      'Réexaminez le risque de disparition.',
    ],
    outcomes: {},
  },
  seenAndSafe: {
    title: 'Enfant vu en personne\u00a0: le suivi après le retour commence',
    name: 'Enfant retrouvé',
    why: 'Un accueil sans reproche peut éviter que cela se reproduise. Un enfant retrouvé ne doit pas rester sur des listes.',
    steps: [
      'Donnez repas, repos et accueil chaleureux.',
      'Guettez la peur ou l’emprise de quelqu’un.',
      'Prévenez tous ceux qui étaient prévenus.',
      'Faites retirer les signalements et la diffusion.',
      'Demandez à la police la vérification de sécurité et de bien-être.',
    ],
    outcomes: {},
  },
  takenOver: {
    title: 'Une autre autorité est maintenant responsable',
    name: 'Repris',
    why: 'L’intervention se termine ici parce qu’une personne nommée l’a reprise.',
    steps: [
      'Prévenez tous ceux qui étaient prévenus.',
      'Transmettez les signalements ouverts et les retraits à faire.',
    ],
    outcomes: {},
  },
  deathRecorded: {
    title: 'Le décès de l’enfant est consigné',
    name: 'Décès consigné',
    why: 'La police l’a confirmé. Un protocole distinct et le lien avec la famille viennent maintenant.',
    steps: [
      'Suivez le protocole distinct.',
      'Laissez l’annonce à la famille à l’agent chargé du lien.',
      'Prévenez tous ceux qui étaient prévenus.',
      'Faites retirer les signalements et la diffusion.',
    ],
    outcomes: {},
  },
  openedInError: {
    title: 'Cette intervention a été ouverte par erreur',
    name: 'Ouvert par erreur',
    why: 'Les personnes prévenues agissent peut-être encore.',
    steps: ['Prévenez tous ceux qui étaient prévenus.', 'Faites retirer les signalements, s’il y en a eu.'],
    outcomes: {},
  },
}
