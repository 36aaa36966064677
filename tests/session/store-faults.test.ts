import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { replay } from '#record/replay.ts'
import { procedures } from '#machines/registry.ts'
import { openCase } from '#session/case-file.ts'
import type { CaseStore, StoreFault } from '#session/ports.ts'
import { type SessionEvent, sessionMachine } from '#session/session.machine.ts'
import type { Wish } from '#session/wishes.ts'
import { type FakePorts, fakePorts } from '../ui/fake-ports.ts'

/** A session that has come to rest after each thing said. */
async function session(ports: FakePorts = fakePorts()) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const rest = () =>
    waitFor(
      actor,
      (state) =>
        ['home', 'noStorage', { case: 'ready' }, { case: 'notSaved' }].some((at) => state.matches(at as never)),
      { timeout: 1000 },
    )
  await rest()
  return {
    ports,
    context: () => actor.getSnapshot().context,
    state: () => actor.getSnapshot().value,
    file: () => {
      const { file } = actor.getSnapshot().context
      if (!file) throw new Error('no case is open')
      return file
    },
    say: async (event: SessionEvent) => {
      actor.send(event)
      await rest()
    },
    wish: async (wish: Wish) => {
      actor.send({ type: 'wish.made', wish })
      await rest()
    },
  }
}

type Session = Awaited<ReturnType<typeof session>>

async function started(ports?: FakePorts): Promise<Session> {
  const one = await session(ports)
  await one.say({ type: 'case.start' })
  return one
}

const note = (text: string): Wish => ({ kind: 'plain', content: { type: 'note', text }, at: 0 })
const answer = (ports: FakePorts, event: string, fields = {}): Wish => {
  const [step = '', outcome = ''] = event.split('.')
  return { kind: 'answers', answers: [{ step, outcome, fields, at: ports.clock.read().wall, differsBecause: 'r' }] }
}

const contents = (one: Session) => one.file().entries.map(({ content }) => content)
async function storedContents(ports: FakePorts, id: string) {
  const opened = await openCase(ports, id)
  if (!opened.ok) throw new Error(opened.fault)
  return opened.file.entries.map(({ content }) => content)
}

/** Lets the next append of a case fail, before or after it was stored. */
function failOnce(ports: FakePorts, fault: StoreFault, when: (caseId: string) => boolean, stored = false): void {
  const append: CaseStore['append'] = ports.store.append
  let done = false
  Object.assign(ports.store, {
    append: async (...words: Parameters<CaseStore['append']>) => {
      if (done || !when(words[0])) return append(...words)
      done = true
      if (stored) await append(...words)
      return { ok: false, fault }
    },
  })
}

describe('what was not saved', () => {
  it('never ends up in another case that is opened instead', async () => {
    const ports = fakePorts()
    const one = await started(ports)
    const other = one.file().id
    await one.say({ type: 'case.leave' })
    await one.say({ type: 'case.start' })
    ports.store.failWith('full')
    await one.wish(note('said about another child'))
    expect(one.state()).toEqual({ case: 'notSaved' })
    await one.say({ type: 'case.leave' })
    await one.say({ type: 'case.open', id: other })
    await one.say({ type: 'sibling.start' })
    expect(one.state()).toEqual({ case: 'notSaved' })
    ports.store.failWith(undefined)
    await one.say({ type: 'save.retry' })
    expect(JSON.stringify(await storedContents(ports, other))).not.toContain('said about another child')
  })

  it('is not judged against a wish that was given up in another case', async () => {
    const ports = fakePorts()
    const one = await started(ports)
    const other = one.file().id
    await one.wish(answer(ports, 'absenceNoticed.unknown'))
    await one.say({ type: 'case.leave' })
    await one.say({ type: 'case.start' })
    ports.store.failWith('full')
    await one.wish(answer(ports, 'absenceNoticed.unknown'))
    await one.say({ type: 'case.leave' })
    await one.say({ type: 'case.open', id: other })
    await one.say({ type: 'worker.name', person: { name: 'Nikos', role: 'guardian' } })
    ports.store.failWith(undefined)
    await one.say({ type: 'save.retry' })
    expect(one.context().refusal).toBeUndefined()
    expect(contents(one).at(-1)).toMatchObject({ type: 'worker', to: { name: 'Nikos' } })
  })

  it('carries its tick when it turns out to have been stored after all', async () => {
    const ports = fakePorts()
    const one = await started(ports)
    failOnce(ports, 'notConfirmed', () => true, true)
    await one.wish(note('once'))
    await one.say({ type: 'save.retry' })
    expect(one.context().saved.map(({ content }) => content)).toEqual([{ type: 'note', text: 'once' }])
  })

  it('when it was the note of an export, is followed by the paper once it has been saved', async () => {
    const ports = fakePorts()
    const one = await started(ports)
    failOnce(ports, 'notConfirmed', () => true)
    await one.say({ type: 'paper.ask', paper: 'record', language: 'en' })
    expect(ports.printed.made).toEqual([])
    await one.say({ type: 'save.retry' })
    expect(contents(one).filter(({ type }) => type === 'exported')).toHaveLength(1)
    expect(ports.printed.made).toHaveLength(1)
    expect(one.context().delivered?.name).toMatch(/^action-record-/)
  })
})

describe('a wish that met another window', () => {
  it('as a correction, sets aside also what was answered there meanwhile, so that the record still replays', async () => {
    const ports = fakePorts()
    const here = await started(ports)
    await here.wish(answer(ports, 'absenceNoticed.unknown'))
    const screen = here.file().entries.length
    await here.wish(answer(ports, 'dangerScreen.clear'))
    const there = await session(ports)
    await there.say({ type: 'case.open', id: here.file().id })
    await there.wish(answer(ports, 'firstChecks.notFound'))

    const corrects = here.file().entries[screen]?.hash ?? ''
    const instead = { outcome: 'red', fields: {}, at: ports.clock.read().wall }
    await here.wish({ kind: 'correction', wish: { corrects, instead, reason: 'he is twelve' }, at: 0 })
    expect(here.context().problem).toEqual({ kind: 'storage', fault: 'conflict' })
    await here.say({ type: 'save.retry' })
    const { entries } = here.file()
    expect(entries.at(-1)?.content).toMatchObject({ type: 'correction', setsAside: [entries.at(-2)?.hash] })
    expect(replay(entries, procedures).stopped).toBeUndefined()
  })

  it('and no longer fits, says why and leaves the record as the other window wrote it', async () => {
    const ports = fakePorts()
    const here = await started(ports)
    const there = await session(ports)
    await there.say({ type: 'case.open', id: here.file().id })
    await there.wish(answer(ports, 'childFound.seenFaceToFace', { seenBy: 'E. Markou' }))
    await here.wish(answer(ports, 'absenceNoticed.unknown'))
    await here.say({ type: 'save.retry' })
    expect(here.context().refusal).toEqual({ reason: 'ended', step: 'absenceNoticed' })
    expect(await storedContents(ports, here.file().id)).toEqual(contents(there))
  })
})

describe('words that no entry can hold', () => {
  it.each([
    ['half of a character', note('a\uD83D')],
    ['a text longer than the longest', note('a'.repeat(8001))],
    ['a time before all times', { ...note('x'), at: -1 } as Wish],
    ['a time that is none', { ...note('x'), at: Number.NaN } as Wish],
    ['an item without a plain id', { kind: 'items', items: [{ item: 'a 01', value: 'x' }], at: 0 }],
    [
      'a broken name at hand-over',
      { kind: 'handOver', from: { name: '', role: '' }, to: { name: '\uDE00', role: '' }, told: '', at: 0 },
    ],
  ] as const)('are refused and nothing else happens: %s', async (_, wish) => {
    const one = await started()
    await one.wish(wish)
    expect(one.context().refusal?.reason).toBe('fieldsBroken')
    expect(contents(one)).toHaveLength(2)
    await one.wish(note('and on it goes'))
    expect(contents(one)).toHaveLength(3)
  })

  it('are refused as the reason of an answer or a correction', async () => {
    const one = await started()
    const { ports } = one
    const wish = answer(ports, 'absenceNoticed.unknown')
    await one.wish(wish)
    const hash = one.file().entries.at(-1)?.hash ?? ''
    await one.wish({ kind: 'correction', wish: { corrects: hash, reason: '\uD83D' }, at: 0 })
    expect(one.context().refusal?.reason).toBe('fieldsBroken')
    const screen = { step: 'dangerScreen', outcome: 'clear', fields: {}, at: ports.clock.read().wall }
    await one.wish({ kind: 'answers', answers: [{ ...screen, differsBecause: '\uD83D' }] })
    expect(one.context().refusal?.reason).toBe('fieldsBroken')
    expect(contents(one)).toHaveLength(3)
  })
})

describe('another child gone at the same time', () => {
  it.each([
    ['that could not be written', (id: string, first: string) => id !== first],
    ['that could not be linked', (id: string, first: string) => id === first],
  ])('writes what is still missing of a case %s, once, when it is tried again', async (_, fails) => {
    const ports = fakePorts()
    const one = await started(ports)
    const first = one.file().id
    failOnce(ports, 'full', (id) => fails(id, first))
    await one.say({ type: 'sibling.start' })
    expect(one.state()).toEqual({ case: 'notSaved' })
    expect(await storedContents(ports, first)).toHaveLength(2)
    await one.say({ type: 'save.retry' })
    expect(one.state()).toEqual({ case: 'ready' })
    expect(one.file().id).not.toBe(first)
    const ids = await ports.store.caseIds()
    expect(ids.ok && ids.value).toHaveLength(2)
    expect((await storedContents(ports, first)).at(-1)).toMatchObject({ type: 'linked', case: one.file().id })
  })
})
