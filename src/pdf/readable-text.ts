import { isNeverDrawn, scriptOf, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './scripts.ts'

/** A stretch of a line: either characters to draw, or a mark that stands for one character that cannot be drawn. */
export interface Stretch {
  readonly text: string
  /** The code point that `text`, then `[U+....]`, stands for. */
  readonly standsFor?: number
}

/** Tells whether some embedded font can draw the code point. */
export type CanDraw = (codePoint: number) => boolean

/**
 * Makes text fit to be printed without losing any of it: composes it (NFC), splits it at line breaks, turns TAB into a
 * space and every character that cannot or must not be drawn into a visible `[U+....]`.
 */
export function readableLines(text: string, canDraw: CanDraw): Stretch[][] {
  return text
    .normalize('NFC')
    .split(/\r\n|\n/)
    .map((line) => readableLine(line.replaceAll('\t', ' '), canDraw))
}

/** The printed name of a code point, `U+0041`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

function readableLine(line: string, canDraw: CanDraw): Stretch[] {
  const stretches: Stretch[] = []
  const codePoints = Array.from(line, (character) => character.codePointAt(0) ?? 0)
  let kept = ''
  for (const [index, codePoint] of codePoints.entries()) {
    if (isDrawn(codePoint, codePoints[index - 1], codePoints[index + 1], canDraw)) {
      kept += String.fromCodePoint(codePoint)
      continue
    }
    if (kept !== '') stretches.push({ text: kept })
    kept = ''
    stretches.push({ text: `[${codePointName(codePoint)}]`, standsFor: codePoint })
  }
  if (kept !== '') stretches.push({ text: kept })
  return stretches
}

function isDrawn(codePoint: number, before: number | undefined, after: number | undefined, canDraw: CanDraw): boolean {
  if (codePoint === ZERO_WIDTH_NON_JOINER || codePoint === ZERO_WIDTH_JOINER) return isArabic(before) || isArabic(after)
  if (isNeverDrawn(codePoint)) return false
  return canDraw(codePoint)
}

function isArabic(codePoint: number | undefined): boolean {
  return codePoint !== undefined && scriptOf(codePoint) === 'Arab'
}
