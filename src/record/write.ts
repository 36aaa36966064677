import type { Procedure } from '#machines/chart.ts'
import { beginning, lastOfEachDevice, seal } from './chain.ts'
import { chartHash } from './chart-hash.ts'
import type { ClockReading } from './clock.ts'
import { type Content, type Entry, formatVersion, type Person } from './entry.ts'

/** Something to be written: what, and when it happened (epoch milliseconds). */
export interface Draft {
  readonly content: Content
  readonly at: number
}

/** Who writes, where and with which program. `salt` gives 32 hexadecimal digits, new at each call. */
export interface Pen {
  readonly caseId: string
  readonly device: string
  readonly actor: Person
  readonly app: string
  readonly procedure: Procedure
  readonly reading: ClockReading
  readonly salt: () => string
}

/** The next entries of this device, each linked to the one before. Nothing is stored by this. */
export function writeEntries(entries: readonly Entry[], drafts: readonly Draft[], pen: Pen): Entry[] {
  const written: Entry[] = []
  let last = entries.findLast((entry) => entry.device === pen.device)
  const seen = lastOfEachDevice(entries)
    .filter((entry) => entry.device !== pen.device)
    .map(({ device, seq, hash }) => ({ device, seq, hash }))
  for (const { content, at } of drafts) {
    const { id, version } = pen.procedure
    last = seal({
      v: formatVersion,
      case: pen.caseId,
      device: pen.device,
      seq: (last?.seq ?? 0) + 1,
      prev: last?.hash ?? beginning,
      seen,
      salt: pen.salt(),
      at,
      entered: pen.reading.wall,
      zone: pen.reading.zone,
      offset: pen.reading.offset,
      mono: Math.round(pen.reading.mono),
      actor: pen.actor,
      app: pen.app,
      procedure: { id, version, chart: chartHash(pen.procedure) },
      content,
    })
    written.push(last)
  }
  return written
}
