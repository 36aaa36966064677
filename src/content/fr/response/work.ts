import type { workWords as english } from '#content/en/response/work.ts'
import type { AnyWords } from '#content/phrase.ts'
import { keepTheRoom, notKnown, notPossible } from './labels.ts'

/** R5, R6 and R8: risk, lead, search. */
export const workWords: AnyWords<typeof english> = {
  worryingCriteria: {
    title: 'Répondez à chaque critère, puis fixez le niveau d’inquiétude',
    name: 'Niveau d’inquiétude',
    why: 'La police juge le danger d’après ce que dit le déclarant. «\u00a0On ne sait pas\u00a0» est un motif d’inquiétude, pas un non.',
    steps: [
      'Répondez à chaque ligne, avec un fait.',
      'Fixez le niveau.',
      'Envoyez les réponses par écrit à la police.',
    ],
    never: 'Ne l’abaissez pas parce que l’enfant s’absente souvent, a presque 18 ans ou que son âge est mis en doute.',
    outcomes: {
      immediateDanger: { label: 'Danger immédiat', hint: 'Danger pour la vie, signes de suicide ou infraction.' },
      highConcern: { label: 'Forte inquiétude', hint: 'Le niveau habituel tant qu’on ne sait pas où est l’enfant.' },
      concern: { label: 'Inquiétude', hint: 'Seulement avec un nom et une raison.' },
    },
  },
  policeRiskLevel: {
    title: 'Êtes-vous d’accord avec le niveau fixé par la police\u00a0?',
    name: 'Niveau de risque (police)',
    why: 'Avec un terme comme «\u00a0non inquiétante\u00a0», des enfants en situation de migration sortent des recherches.',
    steps: ['Demandez quel niveau la police a fixé.', 'Comparez avec vos réponses.'],
    say: 'Quel niveau de risque cet enfant a-t-il\u00a0? Pour quelle raison\u00a0? Qui l’a décidé\u00a0?',
    outcomes: {
      agreed: { label: 'Oui, nous sommes d’accord', hint: 'Saisissez le niveau.' },
      notAgreed: { label: 'Non, il est trop bas', hint: 'Saisissez le niveau. Ensuite\u00a0: contester.' },
      unknown: notKnown,
      notPossible,
    },
  },
  challengeRisk: {
    title: 'Contestez le niveau de la police, raisons à l’appui',
    name: 'Contester le niveau',
    why: 'Partir souvent, vouloir continuer le voyage ou avoir presque 18 ans ne met pas un enfant en sécurité.',
    steps: [
      'Donnez un fait pour chaque critère.',
      'Envoyez-les au policier chargé de l’affaire.',
      'Demandez une nouvelle décision.',
      'Notez la réponse.',
    ],
    say: 'Nous ne sommes pas d’accord avec ce niveau. Voici les faits pour chaque critère. Décidez de nouveau, s’il vous plaît, et dites-nous la raison.',
    outcomes: {
      raised: { label: 'Niveau relevé', hint: 'Saisissez le nouveau niveau.' },
      refused: { label: 'Niveau non relevé', hint: 'Notez leurs mots. Le réexamen reposera la question.' },
      notPossible,
    },
  },
  riskReview: {
    title: 'Le risque a-t-il changé\u00a0?',
    name: 'Réexamen du risque',
    why: 'Chaque fait nouveau peut changer le risque. Il est réexaminé tant que l’enfant est disparu.',
    steps: [
      'Rassemblez ce qui est nouveau.',
      'Redemandez s’il y a un autre pays.',
      'Transmettez les faits nouveaux à la police.',
    ],
    never: 'Ne l’abaissez pas parce que l’enfant a déjà disparu.',
    outcomes: {
      unchanged: { label: 'Inchangé' },
      raised: { label: 'Plus élevé', hint: 'Indiquez pourquoi et prévenez la police.' },
      loweredWithReason: { label: 'Plus bas', hint: 'Seulement avec un nom et une raison.' },
      challenge: { label: 'Le niveau de la police est trop bas', hint: 'Ensuite\u00a0: contester.' },
      notPossible,
    },
  },
  nameCoordinator: {
    title: 'Désignez un coordinateur et un suppléant',
    name: 'Coordinateur',
    why: 'Quand personne n’a la responsabilité d’ensemble, des tâches se perdent entre les services.',
    steps: [
      'Demandez à la protection de l’enfance qui s’en charge.',
      'Notez nom, numéro et suppléant.',
      'Prévenez toutes les personnes de la liste.',
    ],
    outcomes: { named: { label: 'Désigné' }, notPossible },
  },
  agreeRoles: {
    title: 'Convenez de qui fait quoi',
    name: 'Rôles',
    why: 'La police dirige les recherches. La protection de l’enfance tient le dossier de suivi et reste responsable.',
    steps: [
      'Nommez qui dirige les recherches.',
      'Nommez qui tient le dossier de suivi.',
      'Convenez du rythme des échanges avec la police.',
      'Consignez chaque message.',
    ],
    outcomes: { done: { label: 'Convenu' }, notPossible },
  },
  coordinationInPlace: {
    title: 'Changez le coordinateur ou les rôles',
    name: 'Changer les rôles',
    why: 'Beaucoup se perd quand le travail passe d’une personne à l’autre. Nommez la nouvelle avant le départ de l’ancienne.',
    steps: ['Passez le relais par écrit à chaque changement d’équipe.', 'Nommez qui répond au téléphone cette nuit.'],
    outcomes: { changed: { label: 'Quelqu’un change', hint: 'Désignez de nouveau le coordinateur.' } },
  },
  searchFirst: {
    title: 'Cherchez d’abord\u00a0: chambre, téléphone, traces ouvertes, amis',
    name: 'Première recherche',
    why: 'Ce qui a été pris et ce qui est resté aide la police. Ne rien trouver est aussi un résultat.',
    steps: [
      'Consignez chaque résultat, même «\u00a0rien trouvé\u00a0».',
      'Regardez seulement ce qui est visible par tous.',
      'Donnez à la police les données du téléphone et de la carte SIM.',
      'Demandez doucement aux amis ce qu’ils savent.',
    ],
    never: keepTheRoom,
    outcomes: { done: { label: 'Fait et consigné' }, notPossible },
  },
  searchWider: {
    title: 'Élargissez la recherche avec la police et les partenaires',
    name: 'Recherche élargie',
    why: 'Un enfant peut être à l’hôpital, au poste de police, en détention ou dans un autre centre.',
    steps: [
      'Convenez de qui demande où.',
      'Consignez chaque résultat, même «\u00a0rien trouvé\u00a0».',
      'Transmettez chaque piste à la police.',
    ],
    never: 'N’appelez pas les proches à l’étranger depuis le centre si l’on soupçonne une traite.',
    outcomes: { done: { label: 'Fait et consigné' }, notPossible },
  },
  searchOn: {
    title: 'Ajoutez une nouvelle piste à la recherche',
    name: 'Nouvelle piste',
    why: 'Une piste peut venir tard. Elle va à la police et relance la recherche élargie.',
    outcomes: { newLead: { label: 'Il y a une nouvelle piste', hint: 'La recherche élargie recommence.' } },
  },
}
