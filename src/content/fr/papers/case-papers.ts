import type { casePaperWords as english } from '#content/en/papers/case-papers.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Titles, headings and sentences of the papers of a case, D1 to D18. */
export const casePaperWords: AnyWords<typeof english> = {
  titles: {
    referral: 'Orientation vers la protection de l’enfance et la tutelle',
    riskRecord: 'Fiche des risques\u00a0: disparition et exploitation',
    traffickingReferral: 'Orientation pour soupçon de traite',
    safetyPlan: 'Plan de sécurité et d’absence',
    handOverSheet: 'Fiche de passage de relais',
    worryingStatement: 'Exposé des critères d’inquiétude',
    notificationLog: 'Relevé des personnes prévenues',
    alertTable: 'Tableau des signalements',
    publicityDecision: 'Décision de diffusion',
    foreignPacket: 'Fiche courte pour un autre pays',
    minutes: 'Comptes rendus de réunions, avec tâches',
    foundRecord: 'Compte rendu de la découverte de l’enfant',
    returnInterview: 'Compte rendu de l’entretien de retour',
    bestInterests: 'Note sur l’intérêt supérieur et le placement',
    learningReview: 'Retour d’expérience',
    sharingLog: 'Relevé des partages',
  },

  csvHead: ['Fuseau', 'N°', 'Arrivé', 'Saisi', 'Qui', 'Quoi'],

  /** What an answered step shows beside its fields. */
  answer: 'Réponse',
  whenByWhom: 'Quand, par qui',
  corrected: 'Corrigé',
  late: 'Pourquoi plus tard',
  otherwise: 'Décidé autrement parce que',
  notAnswered: 'Sans réponse dans ce journal. Les lignes sont à remplir à la main.',
  notRecorded: 'Non consigné.',
  child: 'L’enfant',
  reference: 'Référence du dossier',
  state: 'État',
  further: 'Autres réponses',
  stillOpen: 'Encore ouvert',
  nothingOpen: 'Rien n’est ouvert.',
  openHead: ['Quoi', 'Depuis', 'Échéance', 'État'],
  signatures: 'Noms et signatures',
  signature: 'Nom, date, signature',

  referral: {
    intro: 'Nous vous prions de prendre en charge cet enfant, d’assurer un lieu sûr et de faire désigner un tuteur.',
    place: 'Où se trouve l’enfant, et les dangers sur place',
    with: 'Qui est avec l’enfant, qui le réclame',
    signs: 'Ce qui a été remarqué au premier regard',
    asked: 'Orientation et réponse',
    guardian: 'Tuteur',
  },

  risk: {
    intro:
      'Deux évaluations qui restent séparées. Un seul signe ne prouve rien, l’absence de signe n’exclut rien, et «\u00a0on ne sait pas\u00a0» n’est jamais un «\u00a0non\u00a0».',
    missing: 'Risque que l’enfant disparaisse',
    exploitation: 'Exploitation',
    missingHead: ['Quand, par qui', 'Évalué', 'Proposé par l’outil\u00a0; raisons'],
    signs: 'Signaux avec réponse oui, soupçon ou on ne sait pas, dans l’évaluation la plus récente',
    noSigns: 'Aucun signal n’a reçu une telle réponse.',
    protects: 'Ce qui protège l’enfant',
    nextReview: 'Prochain réexamen',
    reviewAfterReturn: 'Prochain réexamen, fixé après le retour',
    measures: 'Mesures',
  },

  trafficking: {
    intro:
      'Un soupçon, avec les faits sur lesquels il repose. Un enfant se dit rarement victime et n’a rien à prouver.',
    signs: 'Indices, avec leurs faits',
    signsHead: ['Indice', 'Réponse', 'Faits et d’où ils viennent'],
    noSigns: 'Aucun indice n’a reçu la réponse oui ou soupçon.',
    words: 'Avec les mots de l’enfant',
    referral: 'Orientation',
    safety: 'Sécurité de l’enfant maintenant',
    rights: 'Droits et dénonciation de l’infraction',
  },

  plan: {
    intro:
      'Convenu avec l’enfant. Il dit quand déclarer, qui prévenir et ce qui aide. La réponse la plus récente fait foi.',
    absence: 'Si l’enfant n’est pas là',
    agreed: 'Convenu par',
    elements: 'Éléments du plan',
    elementsHead: ['Élément', 'État', 'Ce qui a été convenu'],
    review: 'Prochain réexamen',
    ownTitle: 'Mon plan',
    ownIntro: 'Cette page est à toi. Elle dit ce que tu nous as raconté. Tu peux la changer à tout moment.',
    own: {
      says: 'Ce que j’ai dit',
      helps: 'Ce qui m’aide, ce qui m’inquiète, ce que j’accepte',
      trusted: 'Quelqu’un en qui j’ai confiance',
      leave: 'Si je sens que je dois partir',
      wish: 'Si je disparais\u00a0: qui appeler, et si ma photo peut être utilisée',
      back: 'Tu peux toujours revenir. Personne ici ne te le reprochera.',
      numbers: 'Numéros',
    },
  },

  handOver: {
    intro:
      'La responsabilité passe à la minute écrite ici. Le passage de relais ne prend fin que quand l’arrivée est confirmée.',
    agreed: 'Ce qui a été convenu',
    way: 'En route et arrivée',
    child: 'Ce que le prochain accueillant doit savoir cette nuit',
    plan: 'Plan et risque',
    after: 'Après le passage de relais',
    abroad: 'Transfert vers un autre pays',
    shifts: 'Passages de relais entre collègues',
    shiftsHead: ['Quand', 'De', 'À', 'Ce qui a été dit'],
    noShifts: 'Aucun n’est consigné.',
    received: 'Reçu par, date et heure, signature',
  },

  worrying: {
    criteria: 'Les critères, un par un',
    intro:
      'Pour la police et le procureur. Ce que l’on ne sait pas compte comme un motif d’inquiétude, jamais comme un «\u00a0non\u00a0».',
    head: ['Critère', 'Réponse', 'Faits', 'Motif d’inquiétude'],
    notAnswered: 'Sans réponse',
    counts: 'Oui',
    doesNotCount: 'Non',
    level: 'Niveau sur l’échelle neutre de cet outil',
    proposed: 'Proposé par l’outil',
    decidedBy: 'Décidé par',
    reason: 'Raison',
    noStatement: 'Les critères n’ont pas reçu de réponse dans ce journal. Jusque-là, chacun est un motif d’inquiétude.',
    police: 'Niveau de la police, et ce qui y a été opposé',
    earlier: 'Exposés précédents de cet épisode',
    reviews: 'Réexamens du risque',
  },

  notifications: {
    intro:
      'Toute personne prévenue de la disparition apprend comment elle s’est terminée. À gauche\u00a0: prévenue. À droite\u00a0: informée après le retour.',
    head: ['Qui', 'Prévenu de la disparition', 'Informé de la fin'],
    notTold: 'Non consigné comme prévenu',
    notYet: 'Pas encore informé de la fin',
    stillMissing: 'L’enfant est toujours disparu',
    nothing: 'Rien à annuler',
    otherTimes: 'Prévenus à d’autres moments',
    otherHead: ['Qui', 'Quand', 'Personne, voie, référence', 'Résultat'],
    nobody: 'Personne.',
    calls: 'Joints par téléphone',
    noEpisode: 'Aucun épisode n’est consigné. Les lignes sont à remplir à la main.',
    orderTitle: 'Qui est prévenu, et dans quel ordre\u00a0: {place}',
    orderIntro:
      'D’après le profil du pays, pas encore relu par des professionnels. La procédure elle-même n’en est pas changée.',
    orderHead: ['N°', 'Qui', 'Quand', 'Comment, et d’où cela vient'],
  },

  alerts: {
    intro:
      'Un signalement ne compte comme inscrit que s’il est confirmé, et comme retiré que si le retrait est confirmé.',
    head: ['Signalement', 'Demandé', 'Confirmé', 'Retrait demandé', 'Retrait confirmé', 'État'],
    names: {
      national: 'Registre national',
      sis: 'SIS',
      yellow: 'Notice jaune d’Interpol',
      other: 'Frontières, Europol, alerte publique',
      publicity: 'Diffusion',
      preventive: 'Signalement préventif',
    },
    states: {
      none: 'Non demandé',
      asked: 'Demandé, non confirmé',
      live: 'Actif',
      takenBack: 'Retrait demandé, non confirmé',
      out: 'Retiré',
    },
    open: 'Ouverts',
    noneOpen: 'Aucun signalement n’est ouvert.',
    openOne: '{alert}\u00a0: {state}',
    beforehand: 'Avant tout épisode',
  },

  publicity: {
    intro:
      'La diffusion peut mettre en danger un enfant et sa famille. Chaque décision a un nom, des raisons, un réexamen et une personne chargée du retrait.',
    decision: 'Décision',
    takeDown: 'Retrait',
  },

  foreign: {
    intro:
      'Cet enfant a disparu ou a besoin de protection. Protégez-le d’abord, selon votre propre droit, et prévenez-nous. Voici le minimum nécessaire.',
    leftOut:
      'Omis volontairement\u00a0: récit d’asile, parcours, dettes et constats. Demandez si l’un d’eux est nécessaire pour protéger l’enfant.',
    language: 'Écrivez la traduction à côté, ou lisez à voix haute à un interprète.',
    who: 'L’enfant',
    danger: 'Ce qui est urgent',
    contacts: 'Qui appeler, avec notre référence',
    abroad: 'Ce qui a été demandé, et à qui, dans l’autre pays',
    checks: 'Vérifié avant le passage de la frontière',
  },

  minutes: {
    planned: 'Réunions prévues',
    held: 'Réunions tenues',
    tasks: 'Tâches ouvertes',
    tasksHead: ['Tâche', 'Responsable', 'Échéance', 'État'],
    noTasks: 'Aucune tâche n’est ouverte.',
  },

  found: {
    intro:
      'Seule une personne qui a vu l’enfant en personne met fin à la recherche. Un message ou un appel ne suffit pas.',
    seen: 'Qui a vu l’enfant, où et comment',
    confirmed: 'Comment on s’est assuré de son identité',
    condition: 'Comment va l’enfant',
    route: 'Où est l’enfant maintenant, et qui est responsable',
    check: 'Vérification de sécurité et de bien-être par la police',
  },

  interview: {
    intro:
      'Mené par une personne indépendante de l’accueillant et du lieu. Ce n’est ni la vérification de la police, ni un entretien d’asile. L’enfant peut refuser.',
    arranged: 'Comment il a été organisé',
    told: 'Ce qui a été dit d’abord à l’enfant\u00a0: qui lit ceci, ce qui ne peut pas rester secret',
    before: 'Avant',
    away: 'Pendant l’absence',
    back: 'Le retour',
    topicsHead: ['Thème', 'Abordé', 'Ce que l’enfant a dit'],
    says: 'Ce que dit l’enfant',
    why: 'Pourquoi l’enfant est parti',
    analysis: 'L’avis de la personne qui a mené l’entretien',
    again: 'Refusé ou reporté, et proposé de nouveau',
    used: 'Ce qui a été transmis, et à qui',
    notHeld: 'Aucun entretien n’a eu lieu dans ce journal. Les lignes sont à remplir à la main.',
  },

  bestInterests: {
    intro: 'La règle est de demander, jamais de ramener l’enfant automatiquement.',
    tonight: 'Où l’enfant dort cette nuit',
    headings: 'Les quatre points de l’article 26, paragraphe 2, de la directive Accueil refondue',
    weighed: 'Ce qui a été pesé',
    decision: 'Décision',
    abroad: 'Solution entre pays',
    state: 'État',
  },

  learning: {
    intro:
      'Ce que le journal montre de lui-même, puis ce que des personnes ont écrit. On y cherche ce qu’il faut changer, jamais un coupable.',
    figures: 'En chiffres',
    episodes: 'Nombre de disparitions',
    decided: 'Décidé autrement que proposé',
    late: 'Répondu tardivement',
    overdue: 'Ouvert et en retard',
    undone: 'Consigné comme impossible',
    corrections: 'Corrections',
    told: 'Nombre de fois où quelqu’un a été prévenu',
    course: 'Combien de temps cela a pris',
    courseHead: [
      'Épisode',
      'De l’absence à la déclaration',
      'De l’absence à l’enregistrement',
      'De l’absence à la fin',
    ],
    noEpisode: 'Aucun épisode n’est consigné.',
    notYet: 'Pas encore',
    lateSteps: 'Ce qui a été tardif',
    lateHead: ['Tâche', 'Retard', 'Raison donnée'],
    noLate: 'Rien de ce qui a un délai n’a été tardif.',
    openOverdue: 'Encore ouvert',
    unreachable: 'Qui n’a pas pu être joint',
    unreachableHead: ['Qui', 'Quand', 'Ce qui s’est passé'],
    allReached: 'Personne n’est consigné comme non joint.',
    missing: 'Faits qui manquaient',
    noneMissing: 'Tous les éléments de la pochette sont remplis.',
    written: 'Ce qui a été écrit',
  },

  sharing: {
    intro: 'Chaque document demandé et chaque personne prévenue, avec la raison quand elle a été donnée.',
    head: ['Quand', 'Quoi', 'À qui', 'Pourquoi', 'Par qui'],
    paper: 'Document\u00a0: {paper}',
    noReader: 'Non consigné. À écrire ici à la main',
    told: 'Prévenu\u00a0: {step}',
    call: 'Appel\u00a0: {result}',
    nothing: 'Rien n’a été partagé dans ce journal.',
    checks: 'Vérifications avant le partage',
    duty: 'Fait partie de la procédure\u00a0: {step}',
    ground: 'Chaque étape cite son fondement et sa source\u00a0; voir la fiche de relecture de la procédure.',
  },
}
