import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { openCase } from '#session/case-file.ts'
import { sessionMachine } from '#session/session.machine.ts'
import { type KeptRun, keptRuns } from '#training/kept-run.ts'
import { createRoom, type Room } from '#training/room.ts'
import { markOf } from '#training/run.ts'
import { clockOfRun } from '#training/run-clock.ts'
import { portsOfRun } from '#training/run-ports.ts'
import { type Scenario, scenarioSchema } from '#training/scenario.ts'
import { deviceOf } from '#training/seeded-random.ts'
import { writeBranch } from '../../src/training-branch.ts'
import { digits, minute } from '../record/scribe.ts'
import { type FakePorts, fakePorts } from '../ui/fake-ports.ts'

const hesitation: Scenario = scenarioSchema.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../src/training/scenarios/hesitation.json'), 'utf8')),
)

/** A trainee's window: the session on the ports of a run, in a room of which the test passes the real time. */
async function window(id: string, ports: FakePorts = fakePorts(), kept?: unknown) {
  let real = 1000
  let ids = 0
  let keptRun: unknown
  const shelf = new Map<string, KeptRun>()
  let branch: readonly Entry[] = []
  const room: Room = createRoom(
    {
      real: () => real,
      device: ports.clock.read,
      newId: () => (++ids === 1 ? id : digits(`${id}${ids}`, 32)),
      keep: (run) => {
        keptRun = structuredClone(run)
      },
      shelve: (left) => Promise.resolve(shelf.set(left.id, structuredClone(left))),
      keepNotes: () => undefined,
      prepare: () => ports.store.writeSetting('place', { country: 'FR' }),
      writeBranch: async (next, caseId, entries) => {
        if (!(await writeBranch(ports, next, caseId, entries, real))) return false
        const file = await openCase(ports, caseId)
        branch = file.ok ? file.file.entries : []
        return true
      },
    },
    { run: kept, notes: undefined },
  )
  if (kept === undefined) await room.order({ type: 'begin', scenario: hesitation })
  const run = room.view().run!
  const own = portsOfRun(ports, {
    mark: markOf(run),
    begun: run.begun,
    clock: clockOfRun(room, run.id, () => () => undefined),
    cases: () => room.view().run?.cases ?? [],
    onCase: room.addCase,
  })
  const actor = createActor(sessionMachine, { input: { ports: own } }).start()
  const rest = () => waitFor(actor, (state) => state.matches('home') || state.matches({ case: 'ready' }))
  await rest()
  const entries = () => actor.getSnapshot().context.file?.entries ?? []
  const say = async (event: Parameters<typeof actor.send>[0]) => {
    actor.send(event)
    await rest()
    room.tell({ entries: entries() })
    room.look()
  }
  return {
    room,
    actor,
    say,
    entries,
    ports: own,
    kept: () => keptRun,
    shelf,
    branch: () => branch,
    pass: (ms: number) => {
      real += ms
      room.look()
    },
    sent: () => room.view().run?.sent.map(({ id: one }) => one),
    answer: (step: string, outcome: string, fields = {}) =>
      say({
        type: 'wish.made',
        wish: { kind: 'answers', answers: [{ step, outcome, fields, at: room.read().wall }] },
      }),
  }
}

const run = digits('run', 32)

/** The first minutes of the exercise, on a clock that is stopped, hurried and moved. */
async function played(id: string) {
  const one = await window(id)
  await one.say({ type: 'case.start' })
  one.pass(2 * minute)
  await one.answer('absenceNoticed', 'unknown', { noticedAt: one.room.read().wall })
  await one.room.order({ type: 'rate', rate: 60 })
  one.pass(minute)
  await one.say({
    type: 'wish.made',
    wish: { kind: 'plain', content: { type: 'note', text: 'his bag is here' }, at: one.room.read().wall },
  })
  await one.room.order({ type: 'set', at: one.room.read().wall + 71 * 60 * minute })
  await one.say({ type: 'sibling.start' })
  return one
}

describe('a run of an exercise', () => {
  it('is never dated by the clock of another one: neither when it ends nor when a branch begins before its last entry', async () => {
    const one = await played(run)
    one.pass(10 * minute)
    const { wall } = one.ports.clock.read()
    const id = one.entries()[0]!.case
    const note = { kind: 'plain', content: { type: 'note', text: 'late words' }, at: wall } as const
    await one.say({ type: 'wish.made', wish: note })
    await one.room.order({ type: 'branch', entries: 3 })
    expect(one.room.read().wall).toBeLessThan(wall)
    expect(one.ports.clock.read().wall).toBe(wall)
    await one.say({ type: 'wish.made', wish: note })
    await one.room.order({ type: 'end' })
    expect(one.ports.clock.read().wall).toBe(wall)
    await one.say({ type: 'wish.made', wish: note })
    const after = await openCase(one.ports, id)
    const types = after.ok ? after.file.entries.map(({ content }) => content.type) : []
    expect(types.slice(-2)).toEqual(['note', 'note'])
    expect(types).not.toContain('clock')
  })

  it('draws everything that comes by chance anew each time it is gone on with, also when nothing has happened between', async () => {
    const one = await window(run)
    await one.say({ type: 'case.start' })
    const second = await window(run, fakePorts(), one.kept())
    const third = await window(run, fakePorts(), second.kept())
    expect(third.ports.random.hex(16)).not.toBe(second.ports.random.hex(16))
  })

  it('gives the same record, byte for byte, for the same inputs; another run another one', async () => {
    const [first, again, other] = await Promise.all([played(run), played(run), played(digits('other', 32))])
    const bytes = async (one: typeof first) => {
      const opened = await Promise.all(one.room.view().run!.cases.map((id) => openCase(one.ports, id)))
      return opened.map((each) => (each.ok ? Buffer.from(writeRecordFile(each.file.entries)).toString('utf8') : ''))
    }
    const records = await bytes(first)
    expect(records).toHaveLength(2)
    expect(records[0]).toContain('his bag is here')
    expect(await bytes(again)).toEqual(records)
    expect((await bytes(other))[0]).not.toBe(records[0])
  })

  it('marks every case begun in it, a second child’s too, and shows no false jump of a clock', async () => {
    const one = await played(run)
    const cases = one.room.view().run!.cases
    expect(cases).toHaveLength(2)
    for (const id of cases) {
      // oxlint-disable-next-line no-await-in-loop -- there are two
      const opened = await openCase(one.ports, id)
      const entries = opened.ok ? opened.file.entries : []
      expect(trainingOf(entries)).toEqual({ scenario: 'hesitation', run })
      expect(entries.filter(({ content }) => content.type === 'clock')).toEqual([])
      expect(entries.every(({ device }) => device === deviceOf(run))).toBe(true)
    }
  })

  it('sends what is due by time and by what was done, each once, and what the trainer sends by hand', async () => {
    const one = await window(run)
    expect(one.sent()).toEqual(['scene:0'])
    one.pass(2 * minute)
    expect(one.sent()).toEqual(['scene:0', 'laughs'])
    await one.room.order({ type: 'send', id: 'fine' })
    await one.room.order({ type: 'send', id: 'fine' })
    await one.room.order({ type: 'send', id: 'nothing-of-the-kind' })
    expect(one.sent()).toEqual(['scene:0', 'laughs', 'fine'])
    await one.say({ type: 'case.start' })
    expect(one.sent()).not.toContain('tomorrow')
    await one.room.order({ type: 'set', at: one.room.read().wall + 6 * 60 * minute })
    expect(one.sent()).toContain('tomorrow')
    expect(one.sent()?.filter((id) => id === 'fine')).toHaveLength(1)
    await one.room.order({ type: 'read', id: 'laughs' })
    expect(one.room.view().run?.sent.find(({ id }) => id === 'laughs')?.read).toBe(true)
  })

  it('steps to what comes next', async () => {
    const one = await window(run)
    const begin = one.room.read().wall
    await one.room.order({ type: 'next' })
    expect(one.room.read().wall).toBe(begin + 2 * minute)
    expect(one.sent()).toContain('laughs')
  })

  it('is gone on with where it was left, its clock standing still, and draws nothing twice', async () => {
    const ports = fakePorts()
    const one = await window(run, ports)
    await one.say({ type: 'case.start' })
    one.pass(20_000)
    const left = one.room.read().wall
    const later = await window(run, ports, JSON.parse(JSON.stringify(one.kept())))
    expect(later.room.view().run?.clock.rate).toBe(0)
    expect(later.room.read().wall).toBe(left)
    expect(later.actor.getSnapshot().context.cases.map(({ id }) => id)).toEqual(one.room.view().run?.cases)
    await later.say({ type: 'case.start' })
    const [first, second] = later.room.view().run!.cases
    expect(first).not.toBe(second)
  })

  it('is reached again after it was ended, and after a branch was begun from it', async () => {
    const one = await played(run)
    const { cases } = one.room.view().run!
    const { wall } = one.room.read()
    await one.room.order({ type: 'branch', entries: 2 })
    const branched = one.room.view().run!.id
    await one.room.order({ type: 'end' })
    expect(one.room.view().run).toBeUndefined()
    const shelf = keptRuns(JSON.parse(JSON.stringify([...one.shelf.values()])))
    expect(shelf.map(({ id }) => id)).toEqual([run, branched])
    await one.room.order({ type: 'goOn', kept: shelf[0] })
    expect(one.room.view().run).toMatchObject({ id: run, cases, begun: 2, clock: { rate: 0, wall } })
    await one.room.order({ type: 'goOn', kept: shelf[1] })
    expect(one.room.view().run?.id).toBe(run)
  })

  it('branches at any entry: a new run from there, the old record as it was', async () => {
    const one = await played(run)
    const before = await openCase(one.ports, one.room.view().run!.cases[0]!)
    const entries = before.ok ? before.file.entries : []
    one.room.tell({ entries })
    const at = entries[4]!
    await one.room.order({ type: 'branch', entries: 5 })
    const next = one.room.view().run!
    expect(next.id).not.toBe(run)
    expect(one.room.read()).toMatchObject({ wall: at.entered, mono: at.mono })
    expect(verifyChain(one.branch())).toEqual({ ok: true })
    expect(trainingOf(one.branch())).toEqual({ scenario: 'hesitation', run: next.id })
    expect(one.branch().map(({ content }) => content.type)).toEqual(
      entries.slice(0, 5).map(({ content }) => content.type),
    )
    const after = await openCase(one.ports, entries[0]!.case)
    expect(after.ok && after.file.entries).toEqual(entries)
  })
})
