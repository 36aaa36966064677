import type { Book } from '#content/book.ts'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { outcomeLabel, stepName } from '#export/case-names.ts'
import { type CaseView, paperOf, span, standing, whenWithZone } from '#export/paper-parts.ts'
import { commentsTable, signOffFacts } from '#export/papers/review-pages.ts'
import { heading, paragraph as sentence, type Part, whole, wholeBlocks } from '#export/sourced-paper.ts'
import { timelineBlocks } from '#export/timeline-drawing.ts'
import { procedures } from '#machines/registry.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { referenceOf } from '#record/facts.ts'
import { replay } from '#record/replay.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { findingsOf } from './findings/findings-of.ts'
import { gravestFindings, gravities, isUnanswered } from './findings/gravity.ts'
import { headlineOf } from './findings/headline.ts'
import { type FindingInWords, findingInWords } from './findings/in-words.ts'
import { lessonsOf } from './lessons.ts'
import { type EpisodeMeasures, episodeMeasures, measureIds } from './measures/durations.ts'
import { lackInWords } from './measures/lack-in-words.ts'
import { timelinePaper } from './timeline/paper.ts'

/** What a report is written with: the words of the screens it shows on paper. */
export type ReportWords = Pick<
  Dictionary,
  'book' | 'reviewReportWords' | 'findingsScreen' | 'deskWords' | 'timelineWords' | 'dossierWords'
>

type Source = NonNullable<FindingInWords['rule']>['sources'][number]

const title = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: string, tone: 'plain' | 'strong' | 'quiet' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
})

/**
 * The report of a review: findings, times, timeline, comments, sign-offs and lessons of a record, on paper. It is made from the
 * record and from nothing else: the same entries and words give the same report.
 * @param entries verified, in canonical order
 */
export function reviewReport(words: ReportWords, entries: readonly Entry[]): PaperDocument {
  const { book, reviewReportWords: own } = words
  const view: CaseView = { book, entries, replayed: replay(entries, procedures) }
  const sources: Source[] = []
  const blocks = [
    paragraph(own.rests),
    aboutRecord(book, entries),
    ...wholeBlocks(standing(view)),
    ...findingBlocks(words, entries, sources),
    ...measureBlocks(words, view),
    ...wholeBlocks(reviewParts(words, view)),
    ...lessonBlocks(words, entries),
    title(words.findingsScreen.limits),
    { kind: 'list' as const, marker: 'bullet' as const, items: words.findingsScreen.limitsText },
    ...sourceBlocks(words, sources),
    // Its first drawing may be as high as a page.
    { kind: 'pageBreak' as const },
    title(words.timelineWords.title),
    ...timelineBlocks(timelinePaper(book, words.timelineWords, entries, procedures)),
  ]
  return { ...whole(paperOf(view, own.title, [])), blocks }
}

function aboutRecord({ papers }: Book, entries: readonly Entry[]): Block {
  const head = headOf(entries)
  return {
    kind: 'facts',
    rows: [
      { label: papers.reference, value: referenceOf(entries) },
      { label: papers.headCode, value: headCode(head) },
      { label: papers.head, value: head },
      { label: papers.count, value: String(entries.length) },
    ],
  }
}

/** The headline, then what was found, the gravest first; what was kept is counted. @param sources gains those that are named */
function findingBlocks(
  { book, findingsScreen: words, dossierWords }: ReportWords,
  entries: readonly Entry[],
  sources: Source[],
) {
  const found = gravestFindings(findingsOf(entries, procedures))
  const said = found.map((one) => findingInWords(book, one, entries))
  const kept = said.filter(({ gravity }) => gravity === 'kept').length
  const head = [book.reviewPages.commentsHead[0], words.title, book.findings.things.entry]
  const tables = gravities.flatMap((gravity): Block[] => {
    const own = said.filter((one) => one.gravity === gravity)
    if (gravity === 'kept' || own.length === 0) return []
    const rows = own.map((one) => findingRow(book, words, one, sources))
    return [
      { kind: 'heading', level: 3, text: book.findings.gravities[gravity] },
      { kind: 'table', head, widths: [3.4, 7.2, 2], rows, rowHeads: true },
    ]
  })
  return [
    title(dossierWords.part.findings),
    paragraph(headlineOf(book, found), 'strong'),
    ...(tables.length === 0 ? [paragraph(words.nothing)] : tables),
    ...(kept > 0 ? [paragraph(phrase(words.kept, { count: kept }))] : []),
  ]
}

function findingRow(book: Book, words: ReportWords['findingsScreen'], said: FindingInWords, sources: Source[]) {
  const { kind, kindName, about, says, reason, rule, entry } = said
  const numbers = rule?.sources.map((source) => {
    const known = sources.findIndex((one) => one.title === source.title && one.address === source.address)
    return known < 0 ? sources.push(source) : known + 1
  })
  const cited = numbers && numbers.length > 0 ? `${words.sources}: ${numbers.join(', ')}.` : undefined
  const place = isUnanswered(kind) ? words.comesFrom : book.findings.entry
  return [
    `${about}\n${kindName}`,
    [says, reason, [rule?.says, cited].filter(Boolean).join(' ')].filter(Boolean).join('\n'),
    entry === undefined ? '' : phrase(place, { entry }),
  ]
}

/** What was measured of each episode, then what each measure says. */
function measureBlocks(
  { book, deskWords: words, reviewReportWords }: ReportWords,
  { entries, replayed }: CaseView,
): Block[] {
  const episodes = episodeMeasures(replayed)
  const offset = entries[0]?.offset ?? 0
  if (episodes.length === 0) {
    const none = { label: book.papers.episodes, value: book.papers.noEpisode }
    return [title(reviewReportWords.times), { kind: 'facts', rows: [none] }]
  }
  return [
    title(reviewReportWords.times),
    ...episodes.flatMap((episode): Block[] => [
      { kind: 'heading', level: 3, text: phrase(book.papers.episode, { number: episode.number }) },
      { kind: 'facts', rows: episodeRows(book, words, episode, offset) },
    ]),
    ...measureIds.map((id) => paragraph(`${words.measures[id]}: ${words.definitions[id]}`, 'quiet')),
  ]
}

function episodeRows(book: Book, words: ReportWords['deskWords'], episode: EpisodeMeasures, offset: number) {
  const { noticedAt, ended, risk, measures } = episode
  return [
    { label: book.papers.noticed, value: whenWithZone(noticedAt, offset) },
    { label: book.papers.episodeEnded, value: ended === undefined ? book.papers.stillMissing : stepName(book, ended) },
    {
      label: book.papers.riskLevel,
      value: risk === undefined ? book.papers.notKnown : outcomeLabel(book, 'worryingCriteria', risk),
    },
    ...measureIds.map((id) => {
      const measured = measures[id]
      const value = measured.is === 'done' ? span(book, measured.ms) : lackInWords(words, id, measured.is)
      return { label: words.measures[id], value }
    }),
  ]
}

function reviewParts({ dossierWords: words, deskWords }: ReportWords, view: CaseView): Part[] {
  const signOffs = signOffsOf(view.entries)
  return [
    heading(words.comments),
    commentsTable(
      view,
      view.entries.filter((entry) => isEntryOf(entry, 'comment')),
    ),
    heading(words.signOffs),
    ...(signOffs.length === 0 ? [sentence(deskWords.notSignedOff, 'strong')] : []),
    ...signOffs.map((signedOff) => signOffFacts(view, signedOff)),
  ]
}

/** Lessons as they are passed on: one that holds a name or reference of the record is counted and left out. */
function lessonBlocks({ book, dossierWords: { lessons: words } }: ReportWords, entries: readonly Entry[]): Block[] {
  const { lessons, withheld } = lessonsOf([entries])
  const rows = lessons.map(({ step, text }) => ({
    label: step === undefined ? words.whole : stepName(book, step),
    value: text,
  }))
  return [
    title(words.title),
    ...(rows.length > 0 ? [{ kind: 'facts' as const, rows }] : []),
    ...(withheld > 0 ? [paragraph(phrase(words.withheld, { count: withheld }))] : []),
    ...(rows.length === 0 && withheld === 0 ? [paragraph(words.none)] : []),
  ]
}

function sourceBlocks({ findingsScreen: words }: ReportWords, sources: readonly Source[]): Block[] {
  if (sources.length === 0) return []
  const items = sources.map((one) => (one.address === '' ? one.title : `${one.title} (${one.address})`))
  return [title(words.sources), { kind: 'list', marker: 'number', items }]
}
