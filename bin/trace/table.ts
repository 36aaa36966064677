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
    carried.join(', '),
    reason ?? '',
    filledAt.length > 0 ? `what it holds is asked at: ${filledAt.join(', ')}` : '',
  ].filter(Boolean)
  return [
    `${id.padEnd(indent.length)}${certainty.padEnd(9)}${title}`,
    ...(below.length > 0 ? below : ['OPEN']).flatMap(wrapped),
  ]
}

function wrapped(text: string): string[] {
  const out: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length > width) {
      out.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...out, line.trimEnd()]
}
