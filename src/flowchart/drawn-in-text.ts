import { type OutlineItem, type OutlineOutcome, type OutlineSequence } from './outline.ts'
import { RETURN_SIGN } from './measures.ts'

/** The flowchart drawn with letters: for a mail, a terminal, or a reader that shows no pictures. One line a step or outcome. */
export function drawnInText(sequence: OutlineSequence): string {
  return `${linesOf(sequence).join('\n')}\n`
}

function linesOf({ title, items, depth, sequence }: OutlineSequence): string[] {
  const indent = '    '.repeat(depth - 1)
  const lines = items
    .filter(({ box }) => box.kind !== 'elsewhere')
    .flatMap((item) => itemLines(item, item.box.id === sequence.first).map((line) => `${indent}  ${line}`))
  return [`${indent}${'#'.repeat(Math.min(depth, 6))} ${title}`, ...lines]
}

function itemLines({ box, label, outcomes, parts }: OutlineItem, first: boolean): string[] {
  const start = first ? '● → ' : ''
  const framed = { step: `[${label}]`, end: `(( ${label} ))`, settled: `( ${label} )`, group: `{ ${label} }` }
  const head = box.kind === 'elsewhere' ? label : framed[box.kind]
  return [
    `${start}${head}`,
    ...outcomes.map((outcome, at) => `${at === outcomes.length - 1 ? '└' : '├'}─ ${outcomeLine(outcome)}`),
    ...parts.flatMap((part) => linesOf({ ...part, depth: 2 })),
  ]
}

const outcomeLine = ({ label, to }: OutlineOutcome): string =>
  to ? `${label} → ${to.label}` : `${RETURN_SIGN} ${label}`
