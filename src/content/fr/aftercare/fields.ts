import type { aftercareFieldWords as english } from '#content/en/aftercare/fields.ts'
import { returnTopicWords, sharingCheckWords } from '#content/fr/checklists.ts'
import type { AnyWords } from '#content/phrase.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords: AnyWords<typeof english> = {
  identifiedBy: {
    label: 'Comment cela a été confirmé',
    items: {
      photo: 'Photo comparée',
      marks: 'Signes particuliers comparés\u00a0: cicatrices, tatouages, taches de naissance',
      nameVariants: 'Toutes les orthographes du nom comparées',
      fingerprintsByAuthority: 'Empreintes comparées par l’autorité',
    },
  },
  condition: { label: 'Comment va l’enfant', hint: 'Ce que vous voyez et ce que dit l’enfant.' },
  meanwhile: {
    label: 'Entre-temps',
    items: {
      foodAndRest: 'Repas et repos',
      doctorIfNeeded: 'Un médecin, au besoin',
      safePlace: 'Un lieu sûr pour cette nuit',
      childProtectionTold: 'Protection de l’enfance prévenue',
    },
  },
  hitMeanwhile: {
    label: 'Entre-temps',
    items: {
      foodAndRest: 'Repas et repos',
      doctorIfNeeded: 'Un médecin, au besoin',
      safePlace: 'Un lieu sûr pour cette nuit',
      childProtectionTold: 'Protection de l’enfance prévenue',
      interimGuardianAsked: 'Tuteur provisoire demandé',
    },
  },
  welcomeSigns: {
    label: 'Signes qui inquiètent',
    hint: '«\u00a0On ne sait pas\u00a0» compte comme une inquiétude.',
    items: {
      afraid: 'A peur de quelqu’un',
      controlled: 'Semble sous l’emprise de quelqu’un',
      phoneKeepsRinging: 'Le téléphone sonne sans cesse',
      hurtOrUnwell: 'Blessé, épuisé ou mal en point',
      newThings: 'Argent, vêtements ou téléphone inexpliqués',
    },
  },
  welcome: {
    label: 'Accueil',
    items: {
      foodAndRest: 'Manger, boire et se reposer',
      noReproach: 'Un accueil sans reproche',
      interpreter: 'Un interprète que l’enfant accepte',
      safeTransport: 'Amené par un adulte connu, pas seul, pas par un proche soupçonné',
    },
  },
  protectedPlace: { label: 'Où l’enfant est protégé', hint: 'N’écrivez l’adresse que s’il le faut.' },
  victimTasks: {
    label: 'Victime d’abord',
    items: {
      treatedAsVictim: 'Police et procureur prévenus\u00a0: peut-être une victime',
      noDetention: 'Non détenu',
      lawyerCalled: 'Avocat appelé avant toute audition',
      referralStarted: 'Orientation (traite) commencée',
    },
  },
  whatIsKept: { label: 'Ce qui est conservé' },
  whoHoldsIt: { label: 'Qui le détient', hint: 'Nom et service.' },
  childAgreed: { label: 'Ce que l’enfant a accepté', hint: 'Les mots de l’enfant.' },

  safeAndWell: {
    label: 'Ce qui en est ressorti',
    hint: 'Seulement ce que l’enfant a choisi de dire.',
    items: {
      notSafeNow: 'Pas en sécurité maintenant',
      victimOrWitness: 'Victime ou témoin d’une infraction',
      furtherHarm: 'Nouveau danger à craindre',
      disclosed: 'L’enfant a dit quelque chose qui oblige à agir',
    },
  },
  whereAndWithWhom: { label: 'Où était l’enfant, et avec qui' },
  healthSigns: {
    label: 'Besoins qui ne peuvent pas attendre',
    hint: '«\u00a0On ne sait pas\u00a0» compte comme un oui.',
    items: {
      injury: 'Blessure',
      intoxication: 'Alcool ou drogues',
      sexualViolence: 'Violence sexuelle',
      pregnancy: 'Grossesse',
      selfHarm: 'Automutilation',
      untreatedIllness: 'Maladie non soignée',
    },
  },
  whoExamined: { label: 'Qui a vu l’enfant', hint: 'Nom et profession.' },
  outAt: { label: 'Quand il a été retiré' },

  fileParts: {
    label: 'Parties du dossier de suivi',
    items: {
      packet: 'Fiche d’identification',
      riskRecord: 'Fiche des risques',
      referralStatus: 'Orientation (traite)\u00a0: en existe-t-il une, et où',
      guardianContact: 'Tuteur et thérapeute\u00a0: contact direct',
      carePlan: 'Plan de prise en charge',
      healthRecord: 'Santé',
    },
  },
  shareAbroadCheck: { label: 'Avant le passage de la frontière', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Voies sans la police',
    items: {
      childProtectionChannel: 'Autorité centrale, Service social international ou Croix-Rouge',
      guardianChannel: 'De tuteur à tuteur',
      hotlineChannel: 'De 116\u00a0000 à 116\u00a0000',
    },
  },
  interimGuardian: { label: 'Qui agit comme tuteur d’ici là', hint: 'Nom et service.' },
  whyLeft: { label: 'Pourquoi l’enfant est parti', hint: 'Les mots de l’enfant.' },
  childsWish: { label: 'Ce que l’enfant souhaite', hint: 'Les mots de l’enfant.' },
  childsFear: { label: 'Ce dont l’enfant a peur' },
  familyThere: { label: 'Famille dans le pays où est l’enfant' },
  identificationCountry: { label: 'Pays où se fait l’orientation' },
  childsView: { label: 'Ce que l’enfant en pense', hint: 'Les mots de l’enfant.' },
  decideAgainAt: { label: 'Quand on décidera de nouveau' },
  transferTasks: {
    label: 'Avant le voyage',
    items: {
      writtenPlan: 'Plan écrit, convenu des deux côtés',
      escortKnown: 'Accompagnateur que l’enfant connaît',
      medicine: 'Médicaments pour le voyage et les premiers jours',
      documents: 'Documents',
      traffickingRiskThere: 'Risque de traite à l’arrivée évalué',
      childKnowsPlan: 'L’enfant connaît le plan et sait qui appeler',
    },
  },
  receivingGuardian: { label: 'Tuteur qui reçoit l’enfant', hint: 'Nom et numéro.' },
  escort: { label: 'Accompagnateur', hint: 'Nom et service.' },
  travelAt: { label: 'Quand l’enfant doit arriver' },

  interviewer: { label: 'Qui mène l’entretien', hint: 'Nom, et en quoi la personne est indépendante.' },
  childsChoice: { label: 'Ce que l’enfant a choisi', hint: 'Personne, femme ou homme, lieu ou heure.' },
  interviewPlace: { label: 'Où' },
  interviewAt: { label: 'Quand' },
  toldBefore: {
    label: 'Ce qui a été dit d’abord à l’enfant',
    hint: 'Qui lit, et ce qui ne peut pas rester secret.',
  },
  returnTopics: {
    label: 'Thèmes',
    hint: 'Suivez l’enfant\u00a0; tous les thèmes ne conviennent pas.',
    items: returnTopicWords,
  },
  reasonsForLeaving: {
    label: 'Pourquoi l’enfant est parti',
    items: {
      pushPlace: 'Poussé\u00a0: le lieu',
      pushDecision: 'Poussé\u00a0: une décision',
      pushConflict: 'Poussé\u00a0: un conflit',
      pushWaiting: 'Poussé\u00a0: l’attente',
      pullFamily: 'Attiré\u00a0: la famille',
      pullDebt: 'Attiré\u00a0: une dette',
      pullWork: 'Attiré\u00a0: un travail',
      pullPartner: 'Attiré\u00a0: un partenaire',
      taken: 'Emmené par quelqu’un',
    },
  },
  analysis: {
    label: 'Avis de la personne qui mène l’entretien',
    hint: 'Ce que l’enfant a subi, signes, niveau, actions, qui reçoit quoi.',
  },
  carerObservations: { label: 'Ce que l’accueillant a remarqué' },
  passedOn: { label: 'Ce qui a été transmis', hint: 'À qui, et pour quoi.' },
  victimRights: {
    label: 'Droits expliqués',
    items: {
      recoveryAndReflection: 'Du temps pour se rétablir et réfléchir',
      residence: 'Un droit de séjour possible',
      nonPunishment: 'Pas de sanction pour ce qu’on l’a forcé à faire',
      legalAid: 'Un avocat gratuit',
      compensation: 'Une indemnisation',
    },
  },
  facts: { label: 'Indices, avec leurs faits' },

  whatChanges: { label: 'Ce qui change dans le lieu' },
  placeKind: {
    label: 'Type de lieu',
    options: {
      otherPlace: 'Un autre lieu',
      protectedReception: 'Accueil protégé',
      family: 'Famille',
      otherRegion: 'Une autre région',
    },
  },
  bestInterestsHeadings: {
    label: 'Points à peser',
    items: {
      familyReunification: 'Regroupement avec la famille',
      wellbeingAndStability: 'Bien-être et stabilité de la prise en charge',
      safety: 'Sécurité, y compris le risque de traite',
      childsViews: 'L’avis de l’enfant',
    },
  },
  familyAssessed: {
    label: 'Rejoindre la famille est-il possible et sans danger\u00a0?',
    hint: 'Qui a évalué la famille, et comment.',
  },
  changesSinceLastPlan: { label: 'Ce qui change par rapport au dernier plan' },
  planReviewAt: { label: 'Prochain réexamen du plan' },

  whatWorked: { label: 'Ce qui a marché' },
  whatWasLate: { label: 'Ce qui a été tardif' },
  notReached: { label: 'Qui n’a pas pu être joint' },
  missingData: { label: 'Quels faits manquaient' },
  whatWouldHavePrevented: { label: 'Ce qui l’aurait évité' },
  localPattern: { label: 'Constante locale', hint: 'Lieux, véhicules, numéros\u00a0; pour la police.' },
}
