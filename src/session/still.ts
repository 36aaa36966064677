import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'
import { nothingOpen } from './nothing-open.ts'
import type { Ports } from './ports.ts'
import type { Session } from './session.ts'
import { sessionMachine } from './session.machine.ts'

/** What a session that stands still shows: a record, where it leads, and the moment at which it is looked at. */
export interface StillView {
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  /** What the clock on the wall of whoever wrote the last shown entry said. */
  readonly clock: ClockReading
}

/** A port that answers nothing: whoever asks it has written or read where nothing is to be written or read. */
const refusing = (port: string): unknown =>
  new Proxy(
    {},
    {
      get: (_, asked) => () => {
        throw new Error(`${port}.${String(asked)} was asked for in a session that stands still`)
      },
    },
  )

/** The clock stands; every other port refuses. */
function stillPorts(reading: ClockReading): Ports {
  const clock = { read: () => reading }
  return new Proxy({} as Ports, {
    get: (_, port) => {
      if (port === 'clock') return clock
      return port === 'app' ? '' : refusing(String(port))
    },
  })
}

/**
 * The logic of a session that shows a case and does nothing else: screens find it as one that another window writes, so that
 * every field is held. It takes no event, starts nothing, and has no port that would answer.
 */
export function stillSession({ entries, replayed, clock }: StillView): typeof sessionMachine {
  const context: Session = {
    ...nothingOpen,
    ports: stillPorts(clock),
    desk: { device: '', worker: { name: '', role: '' }, readings: new Map() },
    cases: [],
    unreadable: [],
    kept: 'twice',
    backedUp: undefined,
    vault: undefined,
    vaultProblem: undefined,
    vaultDone: undefined,
    lockAsked: undefined,
    leaving: false,
    returnTo: undefined,
    due: [],
    writer: 'elsewhere',
    file: { id: entries[0]?.case ?? '', entries, replayed, lastEnvelopes: new Map(), damage: undefined },
  }
  const standing = sessionMachine.resolveState({ value: { case: 'ready' }, context })
  const still = {
    // A provider begins anew where this is another one.
    config: {},
    transition: () => standing,
    getInitialSnapshot: () => standing,
    getPersistedSnapshot: () => standing,
    restoreSnapshot: () => standing,
  }
  return still as unknown as typeof sessionMachine
}
