import type { Procedure, ProcedureId } from '#machines/chart.ts'
import { beginning, lastOfEachDevice, seal } from './chain.ts'
import { chartHash } from './chart-hash.ts'
import type { ClockReading } from './clock.ts'
import { type Content, type Entry, formatVersion, type Person } from './entry.ts'
import { type Charts, stageName } from './stages.ts'

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
  readonly charts: Charts
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
  for (const [index, { content, at }] of drafts.entries()) {
    const procedure = procedureFor(
      [content, ...drafts.slice(index + 1).map((draft) => draft.content)],
      last,
      pen.charts,
    )
    const { id, version } = procedure
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
      procedure: { id, version, chart: chartHash(procedure) },
      content,
    })
    written.push(last)
  }
  return written
}

/**
 * The procedure an entry names: the one of its stage; of an entry that belongs to none, the one in use before it, and at
 * the very beginning the one that is about to be opened.
 */
function procedureFor(contents: readonly Content[], last: Entry | undefined, charts: Charts): Procedure {
  const ofStage = (content: Content | undefined): ProcedureId | undefined =>
    content && 'stage' in content ? (stageName(content.stage)?.procedure as ProcedureId | undefined) : undefined
  const id =
    ofStage(contents[0]) ?? (last?.procedure.id as ProcedureId | undefined) ?? contents.map(ofStage).find(Boolean)
  const procedure = charts[id ?? 'response']
  if (!procedure) throw new Error(`there is no procedure ${id ?? 'response'}`)
  return procedure
}
