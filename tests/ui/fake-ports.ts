import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'
import { finding } from '#review/finding.ts'
import { nothingRead } from '#review/open-file.ts'
import type { CaseStore, StoreFault } from '#session/ports.ts'
import type { AppPorts } from '#ui/app.tsx'

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

/** A store in memory. `failWith` makes the next appends fail; `frames` and `drafts` can be looked at. */
export interface FakeStore extends CaseStore {
  readonly frames: ReadonlyMap<string, readonly Uint8Array[]>
  readonly drafts: ReadonlyMap<string, Uint8Array>
  readonly failWith: (fault: StoreFault | undefined) => void
}

const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value })

export function memoryStore(): FakeStore {
  const frames = new Map<string, Uint8Array[]>()
  const drafts = new Map<string, Uint8Array>()
  const settings = new Map<string, unknown>()
  let fault: StoreFault | undefined
  return {
    frames,
    drafts,
    failWith: (next) => {
      fault = next
    },
    caseIds: () => ok([...frames.keys()]),
    read: (caseId) => ok([...(frames.get(caseId) ?? [])]),
    append: (caseId, first, added) => {
      const held = frames.get(caseId) ?? []
      if (fault || held.length !== first - 1) return Promise.resolve({ ok: false, fault: fault ?? 'conflict' })
      frames.set(caseId, [...held, ...added])
      return ok(null)
    },
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
      settings.set(key, value)
      return ok(null)
    },
  }
}

/** A paper that was asked for, and the name it was handed over under. */
export interface FakePapers {
  readonly made: {
    readonly paper: string
    readonly entries: readonly Entry[]
    readonly signed: { readonly name: string } | undefined
  }[]
  readonly delivered: string[]
  readonly failWith: (message: string | undefined) => void
}

export interface FakePorts extends AppPorts {
  readonly store: FakeStore
  readonly clock: FakeClock
  readonly printed: FakePapers
}

export function fakePorts(): FakePorts {
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
    store: memoryStore(),
    clock: fakeClock(),
    random: {
      hex: (bytes) => {
        count += 1
        return count.toString(16).padStart(bytes * 2, '0')
      },
    },
    signer: { sign: () => Promise.resolve(null) },
    papers: {
      make: ({ paper, signed }, entries) => {
        if (failure !== undefined) return Promise.resolve({ ok: false, message: failure })
        printed.made.push({ paper, entries, signed })
        return ok(null).then(() => ({
          ok: true,
          bytes: new Uint8Array([37, 80, 68, 70]),
          ...(signed && { fingerprint: 'ab'.repeat(32) }),
        }))
      },
      deliver: (name) => void printed.delivered.push(name),
    },
    printed,
    check: () => Promise.resolve(nothingRead(finding('emptyFile'))),
    app: 'missing-child-guide test',
  }
}
