import type { FieldWords } from '#content/words.ts'

const sisUpdate = 'Ask police to update the SIS alert'
const guardianFileOpen = 'Ask that the guardian’s file stays open'

/** Words of the fields, by field id: one label wherever the field appears. */
export const fieldWords = {
  reason: { label: 'Reason', hint: 'The facts, in a sentence or two.' },
  whoWasTold: { label: 'Who knows that this stays open', hint: 'Name and role.' },

  whatWasSaid: { label: 'What was said', hint: 'Their words, as close as you can.' },
  callReference: { label: 'Reference of the call' },

  noticedAt: { label: 'When you noticed' },
  lastSeenAt: { label: 'When the child was last seen', hint: 'The last time that is certain.' },
  lastSeenWhere: { label: 'Where the child was last seen' },
  lastSeenBy: { label: 'Who last saw the child' },
  howNoticed: {
    label: 'How it was noticed',
    options: {
      notWhereExpected: 'Not where expected',
      didNotArrive: 'Did not arrive',
      leftAppointment: 'Left an appointment',
      contactLost: 'Contact lost',
    },
  },
  seenBy: { label: 'Who saw the child face to face', hint: 'Name and role.' },
  childSays: { label: 'What the child says', hint: 'The child’s own words.' },
  place: { label: 'Place', hint: 'Address, or how to find it.' },

  redItems: {
    label: 'Signs of danger',
    hint: 'Suspected and not known count as yes.',
    items: {
      under13: 'Under 13 years old',
      traffickingSign: 'Sign of trafficking, or a referral is open',
      takenOrThreatened: 'Taken, threatened, or seen with a suspicious person or car',
      healthNeed: 'Needs medicine, is pregnant, ill or has a disability',
      selfHarm: 'Signs of self-harm or suicide',
      arrivedUnder72h: 'Arrived less than 72 hours ago',
      outOfCharacter: 'Completely out of character',
      groupMissing: 'Others of the same group are missing',
      exposed: 'No shared language, no phone, no money or bad weather',
      earlierHarm: 'Came to harm when missing before',
    },
  },
  checks: {
    label: 'First checks',
    hint: 'Note time and result of each.',
    items: {
      e03: 'Tell the person in charge; a second one stays with the others',
      e04: 'Check bedroom, all rooms, hiding places, garden, sheds, surroundings',
      e05: 'Phone and message the child: friendly, no threat',
      e06: 'Ask friends, roommates and school; family only if safe',
      e07: 'Look at what is gone; secure papers, notes, device; do not tidy',
      e08: 'Check sign-out book, cameras and calendar',
      e09: 'Look at web and social media that staff can openly see',
      e10: 'Read the child’s plan: own time limit and contacts',
      e14: 'Note vehicles, people and calls noticed before',
      e16: 'Support the other children; ask gently; are they at risk too?',
    },
  },
  thresholdMinutes: {
    label: 'Time limit in the child’s own plan, in minutes',
    hint: 'Leave empty if there is none.',
  },

  policeReference: { label: 'Police reference number' },
  officer: { label: 'Officer', hint: 'Name, and who follows up.' },
  station: { label: 'Police station or unit' },
  whatPoliceSaid: { label: 'What the police said', hint: 'Their words, as close as you can.' },
  nextContactAt: { label: 'Next contact agreed for' },
  hotlineReference: { label: 'Case number of the hotline' },
  whoWasReached: { label: 'Who was reached', hint: 'Name and role.' },
  channel: {
    label: 'How',
    options: { phone: 'By phone', inPerson: 'In person', email: 'By e-mail', other: 'Another way' },
  },
  recipientReference: { label: 'Their reference' },
  whatWasAgreed: { label: 'What was agreed' },
  others: {
    label: 'Others who must know',
    items: {
      school: 'School',
      healthProvider: 'Health provider',
      inspection: 'Inspection body, where the law says so',
    },
  },

  criteria: {
    label: 'Criteria',
    hint: 'Not known is a reason for concern.',
    items: {
      under13: 'Under 13 years old',
      disability: 'Physical or intellectual disability, or cannot cope alone',
      medication: 'Needs medicine or medical care',
      lifeThreat: 'Signs of danger to life',
      dangerousCompany: 'With people who may put the child in danger',
      victimOfCrime: 'May be the victim of a crime',
      outOfCharacter: 'Completely out of character',
      suicidalSigns: 'Signs of suicide',
      withoutBelongings: 'Left without personal belongings',
    },
  },
  decidedBy: { label: 'Who decided', hint: 'Name and role.' },
  policeLevel: { label: 'Level set by the police', hint: 'In the words the police use.' },
  reasons: { label: 'Our reasons', hint: 'A fact for each criterion.' },
  newFacts: { label: 'New facts' },
  level: {
    label: 'Level of concern',
    options: { immediateDanger: 'Immediate danger', highConcern: 'High concern', concern: 'Concern' },
  },

  searchTasks: {
    label: 'First search',
    items: {
      room: 'Room and belongings: what is gone, what was left',
      phone: 'Phone: call, message, last-seen status; SIM and device to police',
      socialMedia: 'Social media and chats that are openly visible',
      friends: 'Friends, roommates, school, compatriots, interpreters',
      e15: 'Keep one phone line free; name tonight’s colleague; hand over in writing',
      e16: 'Support the other children; ask gently; are they at risk too?',
    },
  },
  results: { label: 'Results', hint: 'Also what was not found.' },
  widerTasks: {
    label: 'Wider search',
    items: {
      hospitals: 'Hospitals, police cells, detention, other centres, border posts',
      cctv: 'Cameras and transport tickets, through the police',
      triggeringEvent: 'What happened before: news, conflict, plans, family',
      relativesAbroad: 'Relatives abroad, through hotline or police',
      tracing: 'Red Cross family tracing, through the guardian',
      linkedChildren: 'Other missing children: same route, phone or address',
    },
  },

  askedOf: { label: 'Who was asked', hint: 'Name and unit.' },
  alertReference: { label: 'Reference of the alert' },
  enteredAt: { label: 'When it was entered' },
  otherAlerts: {
    label: 'Other alerts',
    items: {
      borderAlert: 'Border and transport alert: the child may leave soon',
      europol: 'Europol: trafficking or organised crime is possible',
      childAlert: 'Public child alert: life in danger, or child taken',
    },
  },

  coordinator: { label: 'Coordinator', hint: 'Name and service.' },
  coordinatorPhone: { label: 'Coordinator’s number' },
  deputy: { label: 'Deputy', hint: 'Name and service.' },
  searchLead: { label: 'Who leads the search', hint: 'The officer in charge.' },
  fileOwner: { label: 'Who keeps the child’s file', hint: 'Name at child protection.' },
  policeContactRhythm: { label: 'How often you speak with the police' },
  guardianKeepsContact: { label: 'Guardian who keeps contact with the police' },

  country: { label: 'Country' },
  hint: { label: 'What points there', hint: 'For example family, wish, phone prefix or ticket.' },
  channels: {
    label: 'Channels',
    items: {
      policeChannel: 'Police, through SIRENE or Interpol',
      hotlineChannel: 'Hotline to hotline',
      guardianChannel: 'Guardian to guardian',
      childProtectionChannel: 'Child protection, central authority or International Social Service',
      asylumChannel: 'Asylum authority to asylum authority',
    },
  },
  foreignReference: { label: 'Reference in the other country' },

  meetingAt: { label: 'Date and time of the meeting' },
  chair: { label: 'Who chairs' },
  invited: { label: 'Who is invited' },
  agenda: {
    label: 'Agenda',
    items: {
      facts: 'Facts so far',
      riskLevel: 'Level of risk',
      tasks: 'Tasks done and not done',
      alerts: 'Alerts confirmed',
      foreignContacts: 'Contacts abroad',
      publicity: 'Publicity',
      placementKept: 'Place kept for the child',
      whoTellsFamily: 'Who tells the family',
    },
  },
  minutes: { label: 'Minutes', hint: 'Each task with owner and date; the next meeting.' },

  weighed: {
    label: 'What was weighed',
    items: {
      dangerToLife: 'The child’s life is in danger now',
      exposesChild: 'Traffickers, persecutors or family could be alerted, or the child exposed',
      asylumRisk: 'Photo or name could bring persecution or break confidentiality',
      photoStays: 'A photo that stays on the internet would harm the child',
      childsView: 'The child has agreed before to the use of the photo',
    },
  },
  takeDownOwner: { label: 'Who will take it down', hint: 'Name and service.' },
  nextReviewAt: { label: 'Next review of the publicity' },
  whereItWas: { label: 'Where it was shown' },

  review: {
    label: 'Review',
    items: {
      risk: 'Judge the risk anew',
      leads: 'Go through leads and open tasks',
      alertsValid: 'Check that alerts are still valid',
      photoAgeing: 'Check that the photo still fits the child’s age',
      linkedCases: 'Look for links to new cases',
      careStatusKept: 'Make sure that the child’s care status is kept',
      asylumNotLapsed: 'Make sure that the asylum claim does not lapse',
      placeKept: 'Make sure that a place is kept',
    },
  },
  dateOfBirth: { label: 'Date of birth' },
  beforeEighteen: {
    label: 'Before the birthday',
    items: { sisUpdate, guardianFileOpen, lawyerTold: 'Tell the lawyer' },
  },
  atEighteen: {
    label: 'At the birthday',
    items: {
      policeKnowMissingAsChild: 'Tell police: went missing as a child',
      episodeStaysOpen: 'Tell all involved: the case stays open',
      guardianFileOpen,
      sisUpdate,
    },
  },

  whatHappened: { label: 'What happened', hint: 'Words heard, seen or written.' },
  source: { label: 'Who it came from', hint: 'Name or number; leave empty if they wish.' },
  whoWhereWhen: { label: 'Who saw the child, where and when' },
  noteSent: { label: 'Note that was sent', hint: 'What it says, to whom, how.' },
  confirmedBy: { label: 'Who confirmed it', hint: 'Name and role.' },
  familyLiaison: { label: 'Family liaison officer' },

  seenWhere: { label: 'Where the child was seen' },
  howFound: {
    label: 'How the child was found',
    options: {
      cameBack: 'Came back alone',
      brought: 'Brought by someone',
      police: 'By the police',
      crimeScene: 'At the scene of a crime',
      hospital: 'In hospital',
      abroad: 'In another country',
      detention: 'In detention',
    },
  },
  authority: { label: 'Authority that takes over' },
  authorityReference: { label: 'Its reference' },
  authorityPerson: { label: 'Who said yes', hint: 'Name and role.' },
  secondPerson: { label: 'Second person', hint: 'Name and role.' },
} as const satisfies Readonly<Record<string, FieldWords>>
