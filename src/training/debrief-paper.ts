import type { Book } from '#content/book.ts'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { outcomeLabel, stepName } from '#export/case-names.ts'
import { EDITION } from '#export/edition.ts'
import { span } from '#export/paper-parts.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { headlineOf } from '#review/findings/headline.ts'
import { findingInOne, findingInWords } from '#review/findings/in-words.ts'
import type { RecordFinding } from '#review/findings/record-finding.ts'
import { type Compared, measures } from './compare.ts'
import type { Debrief, GivenAt, PathRow } from './debrief.ts'
import { said, type Scenario } from './scenario.ts'

/** Words of a debrief, on the screen and on paper. */
export type DebriefWords = Dictionary['debriefWords']

const minute = 60_000

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (items: readonly string[]): Block => ({ kind: 'list', marker: 'bullet', items })

/** Minutes of an exercise in words, e.g. `1 h 5 min`. */
export const minutesInWords = (book: Book, minutes: number): string =>
  minutes < 0 ? `−${span(book, -minutes * minute)}` : span(book, minutes * minute)

/** An answer and when it was given. */
export const givenInWords = (book: Book, words: DebriefWords, step: string, given: GivenAt | undefined): string =>
  given === undefined
    ? words.notAnswered
    : phrase(words.answerAt, {
        outcome: outcomeLabel(book, step, given.outcome),
        time: minutesInWords(book, given.after),
      })

/** How a row came out, with how much later it was. */
export const howInWords = (book: Book, words: DebriefWords, { how, laterBy = 0 }: PathRow): string =>
  how === 'later' ? phrase(words.laterBy, { span: minutesInWords(book, laterBy) }) : words.how[how]

interface PaperGiven {
  readonly book: Book
  readonly words: DebriefWords
  readonly scenario: Scenario
}

/** What papers of a debrief share. They belong to no case and are checked against no record. */
function frameOf({ book }: PaperGiven, footer: string, head: string, createdAt: number) {
  return {
    edition: EDITION,
    language: book.language,
    mark: book.training.mark,
    footer,
    pageOf: book.papers.pageOf,
    missingGlyphs: book.papers.missingGlyphs,
    createdAt,
    fileId: head.slice(0, 32).toUpperCase(),
    attachments: [],
  }
}

/** A debrief to print: the findings as feedback, both paths side by side, what delay would have meant, and questions to think about. */
export function debriefPaper(given: PaperGiven, entries: readonly Entry[], debrief: Debrief): PaperDocument {
  const { book, words, scenario } = given
  const { language } = book
  const head = headOf(entries)
  const sentence = (one: RecordFinding) => findingInOne(findingInWords(book, one, entries))
  const sprung = debrief.traps.filter((one) => one.sprung)
  const title = phrase(words.paperTitle, { scenario: said(scenario.title, language) })
  return {
    ...frameOf(
      given,
      phrase(words.footer, { scenario: said(scenario.title, language), code: headCode(head) }),
      head,
      entries.at(-1)?.entered ?? 0,
    ),
    title,
    blocks: [
      { kind: 'paragraph', text: said(scenario.label, language), tone: 'quiet' },
      { kind: 'paragraph', text: headlineOf(book, [...debrief.kept, ...debrief.toLookAt]), tone: 'strong' },
      heading(words.goals),
      list(scenario.goals.map((goal) => said(goal, language))),
      heading(words.toLookAt),
      debrief.toLookAt.length > 0 ? list(debrief.toLookAt.map(sentence)) : paragraph(words.nothingToLookAt),
      ...(sprung.length > 0
        ? [heading(words.traps), list(sprung.map(({ trap }) => said(trap.teaches, language)))]
        : []),
      heading(words.path),
      paragraph(words.pathIntro),
      {
        kind: 'table',
        head: [words.step, words.model, words.taken, words.result],
        widths: [3, 4, 4, 2],
        rowHeads: true,
        rows: debrief.path.map((row) => [
          stepName(book, row.step),
          [givenInWords(book, words, row.step, row.model), row.why ? said(row.why, language) : ''].join('\n').trim(),
          givenInWords(book, words, row.step, row.taken),
          howInWords(book, words, row),
        ]),
      },
      ...(debrief.delays.length > 0
        ? [
            heading(words.delays),
            {
              kind: 'facts' as const,
              rows: debrief.delays.map(({ step, meant }) => ({
                label: stepName(book, step),
                value: said(meant, language),
              })),
            },
          ]
        : []),
      heading(words.kept),
      paragraph(phrase(words.keptCount, { count: debrief.kept.length })),
      heading(words.questions),
      { kind: 'list', marker: 'number', items: scenario.reflection.map((question) => said(question, language)) },
      { kind: 'paragraph', text: words.limits, tone: 'quiet' },
    ],
  }
}

/** A row of a comparison: what is compared, and one cell for each trainee. */
export interface ComparedRow {
  readonly label: string
  readonly cells: readonly string[]
}

/** Times of all trainees side by side, then their findings by kind. */
export function comparedRows(
  book: Book,
  words: DebriefWords,
  all: readonly Compared[],
): {
  readonly times: readonly ComparedRow[]
  readonly findings: readonly ComparedRow[]
} {
  const kinds = new Set(all.flatMap(({ kinds: own }) => [...own.keys()]))
  return {
    times: measures.map((measure) => ({
      label: words.measures[measure],
      cells: all.map(({ minutes }) => {
        const taken = minutes[measure]
        return taken === undefined ? words.notDone : minutesInWords(book, taken)
      }),
    })),
    findings: [
      {
        label: words.keptOf,
        cells: all.map(({ kept, steps }) => phrase(words.keptRatio, { kept, steps })),
      },
      ...[...kinds].map((kind) => ({
        label: book.findings.kinds[kind],
        cells: all.map(({ kinds: own }) => String(own.get(kind) ?? 0)),
      })),
    ],
  }
}

/** Trainees side by side, by number and never by name. */
export function comparisonPaper(given: PaperGiven, all: readonly Compared[]): PaperDocument {
  const { book, words, scenario } = given
  const { times, findings } = comparedRows(book, words, all)
  const trainees = all.map((_, index) => phrase(words.trainee, { number: index + 1 }))
  const table = (rows: readonly ComparedRow[]): Block => ({
    kind: 'table',
    head: [words.compared, ...trainees],
    widths: [3, ...trainees.map(() => 2)],
    rowHeads: true,
    rows: rows.map(({ label, cells }) => [label, ...cells]),
  })
  return {
    ...frameOf(given, said(scenario.title, book.language), '0'.repeat(64), 0),
    title: phrase(words.comparisonTitle, { scenario: said(scenario.title, book.language) }),
    blocks: [
      { kind: 'paragraph', text: words.comparisonIntro },
      heading(words.times),
      table(times),
      heading(words.byKind),
      table(findings),
      { kind: 'paragraph', text: words.limits, tone: 'quiet' },
    ],
  }
}
