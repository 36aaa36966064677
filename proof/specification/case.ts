import type { Opening } from '#machines/case/joins.ts'
import type { CaseModel } from '../case-model.ts'

const opening = ({ procedure, begins }: Opening): string =>
  begins === undefined ? procedure : `${procedure} ${begins}`

/** Procedures.md 3.1 and Q01: why a worker comes, and what it opens. */
const waysInSpecified: Readonly<Record<string, string>> = {
  newlyMet: 'prevention newlyMet',
  inCareWorried: 'prevention inCareWorried',
  notWhereExpected: 'response',
  missingForAWhile: 'response',
  foundOrBack: 'aftercare foundHere',
  foundFromAnotherCountry: 'aftercare fromAnotherCountry',
}

/** Procedures.md 3.1: what an answer or an end brings about; answers before `or`, openings after it. */
const followsSpecified: Readonly<Record<string, readonly string[]>> = {
  'opens response': ['childPresent.absent'],
  'childPresent.absent': ['childMissingAgain.yes or response'],
  'raiseMissing.raised': ['childPresent.absent', 'childMissingAgain.yes or response'],
  'knownElsewhere.hit': ['aftercare fromAnotherCountry'],
  'ends in turnedUp': ['aftercare turnedUp'],
  'ends in seenAndSafe': ['aftercare seenAndSafe'],
  'ends in takenOver': ['aftercare takenOver', 'childAway.gone'],
  'ends in deathRecorded': ['aftercare deathRecorded', 'childAway.gone'],
  'ends in openedInError': ['aftercare openedInError', 'childAway.returned'],
  'ends in missingAgain': ['response'],
  'ends in stillMissing': ['response'],
  'agreeNewPlan.agreed': ['childAway.returned or prevention afterReturn'],
  'reviewExploitationAfterAbsence.noSign': ['childAway.returned or prevention afterReturn'],
  'agreeTakeOver.confirmed': ['childAway.gone'],
}

/** Procedures.md R4 and A4: whose telling is taken back where, by the steps of the response that tell or ask. */
const mirrorsSpecified: Readonly<Record<string, string>> = {
  tellPolice:
    'callEmergency reportToPolice escalateSupervisor escalateMissingPersonsUnit escalateProsecutor escalateHotline reportAgain policeFollowUp challengeDropped challengeRisk passSighting answerContact policeToKnownPlace, or neverTold',
  tellProsecutor: 'escalateProsecutor, or neverTold',
  tellChildProtection: 'notifyChildProtection verifyReport',
  tellGuardian: 'notifyGuardian requestGuardian',
  tellHotline: 'notifyHotline escalateHotline, or neverTold',
  tellTraffickingCentre: 'notifyTraffickingCentre, or neverTold',
  tellAsylumAuthority: 'notifyAsylumAuthority, or neverTold',
  tellLawyer: 'notifyLawyer, or neverTold',
  tellManager: 'notifyManager escalateSupervisor, or neverTold',
  tellTransferCountry: 'notifyTransferCountry, or neverTold',
  tellFamily: 'notifyFamily, or neverTold',
  tellOthers: 'notifyOthers, or neverTold',
  tellAbroad: 'contactAbroad confirmAbroad answerHit, or neverTold',
  closeNationalRegister:
    'reportToPolice escalateSupervisor escalateMissingPersonsUnit escalateProsecutor escalateHotline reportAgain askNationalRegister confirmNationalRegister, or neverAsked',
  closeSis:
    'reportToPolice escalateSupervisor escalateMissingPersonsUnit escalateProsecutor escalateHotline reportAgain askSis confirmSis, or neverAsked',
  closeYellowNotice: 'considerYellowNotice confirmYellowNotice, or neverAsked',
  closeOtherAlerts: 'askOtherAlerts, or neverAsked',
  takeDownAfterReturn: 'publicityDecision takeDownPublicity, or neverAsked, until takeDownPublicity',
}

function sayMirror({ asked, none, undone }: CaseModel['mirrors'][number]): string {
  const steps = (events: readonly string[]) => [...new Set(events.map((event) => event.split('.')[0]))].join(' ')
  return `${steps(asked)}${none === undefined ? '' : `, or ${none}`}${undone ? `, until ${steps(undone)}` : ''}`
}

function* differ(name: string, has: Readonly<Record<string, string>>, specified: Readonly<Record<string, string>>) {
  for (const key of new Set([...Object.keys(has), ...Object.keys(specified)]))
    if (has[key] !== specified[key])
      yield `${name} ${key}: ${has[key] ?? 'none'}, specified: ${specified[key] ?? 'none'}`
}

/** Where the joins of the stages differ from what was specified by hand. */
export function* caseDifferences(model: CaseModel): Generator<string> {
  const map = <T>(record: Readonly<Record<string, T>>, say: (value: T) => string) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, say(value)]))
  yield* differ('the way in', map(model.waysIn, opening), waysInSpecified)
  const follows = map(model.follows, (list) =>
    list
      .map(({ answer, open }) =>
        [...(answer ? [`${answer.step}.${answer.outcome}`] : []), ...(open ? [opening(open)] : [])].join(' or '),
      )
      .join(' and '),
  )
  yield* differ(
    'after',
    follows,
    map(followsSpecified, (list) => list.join(' and ')),
  )
  const mirrors = Object.fromEntries(model.mirrors.map((mirror) => [mirror.step, sayMirror(mirror)]))
  yield* differ('the mirror', mirrors, mirrorsSpecified)
}
