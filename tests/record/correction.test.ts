import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#record/canonical-json.ts'
import { verifyChain } from '#record/chain.ts'
import { factsOf } from '#record/facts.ts'
import { packetOf } from '#record/known.ts'
import { replay } from '#record/replay.ts'
import { anyMoves, play } from './any-record.ts'
import { activeSteps, dutiesOf, hour, lateEvening, minute, Scribe, procedures, stageOf } from './scribe.ts'

/** A clear danger screen, first checks, work under way and one notification. */
function worked(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening })
  scribe.answer('dangerScreen.clear')
  scribe.wait(20 * minute)
  scribe.answer('firstChecks.notFound')
  scribe.answer('notifyHotline.done', { whoWasReached: '116 000' })
  return scribe
}

const find = (scribe: Scribe, step: string) => {
  const entry = scribe.entries.find(({ content }) => content.type === 'answer' && content.step === step)
  if (!entry) throw new Error(`no answer to ${step}`)
  return entry
}

describe('any correction of any record', () => {
  it('loses no entry, does what its preview said, and leaves a record that replays to its end', () => {
    let corrections = 0
    let withLaterAnswers = 0
    fc.assert(
      fc.property(anyMoves(22), (moves) => {
        const { entries } = play(moves, {
          corrects: ({ scribe, target, wish, before }) => {
            const was = replay(before, procedures)
            const asBefore = canonicalJson(before)
            const after = scribe.replayed
            expect(after.stopped).toBeUndefined()
            expect(canonicalJson(scribe.entries.slice(0, before.length))).toBe(asBefore)

            const again = new Scribe({ entries: before }).preview(wish)
            if (!again.ok) throw new Error('what was previewed once is previewed again')
            expect(scribe.entries.length).toBe(before.length + 1 + again.brings.length)
            expect(canonicalJson(before)).toBe(asBefore)
            expect(again.content).toEqual(scribe.entries[before.length]?.content)

            const newlyAside = [...after.setAside.keys()].filter((hash) => !was.setAside.has(hash))
            const announced = again.alsoSetAside.map(({ hash }) => hash)
            if (!wish.instead) announced.push(target.hash)
            expect(newlyAside.filter((hash) => !announced.includes(hash))).toEqual([])
            expect(announced.filter((hash) => !after.setAside.has(hash))).toEqual([])

            const [steps, stepsBefore] = [activeSteps(after), activeSteps(was)]
            expect(again.stepsThatAppear).toEqual(steps.filter((id) => !stepsBefore.includes(id)))
            expect(again.stepsThatVanish).toEqual(stepsBefore.filter((id) => !steps.includes(id)))
            corrections++
            if (again.alsoSetAside.length > 0) withLaterAnswers++
          },
        })
        expect(verifyChain(entries)).toEqual({ ok: true })
        expect(replay(entries, procedures).stopped).toBeUndefined()
      }),
      { numRuns: 60, seed: 31 },
    )
    expect(corrections).toBeGreaterThan(50)
    expect(withLaterAnswers).toBeGreaterThan(5)
  })

  it('counts every entry either as an answer that holds or as set aside, never as neither or both', () => {
    fc.assert(
      fc.property(anyMoves(20), (moves) => {
        const { entries } = play(moves, { corrects: () => undefined })
        const { answers, setAside } = replay(entries, procedures)
        const holding = new Set(answers.map(({ entry }) => entry.hash))
        for (const { hash, content } of entries)
          if (content.type === 'answer') expect(holding.has(hash), hash).toBe(!setAside.has(hash))
      }),
      { numRuns: 40, seed: 32 },
    )
  })
})

describe('a correction', () => {
  it('puts other words in the place of an answer and keeps both', () => {
    const scribe = worked()
    const hotline = find(scribe, 'notifyHotline')
    const correction = scribe.correct({
      corrects: hotline.hash,
      instead: { outcome: 'done', fields: { whoWasReached: 'The Smile of the Child' }, at: lateEvening },
      reason: 'wrong name',
    })
    const { answers, setAside } = scribe.replayed
    expect(answers.at(-1)).toMatchObject({
      entry: { hash: hotline.hash, content: { fields: { whoWasReached: '116 000' } } },
      fields: { whoWasReached: 'The Smile of the Child' },
      at: lateEvening,
      correction: { hash: correction.hash },
    })
    expect(setAside.size).toBe(0)
  })

  it('moves deadlines when it changes only the time', () => {
    const scribe = worked()
    scribe.correct({
      corrects: find(scribe, 'absenceNoticed').hash,
      instead: { outcome: 'unknown', fields: { noticedAt: lateEvening - 2 * hour }, at: lateEvening - hour },
      reason: 'noticed earlier than I said',
    })
    expect(factsOf(scribe.replayed).noticedAt).toBe(lateEvening - 2 * hour)
    const screen = scribe.replayed.settled.find(({ active }) => active.step.id === 'dangerScreen')
    expect(screen?.active.since).toBe(lateEvening - hour)
    expect(scribe.replayed.setAside.size).toBe(0)
  })

  it('sets aside exactly the later answers that no longer fit, and shows them first', () => {
    const scribe = worked()
    const screen = find(scribe, 'dangerScreen')
    const preview = scribe.preview({
      corrects: screen.hash,
      instead: { outcome: 'red', fields: {}, at: screen.at },
      reason: 'he is twelve',
    })
    if (!preview.ok) throw new Error('refused')
    expect(preview.alsoSetAside).toEqual([find(scribe, 'firstChecks')])
    expect(preview.stepsThatAppear).toEqual([])
    scribe.write(preview.content)
    expect(scribe.replayed.answers.map(({ step }) => step)).toEqual(['absenceNoticed', 'dangerScreen', 'notifyHotline'])
  })

  it('asks a step again when its answer is withdrawn, with all that followed from it', () => {
    const scribe = worked()
    const preview = scribe.preview({ corrects: find(scribe, 'firstChecks').hash, reason: 'not done yet' })
    if (!preview.ok) throw new Error('refused')
    expect(preview.stepsThatAppear).toEqual(['firstChecks'])
    expect(preview.stepsThatVanish).toContain('notifyGuardian')
    expect(preview.alsoSetAside).toEqual([find(scribe, 'notifyHotline')])
    scribe.write(preview.content)
    expect(dutiesOf(scribe.replayed)).toEqual(['firstChecks', 'reportToPolice'])
  })

  it('opens the response again when the answer that ended it is withdrawn', () => {
    const scribe = worked()
    const found = scribe.answer('childFound.seenFaceToFace', { seenBy: 'a neighbour' })
    const open = dutiesOf(worked().replayed)
    expect(stageOf(scribe.replayed)?.ended).toBe('seenAndSafe')
    scribe.correct({ corrects: found.hash, reason: 'it was another boy' })
    expect(stageOf(scribe.replayed)?.ended).toBeUndefined()
    expect(dutiesOf(scribe.replayed)).toEqual(open)
  })

  it('holds over an earlier correction of the same answer', () => {
    const scribe = worked()
    const hotline = find(scribe, 'notifyHotline')
    const say = (whoWasReached: string) =>
      scribe.correct({
        corrects: hotline.hash,
        instead: { outcome: 'done', fields: { whoWasReached }, at: hotline.at },
        reason: 'again',
      })
    say('second')
    say('third')
    expect(scribe.replayed.answers.at(-1)?.fields).toEqual({ whoWasReached: 'third' })
    scribe.correct({ corrects: hotline.hash, reason: 'nobody was reached at all' })
    expect(scribe.replayed.answers.map(({ step }) => step)).not.toContain('notifyHotline')
    expect(dutiesOf(scribe.replayed)).toContain('notifyHotline')
    say('reached after all')
    expect(scribe.replayed.answers.at(-1)?.fields).toEqual({ whoWasReached: 'reached after all' })
    expect(scribe.entries.filter(({ content }) => content.type === 'correction')).toHaveLength(4)
  })

  it('does not bring back what an earlier correction set aside: those steps are asked again', () => {
    const scribe = worked()
    const screen = find(scribe, 'dangerScreen')
    const to = (outcome: string) =>
      scribe.correct({ corrects: screen.hash, instead: { outcome, fields: {}, at: screen.at }, reason: 'again' })
    to('red')
    to('clear')
    expect(scribe.replayed.stopped).toBeUndefined()
    expect(scribe.replayed.setAside.has(find(scribe, 'firstChecks').hash)).toBe(true)
    expect(dutiesOf(scribe.replayed)).toContain('firstChecks')
  })

  it('takes a note, a call or an item off the record without erasing it', () => {
    const scribe = worked()
    scribe.write({ type: 'item', item: 'a01', value: 'Qiro' })
    const second = scribe.write({ type: 'item', item: 'a01', value: 'Kiro' })
    scribe.correct({ corrects: second.hash, reason: 'misread' })
    const value = packetOf(scribe.entries, scribe.replayed).get('a01')?.content
    expect(value).toMatchObject({ value: 'Qiro' })
    expect(scribe.entries).toContain(second)
  })

  it.each([
    ['an entry that is not there', () => '0'.repeat(64), undefined],
    ['the opening of the case', (scribe: Scribe) => scribe.entries[0]!.hash, undefined],
    ['the opening of the stage', (scribe: Scribe) => scribe.entries[1]!.hash, undefined],
    [
      'another correction',
      (scribe: Scribe) => scribe.correct({ corrects: find(scribe, 'notifyHotline').hash, reason: 'x' }).hash,
      undefined,
    ],
    [
      'a note, in other words',
      (scribe: Scribe) => scribe.write({ type: 'note', text: 'x' }).hash,
      { outcome: 'done', fields: {}, at: 0 },
    ],
  ])('of %s is refused', (_, target, instead) => {
    const scribe = worked()
    const corrects = target(scribe)
    expect(scribe.preview({ corrects, reason: 'r', ...(instead ? { instead } : {}) })).toEqual({
      ok: false,
      refusal: { reason: 'notCorrectable' },
    })
  })

  it.each([
    ['an outcome the step does not have', { outcome: 'perhaps', fields: {} }, 'unknownStep'],
    ['a field the step does not have', { outcome: 'red', fields: { fate: 'x' } }, 'fieldsBroken'],
  ])('to %s is refused and says why', (_, words, reason) => {
    const scribe = worked()
    const preview = scribe.preview({
      corrects: find(scribe, 'dangerScreen').hash,
      instead: { ...words, at: lateEvening },
      reason: 'r',
    })
    expect(preview).toMatchObject({ ok: false, refusal: { reason } })
  })

  it('without the fields that the new outcome needs is refused and names them', () => {
    const scribe = worked()
    const preview = scribe.preview({
      corrects: find(scribe, 'firstChecks').hash,
      instead: { outcome: 'found', fields: {}, at: lateEvening },
      reason: 'r',
    })
    expect(preview).toEqual({ ok: false, refusal: { reason: 'fieldsMissing', fields: ['seenBy'] } })
  })
})
