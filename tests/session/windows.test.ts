import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { sessionMachine } from '#session/session.machine.ts'
import { type FakePorts, fakePorts } from '../ui/fake-ports.ts'

/** A window of its own on the given store, with an open case. */
async function windowWithCase(ports: FakePorts = fakePorts(), id?: string) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  await waitFor(actor, (state) => state.matches('home'))
  actor.send(id === undefined ? { type: 'case.start' } : { type: 'case.open', id })
  const ready = () => waitFor(actor, (state) => state.matches({ case: 'ready' }))
  await ready()
  const context = () => actor.getSnapshot().context
  const kinds = () => context().file?.entries.map((entry) => entry.content.type) ?? []
  const note = (text: string) =>
    actor.send({
      type: 'wish.made',
      wish: { kind: 'plain', content: { type: 'note', text }, at: ports.clock.read().wall },
    })
  const until = (seen: () => boolean) => waitFor(actor, (state) => state.matches({ case: 'ready' }) && seen())
  return { actor, ports, context, kinds, note, ready, until }
}

/** Two windows on one store. */
async function twoWindows() {
  const first = await windowWithCase()
  const id = first.context().file?.id ?? ''
  const { store, vault, openings } = first.ports
  const second = await windowWithCase({ ...fakePorts(), store, vault, openings }, id)
  return { first, second }
}

describe('a case in several windows', () => {
  it('hinders nobody while it is not known who writes', async () => {
    const { note, until, kinds, context } = await windowWithCase()
    expect(context().writer).toBe('unknown')
    note('written')
    await until(() => kinds().includes('note'))
  })

  it('writes nothing in a window that hears that another one writes, and says nothing false about it', async () => {
    const { ports, actor, note, kinds, context, ready } = await windowWithCase()
    ports.windows.say('elsewhere')
    note('not here')
    actor.send({ type: 'paper.ask', paper: 'record', language: 'en' })
    actor.send({ type: 'sibling.start' })
    actor.send({ type: 'worker.name', person: { name: 'Eleni', role: 'carer' } })
    await ready()
    expect(context().writer).toBe('elsewhere')
    expect(kinds()).toEqual(['caseOpened', 'stageOpened'])
    expect(ports.printed.made).toEqual([])
  })

  it('shows what another window has written as soon as it is told', async () => {
    const { first, second } = await twoWindows()
    second.ports.windows.say('elsewhere')
    first.note('the uncle rang')
    await first.until(() => first.kinds().includes('note'))
    expect(first.ports.windows.done).toContain('wrote')
    second.ports.windows.say('written')
    await second.until(() => second.kinds().includes('note'))
    expect(second.kinds()).toEqual(['caseOpened', 'stageOpened', 'note'])
  })

  it('writes a take-over into the record, after everything the other window wrote', async () => {
    const { first, second } = await twoWindows()
    second.ports.windows.say('elsewhere')
    first.note('last words of the first')
    await first.until(() => first.kinds().includes('note'))
    second.actor.send({ type: 'window.take' })
    expect(second.ports.windows.done).toContain('takeOver')
    second.ports.windows.say('writes')
    await second.until(() => second.kinds().includes('windowTakenOver'))
    expect(second.kinds()).toEqual(['caseOpened', 'stageOpened', 'note', 'windowTakenOver'])
    second.note('first words of the second')
    await second.until(() => second.kinds().length === 5)
  })

  it('writes no take-over when the other window simply closed', async () => {
    const { ports, kinds, context, until } = await windowWithCase()
    ports.windows.say('elsewhere')
    ports.windows.say('writes')
    await until(() => context().writer === 'here')
    expect(kinds()).toEqual(['caseOpened', 'stageOpened'])
  })

  it('finishes what it is writing before it gives way', async () => {
    const { ports, actor, note, until, kinds } = await windowWithCase()
    ports.windows.say('writes')
    note('half way')
    expect(actor.getSnapshot().matches({ case: 'saving' })).toBe(true)
    ports.windows.say('asked')
    expect(ports.windows.done).not.toContain('giveWay')
    await until(() => ports.windows.done.includes('giveWay'))
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'note'])
    expect(ports.windows.done.indexOf('giveWay')).toBeGreaterThan(ports.windows.done.lastIndexOf('wrote'))
  })

  it('lets the store decide when both write: the slower one is told, reads and writes again', async () => {
    const { first, second } = await twoWindows()
    first.note('faster')
    await first.until(() => first.kinds().includes('note'))
    second.note('slower')
    await waitFor(second.actor, (state) => state.matches({ case: 'notSaved' }))
    expect(second.context().problem).toEqual({ kind: 'storage', fault: 'conflict' })
    second.actor.send({ type: 'save.retry' })
    await second.until(() => second.kinds().length === 4)
    expect(
      second
        .context()
        .file?.entries.slice(2)
        .map(({ content }) => content),
    ).toEqual([
      { type: 'note', text: 'faster' },
      { type: 'note', text: 'slower' },
    ])
  })

  it('leaves its seat with the case, and reads the list anew when another window writes', async () => {
    const { ports, actor } = await windowWithCase()
    actor.send({ type: 'case.leave' })
    await waitFor(actor, (state) => state.context.cases.length === 1)
    expect(ports.windows.done.at(-1)).toBe('leave')
    const other = await windowWithCase({ ...fakePorts(), store: ports.store, random: { hex: (n) => 'ab'.repeat(n) } })
    expect(other.kinds()).toHaveLength(2)
    expect(actor.getSnapshot().context.cases).toHaveLength(1)
    ports.windows.changed()
    await waitFor(actor, (state) => state.context.cases.length === 2)
  })
})
