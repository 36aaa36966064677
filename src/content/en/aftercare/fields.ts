import type { FieldWords } from '#content/words.ts'
import { returnTopicWords, sharingCheckWords } from '#content/en/checklists.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords = {
  identifiedBy: {
    label: 'How it was confirmed',
    items: {
      photo: 'Photo compared',
      marks: 'Marks compared: scars, tattoos, birth marks',
      nameVariants: 'All spellings of the name compared',
      fingerprintsByAuthority: 'Fingerprints compared by the authority',
    },
  },
  condition: { label: 'How the child is', hint: 'What you see and what the child says.' },
  meanwhile: {
    label: 'Meanwhile',
    items: {
      foodAndRest: 'Food and rest',
      doctorIfNeeded: 'A doctor, if needed',
      safePlace: 'A safe place for tonight',
      childProtectionTold: 'Child protection told',
    },
  },
  hitMeanwhile: {
    label: 'Meanwhile',
    items: {
      foodAndRest: 'Food and rest',
      doctorIfNeeded: 'A doctor, if needed',
      safePlace: 'A safe place for tonight',
      childProtectionTold: 'Child protection told',
      interimGuardianAsked: 'Interim guardian asked for',
    },
  },
  welcomeSigns: {
    label: 'Signs that worry',
    hint: 'Not known counts as a worry.',
    items: {
      afraid: 'Afraid of someone',
      controlled: 'Seems to be controlled by someone',
      phoneKeepsRinging: 'Phone keeps ringing',
      hurtOrUnwell: 'Hurt, exhausted or unwell',
      newThings: 'Money, clothes or a phone that nobody can explain',
    },
  },
  welcome: {
    label: 'Welcome',
    items: {
      foodAndRest: 'Food, drink and rest',
      noReproach: 'A welcome without reproach',
      interpreter: 'An interpreter the child accepts',
      safeTransport: 'Brought here by a known adult, not alone, not by a suspected relative',
    },
  },
  protectedPlace: { label: 'Where the child is protected', hint: 'Write the address only if you must.' },
  victimTasks: {
    label: 'Victim first',
    items: {
      treatedAsVictim: 'Police and prosecutor told: possible victim',
      noDetention: 'Not detained',
      lawyerCalled: 'Lawyer called before any interview',
      referralStarted: 'Trafficking referral begun',
    },
  },
  whatIsKept: { label: 'What is kept' },
  whoHoldsIt: { label: 'Who holds it', hint: 'Name and service.' },
  childAgreed: { label: 'What the child agreed to', hint: 'The child’s own words.' },

  safeAndWell: {
    label: 'What came out',
    hint: 'Only what the child chose to tell.',
    items: {
      notSafeNow: 'Not safe now',
      victimOrWitness: 'Victim or witness of a crime',
      furtherHarm: 'Further harm to be feared',
      disclosed: 'The child told something that must be acted on',
    },
  },
  whereAndWithWhom: { label: 'Where the child was, and with whom' },
  healthSigns: {
    label: 'Needs that cannot be put off',
    hint: 'Not known counts as yes.',
    items: {
      injury: 'Injury',
      intoxication: 'Alcohol or drugs',
      sexualViolence: 'Sexual violence',
      pregnancy: 'Pregnancy',
      selfHarm: 'Self-harm',
      untreatedIllness: 'Illness that is not treated',
    },
  },
  whoExamined: { label: 'Who saw the child', hint: 'Name and profession.' },
  outAt: { label: 'When it went out' },

  fileParts: {
    label: 'Parts of the file',
    items: {
      packet: 'Identification sheet',
      riskRecord: 'Risk record',
      referralStatus: 'Trafficking referral: is one open, and where',
      guardianContact: 'Guardian and therapist: direct contact',
      carePlan: 'Care plan',
      healthRecord: 'Health',
    },
  },
  shareAbroadCheck: { label: 'Before it crosses the border', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Channels without the police',
    items: {
      childProtectionChannel: 'Central authority, International Social Service or Red Cross',
      guardianChannel: 'Guardian to guardian',
      hotlineChannel: 'Hotline to hotline',
    },
  },
  interimGuardian: { label: 'Who acts as guardian until then', hint: 'Name and service.' },
  whyLeft: { label: 'Why the child set out', hint: 'The child’s own words.' },
  childsWish: { label: 'What the child wishes', hint: 'The child’s own words.' },
  childsFear: { label: 'What the child is afraid of' },
  familyThere: { label: 'Family in the country where the child is' },
  identificationCountry: { label: 'Country where the referral is made' },
  childsView: { label: 'What the child thinks of it', hint: 'The child’s own words.' },
  decideAgainAt: { label: 'When it is decided again' },
  transferTasks: {
    label: 'Before travel',
    items: {
      writtenPlan: 'Written plan, agreed by both sides',
      escortKnown: 'Escort whom the child knows',
      medicine: 'Medicine for the journey and the first days',
      documents: 'Documents',
      traffickingRiskThere: 'Trafficking risk at the other end judged',
      childKnowsPlan: 'The child knows the plan and whom to call',
    },
  },
  receivingGuardian: { label: 'Guardian who receives the child', hint: 'Name and number.' },
  escort: { label: 'Escort', hint: 'Name and service.' },
  travelAt: { label: 'When the child should arrive' },

  interviewer: { label: 'Who holds the interview', hint: 'Name, and why independent.' },
  childsChoice: { label: 'What the child chose', hint: 'Person, gender, place or time.' },
  interviewPlace: { label: 'Where' },
  interviewAt: { label: 'When' },
  toldBefore: {
    label: 'What the child was told first',
    hint: 'Who reads it, and what cannot stay secret.',
  },
  returnTopics: { label: 'Topics', hint: 'Follow the child; not every topic fits.', items: returnTopicWords },
  reasonsForLeaving: {
    label: 'Why the child went',
    items: {
      pushPlace: 'Pushed: the place',
      pushDecision: 'Pushed: a decision',
      pushConflict: 'Pushed: a conflict',
      pushWaiting: 'Pushed: waiting',
      pullFamily: 'Drawn: family',
      pullDebt: 'Drawn: debt',
      pullWork: 'Drawn: work',
      pullPartner: 'Drawn: a partner',
      taken: 'Taken by someone',
    },
  },
  analysis: { label: 'Interviewer’s own view', hint: 'Harm, signs, level, actions, who gets what.' },
  carerObservations: { label: 'What the carer noticed' },
  passedOn: { label: 'What was passed on', hint: 'To whom, and what for.' },
  victimRights: {
    label: 'Rights explained',
    items: {
      recoveryAndReflection: 'Time to recover and reflect',
      residence: 'A possible right to stay',
      nonPunishment: 'No punishment for what they were made to do',
      legalAid: 'A lawyer at no cost',
      compensation: 'Compensation',
    },
  },
  facts: { label: 'Signs, with their facts' },

  whatChanges: { label: 'What changes in the place' },
  placeKind: {
    label: 'Kind of place',
    options: {
      otherPlace: 'Another place',
      protectedReception: 'Protected reception',
      family: 'Family',
      otherRegion: 'Another region',
    },
  },
  bestInterestsHeadings: {
    label: 'Headings to weigh',
    items: {
      familyReunification: 'Joining the family',
      wellbeingAndStability: 'Wellbeing, and stability of care',
      safety: 'Safety, including the risk of trafficking',
      childsViews: 'The child’s views',
    },
  },
  familyAssessed: { label: 'Is joining the family possible and safe?', hint: 'Who assessed the family, and how.' },
  changesSinceLastPlan: { label: 'What changes compared with the last plan' },
  planReviewAt: { label: 'Next review of the plan' },

  whatWorked: { label: 'What worked' },
  whatWasLate: { label: 'What was late' },
  notReached: { label: 'Who could not be reached' },
  missingData: { label: 'Which facts were missing' },
  whatWouldHavePrevented: { label: 'What would have prevented it' },
  localPattern: { label: 'Local pattern', hint: 'Places, vehicles, numbers; for the police.' },
} as const satisfies Readonly<Record<string, FieldWords>>
