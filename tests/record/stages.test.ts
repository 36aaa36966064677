import { describe, expect, it } from 'vitest'
import { mirrors } from '#machines/case/joins.ts'
import { doNow } from '#record/do-now.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { episodesOf } from '#record/episodes.ts'
import { factsOf } from '#record/facts.ts'
import { activeStep, followUps } from '#record/follow-ups.ts'
import { nextStage, openWays, runningStage, unclosedResponses } from '#record/stages.ts'
import { openingRefusal } from '#record/replay.ts'
import { activeSteps, day, hour, lateEvening, minute, procedures, Scribe } from './scribe.ts'

/** Writes what an answer brings about in other stages, as the session does. */
function answered(scribe: Scribe, event: string, fields = {}): Scribe {
  scribe.answer(event, fields)
  const cause = scribe.replayed.answers.at(-1)
  if (cause && !scribe.replayed.stopped)
    for (const { content } of followUps(scribe.replayed, scribe.entries, [cause], scribe.now, procedures))
      scribe.write(content)
  return scribe
}

const seen = { seenBy: 'Officer Vella' }

/** A child in care; prevention runs. */
function inCare(): Scribe {
  const scribe = new Scribe()
  scribe.write({ type: 'caseOpened', reference: 'A1', practice: true })
  scribe.write({ type: 'stageOpened', stage: 'prevention-1', begins: 'inCareWorried' })
  return scribe
}

const stagesOf = (scribe: Scribe) => scribe.replayed.stages.map(({ stage, ended }) => [stage, ended ?? 'runs'])

describe('stages of a case', () => {
  it('follow each other as a child goes missing and comes back, and prevention runs through all of it', () => {
    const scribe = inCare()
    answered(scribe, 'childPresent.absent')
    expect(stagesOf(scribe)).toEqual([
      ['prevention-1', 'runs'],
      ['response-1', 'runs'],
    ])
    answered(scribe, 'childFound.seenFaceToFace', seen)
    expect(stagesOf(scribe)).toEqual([
      ['prevention-1', 'runs'],
      ['response-1', 'seenAndSafe'],
      ['aftercare-1', 'runs'],
    ])
    answered(scribe, 'childMissingAgain.yes')
    expect(stagesOf(scribe)).toEqual([
      ['prevention-1', 'runs'],
      ['response-1', 'seenAndSafe'],
      ['aftercare-1', 'missingAgain'],
      ['response-2', 'runs'],
    ])
    expect(activeSteps(scribe.replayed)).toContain('childAway')
  })

  it('begin a response whichever stage says that the child is missing, and every other stage knows', () => {
    const back = answered(answered(inCare(), 'childPresent.absent'), 'childFound.seenFaceToFace', seen)
    expect(activeSteps(back.replayed)).toContain('childAway')
    back.answer('childAway.returned')
    answered(back, 'childPresent.absent')
    expect(stagesOf(back).slice(1)).toEqual([
      ['response-1', 'seenAndSafe'],
      ['aftercare-1', 'missingAgain'],
      ['response-2', 'runs'],
    ])
  })

  it('let nobody say in prevention that the child is back while the response looks for the child', () => {
    const scribe = answered(inCare(), 'childPresent.absent')
    scribe.answer('childAway.returned')
    expect(scribe.replayed.stopped?.refusal).toEqual({ reason: 'contradictsRecord' })
  })

  it('can be entered anywhere, and each way in that is open is offered', () => {
    expect(openWays({ stages: [] })).toHaveLength(6)
    expect(openWays(Scribe.opened().replayed)).toEqual([])
    expect(openWays(inCare().replayed)).toEqual([
      'notWhereExpected',
      'missingForAWhile',
      'foundOrBack',
      'foundFromAnotherCountry',
    ])
  })

  it.each([
    ['a second run of a procedure that runs', { stage: 'response-2' }, 'notExpected'],
    ['aftercare while the child is missing', { stage: 'aftercare-1', begins: 'foundHere' }, 'notExpected'],
    ['a number given before', { stage: 'response-1' }, 'notExpected'],
    ['no number', { stage: 'prevention' }, 'noStage'],
  ])('are refused at replay: %s', (_, opening, reason) => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'stageOpened', ...opening })
    expect(scribe.replayed.stopped?.refusal).toEqual({ reason })
  })

  it.each([
    ['that nobody knows', 'byChance'],
    ['inherited from every object', 'toString'],
    ['missing where one is needed', undefined],
  ])('are refused with a beginning %s', (_, begins) => {
    const refusal = openingRefusal({ stages: [] }, { stage: 'prevention-1', begins }, procedures)
    expect(refusal).toEqual({ reason: 'unknownStep' })
  })

  it.each(['rescue-1', 'constructor-1', 'toString-1', '__proto__-1', 'response', 'response-0', 'response-9999999999'])(
    'of a name that no procedure has are refused, never run: %s',
    (stage) => {
      expect(openingRefusal({ stages: [] }, { stage }, procedures)).toEqual({ reason: 'noStage' })
    },
  )

  it('have numbers that are never given twice, also after one was set aside', () => {
    const scribe = inCare()
    answered(scribe, 'childPresent.absent')
    const absent = scribe.entries.find(({ content }) => content.type === 'answer')
    scribe.wait(minute)
    scribe.correct({ corrects: absent?.hash ?? '', reason: 'he was in the garden' })
    expect(stagesOf(scribe)).toEqual([['prevention-1', 'runs']])
    expect(nextStage(scribe.entries, 'response')).toBe('response-2')
    answered(scribe, 'childPresent.absent')
    expect(stagesOf(scribe)).toEqual([
      ['prevention-1', 'runs'],
      ['response-2', 'runs'],
    ])
  })

  it('never answer the entry step again once the stage is open', () => {
    const scribe = inCare()
    scribe.answer('preventionBegins.newlyMet', {}, scribe.now, { stage: 'prevention-1' })
    expect(scribe.replayed.stopped?.refusal).toEqual({ reason: 'notExpected' })
  })
})

describe('a correction across stages', () => {
  it('sets aside the aftercare that a withdrawn end had opened, with everything answered in it', () => {
    const scribe = answered(Scribe.opened(), 'childFound.seenFaceToFace', seen)
    scribe.wait(minute)
    const found = scribe.entries.find(({ content }) => content.type === 'answer')
    answered(scribe, 'tellGuardian.told', { whoWasReached: 'Guardian' })
    const preview = scribe.preview({ corrects: found?.hash ?? '', reason: 'another boy' })
    if (!preview.ok) throw new Error('refused')
    expect(preview.alsoSetAside.map(({ content }) => content.type)).toEqual(['stageOpened', 'answer'])
    scribe.write(preview.content)
    expect(stagesOf(scribe)).toEqual([['response-1', 'runs']])
  })

  it('leaves a stage alone when only a time is corrected', () => {
    const scribe = answered(Scribe.opened(), 'childFound.seenFaceToFace', seen)
    const found = scribe.entries.find(({ content }) => content.type === 'answer')
    scribe.wait(minute)
    const instead = { outcome: 'seenFaceToFace', fields: seen, at: lateEvening - minute }
    const preview = scribe.preview({ corrects: found?.hash ?? '', instead, reason: 'a minute earlier' })
    expect(preview).toMatchObject({ ok: true, alsoSetAside: [] })
  })
})

/** The child is found, and it is certain who it is: now everyone is told. */
function foundAndKnown(scribe: Scribe): Scribe {
  answered(scribe, 'childFound.seenFaceToFace', seen)
  return answered(scribe, 'confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
}

describe('the list of who was told comes back in aftercare', () => {
  const neverTold = (scribe: Scribe) => runningStage(scribe.replayed, 'aftercare')?.nothingToMirror ?? []

  it('item by item: what was told is due, what was not is settled at once', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    scribe.answer('notifyHotline.done')
    scribe.answer('askSis.asked', { askedOf: 'Desk' })
    foundAndKnown(scribe)
    expect(activeSteps(scribe.replayed)).toEqual(
      expect.arrayContaining(['tellPolice', 'tellHotline', 'closeSis', 'closeNationalRegister', 'tellGuardian']),
    )
    expect(neverTold(scribe)).toEqual(expect.arrayContaining(['tellLawyer', 'tellFamily', 'closeYellowNotice']))
    expect(neverTold(scribe)).not.toContain('tellHotline')
  })

  it('refuses “never told” where the record says that somebody was told', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.answer('notifyHotline.done')
    foundAndKnown(scribe)
    scribe.answer('tellHotline.neverTold')
    expect(scribe.replayed.stopped?.refusal).toEqual({ reason: 'contradictsRecord' })
  })

  it('settles nothing when this record holds no response: nothing is known', () => {
    const scribe = new Scribe()
    scribe.write({ type: 'stageOpened', stage: 'aftercare-1', begins: 'foundHere' })
    scribe.answer('seenByWhom.seenFaceToFace', seen)
    scribe.answer('confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
    expect(neverTold(scribe)).toEqual([])
    expect(activeSteps(scribe.replayed)).toEqual(expect.arrayContaining(mirrors.map(({ step }) => step)))
  })

  it('brings an item back when a correction says that it was told after all', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.answer('notifyLawyer.noLawyer')
    const lawyer = scribe.last
    scribe.wait(minute)
    foundAndKnown(scribe)
    expect(neverTold(scribe)).toContain('tellLawyer')
    scribe.wait(minute)
    scribe.correct({
      corrects: lawyer.hash,
      instead: { outcome: 'done', fields: { whoWasReached: 'Ms Duval' }, at: lawyer.at },
      reason: 'she was called',
    })
    expect(neverTold(scribe)).not.toContain('tellLawyer')
    expect(activeSteps(scribe.replayed)).toContain('tellLawyer')
  })

  it('counts people reached by calls that no step asked for', () => {
    const scribe = Scribe.opened()
    const call = { direction: 'out', whom: 'A neighbour', number: '1', reference: '', what: 'asked' } as const
    scribe.write({ type: 'call', ...call, result: 'reached' })
    foundAndKnown(scribe)
    expect(activeSteps(scribe.replayed)).toContain('tellOthers')
  })

  it('keeps what an earlier response of the same episode told, also after the child was missing again', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.answer('notifyHotline.done')
    foundAndKnown(scribe)
    answered(scribe, 'childMissingAgain.yes')
    foundAndKnown(scribe)
    expect(unclosedResponses(scribe.replayed)).toHaveLength(2)
    expect(activeSteps(scribe.replayed)).toContain('tellHotline')
  })
})

describe('episodes', () => {
  function missingTimes(times: number, apart: number): Scribe {
    const scribe = Scribe.opened()
    for (let time = 1; time < times; time++) {
      answered(scribe, 'childFound.seenFaceToFace', seen)
      scribe.wait(apart)
      answered(scribe, 'childMissingAgain.yes')
    }
    return scribe
  }

  it('are counted with their dates, and an episode opened in error is none', () => {
    const scribe = missingTimes(3, 2 * day)
    expect(episodesOf(scribe.replayed).map(({ number, noticedAt }) => [number, noticedAt])).toEqual([
      [1, lateEvening],
      [2, lateEvening + 2 * day],
      [3, lateEvening + 4 * day],
    ])
    answered(scribe, 'endOtherwise.openedInError')
    answered(scribe, 'openedInErrorCheck.confirmed', { reason: 'wrong child', secondPerson: 'Manager' })
    expect(episodesOf(scribe.replayed)).toHaveLength(2)
  })

  it('go on where the child had not been seen after all', () => {
    const scribe = Scribe.opened()
    answered(scribe, 'childFound.seenFaceToFace', seen)
    answered(scribe, 'confirmChild.anotherPerson', { confirmedBy: 'Officer Vella', reason: 'another boy' })
    expect(stagesOf(scribe).at(-1)).toEqual(['response-2', 'runs'])
    expect(episodesOf(scribe.replayed)).toMatchObject([
      { number: 1, stages: ['response-1', 'response-2'], noticedAt: lateEvening },
    ])
  })

  it('of which three fall into thirty days bring the meeting forward, and fewer or older ones do not', () => {
    const due = (scribe: Scribe) => {
      scribe.answer('absenceNoticed.alreadyMissingLonger')
      scribe.answer('worryingCriteria.concern', { decidedBy: 'Manager', reason: 'calm' })
      const meeting = activeStep(scribe.replayed, 'planMeeting')
      if (!meeting) throw new Error('no meeting')
      return (deadlineOf(meeting, factsOf(scribe.replayed, meeting.stage), 120)?.dueAt ?? 0) - meeting.since
    }
    expect(due(missingTimes(2, day))).toBe(72 * hour)
    expect(due(missingTimes(3, day))).toBe(24 * hour)
    expect(due(missingTimes(3, 20 * day))).toBe(72 * hour)
  })
})

describe('what is to be done in several stages', () => {
  it('is one list, in which prevention stands behind everything while the child is missing', () => {
    const scribe = inCare()
    const before = doNow(scribe.replayed, scribe.now, 120)
    expect(before.length).toBeGreaterThan(3)
    answered(scribe, 'childPresent.absent')
    const list = doNow(scribe.replayed, scribe.now + 30 * day, 120)
    const places = list.map(({ active }) => active.stage)
    expect(places.lastIndexOf('response-1')).toBeLessThan(places.indexOf('prevention-1'))
    expect(list.filter(({ active }) => active.stage === 'prevention-1').every((d) => d.reason === 'meanwhile')).toBe(
      true,
    )
  })

  it('takes the times of each response from that response alone', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', { lastSeenAt: lateEvening - hour, lastSeenWhere: 'bus stop' })
    answered(scribe, 'childFound.seenFaceToFace', seen)
    scribe.wait(day)
    answered(scribe, 'childMissingAgain.yes')
    expect(factsOf(scribe.replayed)).toMatchObject({ lastSeenAt: undefined, noticedAt: lateEvening + day })
    expect(factsOf(scribe.replayed, 'response-1')).toMatchObject({ lastSeenWhere: 'bus stop' })
  })

  it('uses the reporting threshold agreed in prevention', () => {
    const scribe = inCare()
    const plan = [...(activeStep(scribe.replayed, 'shortPlan')?.step.fields ?? [])].map(({ id }) => id)
    expect(plan).toContain('reportingThresholdMinutes')
    scribe.answer('shortPlan.done', {
      ...Object.fromEntries(
        (activeStep(scribe.replayed, 'shortPlan')?.step.outcomes['done']?.needs ?? []).map((id) => [id, 'as agreed']),
      ),
      reportingThresholdMinutes: 15,
    })
    expect(scribe.replayed.stopped).toBeUndefined()
    answered(scribe, 'childPresent.absent')
    expect(factsOf(scribe.replayed).thresholdMinutes).toBe(15)
  })
})
