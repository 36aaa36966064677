import { blankFormWords as words } from '#content/en/papers/blank-forms.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { phrase } from '#content/phrase.ts'
import type { Procedure, ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import type { StepDeclaration, Strand } from '#machines/steps.ts'
import { profileOf } from '#profiles/index.ts'
import { chartHash } from '#record/chart-hash.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { outcomeLabel, procedureName, stepTitle } from './case-names.ts'
import { limitInWords } from './limit-words.ts'
import { plainHeading, plainParagraph } from './plain-blocks.ts'

/** A procedure as a checklist to be filled in by hand: every step by strand, with who, limit, outcomes and room to write. */
export function blankForm(id: ProcedureId): PaperDocument {
  const procedure: Procedure = procedures[id]
  const steps = [...procedure.steps.values()].filter(({ kind }) => kind !== 'outcome')
  const strands = [...new Set(steps.map(({ strand }) => strand))]
  return {
    ...frameOfForm(procedure),
    title: phrase(words.title, { procedure: procedureName(id) }),
    blocks: [
      plainParagraph(words.intro),
      plainParagraph(words.certainty, 'quiet'),
      { kind: 'facts', rows: [words.case, words.writer, words.begun].map((label) => ({ label, value: '' })) },
      plainHeading(words.numbers),
      numbers(),
      ...strands.flatMap((strand) => strandBlocks(strand, steps)),
    ],
  }
}

/** What papers without a record share: they name the chart they were made from. */
export function frameOfForm(procedure: Procedure): Omit<PaperDocument, 'title' | 'blocks'> {
  const chart = chartHash(procedure)
  return {
    language: 'en',
    mark: words.mark,
    footer: phrase(words.footer, {
      procedure: procedureName(procedure.id),
      version: procedure.version,
      chart: chart.slice(0, 16),
    }),
    pageOf: 'page {page} of {pages}',
    missingGlyphs: '{list}',
    createdAt: 0,
    fileId: chart.slice(0, 32).toUpperCase(),
    attachments: [],
  }
}

/** Numbers to dial; a line to write on where they are local. */
export const numbers = (): Block => ({
  kind: 'facts',
  rows: profileOf('EU').contacts.map(({ name, number }) => ({ label: name, value: number ?? '' })),
})

/** Duties of a strand, then what is at hand in it at any time; after each strand two lines for reasons and notes. */
function strandBlocks(strand: Strand, steps: readonly StepDeclaration[]): Block[] {
  const own = steps.filter((step) => step.strand === strand)
  const duties = own.filter(({ urgency }) => urgency !== 'standing')
  const atHand = own.filter(({ urgency }) => urgency === 'standing')
  return [
    plainHeading(procedureWords.strands[strand]),
    ...(duties.length > 0 ? [stepTable(duties)] : []),
    ...(atHand.length > 0 ? [plainParagraph(words.atHand, 'strong'), stepTable(atHand)] : []),
    { kind: 'facts', rows: [words.why, words.more].map((label) => ({ label, value: '' })) },
  ]
}

const stepTable = (steps: readonly StepDeclaration[]): Block => ({
  kind: 'table',
  head: words.head,
  widths: [4.2, 3, 3.6, 2.6],
  rows: steps.map((step) => [
    stepTitle(step.id),
    [procedureWords.actors[step.actor], ...(step.limit ? [limitInWords(step.limit)] : [])].join('\n'),
    Object.keys(step.outcomes)
      .map((outcome) => phrase(words.box, { label: outcomeLabel(step.id, outcome) }))
      .join('\n'),
    '',
  ]),
})
