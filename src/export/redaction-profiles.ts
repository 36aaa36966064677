import { packetItems, type PacketItemId } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'
import type { FieldType, Strand } from '#machines/steps.ts'
import type { Content } from '#record/entry.ts'
import type { Origin } from './sourced-paper.ts'

export type RedactionId = 'police' | 'partnerAgency' | 'family' | 'statistics'

/** What may leave, and nothing else: a step, field or item that is new stays back until somebody writes it down here. */
interface AllowList {
  readonly general: readonly ('reference' | 'when' | 'span' | 'count' | 'who' | 'why' | 'stage')[]
  readonly entries: readonly Content['type'][]
  readonly steps: readonly string[]
  readonly fields: readonly string[]
  /** Checklists of which the remarks may leave too. */
  readonly notes: readonly string[]
  readonly items: readonly string[]
}

/** Ids written as words. */
const ids = (words: string): string[] => words.trim().split(/\s+/)

const stepsOf = (...strands: readonly Strand[]): string[] =>
  [...stepById.values()].filter(({ strand }) => strands.includes(strand)).map(({ id }) => id)

const fieldsOfType = (...types: readonly FieldType[]): string[] => [
  ...new Set(
    [...stepById.values()].flatMap(({ fields = [] }) =>
      fields.filter(({ type }) => types.includes(type)).map(({ id }) => id),
    ),
  ),
]

const itemsBut = (...left: readonly PacketItemId[]): PacketItemId[] => packetItems.filter((id) => !left.includes(id))

/** Who was asked or told, when and with which reference. */
const told = ids('whoWasReached channel recipientReference whatWasAgreed callReference')
const alert = ids('askedOf alertReference enteredAt outAt confirmedBy otherAlerts')
const policeAnswer = ids('policeReference officer station whatPoliceSaid nextContactAt policeLevel')
const publicity = ids('weighed decidedBy takeDownOwner nextReviewAt whereItWas')
const lead = ids('coordinator coordinatorPhone deputy searchLead fileOwner policeContactRhythm')
const plan = ids(`
  reportingThresholdMinutes thresholdMinutes whoMustBeTold trustedAdult ifChildMustLeave planElements
  planAgreement agreedWith changesSinceLastPlan planReviewAt planSignedBy
`)
const handOver = ids(`
  handOverItems receiver receiverPhone responsibleFrom expectedAt leftAt escortName receivedBy arrivedAt afterMove
  authority authorityReference authorityPerson receivingGuardian escort travelAt transferTasks
`)
const abroad = ids('country foreignReference channels noteSent identificationCountry')

const police: AllowList = {
  general: ['reference', 'when', 'span', 'count', 'who', 'stage'],
  entries: ['caseOpened', 'stageOpened', 'call', 'photo', 'clock', 'correction', 'country'],
  steps: [
    ...stepsOf('danger', 'police', 'course', 'alerts', 'notifications', 'risk', 'lead', 'search', 'publicity'),
    ...stepsOf('crossBorder', 'signals', 'whereabouts', 'ending', 'safeAndWell', 'telling', 'alertsOut', 'trafficking'),
    ...stepsOf('plan', 'handOver', 'return', 'meetings', 'watch'),
    'useInterview',
  ],
  fields: [
    ...told,
    ...alert,
    ...policeAnswer,
    ...publicity,
    ...lead,
    ...plan,
    ...handOver,
    ...abroad,
    ...ids(`
      noticedAt lastSeenAt lastSeenWhere lastSeenBy howNoticed redItems checks place seenBy seenWhere howFound
      condition identifiedBy criteria level newFacts reasons searchTasks widerTasks results hint whoWhereWhen
      whatHappened source departureSigns safeAndWell whereAndWithWhom whatIsKept whoHoldsIt passedOn others
      goingMissingSigns traffickingSigns exploitationForm facts victimProtection referralReference
      hotlineReference whatWasSaid meetingAt chair agenda policeReached guardianReached
      whereItWas
    `),
  ],
  notes: ids(`
      redItems checks criteria searchTasks widerTasks departureSigns safeAndWell traffickingSigns
      goingMissingSigns weighed identifiedBy otherAlerts channels handOverItems
    `),
  // Asylum stays confidential: the procedures under way are not told to the police.
  items: itemsBut('a26'),
}

const partnerAgency: AllowList = {
  general: ['reference', 'when', 'span', 'count', 'who', 'stage'],
  entries: ['caseOpened', 'stageOpened', 'clock', 'photo', 'country'],
  steps: [
    ...stepsOf(
      'police',
      'course',
      'alerts',
      'notifications',
      'risk',
      'lead',
      'publicity',
      'crossBorder',
      'whereabouts',
    ),
    ...stepsOf('ending', 'telling', 'alertsOut', 'trafficking', 'plan', 'handOver', 'return', 'watch', 'medical'),
    ...stepsOf('placement', 'identity', 'guardianship', 'childsVoice', 'legalRoute', 'bestInterests', 'sharing'),
    ...stepsOf('meetings', 'interview', 'arrival', 'eighteen'),
  ],
  fields: [
    ...told,
    ...alert,
    ...ids(`
      policeReference officer station nextContactAt policeLevel decidedBy takeDownOwner
    `),
    ...lead,
    ...plan,
    ...handOver,
    ...abroad,
    ...ids(`
      noticedAt lastSeenAt howNoticed criteria level howFound condition redItems language interpreter needs
      needsOwner placeName placeType placeRisks whoKnowsAddress guardian guardianPhone guardianAtNight
      interimUntil whoActsMeanwhile lawyer carePlan carePlanDates toldTopics childOnPublicity destination
      goingMissingSigns protectiveFactors traffickingSigns responsiblePerson packetOwner
      packetPlace placeKind whatChanges childsView childsChoice bestInterestsHeadings interviewer interviewAt
      meetingAt chair agenda nextReviewOfPlanAt fileParts shareAbroadCheck civilChannels sharingChecks howFirstMet
      whoIsWithChild referredTo passedOn returnTopics others weighed
    `),
  ],
  notes: ids('planElements handOverItems transferTasks carePlan toldTopics protectiveFactors fileParts'),
  items: ids(`
      a01 a02 a03 a04 a05 a06 a08 a09 a10 a11 a12 a13 a14 a20 a21 a22 a23 a24 a25 b02 b03 b10 b16 b17 b18 b19 b20
    `),
}

/** No place, no other person, no sign of exploitation, and nothing of an ending: that is told by a person, not by a paper. */
const family: AllowList = {
  general: ['reference', 'when', 'span'],
  entries: [],
  steps: ids(`
      absenceNoticed reportToPolice policeFollowUp notifyGuardian notifyHotline notifyFamily askNationalRegister
      confirmNationalRegister askSis confirmSis nameCoordinator planMeeting publicityDecision takeDownPublicity
      childFound seeFaceToFace seenByWhom tellPolice tellGuardian tellHotline tellFamily closeNationalRegister
      confirmNationalRegisterOut closeSis confirmSisOut takeDownAfterReturn confirmTakeDownOut shortPlan fullPlan
      agreePlan revisePlan agreeNewPlan
    `),
  fields: ids(`
      noticedAt lastSeenAt policeReference nextContactAt channel hotlineReference alertReference enteredAt outAt
      meetingAt nextReviewAt reportingThresholdMinutes planReviewAt
    `),
  notes: [],
  items: ids('a01 a02 a03 a05 a06 a21 b03'),
}

/** What can be counted: which steps, with which outcomes, how long, how many. */
const statistics: AllowList = {
  general: ['span', 'count', 'stage'],
  entries: ['caseOpened', 'stageOpened', 'correction', 'clock', 'country'],
  steps: [...stepById.keys()],
  fields: fieldsOfType('choice', 'checklist', 'minutes'),
  notes: [],
  items: [],
}

const originsOf = ({ general, entries, steps, fields, notes, items }: AllowList): ReadonlySet<Origin> =>
  new Set<Origin>([
    ...general,
    ...entries.map((kind) => `entry:${kind}` as const),
    ...steps.map((id) => `step:${id}` as const),
    ...fields.map((id) => `field:${id}` as const),
    ...notes.map((id) => `notes:${id}` as const),
    ...items.map((id) => `item:${id}` as const),
  ])

/** By profile, where a line may come from to leave with it. */
export const redactionProfiles: Readonly<Record<RedactionId, ReadonlySet<Origin>>> = {
  police: originsOf(police),
  partnerAgency: originsOf(partnerAgency),
  family: originsOf(family),
  statistics: originsOf(statistics),
}
