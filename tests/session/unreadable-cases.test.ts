import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { CaseStore } from '#session/ports.ts'
import { backUp } from '#session/backup.ts'
import { sessionMachine } from '#session/session.machine.ts'
import { fakePorts } from '../ui/fake-ports.ts'

/** A device with two cases, and a store that gives one of them no more. */
async function device() {
  const ports = fakePorts()
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const rest = () =>
    waitFor(actor, (state) => ['home', 'noStorage', { case: 'ready' }].some((at) => state.matches(at as never)))
  const context = () => actor.getSnapshot().context
  await rest()
  const ids: string[] = []
  for (let count = 0; count < 2; count++) {
    actor.send({ type: 'case.start' })
    await waitFor(actor, (state) => state.matches({ case: 'ready' }))
    ids.push(context().file?.id ?? '')
    actor.send({ type: 'case.leave' })
    await waitFor(actor, (state) => state.matches('home') && state.context.cases.length === count + 1)
  }
  const [hurt = '', whole = ''] = ids
  const { read } = ports.store
  const hurtRead: CaseStore['read'] = (id) =>
    id === hurt ? Promise.resolve({ ok: false, fault: 'refused' }) : read(id)
  const harm = () => Object.assign(ports.store, { read: hurtRead })
  return { ports, actor, rest, context, hurt, whole, harm, mend: () => Object.assign(ports.store, { read }) }
}

describe('a case that cannot be read', () => {
  it('is named on the first screen, beside all others, and comes back by itself', async () => {
    const on = await device()
    on.harm()
    const later = createActor(sessionMachine, { input: { ports: on.ports } }).start()
    await waitFor(later, (state) => state.matches('home'))
    const { cases, unreadable } = later.getSnapshot().context
    expect(cases.map(({ id }) => id)).toEqual([on.whole])
    expect(unreadable).toEqual([{ id: on.hurt, reference: on.hurt.slice(0, 6).toUpperCase(), fault: 'refused' }])
    on.mend()
    later.send({ type: 'cases.changed' })
    await waitFor(later, ({ context }) => context.unreadable.length === 0 && context.cases.length === 2)
  })

  it('that fails when it is opened leads to the first screen, not to “cannot store”', async () => {
    const on = await device()
    on.harm()
    on.actor.send({ type: 'case.open', id: on.hurt })
    await waitFor(on.actor, (state) => state.matches('home') && state.context.unreadable.length === 1)
    on.actor.send({ type: 'case.open', id: on.whole })
    await waitFor(on.actor, (state) => state.matches({ case: 'ready' }))
  })

  it('of which nothing at all can be opened is no case of the year 1970', async () => {
    const on = await device()
    const { read } = on.ports.store
    const noFrame = new TextEncoder().encode('no frame')
    Object.assign(on.ports.store, {
      read: (id: string) =>
        id === on.hurt ? Promise.resolve({ ok: true, value: { frames: [noFrame], lost: 0, aside: 0 } }) : read(id),
    })
    on.actor.send({ type: 'cases.changed' })
    await waitFor(on.actor, ({ context }) => context.unreadable.length === 1)
    expect(on.context().unreadable).toMatchObject([{ id: on.hurt, fault: 'damaged' }])
    expect(on.context().cases.map(({ id }) => id)).toEqual([on.whole])
  })

  it('keeps no other from being backed up, and is said to be left out', async () => {
    const on = await device()
    on.harm()
    expect(await backUp(on.ports, { passphrase: 'six words nobody would ever guess' })).toMatchObject({
      ok: true,
      leftOut: 1,
      state: { counts: { [on.whole]: expect.any(Number) as number } },
    })
  })
})
