import type { fieldWords as english } from '#content/en/prevention/fields.ts'
import {
  goingMissingSignWords,
  planElementWords,
  sharingCheckWords,
  traffickingSignWords,
} from '#content/fr/checklists.ts'
import type { AnyWords } from '#content/phrase.ts'

const sisAlertUpdated = 'Demander la mise à jour du signalement dans le SIS, s’il y en a un'

/** Fields that prevention adds to those of the response. */
export const fieldWords: AnyWords<typeof english> = {
  whatWasStated: { label: 'Âge déclaré par l’enfant', hint: 'Et qui dit autre chose.' },
  referredTo: { label: 'Service vers lequel on oriente', hint: 'Nom et numéro.' },
  language: { label: 'Langue que l’enfant préfère' },
  interpreter: { label: 'Interprète', hint: 'Nom, et comment le joindre.' },
  howFirstMet: { label: 'Première rencontre avec l’enfant', hint: 'Où, quand, par qui, avec qui.' },
  whoIsWithChild: { label: 'Qui est avec l’enfant', hint: 'Nom, lien affirmé, numéro.' },
  whoClaims: { label: 'Qui réclame l’enfant', hint: 'Nom, numéro, lien affirmé.' },
  linkCheckedBy: { label: 'Qui a vérifié le lien', hint: 'Nom et fonction.' },
  whoChecked: { label: 'Qui a vérifié', hint: 'Nom, autorité, et quels registres.' },
  whatTheHitSays: { label: 'Ce que dit le registre', hint: 'Nom utilisé, depuis quand, qui recherche.' },
  registers: {
    label: 'Registres à vérifier',
    items: {
      missingRecords: 'Registres nationaux des personnes disparues',
      sis: 'Système d’information Schengen (SIS)',
      eurodac: 'Eurodac, si c’est permis',
      hotlineCases: 'Dossiers du 116\u00a0000',
    },
  },
  responsiblePerson: { label: 'Personne responsable de l’enfant', hint: 'Nom, service, numéro de nuit.' },

  names: { label: 'Noms', hint: 'Nom et prénoms, surnom, écriture d’origine, autres orthographes.' },
  sex: { label: 'Sexe ou genre' },
  birth: {
    label: 'Date de naissance, ou au moins l’année',
    hint: 'Déclarée, enregistrée ou évaluée\u00a0? Contestée\u00a0?',
  },
  looks: { label: 'Taille, corpulence, cheveux, yeux' },
  marks: {
    label: 'Signes particuliers',
    hint: 'Lunettes, tatouage, tache de naissance, cicatrice, dents, piercing.',
  },
  fingerprintReference: {
    label: 'Empreintes et image du visage',
    hint: 'Quelle autorité les a prises et sa référence. Jamais les données elles-mêmes.',
  },
  nationalityAndLanguages: { label: 'Nationalité et langues' },
  documents: { label: 'Documents', hint: 'Détenus ou copiés, numéros, copie de la carte de demandeur d’asile.' },
  phoneAndAccounts: {
    label: 'Téléphone et comptes en ligne',
    hint: 'Numéros, opérateur SIM, IMEI, noms d’utilisateur.',
  },
  healthFacts: { label: 'Santé', hint: 'Médicaments, allergies, maladies, grossesse, handicap.' },
  familyMembers: { label: 'Famille', hint: 'Qui, où, dernier contact\u00a0; proches ici et à l’étranger.' },
  journey: { label: 'Parcours', hint: 'Pays, dates, où enregistré, sous quel nom.' },
  debt: {
    label: 'Paiement et dette',
    hint: 'Comment le voyage a été payé, à qui on doit, qui fait pression sur la famille.',
  },
  companions: { label: 'Compagnons de route', hint: 'L’un d’eux a-t-il disparu\u00a0?' },
  contactsHere: { label: 'Contacts ici', hint: 'Amis, adultes, adresses, lieux souvent fréquentés.' },
  habits: {
    label: 'Habitudes',
    hint: 'École, sport, culte, travail, transports, carte bancaire ou de transport.',
  },
  usualClothes: { label: 'Vêtements et objets habituels' },
  missingBefore: { label: 'Disparitions précédentes', hint: 'Quand, où retrouvé, avec qui.' },
  fearsAndCalm: { label: 'Peurs et ce qui apaise l’enfant', hint: 'Déclencheurs, signes d’automutilation.' },
  linkedChildren: { label: 'Frères, sœurs, enfants liés', hint: 'Et leurs dossiers.' },
  proceduresPending: { label: 'Procédures en cours', hint: 'Asile, transfert, âge, famille, traite, pénal.' },
  whatIsMissing: { label: 'Ce qui manque' },
  photoDetails: { label: 'La photo', hint: 'Date de la prise de vue, qui a accepté, où elle est gardée.' },
  fullDescription: { label: 'Description', hint: 'Pour qu’un inconnu reconnaisse l’enfant.' },
  askPhotoAgainAt: { label: 'Redemander le' },

  guardian: { label: 'Tuteur', hint: 'Nom et service.' },
  guardianPhone: { label: 'Numéro du tuteur' },
  guardianAtNight: { label: 'Numéro du tuteur la nuit' },
  interimUntil: { label: 'Agit jusqu’au' },
  whoActsMeanwhile: { label: 'Qui agit entre-temps', hint: 'Nom et fonction.' },

  needs: { label: 'Besoins particuliers' },
  needsOwner: { label: 'Qui s’en occupe', hint: 'Nom et fonction.' },
  placeName: { label: 'Lieu', hint: 'Nom du lieu\u00a0; l’adresse seulement si nécessaire.' },
  placeType: {
    label: 'Type de lieu',
    hint: 'Les quatre derniers sont à éviter.',
    options: {
      familyType: 'Famille ou foyer de type familial',
      smallUnit: 'Petite unité',
      protectedReception: 'Accueil protégé pour victimes présumées',
      emergencyPlace: 'Place d’urgence pour enfants',
      largeSite: 'Grand site (à éviter)',
      hotel: 'Hôtel (à éviter)',
      adultCentre: 'Centre pour adultes (à éviter)',
      detention: 'Détention (à éviter)',
    },
  },
  placeRisks: {
    label: 'Dangers de ce lieu',
    hint: '«\u00a0Soupçon\u00a0» et «\u00a0on ne sait pas\u00a0» comptent comme un oui.',
    items: {
      traffickersKnowIt: 'Des trafiquants connaissent ce lieu',
      sameOriginGroup: 'Un groupe de même origine fait pression sur l’enfant',
      pickUpPoint: 'Connu comme un lieu où l’on vient prendre des enfants',
      mixedWithAdults: 'Des adultes y vivent aussi',
      exploitingRelatives: 'Des proches sur place exploitent l’enfant',
    },
  },
  whoKnowsAddress: { label: 'Qui peut connaître l’adresse' },
  measures: { label: 'Ce qui a été fait pour le rendre sûr' },

  toldTopics: {
    label: 'Ce qui a été dit à l’enfant',
    items: {
      whereYouAre: 'Où tu es',
      yourRights: 'Tes droits',
      whoIsWho: 'Qui est qui ici',
      nextSteps: 'Ce qui va se passer et combien de temps cela prend',
      familyRoute: 'Comment rejoindre la famille',
      exploitation: 'À quoi ressemble l’exploitation',
      ifYouLeave: 'Ce qui se passe si tu pars',
      comeBack: 'Que tu peux revenir sans punition',
      numbers: 'Numéros\u00a0: 116\u00a0000, 116\u00a0111, secours, tuteur',
    },
  },
  childOnPublicity: {
    label: 'Le souhait de l’enfant s’il disparaît',
    hint: 'Pouvons-nous montrer la photo\u00a0? Qui appeler\u00a0?',
  },
  childsNetwork: { label: 'L’entourage de l’enfant', hint: 'Famille et personnes sur qui l’enfant compte.' },
  destination: { label: 'Où l’enfant veut aller', hint: 'Et de qui vient l’idée.' },

  goingMissingSigns: {
    label: 'Signaux d’alerte de disparition',
    hint: '«\u00a0Soupçon\u00a0» et «\u00a0on ne sait pas\u00a0» sont des motifs d’inquiétude.',
    items: goingMissingSignWords,
  },
  protectiveFactors: {
    label: 'Ce qui protège l’enfant',
    hint: 'Seul un oui net compte.',
    items: {
      trustedAdult: 'Un adulte en qui l’enfant a confiance',
      clearNextDate: 'Une prochaine date claire',
      familyContact: 'Contact avec la famille',
      school: 'École',
      friends: 'Amis',
      understandsProcedure: 'Comprend la procédure',
      satisfiedWithPlace: 'Se plaît dans le lieu',
      ownPlanHeard: 'Son propre projet a été entendu',
    },
  },
  highRiskMeasures: {
    label: 'Mesures',
    items: {
      trustedAdult: 'L’adulte de confiance reste et parle',
      moreSupervision: 'Plus de personnel auprès de l’enfant, sans serrures',
      planToday: 'Plan court terminé aujourd’hui',
      guardianTold: 'Tuteur prévenu',
      policeKnowPlan: 'La police connaît le plan',
      exploitationJudged: 'Exploitation évaluée, orientation faite si elle est due',
      dailyNote: 'Note de contact quotidienne commencée',
    },
  },
  traffickingSigns: {
    label: 'Indices de traite ou d’exploitation',
    hint: 'Un seul ne prouve rien\u00a0; aucun n’exclut rien.',
    items: traffickingSignWords,
  },
  whatWasNoticed: { label: 'Ce que vous avez remarqué', hint: 'Des faits, et qui a dit quoi.' },
  exploitationForm: {
    label: 'Forme d’exploitation',
    hint: 'Laquelle, et par qui, pour autant qu’on le sache.',
  },
  victimProtection: {
    label: 'Protection',
    items: {
      keptApart: 'À l’écart de la personne soupçonnée',
      criminalReport: 'Infraction dénoncée à la police',
      protectedPlace: 'Lieu protégé demandé',
      lawyerFound: 'Avocat trouvé',
    },
  },
  referralReference: { label: 'Référence de l’orientation' },

  whatChanged: { label: 'Ce qui a changé', hint: 'Événement, quand, qui vous l’a dit.' },

  reportingThresholdMinutes: {
    label: 'Déclarer la disparition de cet enfant après, en minutes',
    hint: 'Convenu pour cet enfant. Certains plans en Irlande disent quinze. En cas de danger, cela ne compte pas\u00a0: déclarez tout de suite.',
  },
  whoMustBeTold: { label: 'Qui doit être prévenu', hint: 'Avec numéros, jour et nuit.' },
  trustedAdult: { label: 'Adulte de confiance', hint: 'Nom, et comment le joindre la nuit.' },
  ifChildMustLeave: {
    label: 'Si je sens que je dois partir',
    hint: 'Étapes, mot de code, numéros, argent pour appeler, chemin du retour.',
  },
  planElements: { label: 'Éléments du plan', items: planElementWords },
  planSignedBy: {
    label: 'Signé par',
    hint: 'Si possible l’enfant, puis accueillant, tuteur, travailleur social.',
  },
  planAgreement: {
    label: 'Convenu par',
    items: { police: 'Police', carer: 'Accueillant', guardian: 'Tuteur', child: 'L’enfant' },
  },
  agreedWith: { label: 'Qui a accepté', hint: 'Noms et fonctions.' },
  packetOwner: { label: 'Qui tient la pochette à jour', hint: 'Nom et fonction.' },
  packetPlace: { label: 'Où l’équipe de nuit la trouve' },

  familyCountry: { label: 'Pays de la famille' },
  timelineTold: { label: 'Ce qui a été dit à l’enfant sur la durée' },
  carePlan: {
    label: 'Voie juridique et plan de prise en charge',
    items: {
      lawyer: 'Avocat',
      residenceRoute: 'Asile ou autre voie de séjour',
      bestInterests: 'Évaluation de l’intérêt supérieur',
      education: 'École',
      health: 'Santé',
      futureAtEighteen: 'Le temps après 18 ans',
    },
  },
  carePlanDates: { label: 'Prochaines dates', hint: 'Quoi, quand, et qui s’en occupe.' },
  lawyer: { label: 'Avocat', hint: 'Nom et numéro.' },
  newsAt: { label: 'Nouvelle attendue le' },
  whichNews: { label: 'Quelle nouvelle' },
  beforeMajority: {
    label: 'Avant 18 ans',
    items: {
      transitionPlan: 'Écrire le plan de transition avec l’enfant',
      adultServiceNamed: 'Nommer le service pour adultes et une personne là-bas',
      childHeard: 'Entendre l’enfant',
      riskJudged: 'Réévaluer les deux risques',
      lawyerTold: 'Prévenir l’avocat',
      sisAlertUpdated,
    },
  },
  atMajority: {
    label: 'Après 18 ans',
    items: {
      riskStays: 'Vigilance et évaluation du risque continuent',
      planStays: 'Plan et pochette restent en place',
      adultServiceStarted: 'Le service pour adultes a commencé',
      sisAlertUpdated,
    },
  },
  adultService: { label: 'Service pour adultes', hint: 'Nom, personne et numéro.' },
  transitionPlan: { label: 'Ce que dit le plan de transition' },

  departureSigns: {
    label: 'Signes aujourd’hui',
    hint: '«\u00a0Soupçon\u00a0» et «\u00a0on ne sait pas\u00a0» comptent comme un oui.',
    items: {
      packing: 'Fait ses bagages',
      farewell: 'Dit au revoir, donne des affaires',
      newPhone: 'Nouveau téléphone ou carte SIM',
      pickUp: 'Quelqu’un attend l’enfant ou vient le chercher',
      suddenMoney: 'Argent soudain',
      fear: 'Peur',
      asksForPapers: 'Demande ses papiers',
      friendLeft: 'Un ami n’est plus là',
    },
  },
  nextLookAt: { label: 'Prochain regard à' },
  signMeasures: {
    label: 'Ce qui a été fait',
    items: {
      trustedAdultTalks: 'L’adulte de confiance a parlé avec l’enfant',
      supervisionWithoutLocks: 'Plus de personnel auprès de l’enfant, sans serrures',
      moveConsidered: 'Autre lieu envisagé',
      alertConsidered: 'Signalement préventif envisagé',
    },
  },
  policeReached: { label: 'Qui a été joint à la police', hint: 'Nom et unité.' },
  guardianReached: { label: 'Qui a été joint pour le tuteur' },
  contactNote: {
    label: 'Note de contact',
    hint: 'Qui a parlé avec l’enfant, comment il allait, ce qui est nouveau.',
  },
  reviewTopics: {
    label: 'Réexamen',
    items: {
      bothRisks: 'Les deux risques réévalués si quelque chose a changé',
      plan: 'Le plan convient encore',
      packet: 'Pochette et photo à jour',
      place: 'Lieu encore sûr',
      guardianContact: 'Tuteur en contact régulier',
      childHeard: 'Enfant entendu',
      openDuties: 'Tâches ouvertes passées en revue',
    },
  },
  nextReviewOfPlanAt: { label: 'Prochain réexamen le' },
  preventiveAlertAt: { label: 'Quand le signalement préventif a été inscrit' },
  preventiveAlertReference: { label: 'Référence du signalement préventif' },
  alertGrounds: {
    label: 'Danger d’être emmené pour',
    items: {
      trafficking: 'Traite',
      forcedMarriage: 'Mariage forcé',
      genitalMutilation: 'Mutilations génitales féminines',
      armedGroups: 'Groupes armés',
    },
  },

  handOverItems: {
    label: 'Ce qui suit l’enfant',
    items: {
      packet: 'Pochette disparition',
      risk: 'Les deux évaluations du risque',
      plan: 'Plan de sécurité',
      phones: 'Numéros de téléphone, jour et nuit',
      medicine: 'Médicaments et papiers',
      escort: 'Un accompagnateur que l’enfant connaît',
    },
  },
  receiver: { label: 'Qui reçoit l’enfant', hint: 'Nom, service et fonction.' },
  receiverPhone: { label: 'Numéro de la personne qui reçoit, la nuit aussi' },
  responsibleFrom: { label: 'La personne qui reçoit est responsable dès' },
  leftAt: { label: 'L’enfant est parti à' },
  expectedAt: { label: 'Arrivée attendue à' },
  escortName: { label: 'Accompagnateur', hint: 'Nom et numéro.' },
  receivedBy: { label: 'Qui a reçu l’enfant', hint: 'Nom et fonction.' },
  arrivedAt: { label: 'L’enfant est arrivé à' },
  afterMove: {
    label: 'Après le passage de relais',
    items: {
      placeSafe: 'Nouveau lieu vérifié\u00a0: sûr cette nuit',
      riskAnew: 'Les deux risques sont à réévaluer',
      planFits: 'Nouvelle version du plan en cours',
      packetThere: 'Pochette reçue là-bas',
      childTalkedTo: 'Échange avec l’enfant',
      allTold: 'Toutes les personnes de la liste prévenues',
    },
  },

  sharingChecks: { label: 'Vérification', items: sharingCheckWords },
  sharedWith: { label: 'Partagé avec', hint: 'Nom, service et fonction.' },
  whatWasShared: { label: 'Ce qui a été partagé' },
}
