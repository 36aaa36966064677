import { describe, expect, it } from 'vitest'
import { dictionaryOf, languages } from '#content/languages.ts'
import { procedures } from '#machines/registry.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Block, Fact, PaperDocument } from '#record/document.ts'
import { isEntryOf, type TrainingMark } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { headlineOf } from '#review/findings/headline.ts'
import { findingInWords } from '#review/findings/in-words.ts'
import { episodeMeasures } from '#review/measures/durations.ts'
import { reviewReport } from '#review/review-report.ts'
import { english } from '../english.ts'
import { wholeCase } from '../export/whole-case.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'
import { minute, Scribe } from '../record/scribe.ts'

const { book } = english
const supervisor = { name: 'Ruth Okafor', role: 'supervisor' } as const

/** A whole case, with two comments, one of them naming its own record, and a sign-off. */
function reviewed() {
  const scribe = new Scribe({ entries: wholeCase(), salt: 9000, actor: supervisor })
  const answer = scribe.entries.find((entry) => isEntryOf(entry, 'answer'))!
  const [{ content }] = scribe.entries as [(typeof scribe.entries)[number]]
  const reference = content.type === 'caseOpened' ? content.reference : ''
  scribe.write({ type: 'comment', on: answer.hash, step: answer.content.step, text: 'Ask again sooner', lesson: true })
  scribe.write({ type: 'comment', text: `As in ${reference}`, lesson: true })
  scribe.write({
    type: 'signOff',
    head: headOf(scribe.entries),
    result: 'acceptedWithRemarks',
    text: 'See the comments',
  })
  return scribe.entries
}

/** A record of a few minutes, with a lesson and no sign-off. */
function short() {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'Kypseli' })
  scribe.wait(5 * minute).answer('dangerScreen.clear', {})
  scribe.write({ type: 'comment', step: 'dangerScreen', text: 'Ask again', lesson: true })
  return scribe.entries
}

const entries = reviewed()
const paper = reviewReport(english, entries)
const text = (blocks: readonly Block[]) => JSON.stringify(blocks)
const headings = ({ blocks }: PaperDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))

/** What stands under a heading. */
function under(title: string): readonly Block[] {
  const from = paper.blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  const rest = paper.blocks.slice(from + 1)
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 2)
  return rest.slice(0, to < 0 ? rest.length : to)
}

const tableRows = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\n')) : []))

describe('the report of a review', () => {
  it('has every part of the review, and says which record it is of', () => {
    expect(paper.title).toBe('Report of the review')
    expect(headings(paper)).toEqual([
      'Findings',
      'How long things took',
      'Comments',
      'Sign-offs',
      'Lessons',
      'How this is judged',
      'Sources',
      'Timeline',
    ])
    expect(text(paper.blocks.slice(0, 4))).toContain(headOf(entries))
    expect(paper.footer).toContain(headCode(headOf(entries)))
    expect(text(paper.blocks)).not.toMatch(/undefined|\[object|\{\w+\}/)
  })

  it('says what was found in the sentences of the screen, each with its entry, rule and sources', () => {
    const found = findingsOf(entries, procedures)
    const said = found.map((one) => findingInWords(book, one, entries))
    const told = said.filter(({ gravity }) => gravity !== 'kept')
    const rows = tableRows(under('Findings'))
    expect(told.length).toBeGreaterThan(5)
    expect(rows).toHaveLength(told.length)
    const [sources] = under('Sources')
    const listed = sources?.kind === 'list' ? sources.items : []
    for (const { about, kindName, says, rule, reason, entry } of told) {
      const row = rows.find((one) => one.startsWith(`${about}\n${kindName}\n`) && one.includes(says))
      expect(row, about).toBeDefined()
      expect(row).toContain(rule?.says ?? '')
      expect(row).toContain(reason ?? '')
      expect(row).toMatch(entry === undefined ? /\n$/ : new RegExp(`entry ${entry}$`, 'i'))
      for (const { title } of rule?.sources ?? []) {
        const number = listed.findIndex((one) => one.startsWith(title)) + 1
        expect(row).toMatch(new RegExp(`Sources: (?:\\d+, )*${number}[,.]`))
      }
    }
    expect(text(under('Findings'))).toContain(headlineOf(book, found))
    const kept = said.length - told.length
    expect(text(under('Findings'))).toContain(`Done as the procedure has it: ${kept}`)
  })

  it('has the times of each episode, and of what was not done why there is none', () => {
    const episodes = episodeMeasures(replay(entries, procedures))
    const facts = under('How long things took').flatMap((block) => (block.kind === 'facts' ? [block.rows] : []))
    expect(facts).toHaveLength(episodes.length)
    const [first] = episodes
    expect(first?.measures.police.is).toBe('done')
    const timeOf = (rows: readonly Fact[] | undefined, named: string) =>
      rows?.find(({ label }) => label === named)?.value
    expect(timeOf(facts[0], 'To the police')).toMatch(/^\d+ (?:minute|hour|day)/)

    const [begun] = reviewReport(english, short()).blocks.flatMap((block) =>
      block.kind === 'facts' && timeOf(block.rows, 'To the police') !== undefined ? [block.rows] : [],
    )
    const said = ['Missing for', 'To the police', 'To the return interview'].map((label) => timeOf(begun, label))
    expect(said).toEqual(['Still missing', 'Not done', 'Not yet due'])
    const none = reviewReport(english, Scribe.opened().entries.slice(0, 1))
    expect(text(none.blocks)).toContain('None recorded')
  })

  it('has each entry in the timeline, the comments and what was signed off', () => {
    const timeline = tableRows(under('Timeline'))
    for (const [index] of entries.entries())
      expect(timeline.some((row) => row.startsWith(`${index + 1} · `))).toBe(true)
    const comments = entries.filter((entry) => isEntryOf(entry, 'comment'))
    expect(tableRows(under('Comments'))).toHaveLength(comments.length)
    expect(text(under('Comments'))).toContain('Ask again sooner')
    const signed = text(under('Sign-offs'))
    for (const said of ['Reviewed and accepted with remarks', 'See the comments', 'Ruth Okafor', 'The whole record'])
      expect(signed).toContain(said)
    expect(text(reviewReport(english, short()).blocks)).toContain('Not signed off')
  })

  it('passes on a lesson, and counts one that names its own record', () => {
    expect(text(under('Lessons'))).toContain('Ask again sooner')
    expect(text(under('Lessons'))).not.toContain('As in')
    expect(text(under('Lessons'))).toContain('reference of their record: 1.')
  })

  it('carries the mark of its record: an exercise cannot be taken for a real case', () => {
    const marked = (training: TrainingMark | undefined, practice: boolean) => {
      const scribe = new Scribe()
      scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice, ...(training && { training }) })
      return reviewReport(english, scribe.entries).mark
    }
    const training = { scenario: 'short', run: '0'.repeat(32) }
    expect(marked(training, true)).toBe(book.training.mark)
    expect(marked(undefined, true)).toBe(book.papers.practice)
    expect(marked(undefined, false)).toBe(book.papers.confidential)
  })

  it('is the same for the same record, its time and its file id with it, and another for one entry less', () => {
    expect(reviewReport(english, reviewed())).toEqual(paper)
    expect(paper.createdAt).toBe(entries.at(-1)?.entered)
    expect(paper.fileId).toBe(headOf(entries).slice(0, 32).toUpperCase())
    expect(reviewReport(english, entries.slice(0, -1))).not.toEqual(paper)
  })

  it('is printed, byte for byte the same each time', { timeout: 30_000 }, () => {
    const kit = loadNodeKit()
    const made = reviewReport(english, short())
    const bytes = renderPaper(made, kit)
    expect(inspectPdf(bytes, [], 1).ok).toBe(true)
    const pages = pageTexts(bytes)
    expect(pages.join('\n')).toContain('Report of the review')
    expect(pages.every((page) => page.includes(made.mark))).toBe(true)
    expect(Buffer.from(renderPaper(reviewReport(english, short()), kit)).equals(Buffer.from(bytes))).toBe(true)
  })

  it.each(languages)('is written in %s', async (language) => {
    const own = await dictionaryOf(language)
    const made = reviewReport(own, short())
    expect(made.language).toBe(language)
    expect(text(made.blocks)).not.toMatch(/undefined|\[object|\{\w+\}/)
    if (language !== 'en') expect(text(made.blocks)).not.toContain('How long things took')
  })
})
