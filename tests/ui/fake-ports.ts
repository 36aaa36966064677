import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'
import { finding } from '#review/finding.ts'
import { nothingRead } from '#review/open-file.ts'
import type { CaseWindows, WindowNews } from '#session/windows.ts'
import type { CopyOnDevice, NewerUsed, OfflineCopy } from '#session/offline.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type {
  CaseStore,
  Handed,
  Kept,
  LockBell,
  Making,
  Openings,
  StoredFrames,
  StoreFault,
  StoreHealth,
} from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { type FakeVault, fakeBells, fakeVault, noPasskeys } from './fake-vault.ts'
import type { AppPorts } from '#ui/app.tsx'
import { type FakeFiles, fakeFiles } from './fake-files.ts'

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
  readonly aside: ReadonlyMap<string, readonly Uint8Array[]>
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
  const aside = new Map<string, Uint8Array[]>()
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
    aside,
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
    read: (caseId) =>
      ok({ frames: [...(frames.get(caseId) ?? [])], lost: 0, aside: aside.get(caseId)?.length ?? 0, ...mended }),
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
      aside.delete(caseId)
      for (const key of drafts.keys()) if (key.startsWith(`${caseId}/`)) drafts.delete(key)
      return ok(null)
    },
    draftKeys: () => ok([...drafts.keys()]),
    readAside: (caseId) => ok([...(aside.get(caseId) ?? [])]),
    replaceAside: (caseId, replacing) => {
      if (fault) return Promise.resolve({ ok: false, fault })
      aside.set(caseId, [...replacing])
      return ok(kept)
    },
    writeDraft: (key, bytes) => {
      if (fault) return Promise.resolve({ ok: false, fault })
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
  /** Languages the papers can be made in; a test may add one before a screen is shown. */
  readonly languages: string[]
  readonly made: {
    readonly paper: string
    readonly language: string
    readonly entries: readonly Entry[]
    readonly signed: { readonly name: string } | undefined
    /** Country of a form. */
    readonly country?: string | undefined
  }[]
  readonly delivered: string[]
  readonly failWith: (message: string | undefined) => void
  /** Whether the person takes what is handed over. */
  readonly handWith: (handed: Handed) => void
  /** Papers made from here on wait; the first call tells how far they are, `go` lets them be made. */
  readonly hold: () => { readonly tell: (pages: number, done: number) => void; readonly go: () => void }
  /** How many papers were given up while they were made. */
  readonly stopped: () => number
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

/** A copy on the device that stands as it is told to. */
export interface FakeCopy extends OfflineCopy {
  readonly become: (state: Partial<CopyOnDevice>) => void
  readonly answerUse: (used: NewerUsed) => void
  /** How often a person wanted the newer release. */
  readonly wanted: () => number
}

export function fakeCopy(): FakeCopy {
  const listeners = new Set<() => void>()
  let state: CopyOnDevice = { stands: 'ready', code: 'c0de'.repeat(16), newer: undefined }
  let answer: NewerUsed = 'going'
  let wanted = 0
  return {
    read: () => state,
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    startNewer: () => {
      wanted += 1
      return Promise.resolve(answer)
    },
    become: (next) => {
      state = { ...state, ...next }
      for (const changed of listeners) changed()
    },
    answerUse: (used) => {
      answer = used
    },
    wanted: () => wanted,
  }
}

/** Windows of which a test plays the others. */
export interface FakeWindows extends CaseWindows {
  /** What another window does is heard at the open case. */
  readonly say: (news: WindowNews) => void
  /** Another window has written to a case, wherever this one is. */
  readonly changed: () => void
  /** What this window asked for or did, in order. */
  readonly done: string[]
}

export function fakeWindows(): FakeWindows {
  const seats = new Set<(news: WindowNews) => void>()
  const watchers = new Set<() => void>()
  const done: string[] = []
  return {
    done,
    say: (news) => {
      const now = [...seats]
      for (const hear of now) hear(news)
    },
    changed: () => {
      const now = [...watchers]
      for (const changed of now) changed()
    },
    wrote: () => void done.push('wrote'),
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    sitDown: (_, hear) => {
      seats.add(hear)
      return {
        takeOver: () => void done.push('takeOver'),
        giveWay: () => void done.push('giveWay'),
        leave: () => {
          seats.delete(hear)
          done.push('leave')
        },
      }
    },
  }
}

export interface FakePorts extends AppPorts {
  readonly openings: FakeOpenings
  readonly windows: FakeWindows
  readonly offline: FakeCopy
  readonly store: FakeStore
  readonly files: FakeFiles
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
  let handed: Handed = 'saved'
  let held: Promise<void> | undefined
  let tellPages: Making['onPages']
  let stops = 0
  const pdf = { ok: true, bytes: new Uint8Array([37, 80, 68, 70]), mime: 'application/pdf', ending: 'pdf' } as const
  const printed: FakePapers = {
    languages: ['en'],
    made: [],
    delivered: [],
    failWith: (message) => {
      failure = message
    },
    handWith: (next) => {
      handed = next
    },
    hold: () => {
      let go = () => {}
      held = new Promise((resolve) => {
        go = resolve
      })
      return { tell: (pages, done) => tellPages?.(pages, done), go: () => go() }
    },
    stopped: () => stops,
  }
  return {
    store: { ...memory, ...sealedStore(memory, vault) },
    files: fakeFiles(),
    openings: fakeOpenings(),
    clock,
    vault,
    passkeys: noPasskeys,
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
      languages: printed.languages,
      make: async ({ paper, language, signed }, entries, { onPages, signal } = {}) => {
        if (failure !== undefined) return { ok: false, fault: 'stopped', what: failure }
        tellPages = onPages
        signal?.addEventListener('abort', () => {
          stops += 1
        })
        await held
        printed.made.push({ paper, language, entries, signed })
        return { ...pdf, ...(signed && { fingerprint: 'ab'.repeat(32) }) }
      },
      makeProfileSheet: ({ place, language }) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, fault: 'stopped', what: failure })
        printed.made.push({ paper: `profileSheet.${place.country}`, language, entries: [], signed: undefined })
        return Promise.resolve(pdf)
      },
      makeForm: ({ form, procedure, language, place: { country } }) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, fault: 'stopped', what: failure })
        printed.made.push({ paper: `${form}.${procedure}`, language, entries: [], signed: undefined, country })
        return Promise.resolve(pdf)
      },
      makeReviewed: ({ entries, signed }) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, fault: 'stopped', what: failure })
        printed.made.push({ paper: 'reviewed', language: '', entries, signed })
        return Promise.resolve(pdf)
      },
      print: ({ title, language }) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, fault: 'stopped', what: failure })
        printed.made.push({ paper: title, language, entries: [], signed: undefined })
        return Promise.resolve(pdf)
      },
      deliver: ({ name }) => {
        printed.delivered.push(name)
        return Promise.resolve(handed)
      },
    },
    printed,
    offline: fakeCopy(),
    windows: fakeWindows(),
    check: () => Promise.resolve(nothingRead(finding('emptyFile'))),
    app: 'missing-child-guide test',
  }
}
