/**
 * Which writing system a code point belongs to and which code points are never drawn as they are. Own tables instead of
 * `\p{...}`: regular expressions follow the Unicode version of the engine, and the same paper must come out everywhere.
 */
export type Script = 'Latn' | 'Grek' | 'Cyrl' | 'Arab' | 'Ethi'

type Range = readonly [first: number, last: number]

const ARABIC: readonly Range[] = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x870, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
]
const ETHIOPIC: readonly Range[] = [
  [0x1200, 0x139f],
  [0x2d80, 0x2ddf],
  [0xab00, 0xab2f],
]
const GREEK: readonly Range[] = [
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
]
const CYRILLIC: readonly Range[] = [
  [0x400, 0x52f],
  [0x1c80, 0x1c8f],
  [0x2de0, 0x2dff],
  [0xa640, 0xa69f],
]
const COMBINING: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8d3, 0x8e1],
  [0x8e3, 0x8ff],
  [0x135d, 0x135f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
]

/** Controls, direction marks, fillers, variation selectors, tags, halves of surrogate pairs: invisible or misleading. */
const NEVER_DRAWN: readonly Range[] = [
  [0x0, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]

const RIGHT_TO_LEFT: readonly Range[] = [
  [0x590, 0x8ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfefe],
]

export const ZERO_WIDTH_NON_JOINER = 0x200c
export const ZERO_WIDTH_JOINER = 0x200d

/** Writing system by block; everything that is not one of the others counts as Latin. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x370) return 'Latn'
  if (within(codePoint, ARABIC)) return 'Arab'
  if (within(codePoint, ETHIOPIC)) return 'Ethi'
  if (within(codePoint, GREEK)) return 'Grek'
  if (within(codePoint, CYRILLIC)) return 'Cyrl'
  return 'Latn'
}

export function isCombining(codePoint: number): boolean {
  return codePoint >= 0x300 && within(codePoint, COMBINING)
}

/** True for code points that are shown as `[U+....]` wherever they stand (ZWNJ and ZWJ have their own rule). */
export function isNeverDrawn(codePoint: number): boolean {
  return within(codePoint, NEVER_DRAWN)
}

/** True when the text holds anything that could run from right to left. */
export function hasRightToLeft(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x590 && within(unit, RIGHT_TO_LEFT)) return true
  }
  return false
}

/** Spaces at which a line may break; no-break spaces are not among them. */
export function isBreakingSpace(codePoint: number): boolean {
  return (
    codePoint === 0x20 || (codePoint >= 0x2000 && codePoint <= 0x200a && codePoint !== 0x2007) || codePoint === 0x205f
  )
}

function within(codePoint: number, ranges: readonly Range[]): boolean {
  for (const [first, last] of ranges) {
    if (codePoint < first) return false
    if (codePoint <= last) return true
  }
  return false
}
