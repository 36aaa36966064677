import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { isUnanswered, kindsByGravity } from './gravity.ts'
import type { FindingKind, RecordFinding } from './record-finding.ts'

/** Kinds that are about an answer to a step. */
const answered: readonly FindingKind[] = [
  'done',
  'late',
  'departedWithReason',
  'departedWithoutReason',
  'outOfOrder',
  'enteredAfterLimit',
  'enteredLongAfter',
  'riskLowered',
  'otherVersion',
]

export interface FindingCounts {
  /** Answers, and duties that nobody answered, that are judged. */
  readonly steps: number
  /** Those of them of which nothing has to be said. */
  readonly kept: number
  /** How many there are of each kind but `done`, gravest first; none of a kind that is not there. */
  readonly kinds: readonly { readonly kind: FindingKind; readonly count: number }[]
}

/** How many steps were kept, and how many findings there are of each other kind: one step may have several. */
export function countFindings(findings: readonly RecordFinding[]): FindingCounts {
  const answers = findings.filter(({ kind, step }) => step !== undefined && answered.includes(kind))
  const places = new Set(answers.map(({ entries }) => entries[0]))
  const open = findings.filter(({ kind }) => isUnanswered(kind))
  const count = (kind: FindingKind) => findings.filter((one) => one.kind === kind).length
  return {
    steps: places.size + open.length,
    kept: count('done'),
    kinds: kindsByGravity.flatMap((kind) =>
      kind === 'done' || count(kind) === 0 ? [] : [{ kind, count: count(kind) }],
    ),
  }
}

/** What was found, in one line: `Steps kept: 41 of 46. Never answered: 1. Done late: 2.` */
export function headlineOf({ findings: words }: Pick<Book, 'findings'>, findings: readonly RecordFinding[]): string {
  const { steps, kept, kinds } = countFindings(findings)
  const others = kinds.map(({ kind, count }) => phrase(words.headline.count, { kind: words.kinds[kind], count }))
  return [steps === 0 ? words.headline.none : phrase(words.headline.kept, { kept, steps }), ...others].join(' ')
}
