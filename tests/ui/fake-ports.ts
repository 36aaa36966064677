import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type {
  CaseStore,
  Kept,
  LockBell,
  Openings,
  Ports,
  StoredFrames,
  StoreFault,
  StoreHealth,
} from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { type FakeVault, fakeBells, fakeVault } from './fake-vault.ts'

const minute = 60_000

/** A clock that stands still until it is moved. */
export interface FakeClock {
  readonly read: () => ClockReading
  readonly pass: (minutes: number) => void
  /** Moves the clock on the wall alone, as a person does who sets it. */
  readonly jump: (minutes: number) => void
}

/** 24 November 2026, 23:40 in a place two hours east of UTC. */
export const startOfNight = Date.UTC(2026, 10, 24, 21, 40)

export function fakeClock(start = startOfNight): FakeClock {
  let passed = 0
  let moved = 0
  return {
    read: () => ({ wall: start + passed + moved, mono: passed, zone: 'Europe/Athens', offset: 120 }),
    pass: (minutes) => {
      passed += minutes * minute
    },
    jump: (minutes) => {
      moved += minutes * minute
    },
  }
}

/**
 * A store in memory. `failWith` makes the next appends fail, `keep` says how often they are kept, `mend` what the next
 * reads tell, `ail` what its health is; `frames` and `drafts` can be looked at.
 */
export interface FakeStore extends CaseStore {
  readonly frames: ReadonlyMap<string, readonly Uint8Array[]>
  readonly drafts: ReadonlyMap<string, Uint8Array>
  readonly settings: ReadonlyMap<string, unknown>
  readonly failWith: (fault: StoreFault | undefined) => void
  readonly keep: (kept: Kept) => void
  readonly mend: (mended: Partial<StoredFrames>) => void
  readonly ail: (health: Partial<StoreHealth>) => void
}

const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value })

export function memoryStore(): FakeStore {
  const frames = new Map<string, Uint8Array[]>()
  const drafts = new Map<string, Uint8Array>()
  const settings = new Map<string, unknown>()
  let fault: StoreFault | undefined
  let kept: Kept = 'twice'
  let mended: Partial<StoredFrames> = {}
  let health: StoreHealth = {
    database: 'working',
    mirror: 'working',
    persisted: true,
    used: 1_000_000,
    free: 1_000_000_000,
    room: 'enough',
    comparedAt: undefined,
    lost: 0,
  }
  return {
    frames,
    drafts,
    settings,
    failWith: (next) => {
      fault = next
    },
    keep: (next) => {
      kept = next
    },
    mend: (next) => {
      mended = next
    },
    ail: (next) => {
      health = { ...health, ...next }
    },
    caseIds: () => ok([...frames.keys()]),
    read: (caseId) => ok({ frames: [...(frames.get(caseId) ?? [])], lost: 0, aside: 0, ...mended }),
    append: (caseId, first, added) => {
      const held = frames.get(caseId) ?? []
      if (fault || held.length !== first - 1) return Promise.resolve({ ok: false, fault: fault ?? 'conflict' })
      frames.set(caseId, [...held, ...added])
      return ok(kept)
    },
    replace: (caseId, replacing) => {
      if (fault) return Promise.resolve({ ok: false, fault })
      frames.set(caseId, [...replacing])
      return ok(kept)
    },
    remove: (caseId) => {
      frames.delete(caseId)
      for (const key of drafts.keys()) if (key.startsWith(`${caseId}/`)) drafts.delete(key)
      return ok(null)
    },
    draftKeys: () => ok([...drafts.keys()]),
    readAside: () => ok([]),
    writeDraft: (key, bytes) => {
      drafts.set(key, bytes)
      return ok(null)
    },
    readDraft: (key) => ok(drafts.get(key)),
    dropDraft: (key) => {
      drafts.delete(key)
      return ok(null)
    },
    readSetting: (key) => ok(settings.get(key)),
    writeSetting: (key, value) => {
      if (value === undefined) settings.delete(key)
      else settings.set(key, value)
      return ok(null)
    },
    health: () => Promise.resolve(health),
  }
}

/** A paper that was asked for, and the name it was handed over under. */
export interface FakePapers {
  readonly made: { readonly paper: string; readonly entries: readonly Entry[] }[]
  readonly delivered: string[]
  readonly failWith: (message: string | undefined) => void
}

/** Openings as one browser sees them; `crash` ends all windows with no word. */
interface FakeOpenings extends Openings {
  readonly crash: () => void
}

function fakeOpenings(): FakeOpenings {
  const living = new Set<string>()
  const left = new Set<string>()
  return {
    begin: (opening) => void living.add(opening),
    end: (opening) => void living.delete(opening),
    leave: (opening) => void left.add(opening),
    comeBack: (opening) => void left.delete(opening),
    cutOff: (opening) => Promise.resolve(!living.has(opening) && !left.has(opening)),
    crash: () => living.clear(),
  }
}

export interface FakePorts extends Ports {
  readonly openings: FakeOpenings
  readonly store: FakeStore
  readonly clock: FakeClock
  readonly vault: FakeVault
  readonly printed: FakePapers
}

/** Ports of one window. `bell`: the same `fakeBells()` for all windows of a device. */
export function fakePorts(bell: LockBell = fakeBells()()): FakePorts {
  const memory = memoryStore()
  const clock = fakeClock()
  const vault = fakeVault(memory, () => clock.read().wall)
  let count = 0
  let failure: string | undefined
  const printed: FakePapers = {
    made: [],
    delivered: [],
    failWith: (message) => {
      failure = message
    },
  }
  return {
    store: { ...memory, ...sealedStore(memory, vault) },
    openings: fakeOpenings(),
    clock,
    vault,
    lockBell: bell,
    keepers: createDraftKeepers(),
    random: {
      hex: (bytes) => {
        count += 1
        return count.toString(16).padStart(bytes * 2, '0')
      },
    },
    signer: { sign: () => Promise.resolve(null) },
    papers: {
      make: ({ paper }, entries) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, message: failure })
        printed.made.push({ paper, entries })
        return ok(null).then(() => ({ ok: true, bytes: new Uint8Array([37, 80, 68, 70]) }))
      },
      deliver: (name) => void printed.delivered.push(name),
    },
    printed,
    app: 'missing-child-guide test',
  }
}
