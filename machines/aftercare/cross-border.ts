import { declare, inferred, known, needing, parks, plain, seen, seenIn, telling, type Limit } from '#machines/steps.ts'

const hour = 60
const day = 24 * hour

const within = (id: string, minutes: number): Limit => ({
  id,
  from: 'opened',
  rule: { kind: 'minutes', minutes },
  strength: 'practice',
  ground: inferred(),
})

/** X2: the same day, as for every foreign counterpart. */
const sameDay: Limit = {
  id: 'T18',
  from: 'opened',
  rule: { kind: 'sameDay' },
  strength: 'practice',
  ground: inferred(),
}

const decideAgain: Limit = {
  id: 'agreed',
  from: 'opened',
  rule: { kind: 'agreed', field: 'decideAgainAt' },
  strength: 'agreed',
  ground: inferred(),
}

/** Checks before a child's file crosses a border, of checklist 4.8. */
export const shareAbroadChecks = ['h01', 'h05', 'h06', 'h07', 'h11', 'h12', 'h13'] as const

const fileParts = ['packet', 'riskRecord', 'referralStatus', 'guardianContact', 'carePlan', 'healthRecord'] as const

/** X10: ways that do not lead through the police. */
const civilChannels = ['childProtectionChannel', 'guardianChannel', 'hotlineChannel'] as const

const hit = [
  { id: 'country', type: 'text' },
  { id: 'whoWasReached', type: 'person' },
  { id: 'foreignReference', type: 'text' },
  { id: 'noteSent', type: 'longText' },
] as const

const file = [
  { id: 'fileParts', type: 'checklist', items: fileParts, scale: 'tasks' },
  { id: 'shareAbroadCheck', type: 'checklist', items: shareAbroadChecks, scale: 'tasks' },
  { id: 'civilChannels', type: 'checklist', items: civilChannels, scale: 'tasks' },
  { id: 'whoWasReached', type: 'person' },
  { id: 'reason', type: 'longText' },
] as const

const heard = [
  { id: 'whyLeft', type: 'longText' },
  { id: 'childsWish', type: 'longText' },
  { id: 'childsFear', type: 'longText' },
  { id: 'familyThere', type: 'longText' },
  { id: 'interpreter', type: 'person' },
  { id: 'decidedBy', type: 'person' },
  { id: 'reason', type: 'longText' },
] as const

/** A child need not speak: then the talk is offered again, until a named person records why it goes on without. */
const hearing = {
  heard: needing('childsWish'),
  notYet: plain,
  goesOnWithout: needing('reason', 'decidedBy'),
  notPossible: parks,
} as const

const referred = [
  { id: 'identificationCountry', type: 'text' },
  { id: 'whoWasReached', type: 'person' },
  { id: 'recipientReference', type: 'text' },
] as const

const decision = [
  { id: 'country', type: 'text' },
  { id: 'childsView', type: 'longText' },
  { id: 'decidedBy', type: 'person' },
  { id: 'reason', type: 'longText' },
  { id: 'decideAgainAt', type: 'instant' },
] as const

const decided = needing('decidedBy', 'childsView', 'reason')

/** X6, Q35: never automatic; what is undecided has a date. */
const deciding = {
  stay: decided,
  family: decided,
  firstCountry: decided,
  other: decided,
  undecided: needing('decideAgainAt', 'reason'),
  notPossible: parks,
} as const

const transferTasks = [
  'writtenPlan',
  'escortKnown',
  'medicine',
  'documents',
  'traffickingRiskThere',
  'childKnowsPlan',
] as const

const transfer = [
  { id: 'transferTasks', type: 'checklist', items: transferTasks, scale: 'tasks' },
  { id: 'receivingGuardian', type: 'person' },
  { id: 'escort', type: 'person' },
  { id: 'travelAt', type: 'instant' },
  { id: 'reason', type: 'longText' },
] as const

const arrival: Limit = {
  id: 'agreed',
  from: 'opened',
  rule: { kind: 'agreed', field: 'travelAt' },
  strength: 'agreed',
  ground: inferred(),
}

const arrivalThere = [
  { id: 'whoWasReached', type: 'person' },
  { id: 'arrivedAt', type: 'instant' },
  { id: 'reason', type: 'longText' },
] as const

const arrivedThere = {
  arrived: telling('whoWasReached', 'arrivedAt'),
  notTravelled: needing('reason'),
  notPossible: parks,
} as const

/** X7: the calls on the first and the seventh day, wherever the journey ended. */
const call = {
  ref: 'X7',
  kind: 'action',
  strand: 'crossBorder',
  actor: 'guardian',
  urgency: 'planned',
  outcomes: { spoke: plain, notReached: plain, notPossible: parks },
  fields: [{ id: 'childSays', type: 'longText' }],
  ground: inferred(),
  carries: ['X7', 'X9'],
  recalls: ['receivingGuardian'],
} as const

/**
 * The X track. Two children need it from two sides: the child who is here and is missing elsewhere, and our child who is
 * in another country. What is done here and what is asked of the people there are different acts, so each has its steps.
 */
export const crossBorderSteps = [
  declare({
    id: 'protectUnderOurLaw',
    ref: 'X1',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'now',
    outcomes: { done: telling('whoWasReached', 'interimGuardian'), notPossible: parks },
    fields: [
      { id: 'whoWasReached', type: 'person' },
      { id: 'interimGuardian', type: 'person' },
      { id: 'protectedPlace', type: 'text' },
    ],
    ground: known(),
    contact: 'childProtection',
    carries: ['X1', 'Q06', 'Q09'],
  }),
  declare({
    id: 'confirmHitToThem',
    ref: 'X2',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'police',
    urgency: 'today',
    outcomes: { done: telling('country', 'whoWasReached'), notPossible: parks },
    fields: hit,
    limit: sameDay,
    ground: known('S50'),
    contact: 'police',
    carries: ['X2', 'h05', 'h06', 'G9', 'D12'],
  }),
  declare({
    id: 'askForTheirFile',
    ref: 'X3',
    kind: 'checklist',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'soon',
    outcomes: {
      received: telling('whoWasReached'),
      noAnswer: plain,
      goesOnWithout: needing('reason'),
      notPossible: parks,
    },
    fields: file,
    limit: within('X3', 48 * hour),
    ground: seen('S68'),
    carries: ['X3', 'X10', 'D12', 'D18', ...shareAbroadChecks],
  }),
  declare({
    id: 'hearChildHere',
    ref: 'X4',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'guardian',
    urgency: 'soon',
    outcomes: hearing,
    fields: heard,
    limit: within('X4', 72 * hour),
    ground: known(),
    carries: ['X4', 'f03', 'f12'],
    recalls: ['a14', 'a16', 'a24'],
  }),
  declare({
    id: 'traffickedOnTheWay',
    ref: 'X5',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'soon',
    outcomes: { yes: plain, no: needing('reason'), unknown: plain },
    fields: [
      { id: 'whatHappened', type: 'longText' },
      { id: 'reason', type: 'longText' },
    ],
    limit: within('X5', 72 * hour),
    ground: inferred(),
    carries: ['X5'],
    recalls: ['a15', 'a16', 'a17'],
  }),
  declare({
    id: 'agreeReferralCountry',
    ref: 'X5',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'traffickingCentre',
    urgency: 'soon',
    outcomes: { done: telling('identificationCountry', 'whoWasReached'), notPossible: parks },
    fields: referred,
    limit: within('X5', 72 * hour),
    ground: inferred(),
    contact: 'traffickingCentre',
    carries: ['X5', 'D4'],
  }),
  declare({
    id: 'decideSolutionHere',
    ref: 'X6',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: deciding,
    fields: decision,
    limit: decideAgain,
    ground: known(),
    carries: ['X6', 'Q35', 'D16'],
    recalls: ['whyLeft', 'childsWish', 'childsFear', 'familyThere', 'a14', 'a24'],
  }),
  declare({
    id: 'confirmWeTakeOver',
    ref: 'X8',
    kind: 'form',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: { done: telling('authority', 'authorityReference', 'whoWasReached'), notPossible: parks },
    fields: [
      { id: 'authority', type: 'text' },
      { id: 'authorityReference', type: 'text' },
      { id: 'whoWasReached', type: 'person' },
    ],
    limit: within('X8', 7 * day),
    ground: inferred('S55'),
    carries: ['X8'],
    recalls: ['country', 'foreignReference'],
  }),
  declare({
    id: 'planTransfer',
    ref: 'X7',
    kind: 'checklist',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: {
      ready: needing('receivingGuardian', 'escort', 'travelAt'),
      decideAnew: needing('reason'),
      notPossible: parks,
    },
    fields: transfer,
    ground: inferred(),
    carries: ['X7', 'D6', 'G7'],
    recalls: ['childsWish', 'childsFear', 'a12'],
  }),
  declare({
    id: 'confirmArrivalThere',
    ref: 'X7',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'foreignChildProtection',
    urgency: 'now',
    outcomes: arrivedThere,
    fields: arrivalThere,
    limit: arrival,
    ground: inferred(),
    carries: ['X7', 'X9', 'D6', 'G7', 'G27'],
    recalls: ['receivingGuardian', 'escort'],
  }),
  declare({ id: 'callFirstDay', ...call, limit: within('X7', day) }),
  declare({ id: 'callSeventhDay', ...call, limit: within('X7', 7 * day) }),

  declare({
    id: 'askProtectionThere',
    ref: 'X1',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'coordinator',
    urgency: 'now',
    outcomes: { done: telling('whoWasReached'), notPossible: parks },
    fields: [
      { id: 'country', type: 'text' },
      { id: 'whoWasReached', type: 'person' },
      { id: 'interimGuardian', type: 'person' },
      { id: 'foreignReference', type: 'text' },
    ],
    ground: known(),
    carries: ['X1'],
    recalls: ['seenWhere'],
  }),
  declare({
    id: 'confirmHitFromThem',
    ref: 'X2',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'police',
    urgency: 'today',
    outcomes: { done: telling('whoWasReached'), notPossible: parks },
    fields: hit,
    limit: sameDay,
    ground: known('S50'),
    contact: 'police',
    carries: ['X2', 'h05', 'h06', 'G9'],
    recalls: ['country', 'foreignReference'],
  }),
  declare({
    id: 'sendOurFile',
    ref: 'X3',
    kind: 'checklist',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'soon',
    outcomes: { sent: telling('whoWasReached'), notPossible: parks },
    fields: file,
    limit: within('X3', 48 * hour),
    ground: seen('S68'),
    carries: ['X3', 'X10', 'D12', 'D18', ...shareAbroadChecks],
  }),
  declare({
    id: 'childHeardThere',
    ref: 'X4',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'guardian',
    urgency: 'soon',
    outcomes: hearing,
    fields: heard,
    limit: within('X4', 72 * hour),
    ground: known(),
    carries: ['X4', 'f03', 'f12'],
    recalls: ['a14', 'a16', 'a24'],
  }),
  declare({
    id: 'traffickedToThere',
    ref: 'X5',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'soon',
    outcomes: { yes: plain, no: needing('reason'), unknown: plain },
    fields: [
      { id: 'whatHappened', type: 'longText' },
      { id: 'reason', type: 'longText' },
    ],
    limit: within('X5', 72 * hour),
    ground: inferred(),
    carries: ['X5'],
    recalls: ['a15', 'a16', 'a17'],
  }),
  declare({
    id: 'agreeReferralThere',
    ref: 'X5',
    kind: 'action',
    strand: 'crossBorder',
    actor: 'traffickingCentre',
    urgency: 'soon',
    outcomes: { done: telling('identificationCountry', 'whoWasReached'), notPossible: parks },
    fields: referred,
    limit: within('X5', 72 * hour),
    ground: inferred(),
    contact: 'traffickingCentre',
    carries: ['X5', 'D4'],
  }),
  declare({
    id: 'decideSolutionThere',
    ref: 'X6',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'foreignChildProtection',
    urgency: 'planned',
    outcomes: deciding,
    fields: decision,
    limit: decideAgain,
    ground: known(),
    carries: ['X6', 'Q35', 'D16'],
    recalls: ['whyLeft', 'childsWish', 'childsFear', 'familyThere', 'a14', 'a24'],
  }),
  declare({
    id: 'planOnwardTransfer',
    ref: 'X7',
    kind: 'checklist',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: {
      ready: needing('receivingGuardian', 'escort', 'travelAt'),
      decideAnew: needing('reason'),
      notPossible: parks,
    },
    fields: transfer,
    ground: inferred(),
    carries: ['X7', 'Q35', 'D6', 'G7'],
    recalls: ['childsWish', 'childsFear', 'a12'],
  }),
  declare({
    id: 'confirmOnwardArrival',
    ref: 'X7',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'foreignChildProtection',
    urgency: 'now',
    outcomes: arrivedThere,
    fields: arrivalThere,
    limit: arrival,
    ground: inferred(),
    carries: ['X7', 'X9', 'D6', 'G7', 'G27'],
    recalls: ['receivingGuardian', 'escort'],
  }),
  declare({ id: 'callOnwardFirstDay', ...call, limit: within('X7', day) }),
  declare({ id: 'callOnwardSeventhDay', ...call, limit: within('X7', 7 * day) }),
  declare({
    id: 'agreeTakeOver',
    ref: 'X8',
    kind: 'form',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: {
      confirmed: telling('authority', 'authorityReference', 'authorityPerson'),
      decideAnew: needing('reason'),
      notPossible: parks,
    },
    fields: [
      { id: 'authority', type: 'text' },
      { id: 'authorityReference', type: 'text' },
      { id: 'authorityPerson', type: 'person' },
      { id: 'country', type: 'text' },
      { id: 'reason', type: 'longText' },
    ],
    limit: within('X8', 7 * day),
    ground: seenIn('UK', 'S55'),
    carries: ['X8', 'G7'],
    recalls: ['country', 'foreignReference'],
  }),
  declare({
    id: 'planReturnTransfer',
    ref: 'X7',
    kind: 'checklist',
    strand: 'crossBorder',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: {
      ready: needing('receivingGuardian', 'escort', 'travelAt'),
      decideAnew: needing('reason'),
      notPossible: parks,
    },
    fields: transfer,
    ground: inferred(),
    carries: ['X7', 'D6', 'G7'],
    recalls: ['childsWish', 'childsFear', 'a12'],
  }),
  declare({
    id: 'confirmReturnArrival',
    ref: 'X7',
    kind: 'question',
    strand: 'crossBorder',
    actor: 'guardian',
    urgency: 'now',
    outcomes: { arrived: needing('seenBy', 'arrivedAt'), notTravelled: needing('reason'), notPossible: parks },
    fields: [
      { id: 'seenBy', type: 'person' },
      { id: 'arrivedAt', type: 'instant' },
      { id: 'reason', type: 'longText' },
    ],
    limit: arrival,
    ground: inferred(),
    carries: ['X7', 'X9', 'D6', 'G7', 'G27'],
    recalls: ['receivingGuardian', 'escort'],
  }),
  declare({ id: 'callReturnFirstDay', ...call, limit: within('X7', day) }),
  declare({ id: 'callReturnSeventhDay', ...call, limit: within('X7', 7 * day) }),
] as const
