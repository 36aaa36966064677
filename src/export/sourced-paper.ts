import type { Block, PaperDocument } from '#record/document.ts'
import type { Content } from '#record/entry.ts'

/**
 * Where a line of a paper comes from. Redaction lets lines through by these and by nothing else, so a line that is not fixed
 * wording of this tool names every one of them.
 */
export type Origin =
  /** What the people who write call the case. */
  | 'reference'
  /** A date or a time. */
  | 'when'
  /** How long something took or how late it was. */
  | 'span'
  | 'count'
  /** Who wrote an entry. */
  | 'who'
  /** Why something was late, decided otherwise or corrected, in the words of the writer. */
  | 'why'
  /** Which stages there are and how they began. */
  | 'stage'
  /** That a step was answered, and with which of its outcomes. */
  | `step:${string}`
  /** The value of a field: of a checklist the answers alone. */
  | `field:${string}`
  /** What was written beside the answers of a checklist. */
  | `notes:${string}`
  /** An item of the missing packet. */
  | `item:${string}`
  /** What an entry of this kind says. */
  | `entry:${Content['type']}`

/** One line. It leaves only where all of its origins may; `otherwise` is what is said where it may not. */
export interface Line {
  readonly text: string
  readonly of: readonly Origin[]
  readonly otherwise?: Line
}

export type Cell = readonly Line[]

/** What a row, a fact or a part is about: where that may not leave, nothing of it does. */
interface About {
  readonly about?: readonly Origin[]
}

/** A labelled value; without a line it is a ruled line to write on. */
export interface SourcedFact extends About {
  readonly label: string
  readonly value: Cell
}

export interface SourcedRow extends About {
  readonly cells: readonly Cell[]
}

/** A block whose lines say where they come from. Labels, headings and heads of tables are fixed wording. */
export type Part =
  | (About & { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string })
  | (About & {
      readonly kind: 'paragraph'
      readonly lines: Cell
      readonly tone: 'plain' | 'strong' | 'quiet' | 'warning'
    })
  | (About & { readonly kind: 'facts'; readonly rows: readonly SourcedFact[] })
  | (About & {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly SourcedRow[]
      /** Said in place of a table without rows. */
      readonly empty: string
    })
  | (About & {
      readonly kind: 'picture'
      readonly picture: Pick<Extract<Block, { kind: 'picture' }>, 'jpeg' | 'width' | 'height' | 'components'>
      readonly alt: Line
      readonly lines: Cell
    })
  | (About & Extract<Block, { kind: 'modules' | 'signatureField' | 'pageBreak' }>)

/** A paper before it is decided who reads it. */
export interface SourcedPaper extends Omit<PaperDocument, 'blocks'> {
  readonly parts: readonly Part[]
  /** Stands behind everything else on the whole paper, and on no redacted one. */
  readonly closing?: readonly Part[]
  /** Head of the record it was made from, and the number of its entries. */
  readonly head: string
  readonly count: number
}

/** A line that comes from the record. */
export const line = (text: string, ...of: readonly [Origin, ...Origin[]]): Line => ({ text, of })

/** The same line with what is said in its place where it may not leave. */
export const lineOr = (said: Line, otherwise: Line): Line => ({ ...said, otherwise })

/** Fixed wording of this tool. */
export const say = (text: string): Line => ({ text, of: [] })

export const heading = (text: string, level: 1 | 2 | 3 = 2): Part => ({ kind: 'heading', level, text })

export const paragraph = (text: string, tone: 'plain' | 'strong' | 'quiet' | 'warning' = 'plain'): Part => ({
  kind: 'paragraph',
  lines: [say(text)],
  tone,
})

export const facts = (rows: readonly SourcedFact[]): Part => ({ kind: 'facts', rows })

/** A labelled value; lines without text are left out. */
export const fact = (label: string, ...value: readonly Line[]): SourcedFact => ({
  label,
  value: value.filter(({ text }) => text.trim() !== ''),
})

export const row = (about: readonly Origin[], ...cells: readonly Cell[]): SourcedRow => ({ about, cells })

/** A table, or a sentence where there is nothing to list. */
export const tableOr = (
  empty: string,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly SourcedRow[],
): Part => ({ kind: 'table', head, widths, rows, empty })

/** Parts that are about something: none of them leaves where that may not. */
export const under = (about: readonly Origin[], ...parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, about: [...(part.about ?? []), ...about] }))

/** The paper with everything on it. */
export function whole({ parts, closing = [], head: _head, count: _count, ...frame }: SourcedPaper): PaperDocument {
  return { ...frame, blocks: wholeBlocks([...parts, ...closing]) }
}

/** Parts with everything in them. */
export const wholeBlocks = (parts: readonly Part[]): Block[] => parts.map((part) => wholeBlock(part))

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('\n')

function wholeBlock(part: Part): Block {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', level: part.level, text: part.text }
    case 'paragraph':
      return { kind: 'paragraph', text: textOf(part.lines), tone: part.tone }
    case 'facts':
      return { kind: 'facts', rows: part.rows.map(({ label, value }) => ({ label, value: textOf(value) })) }
    case 'table': {
      const { head, widths, rows } = part
      if (rows.length === 0) return { kind: 'paragraph', text: part.empty, tone: 'plain' }
      return { kind: 'table', head, widths, rows: rows.map(({ cells }) => cells.map(textOf)) }
    }
    case 'picture':
      return { kind: 'picture', ...part.picture, alt: part.alt.text, caption: textOf(part.lines) }
    case 'modules':
    case 'signatureField':
    case 'pageBreak':
      return fixedBlock(part)
  }
}

/** A block that says nothing of the case, as it is. */
export function fixedBlock({
  about: _about,
  ...block
}: Extract<Part, { kind: 'modules' | 'signatureField' | 'pageBreak' }>): Block {
  return block
}
