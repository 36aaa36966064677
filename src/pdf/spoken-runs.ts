import type { SetLine } from './break-lines.ts'
import type { Piece } from './set-text.ts'

/** Neighbouring pieces of a line. `spoken` is set where their reading order is not the one from left to right. */
export interface SpokenRun {
  readonly pieces: readonly Piece[]
  readonly spoken?: string
}

/**
 * Cuts a line where its direction changes. In a line that reads from left to right each part that runs the other way
 * stands alone; a line that reads from right to left is one run, because its parts do not follow each other on the page.
 */
export function spokenRuns({ pieces, reading, rightToLeft }: SetLine): SpokenRun[] {
  if (reading === undefined) return [{ pieces }]
  if (rightToLeft) return [{ pieces, spoken: said(reading) }]
  const runs: Piece[][] = []
  let turned = false
  for (const piece of pieces) {
    const turns = piece.level > 0
    if (runs.length === 0 || turns !== turned) runs.push([])
    runs.at(-1)?.push(piece)
    turned = turns
  }
  return runs.map((run) => {
    if ((run[0]?.level ?? 0) === 0) return { pieces: run }
    const members = new Set(run)
    return { pieces: run, spoken: said(reading.filter((piece) => members.has(piece))) }
  })
}

function said(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}
