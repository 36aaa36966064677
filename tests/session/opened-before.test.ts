import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { CaseKey } from '#record/envelope.ts'
import { openedBefore } from '#session/opened-before.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { sessionMachine } from '#session/session.machine.ts'
import { bench, valueOf, words } from '../crypto/vault-bench.ts'
import { fakePorts } from '../ui/fake-ports.ts'

/** An unlocked device with real keys and one open case, read twice so that it is remembered. */
async function openedCase() {
  const on = bench()
  const vault = on.another()
  await valueOf(vault.find())
  await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
  const ports = Object.assign(fakePorts(), { vault, store: { ...on.store, ...sealedStore(on.store, vault) } })
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  await waitFor(actor, (state) => state.matches('home'))
  actor.send({ type: 'case.start' })
  await waitFor(actor, (state) => state.matches({ case: 'ready' }))
  const id = actor.getSnapshot().context.file?.id ?? ''
  actor.send({ type: 'case.open', id })
  await waitFor(actor, (state) => state.matches('opening'))
  await waitFor(actor, (state) => state.matches({ case: 'ready' }))
  const key = (await valueOf(vault.keyOf(id))) as CaseKey
  const remembered = () => openedBefore(key, on.store.frames.get(id) ?? [])
  return { on, vault, actor, id, remembered }
}

describe('entries that were opened before', () => {
  it('are remembered while unlocked and dropped at lock, even for whoever still holds the key', async () => {
    const { actor, remembered } = await openedCase()
    expect(remembered()?.entries.length).toBeGreaterThan(0)
    actor.send({ type: 'vault.lock' })
    await waitFor(actor, (state) => state.matches('locked'))
    expect(remembered()).toBeUndefined()
  })

  it('are dropped by a start that finds the device locked, because another window has taken the keys', async () => {
    const { on, actor, vault, remembered } = await openedCase()
    expect(remembered()).toBeDefined()
    vault.lock()
    const ports = Object.assign(fakePorts(), { vault, store: { ...on.store, ...sealedStore(on.store, vault) } })
    const later = createActor(sessionMachine, { input: { ports } }).start()
    await waitFor(later, (state) => state.matches('locked'))
    expect(remembered()).toBeUndefined()
    actor.stop()
  })
})
