import { procedureWords } from '#content/en/procedures.ts'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { healthSigns } from '#machines/aftercare/medical.ts'
import { welcomeSigns } from '#machines/aftercare/return.ts'
import { mirrors } from '#machines/case/joins.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import {
  proposeHealth,
  proposeNewIndicators,
  proposePlanningMeeting,
  proposeWelcome,
} from '#machines/policy/after-return.ts'
import type { Sign } from '#machines/policy/signs.ts'
import { procedures } from '#machines/registry.ts'
import { ChartMap, drawing, forbiddenWords, itObeysTheChartLaws } from './chart-laws.ts'
import { checklistIds } from './procedure-ids.ts'

const procedure = procedures.aftercare
const chart = new ChartMap(procedure)
const { arrows, joins } = chart

const toEnd = (end: string) => arrows.filter(({ to }) => to.includes(end)).map(({ event }) => event)
const targets = (event: string) => arrows.filter((arrow) => arrow.event === event).flatMap(({ to }) => to)
const short = (path: string) => path.split('.').slice(-1)[0] ?? ''
const needs = (event: string) => {
  const [step = '', outcome = ''] = event.split('.')
  return procedure.steps.get(step)?.outcomes[outcome]?.needs ?? []
}
const strandOf = (event: string) => procedure.steps.get(event.split('.')[0] ?? '')?.strand

function play(...events: string[]) {
  let [snapshot] = initialTransition(procedure.machine)
  for (const type of events) {
    expect(snapshot.can({ type }), type).toBe(true)
    snapshot = transition(procedure.machine, snapshot, { type })[0]
  }
  return snapshot
}
const endOf = (...events: string[]) => {
  const snapshot = play(...events)
  return snapshot.status === 'done' ? snapshot.value : undefined
}

const tells = mirrors.filter(({ step }) => step.startsWith('tell')).map(({ step }) => `${step}.told`)
const alerts = [
  ['closeNationalRegister', 'confirmNationalRegisterOut'],
  ['closeSis', 'confirmSisOut'],
  ['closeYellowNotice', 'confirmYellowNoticeOut'],
  ['closeOtherAlerts', 'confirmOtherAlertsOut'],
  ['takeDownAfterReturn', 'confirmTakeDownOut'],
] as const
const alertsOut = alerts.flatMap(([ask, confirm]) => [`${ask}.asked`, `${confirm}.confirmed`])
const turnedUp = [
  'aftercareBegins.turnedUp',
  'welcomeBack.nothingWorrying',
  'reviewRiskAfterAbsence.low',
  'reviewExploitationAfterAbsence.noSign',
]
const fullCare = [
  ['welcomeChild.done', 'afraidOrControlled.no', 'foundExploited.no', 'keepEvidence.childSaidNo'],
  ['askSafeAndWell.asked', 'safeAndWellCheck.safe'],
  ['healthNow.notUrgent', 'medicalCheck.done', 'mentalHealth.done'],
  ['arrangeInterview.arranged', 'returnInterview.done', 'signsInInterview.no', 'useInterview.done'],
  ['newIndicators.no', 'samePlaceAgain.safeAndWanted', 'assessBestInterests.decided'],
  ['likelihoodAfterReturn.high', 'measuresAfterReturn.done', 'exploitationAfterReturn.signs'],
  ['consultBeforePlan.noReferral', 'agreeNewPlan.agreed'],
  ['planningMeetingNeeded.notNeeded'],
].flat()
const found = [
  'aftercareBegins.foundHere',
  'seenByWhom.seenFaceToFace',
  'confirmChild.samePerson',
  'whereFound.sameArea',
]
const without = (events: readonly string[], ...left: string[]) => events.filter((event) => !left.includes(event))

itObeysTheChartLaws(procedure)

describe('what is always on in aftercare', () => {
  it('runs danger, missing again and the other ending beside the course from the first moment', () => {
    const [start] = initialTransition(procedure.machine)
    const alwaysOn = ['danger', 'missingAgain', 'course', 'ending']
    expect(Object.keys(start.value['open' as never] as object).toSorted()).toEqual(alwaysOn.toSorted())
    expect(chart.entering('').flatMap((path) => chart.stepAt(path) ?? [])).toEqual([
      'dangerAfterReturn',
      'childMissingAgain',
      'aftercareBegins',
      'endAftercareOtherwise',
    ])
  })

  it('has immediate danger or the emergency call itself in hand in every state', () => {
    expect(chart.statesOfRegion('open.danger').map((path) => chart.stepAt(path))).toEqual([
      'dangerAfterReturn',
      'callEmergencyAfterReturn',
    ])
  })

  it('opens a response in one action, from every state, when the child is missing again', () => {
    expect(chart.statesOfRegion('open.missingAgain').map((path) => chart.stepAt(path))).toEqual(['childMissingAgain'])
    expect(targets('childMissingAgain.yes')).toEqual(['missingAgain'])
    expect(needs('childMissingAgain.yes')).toEqual([])
  })
})

describe('how aftercare may end', () => {
  it('closes the episode, finds the child missing again or still missing, a hit wrong, or was a mistake; nothing else', () => {
    expect(chart.ends).toEqual(['episodeClosed', 'missingAgain', 'stillMissing', 'noHit', 'aftercareOpenedByMistake'])
  })

  it('closes the episode by no answer at all: only when everything that was open is done', () => {
    expect(toEnd('episodeClosed')).toEqual([])
    expect(joins.filter(({ to }) => to.includes('episodeClosed')).map(({ from }) => from)).toEqual(['open.course.work'])
  })

  it('needs a reason and a second person to have been opened by mistake', () => {
    expect(toEnd('aftercareOpenedByMistake')).toEqual(['aftercareMistakeCheck.confirmed'])
    expect(needs('aftercareMistakeCheck.confirmed')).toEqual(['reason', 'secondPerson'])
  })

  it('does not count a call as seen: who is not seen face to face, or is another person, is still missing', () => {
    expect(toEnd('stillMissing')).toEqual([
      'seenByWhom.notSeen',
      'seenByWhom.unknown',
      'confirmChild.anotherPerson',
      'protectUntilConfirmed.anotherPerson',
    ])
    expect(needs('seenByWhom.seenFaceToFace')).toEqual(['seenBy'])
    expect(needs('confirmChild.anotherPerson')).toEqual(['confirmedBy', 'reason'])
  })

  it('ends by nothing else than these: not by a birthday, a status, a refusal or the passing of time', () => {
    const ending = arrows.filter(({ to }) => to.some((target) => chart.isEnd(target)))
    expect(new Set(ending.map(({ event }) => strandOf(event)))).toEqual(new Set(['return', 'ending']))
    expect([...procedure.steps.values()].filter(({ strand }) => strand === 'eighteen')).toEqual([])
  })
})

describe('the episode stays open', () => {
  const all = [...turnedUp, ...tells, ...alertsOut]

  it('until all is done, in whatever order, and then closes by itself', () => {
    const [begin = '', ...welcome] = turnedUp
    expect(endOf(...all)).toBe('episodeClosed')
    expect(endOf(begin, ...alertsOut, ...tells.toReversed(), ...welcome)).toBe('episodeClosed')
  })

  it.each(alerts)('while %s was asked and not confirmed', (ask, confirm) => {
    const others = without(all, `${ask}.asked`, `${confirm}.confirmed`)
    expect(endOf(...others)).toBeUndefined()
    expect(endOf(...others, `${ask}.asked`)).toBeUndefined()
    expect(endOf(...others, `${ask}.asked`, `${confirm}.stillLive`, `${ask}.asked`)).toBeUndefined()
    expect(endOf(...others, `${ask}.notPossible`)).toBeUndefined()
    expect(endOf(...others, `${ask}.notPossible`, `${ask}.asked`, `${confirm}.confirmed`)).toBe('episodeClosed')
  })

  it.each(tells)('until %s', (told) => {
    const step = told.split('.')[0] ?? ''
    const others = without(all, told)
    expect(endOf(...others)).toBeUndefined()
    expect(endOf(...others, `${step}.notPossible`)).toBeUndefined()
    expect(endOf(...others, told)).toBe('episodeClosed')
  })

  it('knows no outcome by which an alert is out before somebody has confirmed it', () => {
    const regions = 'open.course.work.alertsOut.'
    const out = arrows.filter(
      ({ from, to }) => from.startsWith(regions) && to.some((path) => short(path) === 'settled'),
    )
    for (const { event } of out) expect(event).toMatch(/\.(confirmed|neverAsked)$/)
    for (const [, confirm] of alerts) expect(needs(`${confirm}.confirmed`)).toEqual(['confirmedBy'])
  })

  it.each(fullCare)('while %s is not answered, for a child who was found', (event) => {
    let snapshot = play(...found)
    for (const type of [...without(fullCare, event), ...tells, ...alertsOut, 'learningReview.done'])
      if (snapshot.can({ type })) snapshot = transition(procedure.machine, snapshot, { type })[0]
    expect(snapshot.status).toBe('active')
    expect(snapshot.can({ type: event })).toBe(true)
  })

  it('until there is a learning review, at the latest', () => {
    const almost = [...found, ...fullCare, ...tells, ...alertsOut]
    expect(endOf(...almost)).toBeUndefined()
    expect(endOf(...almost, 'learningReview.notPossible')).toBeUndefined()
    expect(endOf(...almost, 'learningReview.done')).toBe('episodeClosed')
  })
})

describe('the episode closes only with a new plan agreed, or where there is no child here to agree it with', () => {
  const into = (step: string) => {
    const path = chart.stateOf(step)
    return [...arrows, ...joins]
      .filter(({ to }) => to.includes(path))
      .map(({ event, from }) => (event.startsWith('xstate') ? short(from) : event))
  }

  it('settles the care by a learning review, a light return or an error', () => {
    const settled = 'open.course.work.care.settled'
    expect(arrows.filter(({ to }) => to.includes(settled)).map(({ event }) => event)).toEqual([
      'aftercareBegins.openedInError',
      'reviewExploitationAfterAbsence.noSign',
      'learningReview.done',
    ])
    expect(into('reviewRiskAfterAbsence')).toEqual(['welcomeBack.nothingWorrying'])
    expect(into('reviewExploitationAfterAbsence')).toEqual([
      'reviewRiskAfterAbsence.low',
      'reviewRiskAfterAbsence.raised',
    ])
    expect(into('welcomeBack')).toEqual(['aftercareBegins.turnedUp'])
  })

  it('comes to the review with all of the care done, a named take-over abroad, a take-over or a death', () => {
    expect(into('learningReview')).toEqual([
      'aftercareBegins.takenOver',
      'aftercareBegins.deathRecorded',
      'agreeTakeOver.confirmed',
      'returned',
    ])
    expect(needs('agreeTakeOver.confirmed')).toEqual(['authority', 'authorityReference', 'authorityPerson'])
  })

  it('has no other way through the plan than a plan agreed, with whom and what changes', () => {
    const region = 'open.course.work.care.returned.plan'
    expect(arrows.filter(({ to }) => to.includes(`${region}.settled`)).map(({ event }) => event)).toEqual([
      'agreeNewPlan.agreed',
    ])
    expect(needs('agreeNewPlan.agreed')).toEqual(['agreedWith', 'changesSinceLastPlan'])
    expect(targets('agreeNewPlan.notAgreed').map(short)).toEqual(['agreeNewPlan'])
  })

  it('gives a child who turned up the full care as soon as there is a concern, or none can be ruled out', () => {
    for (const outcome of ['concern', 'unknown'])
      expect(play('aftercareBegins.turnedUp', `welcomeBack.${outcome}`).can({ type: 'agreeNewPlan.agreed' })).toBe(
        false,
      )
    expect(endOf('aftercareBegins.turnedUp', 'welcomeBack.concern', ...tells, ...alertsOut)).toBeUndefined()
    expect(
      endOf(
        'aftercareBegins.turnedUp',
        'welcomeBack.concern',
        ...fullCare,
        ...tells,
        ...alertsOut,
        'learningReview.done',
      ),
    ).toBe('episodeClosed')
  })
})

describe('unknown is an answer', () => {
  it.each([
    ['danger', 'dangerAfterReturn', 'yes'],
    ['fear', 'afraidOrControlled', 'yes'],
    ['exploitation', 'foundExploited', 'yes'],
    ['a worry at the welcome', 'welcomeBack', 'concern'],
    ['a place for tonight', 'samePlaceAgain', 'no'],
    ['repeated absences', 'planningMeetingNeeded', 'needed'],
    ['trafficking on the way here', 'traffickedOnTheWay', 'yes'],
    ['trafficking to there', 'traffickedToThere', 'yes'],
    ['the safe-and-well check', 'safeAndWellCheck', 'notSafe'],
    ['exploitation, judged anew', 'exploitationAfterReturn', 'signs'],
    ['exploitation, after a short absence', 'reviewExploitationAfterAbsence', 'signs'],
    ['being seen', 'seenByWhom', 'notSeen'],
  ])('that leads, for %s, where the protective answer leads', (_, step, protective) => {
    expect(targets(`${step}.unknown`)).toEqual(targets(`${step}.${protective}`))
    expect(targets(`${step}.unknown`)).toHaveLength(1)
  })

  it('and comes back: protection is reviewed by name, identity and place are asked again, the centre is asked', () => {
    expect(targets('protectChild.done').map(short)).toEqual(['reviewProtection'])
    expect(needs('reviewProtection.noLongerNeeded')).toEqual(['decidedBy', 'reason'])
    expect(targets('confirmChild.unknown').map(short)).toEqual(['protectUntilConfirmed'])
    expect(targets('whereFound.unknown').map(short)).toEqual(['whereIsChildNow'])
    expect(targets('newIndicators.unknown').map(short)).toEqual(['consultAfterReturn'])
  })
})

describe('who the child is comes before who hears of it', () => {
  it.each([
    ['seen in a response', ['aftercareBegins.seenAndSafe']],
    ['found here', ['aftercareBegins.foundHere', 'seenByWhom.seenFaceToFace']],
  ])('tells nobody and takes no alert out before a child %s is known to be this child', (_, begun) => {
    for (const before of [[], ['confirmChild.unknown'], ['confirmChild.unknown', 'protectUntilConfirmed.notPossible']])
      for (const type of [...tells, ...alerts.map(([ask]) => `${ask}.asked`)])
        expect(play(...begun, ...before).can({ type }), type).toBe(false)
    for (const certain of [['confirmChild.samePerson'], ['confirmChild.unknown', 'protectUntilConfirmed.samePerson']])
      for (const type of [...tells, ...alerts.map(([ask]) => `${ask}.asked`), 'whereFound.sameArea'])
        expect(play(...begun, ...certain).can({ type }), type).toBe(true)
  })

  it('puts care first in the words of each question who the child is', () => {
    for (const step of ['confirmChild', 'confirmHitIsThisChild'] as const)
      expect(procedureWords.steps[step].steps?.[0]).toMatch(/^Give food and rest first/)
    for (const step of ['protectUntilConfirmed', 'protectUntilHitConfirmed'] as const)
      expect(procedureWords.steps[step].steps?.join(' ')).toMatch(/food.*doctor.*safe place.*child protection/i)
  })

  it('never declares the child of another country’s file missing here: a wrong hit ends by itself', () => {
    const begin = 'aftercareBegins.fromAnotherCountry'
    const unsure = [begin, 'confirmHitIsThisChild.unknown']
    expect(endOf(begin, 'confirmHitIsThisChild.no')).toBe('noHit')
    expect(endOf(...unsure, 'protectUntilHitConfirmed.no')).toBe('noHit')
    expect(toEnd('noHit')).toEqual(['confirmHitIsThisChild.no', 'protectUntilHitConfirmed.no'])
    for (const event of toEnd('noHit')) expect(needs(event)).toEqual(['confirmedBy', 'reason'])
    expect(needs('confirmHitIsThisChild.unknown')).toEqual(['reason'])
    for (const before of [[begin], unsure, [begin, 'confirmHitIsThisChild.yes']])
      for (const type of [...toEnd('stillMissing'), 'whereFound.missingElsewhere'])
        expect(play(...before).can({ type }), type).toBe(false)
    for (const sure of [
      [begin, 'confirmHitIsThisChild.yes'],
      [...unsure, 'protectUntilHitConfirmed.yes'],
    ])
      expect(play(...sure).can({ type: 'protectUnderOurLaw.done' })).toBe(true)
    expect(procedure.steps.get('protectUnderOurLaw')?.urgency).toBe('now')
  })
})

describe('danger that comes out leads somewhere', () => {
  const back = ['aftercareBegins.turnedUp', 'welcomeBack.concern']

  it('protects a child whom the check found unsafe, and checks again; a victim or witness gets lawyer and referral', () => {
    const checked = [...back, 'askSafeAndWell.asked']
    for (const outcome of ['notSafe', 'unknown'])
      expect(
        play(...checked, `safeAndWellCheck.${outcome}`, 'protectAfterCheck.done').can({
          type: 'safeAndWellCheck.safe',
        }),
      ).toBe(true)
    expect(needs('protectAfterCheck.done')).toEqual(['protectedPlace', 'whoWasReached'])
    expect(play(...checked, 'safeAndWellCheck.crime').can({ type: 'victimAfterCheck.done' })).toBe(true)
    const items = procedure.steps.get('victimAfterCheck')?.fields?.find(({ id }) => id === 'victimTasks')?.items
    expect(items).toEqual(expect.arrayContaining(['lawyerCalled', 'referralStarted']))
  })

  it('judges trafficking again after the interview, also where it was denied before', () => {
    const heard = [...back, 'newIndicators.no', 'arrangeInterview.arranged', 'returnInterview.done']
    expect(play(...heard).can({ type: 'useInterview.done' })).toBe(false)
    expect(play(...heard, 'signsInInterview.yes').can({ type: 'referAfterInterview.referred' })).toBe(true)
    expect(play(...heard, 'signsInInterview.unknown').can({ type: 'consultAfterInterview.refer' })).toBe(true)
    expect(
      play(...heard, 'signsInInterview.unknown', 'consultAfterInterview.refer').can({ type: 'useInterview.done' }),
    ).toBe(false)
    expect(play(...heard, 'signsInInterview.no').can({ type: 'useInterview.done' })).toBe(true)
  })

  it('consults, refers or protects before the new plan, as strong as the signs are', () => {
    expect(targets('exploitationAfterReturn.signs').map(short)).toEqual(['consultBeforePlan'])
    expect(targets('exploitationAfterReturn.strong').map(short)).toEqual(['referBeforePlan'])
    expect(targets('exploitationAfterReturn.identified').map(short)).toEqual(['protectBeforePlan'])
    expect(targets('protectBeforePlan.done').map(short)).toEqual(['referBeforePlan'])
    for (const step of ['referBeforePlan', 'referAfterInterview']) {
      expect(procedure.steps.get(step)?.urgency).toBe('today')
      expect(procedure.steps.get(step)?.fields?.map(({ id }) => id)).toContain('victimRights')
    }
  })

  it('puts measures in place for a high or imminent likelihood, in the full care and in the light way', () => {
    for (const level of ['high', 'imminent']) {
      expect(targets(`likelihoodAfterReturn.${level}`).map(short)).toEqual(['measuresAfterReturn'])
      const light = [...turnedUp.slice(0, 2), `reviewRiskAfterAbsence.${level}`]
      expect(endOf(...light, ...tells, ...alertsOut)).toBeUndefined()
      for (const outcome of ['done', 'notPossible'])
        expect(play(...light, `measuresAfterAbsence.${outcome}`).can({ type: 'likelihoodAfterReturn.high' })).toBe(true)
    }
    for (const step of ['measuresAfterReturn', 'measuresAfterAbsence'] as const) {
      expect(procedure.steps.get(step)?.urgency).toBe('now')
      expect(procedureWords.steps[step].never).toMatch(/Do not lock the child in/)
    }
    for (const sign of ['signs', 'strong', 'identified', 'unknown'])
      expect(targets(`reviewExploitationAfterAbsence.${sign}`).map(short)).toEqual(['returned'])
  })
})

describe('what people read and are asked', () => {
  it('asks how and where the child was found once, and shows it from then on', () => {
    const asking = (field: string) =>
      [...procedure.steps.values()]
        .filter(({ fields = [] }) => fields.some(({ id }) => id === field))
        .map(({ id }) => id)
    for (const field of ['howFound', 'seenWhere'])
      expect(asking(field)).toEqual(['seenByWhom', 'confirmHitIsThisChild'])
    for (const step of ['confirmChild', 'whereFound', 'whereIsChildNow'])
      expect(procedure.steps.get(step)?.recalls, step).toContain('seenWhere')
  })

  it('presumes no harm, tells the police nothing that they said first, and counts what the tool shows', () => {
    expect(procedureWords.steps.keepEvidence.say).toContain('If someone hurt you')
    expect(procedureWords.steps.tellPolice.steps?.join(' ')).toContain('the police know already: confirm it')
    expect(procedureWords.steps.planningMeetingNeeded.steps?.join(' ')).not.toMatch(/count/i)
  })

  it('counts as told whoever is reached by what protects the child', () => {
    for (const event of [
      'protectChild.done',
      'victimFirst.done',
      'askSafeAndWell.asked',
      'protectAfterCheck.done',
      'victimAfterCheck.done',
      'consultAfterReturn.refer',
      'consultAfterReturn.noReferral',
      'protectUnderOurLaw.done',
      'agreeResponsibility.agreed',
      'releaseFromDetention.released',
      'confirmArrivalThere.arrived',
      'agreeTakeOver.confirmed',
      'measuresAfterReturn.done',
    ]) {
      const [step = '', outcome = ''] = event.split('.')
      expect(procedure.steps.get(step)?.outcomes[outcome]?.tells, event).toBe(true)
    }
  })
})

describe('what the child decides, and what is never automatic', () => {
  it('offers again what a child refuses; only a named person with a reason lets the offer stand and goes on', () => {
    for (const step of ['urgentCare', 'medicalCheck', 'mentalHealth']) {
      expect(targets(`${step}.childRefused`).map(short)).toEqual([step])
      expect(needs(`${step}.offerStands`)).toEqual(['reason', 'decidedBy'])
    }
    for (const step of ['arrangeInterview', 'returnInterview'])
      expect(targets(`${step}.refused`).map(short)).toEqual(['offerInterviewAgain'])
    expect(targets('offerInterviewAgain.refusedAgain').map(short)).toEqual(['offerInterviewAgain'])
    expect(targets('offerInterviewAgain.accepted').map(short)).toEqual(['arrangeInterview'])
    expect(needs('offerInterviewAgain.offerStands')).toEqual(['reason', 'decidedBy', 'carerObservations'])
  })

  it('takes the child’s no to evidence for an answer, without asking why', () => {
    expect(needs('keepEvidence.childSaidNo')).toEqual([])
    expect(targets('keepEvidence.childSaidNo').map(short)).toEqual(['settled'])
  })

  it('says first what stays confidential, before an interview counts as held', () => {
    expect(needs('returnInterview.done')).toContain('toldBefore')
  })

  it('brings no child back to a place or a country without the child’s view and a name', () => {
    for (const event of ['samePlaceAgain.safeAndWanted', 'assessBestInterests.decided', 'formalDetermination.decided'])
      expect(needs(event), event).toEqual(expect.arrayContaining(['decidedBy', 'childsView']))
    for (const step of ['decideSolutionHere', 'decideSolutionThere'])
      for (const solution of ['stay', 'family', 'firstCountry', 'other'])
        expect(needs(`${step}.${solution}`), step).toEqual(['decidedBy', 'childsView', 'reason'])
  })

  it('weighs the four headings of article 26(2), in its order', () => {
    const headings = procedure.steps
      .get('assessBestInterests')
      ?.fields?.find(({ id }) => id === 'bestInterestsHeadings')
    expect(headings?.items).toEqual(['familyReunification', 'wellbeingAndStability', 'safety', 'childsViews'])
  })

  it('leaves the report of a crime a decision of its own, after the referral and the rights', () => {
    for (const outcome of ['referred', 'openReferralUpdated'])
      expect(targets(`referAfterReturn.${outcome}`).map(short)).toEqual(['tellVictimRights'])
    expect(targets('tellVictimRights.done').map(short)).toEqual(['decideCrimeReport'])
    expect(needs('decideCrimeReport.notNow')).toEqual(['reason', 'decidedBy'])
  })

  it('asks nowhere that the asylum authority is told the place', () => {
    const fields = procedure.steps.get('tellAsylumAuthority')?.fields?.map(({ id }) => id)
    expect(fields).toEqual(['whoWasReached', 'channel', 'recipientReference', 'whatWasAgreed'])
  })
})

describe('across a border', () => {
  const abroad = ['aftercareBegins.seenAndSafe', 'confirmChild.samePerson', 'whereFound.otherCountry']
  const there = ['askProtectionThere.done', 'confirmHitFromThem.done', 'sendOurFile.sent', 'traffickedToThere.no']
  const here = ['aftercareBegins.fromAnotherCountry', 'confirmHitIsThisChild.yes']
  const settledHere = ['protectUnderOurLaw.done', 'confirmHitToThem.done', 'askForTheirFile.goesOnWithout']

  it('protects the child of another country here first, and cares for the child like for any other', () => {
    const start = play(...here)
    for (const type of ['protectUnderOurLaw.done', 'confirmHitToThem.done', 'welcomeChild.done', 'healthNow.urgent'])
      expect(start.can({ type }), type).toBe(true)
    expect(start.can({ type: 'decideSolutionHere.stay' })).toBe(false)
  })

  it('decides only after protection, hit, file, the child’s voice and trafficking, whoever is the first country', () => {
    const before = [...here, ...settledHere, 'traffickedOnTheWay.yes', 'agreeReferralCountry.done']
    expect(play(...before).can({ type: 'decideSolutionHere.stay' })).toBe(false)
    expect(play(...before, 'hearChildHere.heard').can({ type: 'decideSolutionHere.stay' })).toBe(true)
    expect(play(...abroad, ...there).can({ type: 'decideSolutionThere.stay' })).toBe(false)
    expect(play(...abroad, ...there, 'childHeardThere.heard').can({ type: 'decideSolutionThere.stay' })).toBe(true)
    for (const step of ['hearChildHere', 'childHeardThere']) {
      expect(targets(`${step}.notYet`).map(short)).toEqual([step])
      expect(needs(`${step}.goesOnWithout`)).toEqual(['reason', 'decidedBy'])
    }
  })

  it('gives what is undecided a date, and a reason', () => {
    for (const step of ['decideSolutionHere', 'decideSolutionThere']) {
      expect(targets(`${step}.undecided`).map(short)).toEqual([step])
      expect(needs(`${step}.undecided`)).toEqual(['decideAgainAt', 'reason'])
    }
  })

  it('names the receiving guardian and the escort before anyone travels, and ends a transfer at the arrival', () => {
    for (const step of ['planTransfer', 'planReturnTransfer'])
      expect(needs(`${step}.ready`)).toEqual(['receivingGuardian', 'escort', 'travelAt'])
    expect(targets('planTransfer.ready').map(short)).toEqual(['confirmArrivalThere'])
    expect(targets('confirmArrivalThere.arrived').map(short)).toEqual(['callFirstDay'])
    expect(targets('callFirstDay.spoke').map(short)).toEqual(['callSeventhDay'])
    expect(targets('callSeventhDay.spoke').map(short)).toEqual(['settled'])
    for (const step of ['callFirstDay', 'callSeventhDay'])
      expect(targets(`${step}.notReached`).map(short)).toEqual([step])
  })

  it('lets go of our child abroad only to a named authority; a child who comes back gets the full care', () => {
    const decided = [...abroad, ...there, 'childHeardThere.heard']
    const stays = [...decided, 'decideSolutionThere.stay', 'agreeTakeOver.confirmed']
    expect(endOf(...stays, ...tells, ...alertsOut, 'learningReview.done')).toBe('episodeClosed')
    const back = ['decideSolutionThere.firstCountry', 'planReturnTransfer.ready', 'confirmReturnArrival.arrived']
    const arrived = [...decided, ...back]
    const called = ['callReturnFirstDay.spoke', 'callReturnSeventhDay.spoke']
    expect(needs('confirmReturnArrival.arrived')).toContain('seenBy')
    expect(endOf(...arrived, ...tells, ...alertsOut)).toBeUndefined()
    const cared = [...arrived, ...fullCare, ...tells, ...alertsOut]
    expect(play(...cared, 'callReturnFirstDay.spoke').can({ type: 'learningReview.done' })).toBe(false)
    expect(endOf(...cared, ...called, 'learningReview.done')).toBe('episodeClosed')
  })

  it('sends our child on to family or another place only with a planned journey, and is taken over after both calls', () => {
    const decided = [...abroad, ...there, 'childHeardThere.heard']
    for (const solution of ['family', 'other']) {
      const way = [
        `decideSolutionThere.${solution}`,
        'planOnwardTransfer.ready',
        'confirmOnwardArrival.arrived',
        'callOnwardFirstDay.spoke',
        'callOnwardSeventhDay.spoke',
      ]
      for (const [at] of way.entries())
        expect(play(...decided, ...way.slice(0, at)).can({ type: 'agreeTakeOver.confirmed' }), solution).toBe(false)
      expect(play(...decided, ...way).can({ type: 'agreeTakeOver.confirmed' })).toBe(true)
    }
    expect(needs('planOnwardTransfer.ready')).toEqual(['receivingGuardian', 'escort', 'travelAt'])
    for (const step of ['planTransfer', 'planReturnTransfer', 'planOnwardTransfer'])
      expect(procedure.steps.get(step)?.fields?.find(({ id }) => id === 'transferTasks')?.items).toEqual(
        expect.arrayContaining(['writtenPlan', 'traffickingRiskThere']),
      )
  })

  it('asks again where the child is once detention is over', () => {
    expect(targets('releaseFromDetention.released').map(short)).toEqual(['whereIsChildNow'])
    expect(targets('releaseFromDetention.stillHeld').map(short)).toEqual(['releaseFromDetention'])
  })
})

describe('the limits of aftercare', () => {
  const hour = 60
  const day = 24 * hour
  it.each([
    ['askSafeAndWell', 'T21', 'opened', day],
    ['safeAndWellCheck', 'T21', 'opened', day],
    ['urgentCare', 'T22', 'opened', 'immediately'],
    ['medicalCheck', 'T22', 'opened', 48 * hour],
    ['mentalHealth', 'T22', 'opened', 72 * hour],
    ...tells.map((told) => [told.split('.')[0] ?? '', 'T23', 'opened', 'sameDay'] as const),
    ...alerts.flatMap(
      ([ask, confirm]) =>
        [
          [ask, 'T23', 'opened', 'sameDay'],
          [confirm, 'T23', 'opened', day],
        ] as const,
    ),
    ['arrangeInterview', 'T24', 'noticed', 72 * hour],
    ['returnInterview', 'T24', 'noticed', 72 * hour],
    ['likelihoodAfterReturn', 'T25', 'noticed', 72 * hour],
    ['exploitationAfterReturn', 'T25', 'noticed', 72 * hour],
    ['agreeNewPlan', 'T25', 'noticed', 72 * hour],
    ['samePlaceAgain', 'T26', 'opened', 'sameDay'],
    ['findOtherPlace', 'T26', 'opened', 'sameDay'],
    ['assessBestInterests', 'T26', 'noticed', 7 * day],
    ['learningReview', 'T27', 'opened', 30 * day],
    ['consultAfterReturn', 'T08', 'opened', 'sameDay'],
    ['referAfterReturn', 'T08', 'opened', 'sameDay'],
    ['confirmHitToThem', 'T18', 'opened', 'sameDay'],
    ['confirmHitFromThem', 'T18', 'opened', 'sameDay'],
    ['askForTheirFile', 'X3', 'opened', 48 * hour],
    ['sendOurFile', 'X3', 'opened', 48 * hour],
    ['hearChildHere', 'X4', 'opened', 72 * hour],
    ['childHeardThere', 'X4', 'opened', 72 * hour],
    ['traffickedOnTheWay', 'X5', 'opened', 72 * hour],
    ['traffickedToThere', 'X5', 'opened', 72 * hour],
    ['callFirstDay', 'X7', 'opened', day],
    ['callSeventhDay', 'X7', 'opened', 7 * day],
    ['callReturnFirstDay', 'X7', 'opened', day],
    ['callReturnSeventhDay', 'X7', 'opened', 7 * day],
    ['callOnwardFirstDay', 'X7', 'opened', day],
    ['callOnwardSeventhDay', 'X7', 'opened', 7 * day],
    ...['consultAfterInterview', 'referAfterInterview', 'consultBeforePlan', 'referBeforePlan'].map(
      (step) => [step, 'T08', 'opened', 'sameDay'] as const,
    ),
    ['agreeTakeOver', 'X8', 'opened', 7 * day],
  ] as const)('%s by %s, from %s: %s', (step, id, from, rule) => {
    const limit = procedure.steps.get(step)?.limit
    const said = limit?.rule.kind === 'minutes' ? limit.rule.minutes : limit?.rule.kind
    expect([limit?.id, limit?.from, said]).toEqual([id, from, rule])
  })

  it('are this tool’s own wherever no source gives the number', () => {
    for (const { id, limit } of procedure.steps.values())
      if (limit && limit.rule.kind !== 'immediately' && limit.rule.kind !== 'agreed')
        expect(limit.strength, id).toBe('practice')
  })
})

describe('what aftercare carries of the procedures', () => {
  const carried = new Set(
    [...procedure.steps.values()].flatMap((step) => [step.ref, step.limit?.id ?? '', ...(step.carries ?? [])]),
  )
  const numbered = (letter: string, from: number, to: number, width = 1) =>
    Array.from({ length: to - from + 1 }, (_, at) => letter + String(from + at).padStart(width, '0'))

  it.each([
    ['the steps A0 to A10', numbered('A', 0, 10)],
    ['the cross-border track X1 to X10', numbered('X', 1, 10)],
    ['the questions Q28 to Q36', numbered('Q', 28, 36)],
    ['the limits of a return', ['T18', ...numbered('T', 20, 27)]],
    ['the topics of the interview', checklistIds.returnInterview],
    ['the elements of the plan', checklistIds.plan],
    ['the signs of trafficking', checklistIds.trafficking],
    ['the signs of going missing', checklistIds.goingMissing],
    ['the documents', ['D3', 'D4', 'D5', 'D9', 'D10', 'D11', 'D12', 'D13', ...numbered('D', 14, 18)]],
    ['the gaps of section 10 that a return can mend', ['G12', 'G21', 'G28', 'G29', 'G30']],
  ])('holds %s', (_, ids) => {
    expect(ids.filter((id) => !carried.has(id))).toEqual([])
  })
})

describe('what the tool proposes after a return', () => {
  const all = (items: readonly string[], sign: Sign): Record<string, Sign> =>
    Object.fromEntries(items.map((item) => [item, sign]))

  it('finds nothing worrying only when every sign is a plain no', () => {
    expect(proposeWelcome(welcomeSigns, all(welcomeSigns, 'no'))).toBe('nothingWorrying')
    expect(proposeWelcome(welcomeSigns, {})).toBe('unknown')
    for (const item of welcomeSigns) {
      expect(proposeWelcome(welcomeSigns, { ...all(welcomeSigns, 'no'), [item]: 'unknown' })).toBe('unknown')
      for (const sign of ['yes', 'suspected'] as const)
        expect(proposeWelcome(welcomeSigns, { ...all(welcomeSigns, 'unknown'), [item]: sign })).toBe('concern')
    }
  })

  it('sends to a doctor at once for a yes, a suspicion or an unknown', () => {
    expect(proposeHealth(healthSigns, all(healthSigns, 'no'))).toBe('notUrgent')
    expect(proposeHealth(healthSigns, {})).toBe('urgent')
    for (const item of healthSigns)
      for (const sign of ['yes', 'suspected', 'unknown'] as const)
        expect(proposeHealth(healthSigns, { ...all(healthSigns, 'no'), [item]: sign }), item).toBe('urgent')
  })

  it('refers for one sign and asks the centre while one is not known', () => {
    expect(proposeNewIndicators(traffickingSigns, all(traffickingSigns, 'no'))).toBe('no')
    expect(proposeNewIndicators(traffickingSigns, {})).toBe('unknown')
    for (const item of traffickingSigns) {
      expect(proposeNewIndicators(traffickingSigns, { ...all(traffickingSigns, 'no'), [item]: 'unknown' })).toBe(
        'unknown',
      )
      for (const sign of ['yes', 'suspected'] as const)
        expect(proposeNewIndicators(traffickingSigns, { [item]: sign })).toBe('yes')
    }
  })

  it('calls a meeting from the third episode in thirty days on, and never lets go of it with more', () => {
    expect([0, 1, 2].map(proposePlanningMeeting)).toEqual(['notNeeded', 'notNeeded', 'notNeeded'])
    expect([3, 4, 8, 30].map(proposePlanningMeeting)).toEqual(['needed', 'needed', 'needed', 'needed'])
  })
})

describe('the drawing of aftercare', () => {
  it('is what docs/procedures/aftercare.txt shows', async () => {
    await expect(drawing(procedure)).toMatchFileSnapshot('../../docs/procedures/aftercare.txt')
  })
})

describe('the laws about joins', () => {
  const inside = (state: object) => ({ id: 'x', initial: 'a', states: { a: state } })

  it('allow a parallel state to go on, in one word', () => {
    expect(forbiddenWords(inside({ type: 'parallel', onDone: 'b', states: {} }))).toEqual([])
  })

  it.each([
    ['of a state with one thing at a time', { initial: 'b', onDone: 'c', states: { b: {} } }],
    ['that acts', { type: 'parallel', onDone: { target: 'b', actions: [] }, states: {} }],
    ['with a condition', { type: 'parallel', onDone: { target: 'b', guard: 'ok' }, states: {} }],
    ['to several places', { type: 'parallel', onDone: ['b', 'c'], states: {} }],
  ])('refuse a join %s', (_, state) => {
    expect(forbiddenWords(inside(state))).toHaveLength(1)
  })
})
