import type { BrokenRule } from './judge.ts'
import { shortNumber } from './product.ts'
import { joined } from './reach.ts'

/** What was found of one chart, or of the case that joins them. */
export interface ChartReport {
  readonly chart: string
  /** States that were visited one by one. */
  readonly states: number
  /** Moments that the visited regions stand for. */
  readonly product: bigint
  readonly arrows: number
  readonly rules: number
  readonly faults: number
  readonly byRules: number
  readonly bySpecification: number
  readonly survivors: number
  readonly seconds: number
  /** Sentences, each a reason to fail. */
  readonly failures: readonly string[]
  readonly broken: readonly BrokenRule[]
}

/** Words for an answer, e.g. the title of its step and the label of the outcome. */
export type SayAnswer = (event: string) => string

/** A way in the words of the steps, one answer per line. */
export const sayWay = (way: readonly string[], say: SayAnswer): string[] =>
  way.length === 0
    ? ['    in the first moment']
    : way.map(
        (event, index) =>
          `    ${index + 1}. ${event === joined ? 'Everything that ran side by side is done' : say(event)}`,
      )

/** A broken rule with the shortest way there. */
export const sayBroken = (chart: string, { rule, says, what, way }: BrokenRule, say: SayAnswer): string[] => [
  `BROKEN in ${chart}: ${says}`,
  `  (${rule}) ${what}. The shortest way there:`,
  ...sayWay(way, say),
]

const columns: readonly (readonly [title: string, cell: (report: ChartReport) => string])[] = [
  ['chart', ({ chart }) => chart],
  ['states', ({ states }) => String(states)],
  ['product', ({ product }) => shortNumber(product)],
  ['arrows', ({ arrows }) => String(arrows)],
  ['rules', ({ rules }) => String(rules)],
  ['faults', ({ faults }) => String(faults)],
  ['by rules', ({ faults, byRules }) => share(byRules, faults)],
  ['besides by specification', ({ faults, bySpecification }) => share(bySpecification, faults)],
  ['left', ({ survivors }) => String(survivors)],
  ['seconds', ({ seconds }) => seconds.toFixed(1)],
]

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${part} (${((100 * part) / whole).toFixed(1)} %)`
}

/** One line per chart under a line of titles. */
export function table(reports: readonly ChartReport[]): string[] {
  const rows = [columns.map(([title]) => title), ...reports.map((report) => columns.map(([, cell]) => cell(report)))]
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  )
}
