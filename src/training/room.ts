import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'
import { procedures } from '#machines/registry.ts'
import { type Replay, replay } from '#record/replay.ts'
import { goOnWith, keepRun, type KeptRun } from './kept-run.ts'
import {
  atMoment,
  atNext,
  atRate,
  beginRun,
  branchRun,
  readClock,
  type Run,
  withPlan,
  withRead,
  withSent,
} from './run.ts'
import type { Scenario } from './scenario.ts'
import { type ClockRate, virtualNow } from './virtual-clock.ts'

/** What can be asked of a room, from its own window or from the trainer's. */
export type Order =
  | { readonly type: 'begin'; readonly scenario?: Scenario | undefined }
  /** Back to a run that was ended before, see `RoomPorts.shelve`. */
  | { readonly type: 'goOn'; readonly kept: unknown }
  | { readonly type: 'rate'; readonly rate: ClockRate }
  | { readonly type: 'set'; readonly at: number }
  | { readonly type: 'next' }
  | { readonly type: 'send'; readonly id: string }
  | { readonly type: 'read'; readonly id: string }
  /** Another run from after so many entries of the open case on. */
  | { readonly type: 'branch'; readonly entries: number }
  | { readonly type: 'notes'; readonly text: string }
  | { readonly type: 'end' }

/** What is seen of a room: the run, the record of the open case, and what stands on the trainee's screen. */
export interface RoomView {
  readonly run: Run | undefined
  readonly entries: readonly Entry[]
  /** The heading of the trainee's screen. */
  readonly shown: string
  /** What the trainer noted; undefined while the device is locked. */
  readonly notes: string | undefined
}

export interface RoomPorts {
  /** The running time all windows of this device share, in milliseconds. */
  readonly real: () => number
  /** The device's own clock, by which free practice goes. */
  readonly device: () => ClockReading
  /** 32 hexadecimal digits, new at each call. */
  readonly newId: () => string
  /** Keeps a run on the device; undefined: there is none. */
  readonly keep: (kept: unknown) => void
  /** Keeps a run that is left, so that it can be gone on with: one for each id, the latest. */
  readonly shelve: (run: KeptRun) => Promise<unknown>
  readonly keepNotes: (text: string) => void
  /** Writes the beginning of a record as the case of another run, see `branchOf`. Answers whether it lies there. */
  readonly writeBranch: (run: Run, caseId: string, entries: readonly Entry[]) => Promise<boolean>
  /** Prepares the device for a new run, e.g. its country. */
  readonly prepare: (run: Run) => Promise<unknown>
}

/** The trainer's room on this device: one run at a time. */
export interface Room {
  readonly view: () => RoomView
  /** Calls back when anything of the view has changed; returns how to stop. */
  readonly watch: (changed: () => void) => () => void
  readonly order: (order: Order) => Promise<void>
  /** One reading of the clock of the run. */
  readonly read: () => ClockReading
  /** Looks what is due. Asked for every now and then: a room has no timer of its own. */
  readonly look: () => void
  /** What the trainee's window shows, told by that window. */
  readonly tell: (seen: Partial<Pick<RoomView, 'entries' | 'shown'>>) => void
  readonly addCase: (caseId: string) => void
}

/** How often the moment of a running clock is kept, in milliseconds. */
const keepEvery = 15_000

/** @param kept the run that was kept when the page was left, and the notes, if they can be read */
export function createRoom(
  ports: RoomPorts,
  kept: { readonly run: unknown; readonly notes: string | undefined },
): Room {
  let view: RoomView = { run: goOnWith(kept.run, ports.real()), entries: [], shown: '', notes: kept.notes }
  let keptAt = ports.real()
  // Kept at once that it was gone on with: whatever comes by chance is drawn anew each time, also when nothing moves the clock.
  if (view.run) ports.keep(keepRun(view.run, keptAt))
  const listeners = new Set<() => void>()
  let replayed: { readonly of: readonly Entry[]; readonly as: Replay } | undefined

  const standing = (): Replay => {
    if (replayed?.of !== view.entries) replayed = { of: view.entries, as: replay(view.entries, procedures) }
    return replayed.as
  }
  const say = (next: Partial<RoomView>): void => {
    view = { ...view, ...next }
    const now = [...listeners]
    for (const changed of now) changed()
  }
  const become = (run: Run | undefined): void => {
    if (run === view.run) return
    const planned = run && withPlan(run, standing(), virtualNow(run.clock, ports.real()))
    keptAt = ports.real()
    ports.keep(planned && keepRun(planned, keptAt))
    say({ run: planned })
  }
  const begin = async (scenario: Scenario | undefined): Promise<void> => {
    const run = beginRun({ id: ports.newId(), scenario, wall: ports.device().wall, real: ports.real() })
    await ports.prepare(run)
    say({ entries: [], shown: '' })
    become(run)
  }
  const branch = async (count: number): Promise<void> => {
    const { run } = view
    const entries = view.entries.slice(0, count)
    if (!run || entries.length === 0) return
    const id = ports.newId()
    const caseId = ports.newId()
    const next = branchRun(run, { id, entries, caseId, real: ports.real() })
    if (!(await ports.writeBranch(next, caseId, entries))) return
    await ports.shelve(keepRun(run, ports.real()))
    say({ entries: [], shown: '' })
    become(next)
  }

  return {
    view: () => view,
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    order: async (order) => {
      const { run, entries } = view
      if (order.type === 'begin') return begin(order.scenario)
      if (order.type === 'goOn') {
        const back = goOnWith(order.kept, ports.real())
        if (run || !back) return
        say({ entries: [], shown: '' })
        return become(back)
      }
      if (order.type === 'notes') {
        if (view.notes === undefined) return
        ports.keepNotes(order.text)
        return say({ notes: order.text })
      }
      if (!run) return
      const real = ports.real()
      switch (order.type) {
        case 'rate':
          return become(atRate(run, order.rate, real))
        case 'set':
          return become(atMoment(run, order.at, real, entries))
        case 'next':
          return become(atNext(run, standing(), real, entries))
        case 'send':
          return become(withSent(run, order.id, real))
        case 'read':
          return become(withRead(run, order.id))
        case 'branch':
          return branch(order.entries)
        case 'end':
          await ports.shelve(keepRun(run, real))
          return become(undefined)
      }
    },
    read: () => (view.run ? readClock(view.run, ports.real(), ports.device()) : ports.device()),
    look: () => {
      const { run } = view
      if (!run) return
      const real = ports.real()
      const planned = withPlan(run, standing(), virtualNow(run.clock, real))
      if (planned !== run) return become(planned)
      if (run.clock.rate === 0 || real - keptAt < keepEvery) return
      keptAt = real
      ports.keep(keepRun(run, real))
    },
    tell: (seen) => {
      const entries = seen.entries ?? view.entries
      const shown = seen.shown ?? view.shown
      if (entries !== view.entries || shown !== view.shown) say({ entries, shown })
    },
    addCase: (caseId) => {
      const { run } = view
      if (run && !run.cases.includes(caseId)) become({ ...run, cases: [...run.cases, caseId] })
    },
  }
}
