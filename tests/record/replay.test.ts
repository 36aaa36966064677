import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyMachineSnapshot } from 'xstate'
import type { Entry } from '#record/entry.ts'
import { activeStep } from '#record/follow-ups.ts'
import { type Replay, refusalOf, replay } from '#record/replay.ts'
import { anyMoves, anyRecord, play } from './any-record.ts'
import {
  activeSteps,
  digits,
  dutiesOf,
  hour,
  lateEvening,
  minute,
  procedures,
  response,
  Scribe,
  stageOf,
} from './scribe.ts'

const stepsIn = (snapshot: AnyMachineSnapshot): string[] =>
  Object.values(snapshot.getMeta() as Record<string, { step?: string } | undefined>).flatMap((meta) => meta?.step ?? [])

/** What a replay says, without the machinery it was computed with. */
const said = ({ stages, answers, settled, setAside, stopped }: Replay) => ({
  stages: stages.map((stage) => ({
    stage: stage.stage,
    value: stage.snapshot.value,
    active: stage.active.map(({ step, state, since, from }) => [step.id, state, since, from?.entry.hash]),
    ended: stage.ended,
    openAtEnd: stage.openAtEnd.map(({ step }) => step.id),
  })),
  settled: settled.map(({ active, answer }) => [active.step.id, active.since, answer.entry.hash]),
  answers,
  setAside: [...setAside],
  stopped,
})

describe('the replay of a record', () => {
  it('leads to where the chart itself stands after the same answers', () => {
    fc.assert(
      fc.property(anyRecord(25), ({ entries, live }) => {
        const replayed = replay(entries, procedures)
        const stage = stageOf(replayed)
        const { stopped } = replayed
        expect(stopped).toBeUndefined()
        expect(stage?.snapshot.value).toEqual(live.value)
        expect(stage?.snapshot.status).toBe(live.status)
        if (live.status === 'done') expect(stage?.ended).toBe(live.value)
        else expect(activeSteps(replay(entries, procedures)).toSorted()).toEqual(stepsIn(live).toSorted())
      }),
      { numRuns: 60, seed: 21 },
    )
  })

  it('says the same after the entries were written out and read back', () => {
    fc.assert(
      fc.property(anyRecord(20), ({ entries }) => {
        const again = JSON.parse(JSON.stringify(entries)) as Entry[]
        expect(said(replay(again, procedures))).toEqual(said(replay(entries, procedures)))
      }),
      { numRuns: 40, seed: 22 },
    )
  })

  it('says the same of each beginning, however much was written later', () => {
    fc.assert(
      fc.property(anyMoves(15), fc.nat(15), (moves, kept) => {
        const whole = play(moves).entries
        const part = play(moves.slice(0, kept)).entries
        expect(whole.slice(0, part.length)).toEqual(part)
        expect(said(replay(whole.slice(0, part.length), procedures))).toEqual(said(replay(part, procedures)))
      }),
      { numRuns: 30, seed: 23 },
    )
  })

  it('is not moved by notes, calls, items, hand-overs and the like', () => {
    fc.assert(
      fc.property(anyRecord(20), ({ entries }) => {
        const bare = entries.filter(({ content }) => content.type === 'answer' || content.type === 'stageOpened')
        expect(said(replay(bare, procedures))).toEqual(said(replay(entries, procedures)))
      }),
      { numRuns: 30, seed: 24 },
    )
  })

  it('has no stage before one is opened, and opens it with the chart of its procedure', () => {
    expect(replay([], procedures).stages).toEqual([])
    const scribe = new Scribe()
    scribe.write({ type: 'caseOpened', reference: 'A', practice: true })
    expect(stageOf(scribe.replayed)).toBeUndefined()
    scribe.write({ type: 'stageOpened', stage: 'response-1' })
    expect(stageOf(scribe.replayed)).toMatchObject({ stage: 'response-1', openedAt: lateEvening, ended: undefined })
  })
})

describe('an entry that cannot be applied', () => {
  it('stops the replay there and is shown, and nothing after it is applied', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    const wrong = scribe.answer('firstChecks.notFound')
    scribe.answer('dangerScreen.red')
    const { stopped, answers } = scribe.replayed
    const stage = stageOf(scribe.replayed)
    expect(stopped).toEqual({ entry: wrong, refusal: { reason: 'notExpected' } })
    expect(answers.map(({ step }) => step)).toEqual(['absenceNoticed'])
    expect(stage?.active.map(({ step }) => step.id)).toContain('dangerScreen')
  })

  it.each([
    ['an answer before the stage', 'noStage', (scribe: Scribe) => scribe.answer('absenceNoticed.unknown')],
    ['a step nobody knows', 'unknownStep', (scribe: Scribe) => opened(scribe).answer('askOracle.yes')],
    ['an outcome nobody knows', 'unknownStep', (scribe: Scribe) => opened(scribe).answer('absenceNoticed.perhaps')],
    [
      'an inherited name for an outcome',
      'unknownStep',
      (scribe: Scribe) => opened(scribe).answer('absenceNoticed.toString'),
    ],
    ['a step that is not due', 'notExpected', (scribe: Scribe) => opened(scribe).answer('dangerScreen.red')],
    [
      'a field nobody knows',
      'fieldsBroken',
      (scribe: Scribe) => opened(scribe).answer('absenceNoticed.unknown', { fate: 'x' }),
    ],
    [
      'a field of the wrong kind',
      'fieldsBroken',
      (scribe: Scribe) => opened(scribe).answer('absenceNoticed.unknown', { noticedAt: 'at ten' }),
    ],
    ['a field that is missing', 'fieldsMissing', (scribe: Scribe) => opened(scribe).answer('reportToPolice.accepted')],
  ])('is reported: %s (%s)', (_, reason, write) => {
    const scribe = new Scribe()
    const wrong = write(scribe)
    expect(scribe.replayed.stopped).toMatchObject({ entry: { hash: wrong.hash }, refusal: { reason } })
  })

  it('is reported when it comes after the end', () => {
    const scribe = Scribe.opened()
    scribe.answer('childFound.seenFaceToFace', { seenBy: 'E. Markou' })
    expect(stageOf(scribe.replayed)?.ended).toBe('seenAndSafe')
    scribe.answer('absenceNoticed.unknown')
    expect(scribe.replayed.stopped?.refusal).toEqual({ reason: 'ended' })
  })

  it('is reported when the stage was opened with another chart', () => {
    const scribe = Scribe.opened()
    const other = { ...response, version: '9.9.9' }
    const stopped = replay(scribe.entries, { response: other }).stopped
    expect(stopped).toEqual({ entry: scribe.entries[1], refusal: { reason: 'otherChart' } })
  })

  it('names the fields that are broken or missing, so that a screen can point at them', () => {
    const { replayed } = Scribe.opened()
    const judge = (fields: Record<string, string | number>) =>
      refusalOf(replayed, { stage: 'response-1', step: 'childFound', outcome: 'seenFaceToFace', fields })
    expect(judge({})).toEqual({ reason: 'fieldsMissing', fields: ['seenBy'] })
    expect(judge({ seenBy: 7, howFound: 'by chance' })).toEqual({
      reason: 'fieldsBroken',
      fields: ['seenBy', 'howFound'],
    })
    expect(judge({ seenBy: 'E. Markou', howFound: 'cameBack' })).toBeUndefined()
  })
})

function opened(scribe: Scribe): Scribe {
  scribe.write({ type: 'stageOpened', stage: 'response-1' })
  return scribe
}

describe('how old a duty is', () => {
  const since = (scribe: Scribe, id: string) =>
    stageOf(scribe.replayed)?.active.find(({ step }) => step.id === id)?.since

  it('counts from the answer that led to it, not from when that was entered', () => {
    const scribe = Scribe.opened().wait(hour)
    scribe.answer('absenceNoticed.unknown', {}, lateEvening + 10 * minute)
    expect(since(scribe, 'dangerScreen')).toBe(lateEvening + 10 * minute)
    expect(since(scribe, 'reportToPolice')).toBe(lateEvening)
  })

  it('goes on while it is parked, and its answers stay possible', () => {
    const scribe = Scribe.opened().wait(hour)
    scribe.answer('reportToPolice.notPossible', { reason: 'line dead', whoWasTold: 'manager' })
    expect(stageOf(scribe.replayed)?.active.find(({ step }) => step.id === 'reportToPolice')).toMatchObject({
      state: 'parked',
      since: lateEvening,
    })
    scribe.wait(hour)
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    expect(activeSteps(scribe.replayed)).toContain('askSis')
  })

  it('starts anew where the step starts anew', () => {
    const scribe = Scribe.opened()
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    scribe.wait(5 * hour)
    const answer = scribe.answer('policeFollowUp.noAnswer')
    expect(since(scribe, 'policeFollowUp')).toBe(lateEvening + 5 * hour)
    expect(stageOf(scribe.replayed)?.active.find(({ step }) => step.id === 'policeFollowUp')?.from?.entry).toEqual(
      answer,
    )
  })

  it('goes on where the step starts anew because the duty has not been met', () => {
    const scribe = new Scribe()
    scribe.write({ type: 'stageOpened', stage: 'prevention-1', begins: 'inCareWorried' })
    const talk = () => activeStep(scribe.replayed, 'firstTalk')?.since
    const first = talk()
    scribe.wait(5 * hour)
    scribe.answer('firstTalk.partly')
    expect(scribe.replayed.stopped).toBeUndefined()
    expect(talk()).toBe(first)
  })

  it('keeps every answered duty with the time it became due', () => {
    const scribe = Scribe.opened().wait(minute)
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    scribe.wait(hour)
    scribe.answer('notifyHotline.done')
    expect(scribe.replayed.settled.map(({ active, answer }) => [active.step.id, active.since, answer.at])).toEqual([
      ['absenceNoticed', lateEvening, lateEvening + minute],
      ['notifyHotline', lateEvening + minute, lateEvening + minute + hour],
    ])
  })
})

describe('the end of a stage', () => {
  it('leaves nothing to do, and lists the duties that were still open', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    scribe.answer('dangerScreen.clear')
    const before = dutiesOf(scribe.replayed)
    scribe.answer('firstChecks.found', { seenBy: 'E. Markou' })
    const stage = stageOf(scribe.replayed)
    expect(stage?.ended).toBe('turnedUp')
    expect(stage?.active).toEqual([])
    expect(before).toEqual(['firstChecks', 'reportToPolice'])
    expect(stage?.openAtEnd.map(({ step }) => step.id)).toEqual(['reportToPolice'])
  })
})

describe('a second device', () => {
  it('adds answers that count like any others', () => {
    const phone = Scribe.opened()
    const laptop = new Scribe({ device: digits('laptop', 32), entries: phone.entries, salt: 50 })
    laptop.answer('absenceNoticed.unknown')
    expect(activeSteps(laptop.replayed)).toContain('dangerScreen')
  })
})
