import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { arrowsOf, type Procedure } from '#machines/chart.ts'
import { sources } from '#machines/sources.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import type { CountryProfile } from '#profiles/layers.ts'
import { chartHash } from '#record/chart-hash.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { outcomeLabel, stepName } from './case-names.ts'
import { contactName, contactReach, ruleGround, ruleInWords } from './country-lines.ts'
import { sourceCountry } from './country-names.ts'
import { EDITION } from './edition.ts'
import { limitGround } from './limit-words.ts'
import { plainHeading as heading, plainParagraph as paragraph } from './plain-blocks.ts'

/** A printable sheet on which professionals check every step of a procedure and every rule of a profile, and sign. */
export function reviewSheet(book: Book, procedure: Procedure, profile: CountryProfile): PaperDocument {
  const chart = chartHash(procedure)
  const targets = new Map(arrowsOf(procedure.machine).map((arrow) => [arrow.event, arrow.to[0] ?? '']))
  const steps = [...procedure.steps.values()].filter((step) => step.kind !== 'outcome')
  return {
    edition: EDITION,
    title: book.review.title,
    language: book.language,
    mark: book.review.mark,
    footer: phrase(book.review.footer, {
      procedure: procedure.id,
      version: procedure.version,
      chart: chart.slice(0, 16),
    }),
    pageOf: book.papers.pageOf,
    missingGlyphs: '{list}',
    createdAt: 0,
    fileId: chart.slice(0, 32).toUpperCase(),
    blocks: [
      paragraph(book.review.intro),
      paragraph(book.review.certainty, 'quiet'),
      { kind: 'facts', rows: [book.review.reviewer, book.review.date].map((label) => ({ label, value: '' })) },
      heading(book.review.steps),
      ...steps.flatMap((step) => stepBlocks(book, step, targets)),
      { kind: 'pageBreak' },
      heading(book.review.rules),
      ...profile.rules
        .filter(({ stage }) => stage === procedure.id)
        .flatMap((rule): Block[] => [
          heading(rule.id, 3),
          {
            kind: 'facts',
            rows: [
              { label: book.review.rule, value: ruleInWords(book, rule) },
              { label: book.review.source, value: ruleGround(book, rule) },
              { label: book.review.right, value: '' },
            ],
          },
        ]),
      heading(book.review.numbers),
      {
        kind: 'facts',
        rows: profile.contacts.map((contact) => ({
          label: contactName(book, contact),
          value: [contactReach(book, contact), contact.certainty && book.countries.certainties[contact.certainty]]
            .filter(Boolean)
            .join(' · '),
        })),
      },
      heading(book.review.sources),
      ...Object.entries(sources).map(([id, source]) => paragraph(`${id}: ${source.title}. ${source.address}`, 'quiet')),
    ],
    attachments: [],
  }
}

function stepBlocks(book: Book, step: StepDeclaration, targets: ReadonlyMap<string, string>): Block[] {
  const text = (book.procedures.steps as Readonly<Record<string, { title: string }>>)[step.id]
  const outcomes = Object.keys(step.outcomes).map((outcome) =>
    phrase(book.papers.item, {
      label: outcomeLabel(book, step.id, outcome),
      value: targetInWords(book, step.id, targets.get(`${step.id}.${outcome}`) ?? ''),
    }),
  )
  const { ground, limit } = step
  const scope = ground.scope ? phrase(book.review.only, { country: sourceCountry(book, ground.scope) }) : ''
  return [
    heading(`${step.ref} · ${stepName(book, step.id)}`, 3),
    {
      kind: 'facts',
      rows: [
        { label: book.review.asked, value: text?.title ?? step.id },
        { label: book.review.who, value: book.procedures.actors[step.actor] },
        { label: book.review.leads, value: outcomes.join('\n') },
        {
          label: book.review.limit,
          value: limit
            ? phrase(book.papers.item, { label: limit.id, value: limitGround(book, limit) })
            : book.review.noLimit,
        },
        {
          label: book.review.source,
          value: [`${book.review.sure[ground.certainty]}${scope}`, ...ground.sources].join(', '),
        },
        { label: book.review.right, value: '' },
      ],
    },
  ]
}

/** The step an arrow leads to, by its name; entering parallel work is said by the state's own key. */
function targetInWords(book: Book, from: string, path: string): string {
  const keys = path.split('.')
  if (keys.at(-1) === 'parked') return book.review.parked
  const key = keys.at(-1) ?? ''
  return key === from ? book.review.again : (book.review.states[key] ?? stepName(book, key))
}
