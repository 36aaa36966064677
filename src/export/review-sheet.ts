import { limitGround } from '#content/en/papers.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { reviewWords as words } from '#content/en/review-sheet.ts'
import { phrase } from '#content/phrase.ts'
import { arrowsOf, type Procedure } from '#machines/chart.ts'
import { sources } from '#machines/sources.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import type { Profile } from '#profiles/index.ts'
import { chartHash } from '#record/chart-hash.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { outcomeLabel, stepName } from './case-names.ts'
import { plainHeading as heading, plainParagraph as paragraph } from './plain-blocks.ts'

/** A printable sheet on which professionals check every step of a procedure and every rule of a profile, and sign. */
export function reviewSheet(procedure: Procedure, profile: Profile): PaperDocument {
  const chart = chartHash(procedure)
  const targets = new Map(arrowsOf(procedure.machine).map((arrow) => [arrow.event, arrow.to[0] ?? '']))
  const steps = [...procedure.steps.values()].filter((step) => step.kind !== 'outcome')
  return {
    title: words.title,
    language: 'en',
    mark: words.mark,
    footer: phrase(words.footer, {
      procedure: procedure.id,
      version: procedure.version,
      chart: chart.slice(0, 16),
    }),
    pageOf: 'page {page} of {pages}',
    missingGlyphs: '{list}',
    createdAt: 0,
    fileId: chart.slice(0, 32).toUpperCase(),
    blocks: [
      paragraph(words.intro),
      paragraph(words.certainty, 'quiet'),
      { kind: 'facts', rows: [words.reviewer, words.date].map((label) => ({ label, value: '' })) },
      heading(words.steps),
      ...steps.flatMap((step) => stepBlocks(step, targets)),
      { kind: 'pageBreak' },
      heading(words.rules),
      ...profile.rules.flatMap((rule): Block[] => [
        heading(rule.id, 3),
        {
          kind: 'facts',
          rows: [
            { label: words.rule, value: rule.says },
            { label: words.source, value: ruleSource(rule) },
            { label: words.right, value: '' },
          ],
        },
      ]),
      heading(words.numbers),
      {
        kind: 'facts',
        rows: profile.contacts.map((contact) => ({
          label: contact.name,
          value: [contact.number, contact.certainty, contact.note].filter(Boolean).join(' · '),
        })),
      },
      heading(words.sources),
      ...Object.entries(sources).map(([id, source]) => paragraph(`${id}: ${source.title}. ${source.address}`, 'quiet')),
    ],
    attachments: [],
  }
}

function stepBlocks(step: StepDeclaration, targets: ReadonlyMap<string, string>): Block[] {
  const text = (procedureWords.steps as Readonly<Record<string, { title: string }>>)[step.id]
  const outcomes = Object.keys(step.outcomes).map(
    (outcome) =>
      `${outcomeLabel(step.id, outcome)}: ${targetInWords(step.id, targets.get(`${step.id}.${outcome}`) ?? '')}`,
  )
  const { ground, limit } = step
  const scope = ground.scope ? ` (${ground.scope} only)` : ''
  return [
    heading(`${step.ref} · ${stepName(step.id)}`, 3),
    {
      kind: 'facts',
      rows: [
        { label: words.asked, value: text?.title ?? step.id },
        { label: words.who, value: procedureWords.actors[step.actor] },
        { label: words.leads, value: outcomes.join('\n') },
        { label: words.limit, value: limit ? `${limit.id}: ${limitGround(limit)}` : words.noLimit },
        { label: words.source, value: [`${ground.certainty}${scope}`, ...ground.sources].join(', ') },
        { label: words.right, value: '' },
      ],
    },
  ]
}

/** The step an arrow leads to, by its name; entering parallel work is said by the state's own key. */
function targetInWords(from: string, path: string): string {
  const keys = path.split('.')
  if (keys.at(-1) === 'parked') return words.parked
  const key = keys.at(-1) ?? ''
  return key === from ? words.again : (words.states[key] ?? stepName(key))
}

const ruleSource = (rule: Profile['rules'][number]): string =>
  [rule.ground, rule.source?.title, rule.source?.article, rule.certainty, rule.lastCheckedOn].filter(Boolean).join(', ')
