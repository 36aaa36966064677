import type {
  CaseStore,
  LockBell,
  Passkeys,
  SlotFacts,
  Vault,
  VaultFacts,
  VaultRefusal,
  VaultResult,
} from '#session/ports.ts'

/** A vault that seals nothing and keeps its passphrase in memory. `ready` says until when tries are refused. */
export interface FakeVault extends Vault {
  readonly passphrase: () => string | undefined
  readonly failWith: (refusal: VaultRefusal | undefined) => void
}

/** A device whose own lock opens nothing. */
export const noPasskeys: Passkeys = {
  possible: () => Promise.resolve(false),
  make: () => Promise.resolve({ ok: false, fault: 'cannot' }),
  use: () => Promise.resolve({ ok: false, fault: 'cannot' }),
}

const fail = (fault: VaultRefusal['fault']): Promise<VaultRefusal> => Promise.resolve({ ok: false, fault })

/** Bytes are kept as they are: tests look at them. While locked they can be neither written nor read. */
export function fakeVault(store: Pick<CaseStore, 'read' | 'remove'>, now: () => number = () => 0): FakeVault {
  let passphrase: string | undefined
  let keys = true
  let refusal: VaultRefusal | undefined
  let shredded = 0
  let slots: SlotFacts[] = [{ id: 'slot-0', kind: 'open', madeAt: 0, method: { alg: 'none' } }]
  /** Cases started while locked: their keys are in memory until the next lock. */
  const captured = new Set<string>()
  const facts = (): VaultFacts => ({
    standing: passphrase === undefined ? 'unprotected' : keys ? 'unlocked' : 'locked',
    slots,
    unfinished: false,
    organisation: undefined,
    shredded: shredded === 0 ? [] : [{ month: '2026-11', count: shredded }],
  })
  const done = (): Promise<VaultResult> => Promise.resolve({ ok: true, value: facts() })
  const add = (kind: SlotFacts['kind']) => {
    slots = [...slots, { id: `slot-${slots.length}`, kind, madeAt: now(), method: { alg: 'none' } }]
  }
  const readable = (caseId: string) => keys || captured.has(caseId)
  return {
    passphrase: () => passphrase,
    failWith: (next) => {
      refusal = next
    },
    find: () => (refusal?.fault === 'damaged' ? Promise.resolve(refusal) : done()),
    startAnew: () => {
      refusal = undefined
      passphrase = undefined
      keys = true
      slots = [{ id: 'slot-0', kind: 'open', madeAt: 0, method: { alg: 'none' } }]
      return done()
    },
    protect: (words, beside) => {
      if (refusal) return Promise.resolve(refusal)
      if (beside.length === 0) return fail('needsSecond')
      passphrase = words
      slots = []
      add('passphrase')
      for (const { kind } of beside) add(kind)
      return done()
    },
    unlock: (secret) => {
      if (refusal) return Promise.resolve(refusal)
      if (secret.kind === 'passphrase' && secret.passphrase !== passphrase) return fail('wrongSecret')
      keys = true
      return done()
    },
    lock: () => {
      keys = passphrase === undefined
      captured.clear()
      return facts()
    },
    changePassphrase: (_secret, words) => {
      if (refusal) return Promise.resolve(refusal)
      passphrase = words
      return done()
    },
    addSlot: (_secret, slot) => {
      if (refusal) return Promise.resolve(refusal)
      add(slot.kind)
      return done()
    },
    removeSlot: (_secret, id) => {
      if (refusal) return Promise.resolve(refusal)
      slots = slots.filter((slot) => slot.id !== id)
      return done()
    },
    organisationFile: () => Promise.resolve(undefined),
    drawRecoveryKey: () => '00000-00000-00000-00000-00000-00000-00000-00000',
    keyOf: async (caseId) => {
      const stored = await store.read(caseId)
      const isNew = stored.ok && stored.value.frames.length === 0
      return readable(caseId) || isNew ? { ok: true, value: undefined } : { ok: false, fault: 'locked' }
    },
    makeKey: (caseId) => {
      if (!keys) captured.add(caseId)
      return Promise.resolve({ ok: true, value: undefined })
    },
    shred: async (caseId) => {
      const removed = await store.remove(caseId)
      if (!removed.ok) return removed
      shredded += 1
      return done()
    },
    whileKeysHold: (write) => write(),
    draftNames: (key) =>
      readable(key.split('/')[0] ?? '') ? Promise.resolve({ ok: true, value: [key] }) : fail('locked'),
    sealDraft: (key, bytes) =>
      readable(key.split('/')[0] ?? '')
        ? Promise.resolve({ ok: true, value: { name: key, bytes, former: [] } })
        : fail('locked'),
    openDraft: (name, bytes) =>
      readable(name.split('/')[0] ?? '') ? Promise.resolve({ ok: true, value: { key: name, bytes } }) : fail('locked'),
    sealBytes: (name, bytes) =>
      readable(name.split('/')[0] ?? '') ? Promise.resolve({ ok: true, value: bytes }) : fail('locked'),
    openBytes: (name, bytes) =>
      readable(name.split('/')[0] ?? '') ? Promise.resolve({ ok: true, value: bytes }) : fail('locked'),
  }
}

/** Bells that hear each other, as windows of one device do. */
export function fakeBells(): () => LockBell {
  const all = new Set<() => void>()
  return () => {
    let own: (() => void) | undefined
    return {
      ring: () => {
        for (const heard of all) if (heard !== own) heard()
        return Promise.resolve()
      },
      onRing: (heard) => {
        own = heard
        all.add(heard)
        return () => all.delete(heard)
      },
    }
  }
}
