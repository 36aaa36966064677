import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { timelineRows } from './entry-rows.ts'

/** The rows of the timeline as text: number, both times, who, what. */
export const timelineTexts = (entries: readonly Entry[]): string[][] =>
  timelineRows({ entries, replayed: replay(entries, procedures) }).map(({ cells }) =>
    cells.map((cell) => cell.map(({ text }) => text).join('\n')),
  )

/** The timeline as plain text: number, both times, who, what; control characters are shown, never sent to a terminal. */
export function timelineText(entries: readonly Entry[]): string {
  return timelineTexts(entries)
    .map(([number = '', at = '', entered = '', who = '', what = '']) => {
      const times = at === entered ? at : `${at} (entered ${entered})`
      const lines = what.split('\n').map((text, index) => (index === 0 ? text : `       ${text}`))
      return visible(`${number.padStart(4)}  ${times}  ${who}\n      ${lines.join('\n')}`)
    })
    .join('\n')
}

const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' ? character : `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  )
