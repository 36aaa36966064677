import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { preventionWords } from '#content/en/prevention/index.ts'
import { follows, waysIn } from '#machines/case/joins.ts'
import { refusedWhile } from '#machines/case/refused.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import { planElements } from '#machines/checklists/plan-elements.ts'
import { sharingChecks } from '#machines/checklists/sharing-checks.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { buildUpSet, minimumSet } from '#machines/packet.ts'
import { protectiveFactors } from '#machines/policy/likelihood-of-going-missing.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { releasedCase } from '#proof/case-model.ts'
import { CaseSearch, type CaseArrow } from '#proof/case-search.ts'
import { ChartMap, drawing, itObeysTheChartLaws } from './chart-laws.ts'

const procedure = procedures.prevention
const chart = new ChartMap(procedure)
const { arrows } = chart
const { steps } = procedure

const work = 'open.course.underWay'
const toEnd = (end: string) => arrows.filter(({ to }) => to.includes(end)).map(({ event }) => event)
const from = (step: string) => arrows.filter((arrow) => arrow.from === chart.stateOf(step))
/** Where an answer leads: the step it enters, the end, or `parked`. */
const leadsTo = (step: string, outcome: string) => {
  const target = from(step).find(({ event }) => event === `${step}.${outcome}`)?.to[0] ?? ''
  return target.endsWith('.parked') ? 'parked' : chart.stepAt(target)
}
const needs = (step: string, outcome: string) => steps.get(step)?.outcomes[outcome]?.needs ?? []
const strandOf = (event: string) => steps.get(event.split('.')[0] ?? '')?.strand
const play = (...events: string[]) => {
  let [snapshot] = initialTransition(procedure.machine)
  for (const type of events) {
    expect(snapshot.can({ type }), type).toBe(true)
    snapshot = transition(procedure.machine, snapshot, { type })[0]
  }
  return snapshot
}
/** The work of one start, e.g. the value of the machine with everything under way. */
const regionsOf = (...events: string[]) => (play(...events).value as { open: Record<string, unknown> }).open

itObeysTheChartLaws(procedure)

describe('how prevention begins', () => {
  it('starts in the step that only the opening of the stage answers', () => {
    expect(procedure.entryStep).toBe('preventionBegins')
    const due = chart.entering('').flatMap((path) => chart.stepAt(path) ?? [])
    expect(due).toEqual(['dangerInCare', 'childPresent', 'preventionBegins', 'endPrevention'])
  })

  it('has an answer for each way in and for each stage that leads here, and no other', () => {
    const openings = [
      ...Object.values(waysIn),
      ...Object.values(follows)
        .flat()
        .map(({ open }) => open),
    ]
    const begins = openings.flatMap((opening) =>
      opening?.procedure === 'prevention' && 'begins' in opening ? [opening.begins] : [],
    )
    expect([...new Set(begins)].toSorted()).toEqual(
      Object.keys(steps.get('preventionBegins')?.outcomes ?? {}).toSorted(),
    )
  })

  it.each(['inCareWorried', 'afterReturn'])('begins the whole work at once for %s', (way) => {
    const child = play(`preventionBegins.${way}`)
    const begun = ['likelihoodFirst.high', 'signAtFirstSight.unknown', 'placeSafeTonight.no', 'shortPlan.done']
    for (const type of begun) expect(child.can({ type }), type).toBe(true)
    expect(child.can({ type: 'ageQuestion.yes' })).toBe(false)
  })

  it('asks a child newly met three short questions, and whatever the answers the whole work follows', () => {
    const ages = ['yes', 'doubted', 'unknown']
    const languages = Object.keys(steps.get('languageQuestion')?.outcomes ?? {})
    const situations = Object.keys(steps.get('situationQuestion')?.outcomes ?? {})
    const outcome = JSON.stringify(regionsOf('preventionBegins.inCareWorried'))
    for (const age of ages)
      for (const language of languages)
        for (const situation of situations)
          expect(
            JSON.stringify(
              regionsOf(
                'preventionBegins.newlyMet',
                `ageQuestion.${age}`,
                `languageQuestion.${language}`,
                `situationQuestion.${situation}`,
              ),
            ),
          ).toBe(outcome)
  })

  it('lets a doubted age change no branch', () => {
    expect(leadsTo('ageQuestion', 'doubted')).toBe(leadsTo('ageQuestion', 'yes'))
    expect(leadsTo('ageQuestion', 'unknown')).toBe(leadsTo('ageQuestion', 'yes'))
    expect(leadsTo('adultReferral', 'doubted')).toBe(leadsTo('ageQuestion', 'yes'))
    expect(from('ageQuestion').filter(({ to }) => to.some((target) => chart.isEnd(target)))).toEqual([])
  })
})

describe('what is always on in prevention', () => {
  it('has danger or the emergency call itself in hand in every state', () => {
    expect(chart.statesOfRegion('open.danger').map((path) => chart.stepAt(path))).toEqual([
      'dangerInCare',
      'callEmergencyInCare',
    ])
    expect(leadsTo('dangerInCare', 'unknown')).toBe('callEmergencyInCare')
  })

  it('can say “child is missing” from the first moment on, as long as the child is present', () => {
    expect(initialTransition(procedure.machine)[0].can({ type: 'childPresent.absent' })).toBe(true)
    expect(leadsTo('childPresent', 'absent')).toBe('childAway')
    expect(leadsTo('childAway', 'returned')).toBe('childPresent')
  })

  it('takes the answers by which the other stages tell where the child is, which fill in no field', () => {
    const told = Object.values(follows)
      .flat()
      .flatMap(({ answer }) => (answer && steps.has(answer.step) ? [answer] : []))
    expect(told.length).toBeGreaterThan(0)
    for (const { step, outcome } of told) {
      expect(steps.get(step)?.outcomes, `${step}.${outcome}`).toHaveProperty(outcome)
      expect(needs(step, outcome)).toEqual([])
    }
    for (const event of Object.keys(follows).filter((key) => steps.has(key.split('.')[0] ?? ''))) {
      const [step = '', outcome = ''] = event.split('.')
      expect(steps.get(step)?.outcomes, event).toHaveProperty(outcome)
    }
  })

  it('leaves every strand of the work where it is while the child is away, and lets it be worked on', () => {
    const before = ['preventionBegins.inCareWorried', 'guardianQuestion.none', 'likelihoodFirst.raised']
    const away = play(...before, 'childPresent.absent')
    expect((away.value as { open: Record<string, unknown> }).open['course']).toEqual(regionsOf(...before)['course'])
    expect(away.can({ type: 'askForGuardian.asked' })).toBe(true)
    expect(away.can({ type: 'childAway.returned' })).toBe(true)
  })
})

describe('unknown takes the branch that protects', () => {
  it.each([
    ['placeSafeTonight', 'no'],
    ['adultClaimsChild', 'notVerified'],
    ['knownElsewhere', 'notChecked'],
    ['guardianQuestion', 'none'],
    ['noticeReady', 'incomplete'],
    ['photoQuestion', 'none'],
    ['childAcceptsPlace', 'no'],
    ['signAtFirstSight', 'clear'],
    ['exploitationFirst', 'signs'],
    ['exploitationFull', 'signs'],
    ['exploitationAgain', 'signs'],
    ['signToday', 'sign'],
    ['childOnTheWay', 'notArrived'],
  ])('an unknown %s leads where %s leads', (step, outcome) => {
    expect(leadsTo(step, 'unknown')).toBe(leadsTo(step, outcome))
    expect(leadsTo(step, outcome)).toBeDefined()
  })

  it('keeps every other question that may be unknown open, with a reason, or goes the way of a child', () => {
    const elsewhere = arrows.filter(({ event }) => event.endsWith('.unknown')).map(({ event }) => event.split('.')[0])
    const parked = elsewhere.filter((step) => leadsTo(step ?? '', 'unknown') === 'parked')
    expect(parked).toEqual([
      'specialNeeds',
      'plansToGoOn',
      'agreePlan',
      'familyAbroad',
      'eighteenComing',
      'considerPreventiveAlert',
    ])
  })
})

describe('a place, a claim, a guardian', () => {
  it('never leaves a place that is not safe without a move, a manager’s decision or an open duty', () => {
    expect(leadsTo('placeSafeTonight', 'no')).toBe('saferPlace')
    expect(leadsTo('saferPlace', 'moved')).toBe('placeSafeTonight')
    expect(needs('saferPlace', 'madeSafe')).toEqual(['decidedBy', 'measures'])
    expect(steps.get('saferPlace')?.actor).toBe('manager')
    expect(leadsTo('saferPlace', 'notPossible')).toBe('parked')
    expect(
      arrows.filter(({ to }) => to.includes(chart.stateOf('childAcceptsPlace'))).map(({ event }) => event),
    ).toEqual(['placeSafeTonight.yes', 'saferPlace.madeSafe'])
  })

  it('lets no claim pass without a named person who checked the link', () => {
    expect(needs('adultClaimsChild', 'verified')).toEqual(['linkCheckedBy'])
    expect(needs('checkClaim', 'verified')).toEqual(['linkCheckedBy'])
    expect(leadsTo('adultClaimsChild', 'notVerified')).toBe('checkClaim')
    expect(leadsTo('claimLater', 'newClaim')).toBe('checkClaim')
  })

  it('raises the alarm when no guardian comes, again and again', () => {
    expect(leadsTo('guardianInPlace', 'notYet')).toBe('escalateGuardian')
    expect(leadsTo('guardianAfterAlarm', 'notYet')).toBe('escalateGuardian')
    expect(leadsTo('guardianContact', 'noRegularContact')).toBe('escalateGuardian')
    expect(leadsTo('guardianQuestion', 'interim')).toBe('guardianInPlace')
    for (const step of ['guardianQuestion', 'guardianInPlace', 'escalateGuardian', 'guardianAfterAlarm'])
      expect(leadsTo(step, 'appointed')).toBe('informGuardian')
  })
})

describe('the two judgments of risk', () => {
  const risk = chart.statesOfRegion(`${work}.risk`).map((path) => chart.stepAt(path) ?? '')
  const trafficking = chart.statesOfRegion(`${work}.trafficking`).map((path) => chart.stepAt(path) ?? '')

  it('are made apart from each other, first and in full, each with its own list', () => {
    expect(chart.regionOf(chart.stateOf('likelihoodFirst'))).not.toBe(
      chart.regionOf(chart.stateOf('exploitationFirst')),
    )
    for (const step of risk.filter((id) => id.startsWith('likelihood'))) {
      const fields = steps.get(step)?.fields ?? []
      expect(fields.find(({ id }) => id === 'goingMissingSigns')?.items, step).toEqual(goingMissingSigns)
      expect(fields.find(({ id }) => id === 'protectiveFactors')?.items, step).toEqual(protectiveFactors)
    }
    for (const step of trafficking.filter((id) => id.startsWith('exploitation') && id !== 'exploitationLater'))
      expect(steps.get(step)?.fields?.find(({ id }) => id === 'traffickingSigns')?.items, step).toEqual(
        traffickingSigns,
      )
  })

  it('call a risk low, or free of signs, only with a name and a reason', () => {
    for (const step of ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain'])
      expect(needs(step, 'low'), step).toEqual(['decidedBy', 'reason'])
    for (const step of ['exploitationFirst', 'exploitationFull', 'exploitationAgain'])
      expect(needs(step, 'noSign'), step).toEqual(['decidedBy', 'reason'])
  })

  it('lead from a high or imminent likelihood to measures, never past them', () => {
    for (const step of ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain'])
      for (const level of ['high', 'imminent'])
        expect(['measuresFirst', 'measuresNow'], `${step}.${level}`).toContain(leadsTo(step, level))
  })

  it('can be made again at every trigger of the procedure', () => {
    expect(Object.keys(steps.get('assessAgain')?.outcomes ?? {})).toEqual([
      'afterAbsence',
      'transfer',
      'workerChanges',
      'negativeDecision',
      'returnNotice',
      'ageAssessment',
      'newContact',
      'conflict',
      'friendMissing',
      'nearEighteen',
      'otherReason',
    ])
    for (const { event, to } of from('assessAgain')) expect(to, event).toEqual([chart.stateOf('likelihoodAgain')])
    for (const { event, to } of from('exploitationLater'))
      expect(to, event).toEqual([chart.stateOf('exploitationAgain')])
  })

  it('lead from signs to the centre, from strong suspicion to referral, from an identified victim to protection', () => {
    for (const step of ['exploitationFirst', 'exploitationFull', 'exploitationAgain']) {
      expect(leadsTo(step, 'signs')).toBe('consultCentre')
      expect(leadsTo(step, 'strong')).toBe('referTrafficking')
      expect(leadsTo(step, 'identified')).toBe('protectVictim')
    }
    expect(leadsTo('referTrafficking', 'done')).toBe('protectVictim')
    expect(needs('referTrafficking', 'notReferred')).toEqual(['reason', 'decidedBy'])
    expect(needs('consultCentre', 'noReferral')).toContain('reason')
  })

  it('treat a plan that is somebody else’s idea as pressure, and a wish for family as a route to open', () => {
    expect(leadsTo('plansToGoOn', 'someoneElse')).toBe('answerPressure')
    expect(leadsTo('plansToGoOn', 'own')).toBe('openSafeRoute')
    expect(leadsTo('plansToGoOn', 'family')).toBe('openSafeRoute')
  })
})

describe('work that begins again after a return', () => {
  it.each([
    ['likelihoodFirst', 'likelihoodAfterReturn', ['goingMissingSigns', 'protectiveFactors']],
    ['likelihoodFull', 'likelihoodAfterReturn', ['goingMissingSigns', 'protectiveFactors']],
    ['signAtFirstSight', 'exploitationAfterReturn', ['exploitationForm']],
    ['exploitationFirst', 'exploitationAfterReturn', ['exploitationForm']],
    ['exploitationFull', 'exploitationAfterReturn', ['exploitationForm']],
    ['shortPlan', 'agreeNewPlan', ['reportingThresholdMinutes', 'changesSinceLastPlan']],
    ['fullPlan', 'agreeNewPlan', ['planElements', 'reportingThresholdMinutes', 'changesSinceLastPlan']],
    ['agreePlan', 'agreeNewPlan', ['agreedWith', 'reportingThresholdMinutes', 'changesSinceLastPlan']],
  ])('shows at %s what %s has just said', (step, said, fields) => {
    const own = stepById.get(said)?.fields?.map(({ id }) => id)
    expect(own).toEqual(expect.arrayContaining(fields))
    expect(steps.get(step)?.recalls).toEqual(expect.arrayContaining(fields))
  })
})

describe('plan and packet', () => {
  it('warns wherever the minutes are set or agreed that they are no waiting period', () => {
    for (const step of ['shortPlan', 'fullPlan', 'agreePlan', 'revisePlan'] as const)
      expect(preventionWords[step].never, step).toContain('waiting period')
    expect(preventionWords.settlePlan.never).toContain('Do not make the reporting time longer')
  })

  it('sets in the short plan after how many minutes this child is reported, and who must be told', () => {
    expect(needs('shortPlan', 'done')).toEqual(['reportingThresholdMinutes', 'whoMustBeTold'])
    expect(steps.get('shortPlan')?.fields?.find(({ id }) => id === 'reportingThresholdMinutes')?.type).toBe('minutes')
  })

  it('holds a plan to be in force only after police, carer and guardian were asked', () => {
    expect(arrows.filter(({ to }) => to.includes(chart.stateOf('planInForce'))).map(({ event }) => event)).toEqual([
      'agreePlan.agreed',
    ])
    expect(leadsTo('revisePlan', 'done')).toBe('agreePlan')
    expect(leadsTo('settlePlan', 'done')).toBe('agreePlan')
  })

  it('offers every element of the plan and every check before sharing', () => {
    for (const step of ['fullPlan', 'revisePlan'])
      expect(steps.get(step)?.fields?.find(({ id }) => id === 'planElements')?.items).toEqual(planElements)
    expect(steps.get('sharingCheck')?.fields?.find(({ id }) => id === 'sharingChecks')?.items).toEqual(sharingChecks)
  })

  it('asks somewhere for every item of the first part of the packet', () => {
    const asked = new Set([...steps.values()].flatMap(({ fields = [] }) => fields.map(({ item }) => item)))
    expect([...minimumSet, ...buildUpSet].filter((item) => !asked.has(item))).toEqual([])
  })

  it('lets an emergency be shared first and written down after', () => {
    expect(leadsTo('sharingCheck', 'emergency')).toBe('recordSharing')
    expect(needs('sharingCheck', 'emergency')).toEqual(['sharedWith'])
    expect(needs('recordSharing', 'recorded')).toEqual(['sharedWith', 'whatWasShared', 'reason'])
  })
})

describe('a hand-over', () => {
  const handOver = `${work}.handOver`

  it('ends only when the receiver confirms that the child arrived', () => {
    // Leaving the form of the take-over again is no arrival.
    const arrivals = arrows.filter(
      ({ from: left, to }) => to.includes(chart.stateOf('afterHandOver')) && left !== chart.stateOf('handOverCare'),
    )
    expect(arrivals.map(({ event }) => event)).toEqual([
      'childOnTheWay.arrivalConfirmed',
      'raiseMissing.arrivalConfirmed',
      'handOverInterrupted.arrivalConfirmed',
    ])
    for (const { event } of arrivals) {
      const [step = '', outcome = ''] = event.split('.')
      expect(needs(step, outcome)).toEqual(['receivedBy', 'arrivedAt'])
    }
  })

  it('leaves no way back to rest for a child on the way but arrival, or the child seen here again', () => {
    const way = ['childOnTheWay', 'raiseMissing', 'handOverInterrupted']
    const leaving = way
      .flatMap((step) => from(step))
      .filter(({ to }) => !way.some((step) => to[0]?.startsWith(chart.stateOf(step))))
    expect(leaving.map(({ event }) => event.split('.')[1] ?? '').toSorted()).toEqual([
      'arrivalConfirmed',
      'arrivalConfirmed',
      'arrivalConfirmed',
      'cameBack',
      'cameBack',
      'cameBack',
    ])
    for (const step of way) expect(needs(step, 'cameBack')).toEqual(['seenBy'])
  })

  it('calls for “child is missing” when the child has not arrived, contact is lost or nobody knows', () => {
    for (const outcome of ['notArrived', 'contactLost', 'unknown'])
      expect(leadsTo('childOnTheWay', outcome)).toBe('raiseMissing')
    expect(steps.get('raiseMissing')?.urgency).toBe('now')
    expect(leadsTo('raiseMissing', 'raised')).toBe('handOverInterrupted')
    expect(leadsTo('raiseMissing', 'notPossible')).toBe('parked')
  })

  it('looks for a child who has not arrived, whichever other stages run', () => {
    const raised = (model = releasedCase()): CaseArrow['to'][] =>
      [...new CaseSearch(model).search(2).arrows.values()]
        .flat()
        .filter(({ event }) => event === 'raiseMissing.raised')
        .map(({ to }) => to)
    const searched = raised()
    expect(searched.length).toBeGreaterThan(10)
    expect(searched.filter(({ running }) => !running.response)).toEqual([])
    const away = chart.stateOf('childAway')
    expect(searched.filter(({ running }) => !Object.values(running.prevention?.places ?? {}).includes(away))).toEqual(
      [],
    )
    // Opening a response alone is not enough: none opens beside an aftercare.
    const alone = { ...follows, 'raiseMissing.raised': [{ open: { procedure: 'response' as const } }] }
    expect(raised({ ...releasedCase(), follows: alone }).some(({ running }) => !running.response)).toBe(true)
  })

  it('gives up the care itself only after the arrival, to a service with a name, a person and a reference', () => {
    expect(arrows.filter(({ to }) => to.includes(chart.stateOf('handOverCare'))).map(({ event }) => event)).toEqual([
      'afterHandOver.careTakenOver',
    ])
    expect(leadsTo('handOverCare', 'withdrawn')).toBe('afterHandOver')
  })

  it('cannot be sent before a receiver and the minute of responsibility are named', () => {
    expect(needs('prepareHandOver', 'prepared')).toEqual(['receiver', 'responsibleFrom'])
    expect(arrows.filter(({ to }) => to.includes(`${handOver}.childOnTheWay`)).map(({ event }) => event)).toEqual([
      'sendChild.sent',
    ])
    expect(steps.get('prepareHandOver')?.fields?.find(({ id }) => id === 'handOverItems')?.items).toEqual(
      expect.arrayContaining(['packet', 'risk', 'plan', 'phones']),
    )
  })
})

describe('the watch', () => {
  it('never sleeps: from every state of it the next look is within reach', () => {
    expect(leadsTo('signToday', 'none')).toBe('signToday')
    expect(leadsTo('signToday', 'sign')).toBe('actOnSign')
    expect(leadsTo('actOnSign', 'done')).toBe('tellOfSign')
    expect(leadsTo('tellOfSign', 'done')).toBe('signToday')
    expect(needs('signToday', 'none')).toEqual(['nextLookAt'])
    expect(needs('tellOfSign', 'done')).toEqual(['policeReached', 'guardianReached'])
  })

  it('has a preventive alert only confirmed, never just asked for, and takes it out by a person', () => {
    expect(
      arrows.filter(({ to }) => to.includes(chart.stateOf('preventiveAlertOn'))).map(({ event }) => event),
    ).toEqual(['confirmPreventiveAlert.confirmed', 'withdrawPreventiveAlert.stillNeeded'])
    expect(needs('confirmPreventiveAlert', 'confirmed')).toEqual(['preventiveAlertAt'])
    expect(needs('withdrawPreventiveAlert', 'withdrawn')).toEqual(['askedOf'])
  })
})

describe('how prevention may end', () => {
  it('has five ends, each with one gate; only an adult can be referred at once or later', () => {
    expect(chart.ends).toEqual(['notAChild', 'childGone', 'handedOver', 'adultServices', 'openedByMistake'])
    expect(toEnd('notAChild')).toEqual(['adultReferral.referred', 'ageDecision.confirmed'])
    expect(toEnd('childGone')).toEqual(['childAway.gone', 'careTakenOverElsewhere.confirmed'])
    expect(toEnd('handedOver')).toEqual(['handOverCare.confirmed'])
    expect(toEnd('adultServices')).toEqual(['transitionConfirmed.confirmed'])
    expect(toEnd('openedByMistake')).toEqual(['mistakeCheck.confirmed'])
  })

  it('needs names and reasons at every gate that a person opens', () => {
    expect(needs('adultReferral', 'referred')).toEqual(['reason', 'decidedBy', 'referredTo'])
    expect(needs('ageDecision', 'confirmed')).toEqual(['reason', 'decidedBy', 'referredTo'])
    expect(needs('handOverCare', 'confirmed')).toEqual([
      'authority',
      'authorityReference',
      'authorityPerson',
      'responsibleFrom',
    ])
    expect(needs('careTakenOverElsewhere', 'confirmed')).toEqual([
      'authority',
      'authorityReference',
      'authorityPerson',
      'reason',
    ])
    expect(needs('transitionConfirmed', 'confirmed')).toEqual([
      'adultService',
      'authorityPerson',
      'transitionPlan',
      'decidedBy',
    ])
    expect(needs('mistakeCheck', 'confirmed')).toEqual(['reason', 'secondPerson'])
  })

  it('is ended by nobody without naming a person and saying something more', () => {
    const ending = arrows.filter(({ to }) => to.some((target) => chart.isEnd(target)))
    const byPeople = ending.filter(({ event }) => !answeredByOthers.has(event.split('.')[0] ?? ''))
    expect(byPeople.length).toBeGreaterThan(5)
    for (const { event } of byPeople) {
      const [step = '', outcome = ''] = event.split('.')
      const people = (steps.get(step)?.fields ?? []).filter(({ type }) => type === 'person').map(({ id }) => id)
      expect(needs(step, outcome).filter((id) => people.includes(id)).length, event).toBeGreaterThan(0)
      expect(needs(step, outcome).length, event).toBeGreaterThan(1)
    }
  })

  it('asks people nothing about an absence that response and aftercare say themselves', () => {
    expect([...steps.keys()].filter((step) => answeredByOthers.has(step))).toEqual(['childAway'])
    const told = Object.values(follows)
      .flat()
      .flatMap(({ answer }) => (answer?.step === 'childAway' ? [answer.outcome] : []))
    expect([...new Set(told)].toSorted()).toEqual(Object.keys(steps.get('childAway')?.outcomes ?? {}).toSorted())
  })

  it('does not end at all while a response runs, whoever takes over', () => {
    const ending = arrows.filter(({ to }) => to.some((target) => chart.isEnd(target))).map(({ event }) => event)
    expect(ending.filter((event) => refusedWhile[event] !== 'response')).toEqual([])
  })

  it('lets a take-over elsewhere be named while the child is away, and goes back to the questions otherwise', () => {
    const away = play('preventionBegins.inCareWorried', 'childPresent.absent', 'endPrevention.takenOverElsewhere')
    expect(away.can({ type: 'careTakenOverElsewhere.confirmed' })).toBe(true)
    expect(leadsTo('careTakenOverElsewhere', 'withdrawn')).toBe('endPrevention')
  })

  it('ends at no outcome of a birthday, of a risk, of a plan or of the passing of time', () => {
    const ending = arrows.filter(({ to }) => to.some((target) => chart.isEnd(target)))
    expect([...new Set(ending.map(({ event }) => strandOf(event) ?? ''))].toSorted()).toEqual([
      'arrival',
      'ending',
      'watch',
    ])
    for (const step of ['eighteenComing', 'transitionTasks', 'afterMajority', 'eighteenLater'])
      expect(
        from(step).filter(({ to }) => to.some((target) => chart.isEnd(target))),
        step,
      ).toEqual([])
  })

  it('can be ended in two actions from every state, also while the child is newly met', () => {
    const [start] = initialTransition(procedure.machine)
    for (const way of Object.keys(steps.get('endPrevention')?.outcomes ?? {})) {
      const [gate] = transition(procedure.machine, start, { type: `endPrevention.${way}` })
      const forms = ['careTakenOverElsewhere', 'transitionConfirmed', 'ageDecision', 'mistakeCheck']
      expect(forms.filter((form) => gate.can({ type: `${form}.confirmed` }))).toHaveLength(1)
      expect(forms.filter((form) => gate.can({ type: `${form}.withdrawn` }))).toHaveLength(1)
    }
  })
})

describe('the limits of prevention', () => {
  it.each([
    ['specialNeeds', 'T01', { kind: 'minutes', minutes: 1440 }, 'SEEN'],
    ['minimumSheet', 'T02', { kind: 'minutes', minutes: 1440 }, 'INFERRED'],
    ['renewPhoto', 'T03', { kind: 'months', months: 6 }, 'SEEN'],
    ['askForGuardian', 'T04', { kind: 'immediately' }, 'KNOWN'],
    ['guardianInPlace', 'T05', { kind: 'workingDays', days: 15 }, 'KNOWN'],
    ['firstTalk', 'T06', { kind: 'minutes', minutes: 1440 }, 'INFERRED'],
    ['likelihoodFirst', 'T07', { kind: 'minutes', minutes: 1440 }, 'INFERRED'],
    ['likelihoodFull', 'T07', { kind: 'minutes', minutes: 4320 }, 'INFERRED'],
    ['exploitationFirst', 'T07', { kind: 'minutes', minutes: 1440 }, 'INFERRED'],
    ['exploitationFull', 'T07', { kind: 'minutes', minutes: 4320 }, 'INFERRED'],
    ['consultCentre', 'T08', { kind: 'sameDay' }, 'INFERRED'],
    ['referTrafficking', 'T08', { kind: 'sameDay' }, 'INFERRED'],
    ['answerPressure', 'T08', { kind: 'sameDay' }, 'INFERRED'],
    ['shortPlan', 'T09', { kind: 'sameDay' }, 'SEEN'],
    ['transitionTasks', 'T28', { kind: 'immediately' }, 'KNOWN'],
  ] as const)('sets %s the limit %s as section 9 has it', (step, id, rule, certainty) => {
    const limit = steps.get(step)?.limit
    expect(limit?.id).toBe(id)
    expect(limit?.rule).toEqual(rule)
    expect(limit?.ground.certainty).toBe(certainty)
  })

  it('counts no other hours than those of the procedure', () => {
    const minutes = [...steps.values()].flatMap(({ limit }) =>
      limit?.rule.kind === 'minutes' ? [limit.rule.minutes] : [],
    )
    expect([...new Set(minutes)].toSorted((a, b) => a - b)).toEqual([1440, 4320])
  })
})

describe('the drawing of prevention', () => {
  it('is what docs/procedures/prevention.txt shows', async () => {
    await expect(drawing(procedure)).toMatchFileSnapshot('../../docs/procedures/prevention.txt')
  })
})
