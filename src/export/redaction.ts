import type { Book } from '#content/book.ts'
import { counted } from '#content/counted.ts'
import { phrase } from '#content/phrase.ts'
import { headCode } from '#record/chain.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { toBase64 } from '#record/base64.ts'
import { hashOf } from '#record/sha256.ts'
import { fieldLabel, itemLabel, own, stepName } from './case-names.ts'
import { type RedactionId, redactionProfiles } from './redaction-profiles.ts'
import {
  type Cell,
  fixedBlock,
  type Line,
  type Origin,
  type Part,
  type SourcedPaper,
  type SourcedRow,
} from './sourced-paper.ts'

/** Labels of what leaves with a paper and of what stays back, each once, in the order of the paper. */
export interface RedactionPreview {
  readonly leaves: readonly string[]
  readonly staysBack: readonly string[]
}

/** What to do with what may not leave is decided in one place, so that the preview and the paper cannot differ. */
interface Sieve {
  /** The line, what is said in its place, or nothing. */
  readonly said: (line: Line) => Line | undefined
  readonly mayLeave: (about: readonly Origin[] | undefined) => boolean
  /** How many places were left out so far. */
  readonly left: () => number
  readonly drop: (count: number) => void
}

function sieveOf(profile: RedactionId): Sieve {
  const allowed = redactionProfiles[profile]
  let left = 0
  const said = (line: Line): Line | undefined => {
    if (line.of.every((origin) => allowed.has(origin))) return line
    return line.otherwise && said(line.otherwise)
  }
  return {
    said,
    mayLeave: (about) => (about ?? []).every((origin) => allowed.has(origin)),
    left: () => left,
    drop: (count) => {
      left += count
    },
  }
}

/**
 * A paper with only what the allow-list of a profile lets through. It carries no record, only the head of the one it was made
 * from and a hash of what it says, and it says that it is redacted and for whom.
 */
export function redacted(book: Book, paper: SourcedPaper, profile: RedactionId): PaperDocument {
  const sieve = sieveOf(profile)
  const said = withoutBareHeadings(paper.parts.flatMap((part) => redactedBlocks(book, part, sieve)))
  const left = sieve.left()
  const reader = book.redaction.profiles[profile]
  const opening: Block[] = [
    { kind: 'paragraph', text: phrase(book.redaction.redacted, { profile: reader }), tone: 'warning' },
    {
      kind: 'paragraph',
      text: left === 0 ? book.redaction.nothingLeft : phrase(book.redaction.notWhole, { count: left }),
      tone: 'plain',
    },
  ]
  const blocks = [...opening, ...said]
  const content = hashOf({ title: paper.title, blocks: blocks.map((block) => wordsOf(block)) })
  const dated = redactionProfiles[profile].has('when')
  return {
    edition: paper.edition,
    title: paper.title,
    language: paper.language,
    mark: paper.mark,
    footer: phrase(book.redaction.footer, { code: headCode(paper.head), content: headCode(content) }),
    pageOf: paper.pageOf,
    missingGlyphs: paper.missingGlyphs,
    createdAt: dated ? paper.createdAt : 0,
    fileId: content.slice(0, 32).toUpperCase(),
    attachments: [],
    blocks: [
      ...blocks,
      { kind: 'heading', level: 2, text: book.redaction.identity },
      {
        kind: 'facts',
        rows: [
          { label: book.redaction.head, value: paper.head },
          { label: book.redaction.content, value: content },
        ],
      },
    ],
  }
}

/** What a block says, without how it is laid out. */
const wordsOf = (block: Block): object => {
  if (block.kind === 'picture') return { ...block, jpeg: toBase64(block.jpeg) }
  if (block.kind !== 'table') return block
  const { kind, head, rows } = block
  return { kind, head, rows }
}

/** A heading under which nothing is left is left out too. */
const withoutBareHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.reduceRight<Block[]>((kept, block) => {
    const [next] = kept
    const bare =
      block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level))
    return bare ? kept : [block, ...kept]
  }, [])

function redactedBlocks(book: Book, part: Part, sieve: Sieve): Block[] {
  if (!sieve.mayLeave(part.about)) {
    // One picture is one place, however much was said of it.
    sieve.drop(part.kind === 'picture' ? 1 : linesOf(part).length)
    return []
  }
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', level: part.level, text: part.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: cellText(book, part.lines, sieve), tone: part.tone }]
    case 'facts': {
      const rows = part.rows.filter(({ about, value }) => {
        const leaves = sieve.mayLeave(about)
        // How much was written there is not told either.
        if (!leaves) sieve.drop(Math.min(value.length, 1))
        return leaves
      })
      if (rows.length === 0) return []
      return [{ kind: 'facts', rows: rows.map(({ label, value }) => ({ label, value: cellText(book, value, sieve) })) }]
    }
    case 'table':
      return tableBlocks(book, part, sieve)
    case 'picture':
      return pictureBlocks(book, part, sieve)
    case 'modules':
    case 'signatureField':
    case 'pageBreak':
      return [fixedBlock(part)]
  }
}

function pictureBlocks(book: Book, { picture, alt, lines }: Extract<Part, { kind: 'picture' }>, sieve: Sieve): Block[] {
  const shown = sieve.said(alt)
  if (!shown) {
    sieve.drop(1)
    return []
  }
  return [{ kind: 'picture', ...picture, alt: shown.text, caption: cellText(book, lines, sieve) }]
}

function tableBlocks(book: Book, part: Extract<Part, { kind: 'table' }>, sieve: Sieve): Block[] {
  if (part.rows.length === 0) return [{ kind: 'paragraph', text: part.empty, tone: 'plain' }]
  const rows = part.rows.filter(({ about }) => sieve.mayLeave(about))
  const left = part.rows.length - rows.length
  sieve.drop(left)
  const { head, widths } = part
  return [
    ...(rows.length > 0
      ? [{ kind: 'table' as const, head, widths, rows: rows.map((row) => rowTexts(book, row, sieve)) }]
      : []),
    ...(left > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: counted(book.language, left, book.redaction.rowWithheld, book.redaction.rowsWithheld),
            tone: 'quiet' as const,
          },
        ]
      : []),
  ]
}

const rowTexts = (book: Book, { cells }: SourcedRow, sieve: Sieve): string[] =>
  cells.map((cell) => cellText(book, cell, sieve))

/** The lines that may leave; where one does not, the reader is told. */
function cellText(book: Book, cell: Cell, sieve: Sieve): string {
  const said = cell.map((line) => sieve.said(line))
  const left = said.filter((line) => line === undefined).length
  sieve.drop(left)
  return [...said.flatMap((line) => (line ? [line.text] : [])), ...(left > 0 ? [book.redaction.withheld] : [])].join(
    '\n',
  )
}

/** What would leave with a paper and what would stay back: shown before anything is exported. */
export function previewOf(book: Book, paper: SourcedPaper, profile: RedactionId): RedactionPreview {
  const sieve = sieveOf(profile)
  const leaves = new Set<Origin>()
  const all = new Set<Origin>()
  const note = (line: Line, about: readonly Origin[]) => {
    const of = [...about, ...line.of]
    for (const origin of of) all.add(origin)
    const said = sieve.mayLeave(about) ? sieve.said(line) : undefined
    for (const origin of said ? [...about, ...said.of] : []) leaves.add(origin)
  }
  for (const part of paper.parts) for (const { line, about } of linesOf(part)) if (line.text.trim()) note(line, about)
  const labels = (origins: readonly Origin[]) => [...new Set(origins.map((origin) => originLabel(book, origin)))]
  return {
    leaves: labels([...all].filter((origin) => leaves.has(origin))),
    staysBack: labels([...all].filter((origin) => !leaves.has(origin))),
  }
}

/** Every line of a part with what it is about, from the part down to the row. */
function linesOf(part: Part): { readonly line: Line; readonly about: readonly Origin[] }[] {
  const own_ = part.about ?? []
  const each = (cells: readonly Cell[], about: readonly Origin[] = []) =>
    cells.flat().map((line) => ({ line, about: [...own_, ...about] }))
  switch (part.kind) {
    case 'paragraph':
      return each([part.lines])
    case 'facts':
      return part.rows.flatMap(({ about, value }) => each([value], about))
    case 'table':
      return part.rows.flatMap(({ about, cells }) => each(cells, about))
    case 'picture':
      return each([[part.alt], part.lines])
    case 'heading':
    case 'modules':
    case 'signatureField':
    case 'pageBreak':
      return []
  }
}

/** What a line is, in book.redaction. */
function originLabel(book: Book, origin: Origin): string {
  const [kind = '', id = ''] = origin.split(':')
  switch (kind) {
    case 'step':
      return phrase(book.origins.step, { name: stepName(book, id) })
    case 'field':
      return fieldLabel(book, id)
    case 'notes':
      return phrase(book.origins.notes, { label: fieldLabel(book, id) })
    case 'item':
      return itemLabel(book, id)
    case 'entry':
      return own<string>(book.origins.entries, id) ?? id
    default:
      return own<unknown>(book.origins, kind) === undefined ? kind : String(own<unknown>(book.origins, kind))
  }
}
