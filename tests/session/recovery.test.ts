import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { toBase64 } from '#record/base64.ts'
import { writeEntries } from '#record/write.ts'
import { openCase } from '#session/case-file.ts'
import { type SessionEvent, sessionMachine } from '#session/session.machine.ts'
import { acceptTakeIn } from '#session/take-in.ts'
import { type FakePorts, fakePorts } from '../ui/fake-ports.ts'

/** A session on these ports, as after a start of the program. */
async function session(ports: FakePorts) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const rest = () =>
    waitFor(actor, (state) =>
      ['home', 'noStorage', { case: 'ready' }, { case: 'notSaved' }].some((at) => state.matches(at as never)),
    )
  await rest()
  return {
    context: () => actor.getSnapshot().context,
    state: () => actor.getSnapshot().value,
    say: async (event: SessionEvent) => {
      actor.send(event)
      await rest()
    },
    contents: () => actor.getSnapshot().context.file?.entries.map(({ content }) => content) ?? [],
    /** The program is cut off: nothing is said, nothing runs any more. */
    kill: () => {
      actor.stop()
      ports.openings.crash()
    },
  }
}

const note = (text: string): SessionEvent => ({
  type: 'wish.made',
  wish: { kind: 'plain', content: { type: 'note', text }, at: 0 },
})

/** A case with one note, and the session it was written in. */
async function started(ports: FakePorts) {
  const one = await session(ports)
  await one.say({ type: 'case.start' })
  await one.say(note('first'))
  return { one, id: one.context().file?.id ?? '' }
}

async function opened(ports: FakePorts, id: string) {
  const one = await session(ports)
  await one.say({ type: 'case.open', id })
  return one
}

const recoveries = (one: Awaited<ReturnType<typeof session>>) =>
  one.contents().filter(({ type }) => type === 'recovered')

describe('opening a case after something went wrong', () => {
  it('writes once that the program was cut off while it was open, and says so until it is read', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    one.kill()
    const again = await opened(ports, id)
    expect(recoveries(again)).toEqual([{ type: 'recovered', how: 'interrupted', entries: 3, lost: 0 }])
    expect(again.context().recovered).toMatchObject({ how: 'interrupted', recorded: true })
    await again.say({ type: 'recovery.read' })
    expect(again.context().recovered).toBeUndefined()
    await again.say({ type: 'case.leave' })
    const later = await opened(ports, id)
    expect(recoveries(later)).toHaveLength(1)
    expect(later.context().recovered).toBeUndefined()
  })

  it('writes nothing when the case was left, or the page was closed in order', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    await one.say({ type: 'case.leave' })
    one.kill()
    const again = await opened(ports, id)
    ports.openings.leave(again.context().opening ?? '')
    again.kill()
    const later = await opened(ports, id)
    expect(recoveries(later)).toEqual([])
    later.kill()
    expect(recoveries(await opened(ports, id))).toHaveLength(1)
  })

  it('does not repeat itself when it is cut off again with nothing written in between', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    one.kill()
    ;(await opened(ports, id)).kill()
    const again = await opened(ports, id)
    expect(recoveries(again)).toHaveLength(1)
    await again.say(note('second'))
    again.kill()
    expect(recoveries(await opened(ports, id))).toHaveLength(2)
  })

  it.each([
    ['mirror', 'fromMirror'],
    ['database', 'fromDatabase'],
  ] as const)(
    'writes once what came back from the %s, though the store tells it at every reading',
    async (from, how) => {
      const ports = fakePorts()
      const { one, id } = await started(ports)
      await one.say({ type: 'case.leave' })
      ports.store.mend({ healed: { from, frames: 2, at: 3 }, lost: 1, lostAt: 3 })
      const again = await opened(ports, id)
      expect(recoveries(again)).toEqual([{ type: 'recovered', how, entries: 2, lost: 1 }])
      await again.say({ type: 'case.leave' })
      await again.say({ type: 'case.open', id })
      expect(recoveries(again)).toHaveLength(1)
    },
  )

  it('opens all the same when it cannot be written, says so, and writes it the next time', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    one.kill()
    ports.store.failWith('full')
    const again = await opened(ports, id)
    expect(again.state()).toEqual({ case: 'ready' })
    expect(again.context().recovered).toMatchObject({ recorded: false })
    ports.store.failWith(undefined)
    again.kill()
    expect(recoveries(await opened(ports, id))).toHaveLength(1)
  })

  it('writes what this device had to mend also where another device has said so of itself', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    await one.say({ type: 'case.leave' })
    const mine = await openCase(ports, id)
    if (!mine.ok) throw new Error(mine.fault)
    const { entries } = mine.file
    const content = { type: 'recovered', how: 'fromMirror', entries: 2, lost: 0 } as const
    const theirs = writeEntries(entries, [{ content, at: 0 }], {
      caseId: id,
      device: 'e'.repeat(32),
      actor: { name: 'Nikos', role: 'carer' },
      app: ports.app,
      charts: procedures,
      reading: ports.clock.read(),
      salt: () => '5a'.repeat(16),
    })
    const desk = one.context().desk
    expect(await acceptTakeIn(ports, desk, [[...entries, ...theirs]])).toMatchObject([{ outcome: 'taken' }])
    ports.store.mend({ healed: { from: 'mirror', frames: 2, at: 3 }, lost: 0 })
    const again = await opened(ports, id)
    expect(recoveries(again)).toHaveLength(2)
    await again.say({ type: 'case.leave' })
    expect(recoveries(await opened(ports, id))).toHaveLength(2)
  })

  it('marks the case of another child as open when the session goes on there', async () => {
    const ports = fakePorts()
    const { one, id } = await started(ports)
    await one.say({ type: 'sibling.start' })
    const other = one.context().file?.id ?? ''
    expect(other).not.toBe(id)
    one.kill()
    expect(recoveries(await opened(ports, id))).toEqual([])
    expect(recoveries(await opened(ports, other))).toHaveLength(1)
  })
})

describe('what a write says of itself', () => {
  it('is “once” as long as only one store has it', async () => {
    const ports = fakePorts()
    const { one } = await started(ports)
    expect(one.context().kept).toBe('twice')
    ports.store.keep('once')
    await one.say(note('second'))
    expect(one.context().kept).toBe('once')
  })

  it('is refused for a picture where hardly any room is left, and text is still taken', async () => {
    const ports = fakePorts()
    const { one } = await started(ports)
    ports.store.ail({ room: 'tooLow' })
    const jpeg = toBase64(
      Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 8, 0, 8, 1, 0xff, 0xda, 0, 5, 1, 2, 3, 1, 0xff, 0xd9]),
    )
    await one.say({
      type: 'wish.made',
      wish: { kind: 'plain', content: { type: 'photo', jpeg, alt: '', takenOn: '', agreedBy: '' }, at: 0 },
    })
    expect(one.context()).toMatchObject({ problem: { kind: 'storage', fault: 'noRoom' } })
    await one.say({ type: 'save.giveUp' })
    await one.say(note('text'))
    expect(one.contents().at(-1)).toEqual({ type: 'note', text: 'text' })
  })
})
