import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { headOf, verifyChain } from '#record/chain.ts'
import type { Content, Entry } from '#record/entry.ts'
import { mergeRecords } from '#record/merge.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay } from '#record/replay.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { anyMoves, type Move, play } from './any-record.ts'
import { dice, valuesFor } from './any-values.ts'
import { digits, hour, lateEvening, minute, Scribe, stageOf } from './scribe.ts'

const beside = { device: digits('desk of the supervisor', 32), salt: 90_000, start: lateEvening + hour }
/** The smallest and the largest id there are: their entries stand as far forward and as far back as they may. */
const ids = ['0'.repeat(32), 'f'.repeat(32)]

const reviewer = (entries: readonly Entry[], device = beside.device): Scribe =>
  new Scribe({ ...beside, device, entries, actor: { name: 'Ruth', role: 'supervisor' } })

const signOff = (scribe: Scribe): Entry =>
  scribe.write({ type: 'signOff', head: headOf(scribe.entries), result: 'accepted', text: '' })

/** A case of which one side goes on while the other reviews it. */
function apart(device = beside.device) {
  const worker = Scribe.opened()
  worker.answer('absenceNoticed.unknown', { lastSeenWhere: 'Omonia' })
  const desk = reviewer(worker.entries, device)
  return { worker, desk }
}

const hashes = (entries: readonly Entry[]) => entries.map(({ hash }) => hash)

describe('a sign-off', () => {
  it('covers the entries whose head it names, and the record has not gone on by what the review adds', () => {
    const { worker, desk } = apart()
    const reviewed = worker.entries
    desk.write({ type: 'clock', byMs: 3_600_000 })
    const head = headOf(reviewed)
    // The clock is noted in the same write, before the sign-off: it was not on screen.
    desk.write({ type: 'signOff', head, result: 'acceptedWithRemarks', text: 'Call the hotline sooner' })
    desk.write({ type: 'comment', text: 'Well done', lesson: false })
    worker.entries = desk.entries
    worker.write({ type: 'exported', paper: 'record', language: 'en' })
    const [signed] = signOffsOf(worker.entries)
    expect(signed?.covered).toEqual(reviewed)
    expect(signed?.wentOn).toEqual([])
  })

  it('tells by which entries the case went on, also when they were written meanwhile by another device', () => {
    for (const device of ids) {
      const { worker, desk } = apart(device)
      const reviewed = worker.entries
      signOff(desk)
      const note = worker.write({ type: 'note', text: 'She rang' })
      const onCall: Content = {
        type: 'onCallDecision',
        by: { name: 'Ruth', role: 'supervisor' },
        code: '3F2A 90C1 77BE 04D2',
        told: '',
        decision: 'Wake the guardian',
      }
      const decided = worker.write(onCall)
      const merge = mergeRecords(worker.entries, desk.entries, procedures)
      if (merge.kind !== 'continues') throw new Error(merge.kind)
      const all = canonicalOrder([...worker.entries, ...merge.taken])
      const [signed] = signOffsOf(all)
      expect(signed?.covered).toEqual(reviewed)
      expect(hashes(signed?.wentOn ?? [])).toEqual([note.hash, decided.hash])
    }
  })

  it('covers nothing where the record never had the head it names', () => {
    const { desk } = apart()
    desk.write({ type: 'signOff', head: digits('another head', 64), result: 'returned', text: 'Not this one' })
    const [signed] = signOffsOf(desk.entries)
    expect(signed?.covered).toBeUndefined()
    expect(hashes(signed?.wentOn ?? [])).toEqual(hashes(desk.entries.slice(0, -1)))
  })

  it('does not cover what its writer cannot have known, though the record has that head later', () => {
    const { worker, desk } = apart()
    const ahead = reviewer(worker.entries)
    worker.write({ type: 'note', text: 'Later' })
    ahead.write({ type: 'signOff', head: headOf(worker.entries), result: 'accepted', text: '' })
    const merge = mergeRecords(worker.entries, ahead.entries, procedures)
    if (merge.kind !== 'continues') throw new Error(merge.kind)
    expect(signOffsOf(canonicalOrder([...worker.entries, ...merge.taken]))[0]?.covered).toBeUndefined()
    expect(signOffsOf(desk.entries)).toEqual([])
  })
})

const reviewMoves = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 })

function review(desk: Scribe, moves: readonly number[]): void {
  const others: readonly (() => unknown)[] = [
    () => desk.write({ type: 'comment', on: desk.entries[0]!.hash, text: 'Look here', lesson: false }),
    () => desk.write({ type: 'comment', step: 'reportToPolice', text: 'Sooner', lesson: true }),
    () => signOff(desk),
    () => desk.write({ type: 'worker', from: desk.actor, to: desk.actor }),
    () => desk.write({ type: 'clock', byMs: 7200_000 }),
    () => desk.write({ type: 'exported', paper: 'record', language: 'en' }),
  ]
  for (const move of moves) others[move]?.()
}

/** Answers something, if the chart takes it. */
function goOn(worker: Scribe, { pick, words, minutes }: Move): void {
  const active = stageOf(worker.replayed)?.active ?? []
  const step = active[pick % Math.max(1, active.length)]?.step
  if (!step) return
  const outcomes = Object.keys(step.outcomes)
  const outcome = outcomes[(pick >> 8) % outcomes.length] ?? ''
  const before = worker.entries
  worker.wait(minutes * minute)
  worker.answer(`${step.id}.${outcome}`, valuesFor(step, outcome, words, worker.now, dice(pick)))
  if (worker.replayed.stopped) worker.entries = before
}

const standing = (entries: readonly Entry[]) => {
  const { stages, answers, setAside, openForks, stopped } = replay(entries, procedures)
  return {
    stages: stages.map(({ stage, active, ended }) => [stage, active.map(({ step }) => step.id), ended]),
    answers: answers.map(({ entry, outcome }) => [entry.hash, outcome]),
    setAside: [...setAside],
    openForks: openForks.length,
    stopped,
  }
}

describe('a review that was written while the case went on', () => {
  it('makes no fork on either side, alters nothing, and both sides come to the same record', () => {
    let went = 0
    fc.assert(
      fc.property(anyMoves(12), anyMoves(8), reviewMoves, fc.constantFrom(...ids), (first, then, moves, device) => {
        const common = play(first).entries
        const worker = new Scribe({ entries: common, salt: 40_000, start: lateEvening + 100 * hour })
        worker.write({ type: 'note', text: 'Meanwhile' })
        for (const move of then) goOn(worker, move)
        const desk = reviewer(common, device)
        review(desk, moves)
        const here = mergeRecords(worker.entries, desk.entries, procedures)
        const there = mergeRecords(desk.entries, worker.entries, procedures)
        if (here.kind !== 'continues' || there.kind !== 'continues') throw new Error(`${here.kind} ${there.kind}`)
        went++
        expect(here.notes.map(({ type }) => type).filter((type) => type !== 'imported')).toEqual([])
        const all = canonicalOrder([...worker.entries, ...here.taken])
        expect(canonicalOrder([...desk.entries, ...there.taken])).toEqual(all)
        expect(verifyChain(all)).toEqual({ ok: true })
        expect(standing(all)).toEqual(standing(worker.entries))
      }),
      { numRuns: 20, seed: 8 },
    )
    expect(went).toBe(20)
  })
})
