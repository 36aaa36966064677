import type { Row, Trace } from './judge.ts'

const width = 120
const indent = ' '.repeat(5)

/** One row per id: what it is, how sure, and below it where it is carried or why it is not. */
export function table({ rows, faults }: Trace): string {
  const carried = rows.filter((row) => row.carried.length > 0).length
  const reasoned = rows.filter((row) => row.carried.length === 0 && row.reason !== undefined).length
  const open = rows.length - carried - reasoned
  return [
    ...rows.flatMap(lines),
    '',
    `${rows.length} ids: ${carried} carried, ${reasoned} with a written reason, ${open} open`,
    ...faults,
    '',
  ].join('\n')
}

function lines({ id, certainty, title, carried, filledAt, reason }: Row): string[] {
  const below = [
    listed(carried),
    reason?.split(' ') ?? [],
    filledAt.length > 0 ? ['what it holds is asked at:', ...listed(filledAt)] : [],
  ].filter((pieces) => pieces.length > 0)
  return [
    `${id.padEnd(indent.length)}${certainty.padEnd(9)}${title}`,
    ...(below.length > 0 ? below : [['OPEN']]).flatMap(wrapped),
  ]
}

const listed = (places: readonly string[]): string[] =>
  places.map((place, at) => place + (at < places.length - 1 ? ',' : ''))

/** Sets pieces into lines; a piece is never broken. */
function wrapped(pieces: readonly string[]): string[] {
  const out: string[] = []
  let line = indent
  for (const piece of pieces) {
    if (line.length + piece.length > width) {
      out.push(line.trimEnd())
      line = indent
    }
    line += `${piece} `
  }
  return [...out, line.trimEnd()]
}
