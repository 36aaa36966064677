import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { Procedure, ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import type { StepDeclaration, Strand } from '#machines/steps.ts'
import { nowhere, type Place } from '#profiles/places.ts'
import { chartHash } from '#record/chart-hash.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { outcomeLabel, procedureName, stepTitle } from './case-names.ts'
import { numberFacts } from './number-facts.ts'
import { EDITION } from './edition.ts'
import { limitInWords } from './limit-words.ts'
import { plainHeading, plainParagraph } from './plain-blocks.ts'

/** A procedure as a checklist to be filled in by hand: every step by strand, with who, limit, outcomes and room to write. */
export function blankForm(book: Book, id: ProcedureId, place: Place = nowhere): PaperDocument {
  const procedure: Procedure = procedures[id]
  const steps = [...procedure.steps.values()].filter(({ kind }) => kind !== 'outcome')
  const strands = [...new Set(steps.map(({ strand }) => strand))]
  return {
    ...frameOfForm(book, procedure),
    title: phrase(book.blankForm.title, { procedure: procedureName(book, id) }),
    blocks: [
      plainParagraph(book.blankForm.intro),
      plainParagraph(book.blankForm.certainty, 'quiet'),
      {
        kind: 'facts',
        rows: [book.blankForm.case, book.blankForm.writer, book.blankForm.begun].map((label) => ({ label, value: '' })),
      },
      plainHeading(book.blankForm.numbers),
      numbers(book, place),
      ...strands.flatMap((strand) => strandBlocks(book, strand, steps)),
    ],
  }
}

/** What papers without a record share: they name the chart they were made from. */
export function frameOfForm(book: Book, procedure: Procedure): Omit<PaperDocument, 'title' | 'blocks'> {
  const chart = chartHash(procedure)
  return {
    edition: EDITION,
    language: book.language,
    mark: book.blankForm.mark,
    footer: phrase(book.blankForm.footer, {
      procedure: procedureName(book, procedure.id),
      version: procedure.version,
      chart: chart.slice(0, 16),
    }),
    pageOf: book.papers.pageOf,
    missingGlyphs: '{list}',
    createdAt: 0,
    fileId: chart.slice(0, 32).toUpperCase(),
    attachments: [],
  }
}

/** Numbers to dial; a line to write on where they are local. */
export const numbers = (book: Book, place: Place): Block => ({
  kind: 'facts',
  rows: numberFacts(book, place),
})

/** Duties of a strand, then what is at hand in it at any time; after each strand two lines for reasons and notes. */
function strandBlocks(book: Book, strand: Strand, steps: readonly StepDeclaration[]): Block[] {
  const own = steps.filter((step) => step.strand === strand)
  const duties = own.filter(({ urgency }) => urgency !== 'standing')
  const atHand = own.filter(({ urgency }) => urgency === 'standing')
  return [
    plainHeading(book.procedures.strands[strand]),
    ...(duties.length > 0 ? [stepTable(book, duties)] : []),
    ...(atHand.length > 0 ? [plainParagraph(book.blankForm.atHand, 'strong'), stepTable(book, atHand)] : []),
    { kind: 'facts', rows: [book.blankForm.why, book.blankForm.more].map((label) => ({ label, value: '' })) },
  ]
}

const stepTable = (book: Book, steps: readonly StepDeclaration[]): Block => ({
  kind: 'table',
  head: book.blankForm.head,
  widths: [4.2, 3, 3.6, 2.6],
  rows: steps.map((step) => [
    stepTitle(book, step.id),
    [book.procedures.actors[step.actor], ...(step.limit ? [limitInWords(book, step.limit)] : [])].join('\n'),
    Object.keys(step.outcomes)
      .map((outcome) => phrase(book.blankForm.box, { label: outcomeLabel(book, step.id, outcome) }))
      .join('\n'),
    '',
  ]),
})
