import { letterWidths } from './letter-widths.ts'

export type Weight = keyof typeof letterWidths

/** Width of a letter the table does not know, in hundredths of an em: wide, so that text never runs out of its box. */
const UNKNOWN = 100

const tables: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  regular: tableOf(letterWidths.regular),
  bold: tableOf(letterWidths.bold),
}

function tableOf(runs: string): Map<number, number> {
  return new Map(
    runs.split(';').flatMap((run) => {
      const [first = '', widths = ''] = run.split(':')
      return widths.split(',').map((width, at): [number, number] => [Number.parseInt(first, 16) + at, Number(width)])
    }),
  )
}

/** How text is set: `size` in the unit of the drawing. */
export interface Face {
  readonly size: number
  readonly weight: Weight
}

/** Width of a text as the fonts of the papers set it, without kerning: never narrower than it comes out there. */
export function widthOf(text: string, { size, weight }: Face): number {
  let hundredths = 0
  for (const letter of text.normalize('NFC')) hundredths += tables[weight].get(letter.codePointAt(0) ?? 0) ?? UNKNOWN
  return (hundredths * size) / 100
}

/** Lines of a text no wider than `width`. A word wider than a line is broken where it has to be. */
export function wrap(text: string, width: number, face: Face): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, face) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const [whole, rest] = broken(word, width, face)
    lines.push(...whole)
    line = rest
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, width: number, face: Face): [whole: string[], rest: string] {
  const whole: string[] = []
  let rest = ''
  for (const letter of word) {
    if (rest !== '' && widthOf(rest + letter, face) > width) {
      whole.push(rest)
      rest = ''
    }
    rest += letter
  }
  return [whole, rest]
}
