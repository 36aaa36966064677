import type { fieldWords as english } from '#content/en/response/fields.ts'
import type { AnyWords } from '#content/phrase.ts'

const sisUpdate = 'Demander à la police de mettre à jour le signalement dans le SIS'
const guardianFileOpen = 'Demander que le dossier de tutelle reste ouvert'

/** Words of the fields, by field id: one label wherever the field appears. */
export const fieldWords: AnyWords<typeof english> = {
  reason: { label: 'Raison', hint: 'Les faits, en une ou deux phrases.' },
  whoWasTold: { label: 'Qui sait que cela reste ouvert', hint: 'Nom et fonction.' },

  whatWasSaid: { label: 'Ce qui a été dit', hint: 'Leurs mots, le plus fidèlement possible.' },
  callReference: { label: 'Référence de l’appel' },

  noticedAt: { label: 'Quand vous avez remarqué l’absence' },
  lastSeenAt: {
    label: 'Quand l’enfant a été vu pour la dernière fois',
    hint: 'La dernière fois dont on est certain.',
  },
  lastSeenWhere: { label: 'Où l’enfant a été vu pour la dernière fois' },
  lastSeenBy: { label: 'Qui a vu l’enfant pour la dernière fois' },
  howNoticed: {
    label: 'Comment on l’a remarqué',
    options: {
      notWhereExpected: 'Pas là où on l’attendait',
      didNotArrive: 'N’est pas arrivé',
      leftAppointment: 'A quitté un rendez-vous',
      contactLost: 'Contact perdu',
    },
  },
  seenBy: { label: 'Qui a vu l’enfant en personne', hint: 'Nom et fonction.' },
  childSays: { label: 'Ce que dit l’enfant', hint: 'Les mots de l’enfant.' },
  place: { label: 'Lieu', hint: 'Adresse, ou comment le trouver.' },

  redItems: {
    label: 'Signes de danger',
    hint: '«\u00a0Soupçon\u00a0» et «\u00a0on ne sait pas\u00a0» comptent comme un oui.',
    items: {
      under13: 'Moins de 13 ans',
      traffickingSign: 'Indice de traite, ou une orientation est ouverte',
      takenOrThreatened: 'Emmené, menacé, ou vu avec une personne ou une voiture suspecte',
      healthNeed: 'A besoin de médicaments, est enceinte, malade ou en situation de handicap',
      selfHarm: 'Signes d’automutilation ou de suicide',
      arrivedUnder72h: 'Arrivé il y a moins de 72 heures',
      outOfCharacter: 'Totalement inhabituel pour cet enfant',
      groupMissing: 'D’autres du même groupe ont disparu',
      exposed: 'Pas de langue commune, pas de téléphone, pas d’argent ou mauvais temps',
      earlierHarm: 'Il lui est déjà arrivé du mal pendant une disparition',
    },
  },
  checks: {
    label: 'Premières vérifications',
    hint: 'Notez l’heure et le résultat de chacune.',
    items: {
      e03: 'Prévenir le responsable\u00a0; une seconde personne reste avec les autres',
      e04: 'Vérifier chambre, toutes les pièces, cachettes, jardin, remises, alentours',
      e05: 'Appeler l’enfant et lui écrire\u00a0: avec bienveillance, sans menace',
      e06: 'Demander aux amis, aux colocataires et à l’école\u00a0; à la famille seulement si c’est sans danger',
      e07: 'Regarder ce qui manque\u00a0; garder papiers, notes, appareil\u00a0; ne pas ranger',
      e08: 'Vérifier registre des sorties, caméras et agenda',
      e09: 'Regarder le web et les réseaux sociaux que l’équipe peut voir librement',
      e10: 'Lire le plan de l’enfant\u00a0: son délai et ses contacts',
      e14: 'Noter véhicules, personnes et appels remarqués avant',
      e16: 'Soutenir les autres enfants\u00a0; demander doucement\u00a0; sont-ils aussi en danger\u00a0?',
    },
  },
  thresholdMinutes: {
    label: 'Délai du plan de cet enfant, en minutes',
    hint: 'Laissez vide s’il n’y en a pas.',
  },

  policeReference: { label: 'Numéro de procès-verbal' },
  officer: { label: 'Policier', hint: 'Nom, et qui assure le suivi.' },
  station: { label: 'Poste ou unité de police' },
  whatPoliceSaid: { label: 'Ce que la police a dit', hint: 'Ses mots, le plus fidèlement possible.' },
  nextContactAt: { label: 'Prochain contact convenu' },
  hotlineReference: { label: 'Numéro de dossier du 116\u00a0000' },
  whoWasReached: { label: 'Qui a été joint', hint: 'Nom et fonction.' },
  channel: {
    label: 'Comment',
    options: { phone: 'Par téléphone', inPerson: 'De vive voix, sur place', email: 'Par courriel', other: 'Autrement' },
  },
  recipientReference: { label: 'Leur référence' },
  whatWasAgreed: { label: 'Ce qui a été convenu' },
  others: {
    label: 'Autres personnes à prévenir',
    items: {
      school: 'École',
      healthProvider: 'Soignants',
      inspection: 'Autorité de contrôle, si la loi le demande',
    },
  },

  criteria: {
    label: 'Critères',
    hint: '«\u00a0On ne sait pas\u00a0» est un motif d’inquiétude.',
    items: {
      under13: 'Moins de 13 ans',
      disability: 'Handicap physique ou mental, ou manque d’autonomie',
      medication: 'A besoin de médicaments ou de soins',
      lifeThreat: 'Signes d’un danger pour la vie',
      dangerousCompany: 'Avec des personnes qui peuvent mettre l’enfant en danger',
      victimOfCrime: 'Peut être victime d’une infraction',
      outOfCharacter: 'Totalement inhabituel pour cet enfant',
      suicidalSigns: 'Signes de suicide',
      withoutBelongings: 'Parti sans effets personnels',
    },
  },
  decidedBy: { label: 'Qui a décidé', hint: 'Nom et fonction.' },
  policeLevel: { label: 'Niveau fixé par la police', hint: 'Avec les mots de la police.' },
  reasons: { label: 'Nos raisons', hint: 'Un fait pour chaque critère.' },
  newFacts: { label: 'Faits nouveaux' },
  level: {
    label: 'Niveau d’inquiétude',
    options: { immediateDanger: 'Danger immédiat', highConcern: 'Forte inquiétude', concern: 'Inquiétude' },
  },

  searchTasks: {
    label: 'Première recherche',
    items: {
      room: 'Chambre et affaires\u00a0: ce qui manque, ce qui est resté',
      phone: 'Téléphone\u00a0: appel, message, dernière connexion\u00a0; carte SIM et appareil à la police',
      socialMedia: 'Réseaux sociaux et messageries visibles par tous',
      friends: 'Amis, colocataires, école, compatriotes, interprètes',
      e15: 'Garder une ligne libre\u00a0; nommer le collègue de nuit\u00a0; passer le relais par écrit',
      e16: 'Soutenir les autres enfants\u00a0; demander doucement\u00a0; sont-ils aussi en danger\u00a0?',
    },
  },
  results: { label: 'Résultats', hint: 'Aussi ce qui n’a pas été trouvé.' },
  widerTasks: {
    label: 'Recherche élargie',
    items: {
      hospitals: 'Hôpitaux, cellules de police, détention, autres centres, postes-frontières',
      cctv: 'Caméras et titres de transport, par la police',
      triggeringEvent: 'Ce qui s’est passé avant\u00a0: nouvelles, conflit, projets, famille',
      relativesAbroad: 'Proches à l’étranger, par le 116\u00a0000 ou la police',
      tracing: 'Recherche de la famille par la Croix-Rouge, avec le tuteur',
      linkedChildren: 'Autres enfants disparus\u00a0: même route, téléphone ou adresse',
    },
  },

  askedOf: { label: 'À qui on l’a demandé', hint: 'Nom et unité.' },
  alertReference: { label: 'Référence du signalement' },
  enteredAt: { label: 'Quand il a été inscrit' },
  otherAlerts: {
    label: 'Autres signalements',
    items: {
      borderAlert: 'Alerte aux frontières et aux transports\u00a0: l’enfant peut bientôt partir',
      europol: 'Europol\u00a0: traite ou criminalité organisée possible',
      childAlert: 'Alerte publique pour un enfant\u00a0: vie en danger, ou enfant enlevé',
    },
  },

  coordinator: { label: 'Coordinateur', hint: 'Nom et service.' },
  coordinatorPhone: { label: 'Numéro du coordinateur' },
  deputy: { label: 'Suppléant', hint: 'Nom et service.' },
  searchLead: { label: 'Qui dirige les recherches', hint: 'Le policier chargé de l’affaire.' },
  fileOwner: { label: 'Qui tient le dossier de suivi', hint: 'Nom à la protection de l’enfance.' },
  policeContactRhythm: { label: 'Rythme des échanges avec la police' },
  guardianKeepsContact: { label: 'Tuteur qui garde le contact avec la police' },

  country: { label: 'Pays' },
  hint: { label: 'Ce qui y mène', hint: 'Par exemple famille, souhait, indicatif ou billet.' },
  channels: {
    label: 'Voies',
    items: {
      policeChannel: 'Police, par SIRENE ou Interpol',
      hotlineChannel: 'De 116\u00a0000 à 116\u00a0000',
      guardianChannel: 'De tuteur à tuteur',
      childProtectionChannel: 'Protection de l’enfance, autorité centrale ou Service social international',
      asylumChannel: 'D’autorité de l’asile à autorité de l’asile',
    },
  },
  foreignReference: { label: 'Référence dans l’autre pays' },

  meetingAt: { label: 'Date et heure de la réunion' },
  chair: { label: 'Qui préside' },
  invited: { label: 'Qui est invité' },
  agenda: {
    label: 'Ordre du jour',
    items: {
      facts: 'Les faits jusqu’ici',
      riskLevel: 'Niveau de risque',
      tasks: 'Tâches faites et non faites',
      alerts: 'Signalements confirmés',
      foreignContacts: 'Contacts à l’étranger',
      publicity: 'Diffusion',
      placementKept: 'Place gardée pour l’enfant',
      whoTellsFamily: 'Qui informe la famille',
    },
  },
  minutes: { label: 'Compte rendu', hint: 'Chaque tâche avec responsable et date\u00a0; la prochaine réunion.' },

  weighed: {
    label: 'Ce qui a été pesé',
    items: {
      dangerToLife: 'La vie de l’enfant est en danger maintenant',
      exposesChild: 'Trafiquants, persécuteurs ou famille pourraient être alertés, ou l’enfant exposé',
      asylumRisk: 'Photo ou nom pourraient attirer des persécutions ou rompre la confidentialité',
      photoStays: 'Une photo qui reste sur internet nuirait à l’enfant',
      childsView: 'L’enfant a accepté auparavant l’usage de la photo',
    },
  },
  takeDownOwner: { label: 'Qui la retirera', hint: 'Nom et service.' },
  nextReviewAt: { label: 'Prochain réexamen de la diffusion' },
  whereItWas: { label: 'Où elle était visible' },

  review: {
    label: 'Réexamen',
    items: {
      risk: 'Réévaluer le risque',
      leads: 'Passer en revue pistes et tâches ouvertes',
      alertsValid: 'Vérifier que les signalements sont encore valables',
      photoAgeing: 'Vérifier que la photo correspond encore à l’âge de l’enfant',
      linkedCases: 'Chercher des liens avec de nouveaux dossiers',
      careStatusKept: 'S’assurer que la prise en charge de l’enfant est maintenue',
      asylumNotLapsed: 'S’assurer que la demande d’asile ne s’éteint pas',
      placeKept: 'S’assurer qu’une place est gardée',
    },
  },
  dateOfBirth: { label: 'Date de naissance' },
  beforeEighteen: {
    label: 'Avant l’anniversaire',
    items: { sisUpdate, guardianFileOpen, lawyerTold: 'Prévenir l’avocat' },
  },
  atEighteen: {
    label: 'À l’anniversaire',
    items: {
      policeKnowMissingAsChild: 'Dire à la police\u00a0: a disparu enfant',
      episodeStaysOpen: 'Dire à tous\u00a0: le dossier reste ouvert',
      guardianFileOpen,
      sisUpdate,
    },
  },

  whatHappened: { label: 'Ce qui s’est passé', hint: 'Mots entendus, vus ou écrits.' },
  source: { label: 'De qui cela vient', hint: 'Nom ou numéro\u00a0; laissez vide si la personne le souhaite.' },
  whoWhereWhen: { label: 'Qui a vu l’enfant, où et quand' },
  noteSent: { label: 'Note envoyée', hint: 'Ce qu’elle dit, à qui, comment.' },
  confirmedBy: { label: 'Qui l’a confirmé', hint: 'Nom et fonction.' },
  familyLiaison: { label: 'Agent chargé du lien avec la famille' },

  seenWhere: { label: 'Où l’enfant a été vu' },
  howFound: {
    label: 'Comment l’enfant a été retrouvé',
    options: {
      cameBack: 'Revenu seul',
      brought: 'Ramené par quelqu’un',
      police: 'Par la police',
      crimeScene: 'Sur le lieu d’une infraction',
      hospital: 'À l’hôpital',
      abroad: 'Dans un autre pays',
      detention: 'En détention',
    },
  },
  authority: { label: 'Autorité qui reprend' },
  authorityReference: { label: 'Sa référence' },
  authorityPerson: { label: 'Qui a dit oui', hint: 'Nom et fonction.' },
  secondPerson: { label: 'Seconde personne', hint: 'Nom et fonction.' },
}
