import { describe, expect, it } from 'vitest'
import { flowchartOf } from '#flowchart/graph.ts'
import { type Standing, standingOf } from '#flowchart/standing.ts'
import { procedures } from '#machines/registry.ts'
import { isEntryOf } from '#record/entry.ts'
import { type Replay, replay, type StageState } from '#record/replay.ts'
import { Scribe } from '../record/scribe.ts'
import { Walker } from '../record/walker.ts'

const charts = {
  prevention: flowchartOf(procedures.prevention),
  response: flowchartOf(procedures.response),
  aftercare: flowchartOf(procedures.aftercare),
}
const standing = (stage: StageState, replayed: Replay): Standing =>
  standingOf(charts[stage.procedure.id], stage, replayed)
const boxOf = (stage: StageState, step: string): string =>
  charts[stage.procedure.id].sequences.flatMap(({ boxes }) => boxes).find((box) => box.step === step)!.id

describe('where a stage stands on its flowchart', () => {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.knownSafe')
  const at = (step: string) => {
    const [stage] = scribe.replayed.stages
    return standing(stage!, scribe.replayed).of(boxOf(stage!, step))
  }

  it('shows where it is, where it was, what is left, and the arrows taken', () => {
    expect(at('collectChild')?.state).toBe('here')
    expect(at('absenceNoticed')).toMatchObject({ state: 'done', answers: [{ outcome: 'knownSafe' }] })
    expect(at('notifyGuardian')?.state).toBe('ahead')
    expect(at('seenAndSafe')?.state).toBe('ahead')
    const { taken, here } = standing(scribe.replayed.stages[0]!, scribe.replayed)
    expect([...taken]).toEqual([['open.course.absenceNoticed absenceNoticed.knownSafe', 1]])
    expect(here).toContain('open.course')
    expect(here).not.toContain('open.course.underWay.guardian')
  })

  it('shows what is closed off, and the answer after which nothing leads there', () => {
    expect(at('policeToKnownPlace')).toMatchObject({ state: 'closedOff', closedBy: { step: 'absenceNoticed' } })
    scribe.answer('collectChild.notPossible', { reason: 'no car', whoWasTold: 'manager' })
    expect(at('collectChild')?.state).toBe('open')
    scribe.answer('collectChild.seenFaceToFace', { seenBy: 'carer' })
    expect(at('turnedUp')?.state).toBe('done')
    expect(at('notifyGuardian')).toMatchObject({ state: 'closedOff', closedBy: { step: 'collectChild' } })
  })
})

describe('a stage that was opened by another way in', () => {
  const scribe = new Scribe()
  scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true })
  scribe.write({ type: 'stageOpened', stage: 'aftercare-1', begins: 'foundHere' })
  const stage = scribe.replayed.stages.find(({ procedure }) => procedure.id === 'aftercare')!
  const now = standing(stage, scribe.replayed)

  it('shows its first step as gone through, and the arrow by which it began', () => {
    const entry = procedures.aftercare.entryStep
    expect(now.of(boxOf(stage, entry))).toMatchObject({ state: 'done', answers: [] })
    expect([...now.taken.keys()]).toEqual([`${boxOf(stage, entry)} ${entry}.foundHere`])
  })
})

it('names the answer that closed a box off, whichever step it was given at: 20 random walks, entry by entry', () => {
  let checked = 0
  for (let seed = 100; seed < 120; seed++) {
    const { entries } = new Walker(seed, seed % 2 === 0).walk(20).file
    if (entries.some((entry) => isEntryOf(entry, 'correction'))) continue
    const states = new Map<string, string | undefined>()
    const closers = new Map<string, string | undefined>()
    for (let length = 1; length <= entries.length; length++) {
      const replayed = replay(entries.slice(0, length), procedures)
      for (const stage of replayed.stages) {
        const now = standing(stage, replayed)
        const last = replayed.answers.findLast((answer) => answer.stage === stage.stage)
        for (const { id } of charts[stage.procedure.id].sequences.flatMap(({ boxes }) => boxes)) {
          const key = `${stage.stage} ${id}`
          const box = now.of(id)
          if (box?.state === 'closedOff' && states.get(key) !== 'closedOff')
            closers.set(key, states.has(key) ? last?.entry.hash : undefined)
          states.set(key, box?.state)
          if (box?.state !== 'closedOff') continue
          const closer = closers.get(key)
          expect(box.closedBy?.entry.hash, `walk ${seed}, entry ${length}, ${key}`).toBe(closer)
          checked++
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(1000)
})

it('never calls closed off what can still be answered: 30 random walks, entry by entry', () => {
  let checked = 0
  for (let seed = 0; seed < 30; seed++) {
    const { entries } = new Walker(seed, seed % 2 === 0).walk(12).file
    // Corrections open ways again that were closed, and are meant to.
    if (entries.some((entry) => isEntryOf(entry, 'correction'))) continue
    const closed = new Map<string, ReadonlySet<string>>()
    for (let length = 1; length <= entries.length; length++) {
      const replayed = replay(entries.slice(0, length), procedures)
      for (const stage of replayed.stages) {
        const now = standing(stage, replayed)
        for (const { step, state } of stage.active) {
          const box = boxOf(stage, step.id)
          expect(now.of(box)?.state).toBe(state === 'due' ? 'here' : 'open')
          expect(closed.get(stage.stage)?.has(box), `walk ${seed}, entry ${length}, ${box}`).not.toBe(true)
          checked++
        }
        const boxes = charts[stage.procedure.id].sequences.flatMap((sequence) => sequence.boxes)
        closed.set(
          stage.stage,
          new Set(boxes.filter(({ id }) => now.of(id)?.state === 'closedOff').map(({ id }) => id)),
        )
      }
    }
  }
  expect(checked).toBeGreaterThan(1500)
})
