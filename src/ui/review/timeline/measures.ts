import type { TimelineEntry } from '#review/timeline/timeline.ts'

/** Measures of the timeline on screen, in CSS pixels. */
export const rowHeight = 38
/** Room before the first instant and after the last, so that no mark is cut off. */
export const edge = 44
export const axisHeight = 44
/** An average letter is no wider than this; words are never cut, only set into rows by it. */
export const charWidth = 7.2
/** Width of the mark of an entry: its number with room around it. */
export const markWidth = ({ place }: TimelineEntry): number => 14 + 8 * String(place).length
