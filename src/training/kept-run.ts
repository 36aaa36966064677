import * as z from 'zod/mini'
import type { Run } from './run.ts'
import { scenarioSchema } from './scenario.ts'
import { clockAt, withRate } from './virtual-clock.ts'

const hex32 = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** A run as it is kept on the device between two visits to the page. */
const keptRun = z.strictObject({
  v: z.literal(1),
  id: hex32,
  scenario: z.optional(scenarioSchema),
  begun: z.int(),
  wall: z.int(),
  mono: z.int(),
  sent: z.array(z.strictObject({ id: z.string(), at: z.int(), by: z.enum(['plan', 'hand']), read: z.boolean() })),
  cases: z.array(hex32),
})

export type KeptRun = z.infer<typeof keptRun>

/** Those of a list that this program can read. */
export const keptRuns = (list: unknown): readonly KeptRun[] =>
  (Array.isArray(list) ? list : []).flatMap((one) => {
    const read = keptRun.safeParse(one)
    return read.success ? [read.data] : []
  })

/** @param real the device's running time in milliseconds */
export function keepRun({ id, scenario, begun, clock, sent, cases }: Run, real: number): KeptRun {
  const { wall, mono } = withRate(clock, 0, real)
  return { v: 1, id, ...(scenario ? { scenario } : {}), begun, wall, mono, sent: [...sent], cases: [...cases] }
}

/** A run to go on with, its clock standing still; undefined where none was kept that this program can read. */
export function goOnWith(kept: unknown, real: number): Run | undefined {
  const read = keptRun.safeParse(kept)
  if (!read.success) return undefined
  const { id, scenario, begun, wall, mono, sent, cases } = read.data
  return { id, scenario, begun: begun + 1, clock: clockAt(wall, real, mono), sent, cases }
}
