import { normalisedPassphrase } from '#session/passphrase.ts'
import type { VaultResult, VaultSecret } from '#session/ports.ts'
import { type KeyRing, opened, type Raw } from './key-ring.ts'
import { openTree } from './key-tree.ts'
import type { HeldTree } from './new-keys.ts'
import { openWith, type SlotOpened } from './slots.ts'
import { readyAt, type Tries } from './tries.ts'
import { refuse } from './turns.ts'
import type { KeyTree } from './vault-document.ts'

const openRaw = (ring: KeyRing, stored: KeyTree, secret: VaultSecret): Promise<SlotOpened> =>
  openWith(
    ring.tools,
    stored.generation,
    stored.slots,
    secret.kind === 'passphrase' ? { ...secret, passphrase: normalisedPassphrase(secret.passphrase) } : secret,
    async (raw) => (await openTree(stored, raw)) !== undefined,
  )

const readTries = async (ring: KeyRing): Promise<Tries> => ring.unstoredTries ?? ring.own.readTries()

const countTries = async (ring: KeyRing, tries: Tries) => {
  const written = await ring.own.writeTries(tries)
  ring.unstoredTries = !written.ok && written.fault === 'full' ? tries : undefined
  return ring.unstoredTries ? ({ ok: true } as const) : written
}

/**
 * Opens a tree with a secret. A wrong passphrase is counted before it is tried, so that cutting the program off does not
 * spare the wait.
 */
export const openTreeWith = async (
  ring: KeyRing,
  stored: KeyTree,
  secret: VaultSecret,
  withRaw?: (raw: Raw, by: SlotOpened & { ok: true }) => Promise<VaultResult<unknown>>,
): Promise<VaultResult<HeldTree>> => {
  const counts = secret.kind === 'passphrase'
  if (counts) {
    const now = ring.tools.now()
    const wait = readyAt(await readTries(ring), now)
    const counted = await countTries(ring, wait.readyAt > now ? wait.tries : { count: wait.tries.count + 1, at: now })
    if (!counted.ok) return counted
    if (wait.readyAt > now) return { ok: false, fault: 'tooSoon', readyAt: wait.readyAt }
  }
  const result = await openRaw(ring, stored, secret)
  if (!result.ok) {
    const after = counts ? readyAt(await readTries(ring), ring.tools.now()).readyAt : 0
    return { ...result, ...(after > ring.tools.now() ? { readyAt: after } : {}) }
  }
  if (counts) {
    ring.unstoredTries = undefined
    await ring.own.writeTries(undefined)
  }
  const used = withRaw ? await withRaw(result.raw, result) : undefined
  const held = await opened(stored, result.raw)
  if (used && !used.ok) return used
  return held ? { ok: true, value: held } : refuse('damaged')
}
