/** Characters by which a spreadsheet takes a cell for a formula, also wide forms and behind blanks. */
const formula = /^[\s\u00A0\uFEFF\u200B]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
/** Characters that steer a terminal or turn the direction of text; a line feed may stand inside a cell. */
const hidden = /[\p{Cc}\p{Bidi_Control}\uFEFF]/gu

/**
 * Rows for a spreadsheet: UTF-8 with a byte order mark, every cell quoted, lines end with CR LF. What a spreadsheet would take for
 * a formula begins with an apostrophe; control characters are shown as code points.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`

function cell(text: string): string {
  const shown = text.replaceAll(hidden, (character) =>
    character === '\n' ? character : `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  )
  const safe = formula.test(text) || formula.test(shown) ? `'${shown}` : shown
  return `"${safe.replaceAll('"', '""')}"`
}
