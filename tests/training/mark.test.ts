import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { deadlinesIcs } from '#export/deadlines-ics.ts'
import { eventLogXes } from '#export/event-log-xes.ts'
import { buildPaper, paperIds, redactionsOf } from '#export/papers.ts'
import { timelineCsv } from '#export/timeline-csv.ts'
import { buildVolumes } from '#export/volumes.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { judgeRecord } from '#review/judge-record.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'
import { wholeCase } from '../export/whole-case.ts'
import { inTraining, mark } from './in-training.ts'

const real = wholeCase().slice(0, 70)
let entries: readonly Entry[]
beforeAll(() => {
  entries = inTraining(real)
})

describe('the mark of training', () => {
  it('is in the data, and nothing else has it', () => {
    expect(trainingOf(entries)).toEqual(mark)
    expect(trainingOf(real)).toBeUndefined()
    expect(trainingOf(entries.slice(1))).toBeUndefined()
  })

  it('stands on every paper, whole or redacted, and on each volume', async () => {
    const book = await bookOf('en')
    const papers = [
      ...paperIds.flatMap((id) =>
        [undefined, ...redactionsOf(id)].map((reader) => buildPaper(book, id, entries, reader)),
      ),
      ...buildVolumes(book, entries, 40),
    ]
    expect(new Set(papers.map((paper) => paper.mark))).toEqual(new Set([book.training.mark]))
    expect(buildPaper(book, 'record', real).mark).not.toBe(book.training.mark)
  })

  it('is said in every language, in words of its own', async () => {
    const said = await Promise.all(
      languages.map(async (language) => buildPaper(await bookOf(language), 'minutes', entries).mark),
    )
    // Belgium and France say the same.
    expect(new Set(said).size).toBe(languages.length - 1)
  })

  it('is printed on each page', async () => {
    const book = await bookOf('en')
    const paper = { ...buildPaper(book, 'record', entries), attachments: [] }
    const pages = pageTexts(renderPaper(paper, loadNodeKit()))
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect(page).toContain(book.training.mark)
  })

  it('is in each row of the spreadsheet, each task of the calendar and the log of events', async () => {
    const book = await bookOf('en')
    const rows = timelineCsv(book, inTraining(real.slice(0, 6)))
      .trim()
      .split('\r\n')
    for (const row of rows) expect(row).toMatch(/^"TRAINING: not a real case",/)
    const tasks = (text: string) => text.split('\r\n').filter((line) => line.startsWith('SUMMARY:'))
    const prefixes = [10, 20, 30, 50, 80].map((count) => real.slice(0, count))
    const open = prefixes.find((prefix) => tasks(deadlinesIcs(book, prefix)).length > 0) ?? []
    const marked = tasks(deadlinesIcs(book, inTraining(open)))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked).toEqual(tasks(deadlinesIcs(book, open)).map(() => `SUMMARY:${book.training.calendar}`))
    const log = eventLogXes(entries)
    expect(log).toContain(mark.scenario)
    expect(eventLogXes(real)).not.toContain('training:')
    const schema = readFileSync(path.resolve(import.meta.dirname, '../export/xes.xsd'), 'utf8')
    const judged = await validateXML({ xml: [{ fileName: 'log.xes', contents: log }], schema: [schema] })
    expect(judged.errors).toEqual([])
  })

  it('is said by whoever opens the file to check it', () => {
    const said = (of: readonly Entry[]) => judgeRecord(writeRecordFile(of)).findings.map(({ id }) => id)
    expect(said(entries)).toContain('training')
    expect(said(entries)[0]).toBe('consistent')
    expect(said(real)).not.toContain('training')
  })
})
