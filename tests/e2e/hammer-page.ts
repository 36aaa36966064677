import { createActor, waitFor } from 'xstate'
import { createDeviceSigner } from '#crypto/device-key.ts'
import { usualStrength } from '#crypto/stretch.ts'
import { createVault } from '#crypto/vault.ts'
import { platformRandom } from '#crypto/random.ts'
import { openCase } from '#session/case-file.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type { Ports } from '#session/ports.ts'
import { sealedStore, wordSettings } from '#session/sealed-store.ts'
import { sessionMachine } from '#session/session.machine.ts'
import { createBrowserStore } from '#storage/browser-store.ts'
import { localStorageOrNone } from '#storage/local-storage.ts'
import { createLockBell } from '#storage/lock-bell.ts'
import { createOpenings } from '#storage/openings.ts'
import { createCaseWindows } from '#windows/case-windows.ts'

/** The session of the app on the browser's own store, locks and channel, without screens: for windows that write all at once. */
const frames = createBrowserStore(() => {
  throw new Error('the mirror stays out of this: it has tests of its own')
})
const signer = createDeviceSigner(indexedDB)
const vault = createVault({
  store: frames,
  signer,
  locks: navigator.locks,
  organisation: () => Promise.resolve(undefined),
  wordSettings,
  stretch: () => Promise.reject(new Error('no passphrase is set here')),
  strength: usualStrength,
  now: Date.now,
  running: () => performance.now(),
})
const ports = {
  store: sealedStore(frames, vault),
  vault,
  lockBell: createLockBell(),
  keepers: createDraftKeepers(),
  openings: createOpenings(localStorageOrNone(), navigator.locks),
  clock: { read: () => ({ wall: Date.now(), mono: performance.now(), zone: 'UTC', offset: 0 }) },
  random: platformRandom,
  signer,
  windows: createCaseWindows(navigator.locks, () => new BroadcastChannel('hammer')),
  app: 'hammer',
} as unknown as Ports

const actor = createActor(sessionMachine, { input: { ports } }).start()
const rested = () =>
  waitFor(
    actor,
    (state) => state.matches('home') || state.matches({ case: 'ready' }) || state.matches({ case: 'notSaved' }),
  )
const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most))

/** Starts the case all windows write; its id. */
async function begin(): Promise<string> {
  await rested()
  actor.send({ type: 'case.start' })
  await waitFor(actor, (state) => state.matches({ case: 'ready' }))
  return actor.getSnapshot().context.file?.id ?? ''
}

/** Writes notes to a case, taking it over whenever another window has it; the texts that were acknowledged. */
async function write(id: string, name: string, count: number): Promise<string[]> {
  await rested()
  if (actor.getSnapshot().context.file?.id !== id) actor.send({ type: 'case.open', id })
  await waitFor(actor, (state) => state.matches({ case: 'ready' }))
  const acknowledged: string[] = []
  for (let number = 0; acknowledged.length < count;) {
    if (actor.getSnapshot().context.writer === 'elsewhere') {
      actor.send({ type: 'window.take' })
      await waitFor(actor, (state) => state.context.writer === 'here')
    }
    await rested()
    const text = `${name} ${number}`
    const content = { type: 'note' as const, text }
    actor.send({ type: 'wish.made', wish: { kind: 'plain', content, at: Date.now() } })
    for (let tries = 0; tries < 50; tries++) {
      const state = await rested()
      if (!state.matches({ case: 'notSaved' })) break
      actor.send({ type: 'save.retry' })
    }
    const { saved } = actor.getSnapshot().context
    if (saved.some((entry) => entry.content.type === 'note' && entry.content.text === text)) {
      acknowledged.push(text)
      number += 1
    }
    // Some hold the case for a while, some let it be taken at once.
    if (number % 4 === 0) await pause(20)
  }
  return acknowledged
}

/** What the store holds in the end, read anew: all notes, how many take-overs, and whether every link holds. */
async function result(id: string) {
  const opened = await openCase(ports, id)
  if (!opened.ok) return { notes: [], takeOvers: 0, whole: false }
  const { entries, damage, replayed } = opened.file
  const notes = entries.flatMap(({ content }) => (content.type === 'note' ? [content.text] : []))
  return {
    notes,
    takeOvers: entries.filter(({ content }) => content.type === 'windowTakenOver').length,
    whole: damage === undefined && replayed.stopped === undefined,
  }
}

const hammer = { begin, write, result }
export type Hammer = typeof hammer
Object.assign(globalThis, { hammer })
