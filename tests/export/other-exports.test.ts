import { readFileSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import ical from 'node-ical'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { book } from '#content/en/book.ts'
import { deadlinesIcs } from '#export/deadlines-ics.ts'
import { eventLogXes } from '#export/event-log-xes.ts'
import { timelineCsv } from '#export/timeline-csv.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { recordSchema } from '../../bin/record-schema.ts'
import { Scribe } from '../record/scribe.ts'
import { Walker } from '../record/walker.ts'
import { foundIn, planted } from './planted.ts'
import { wholeCase } from './whole-case.ts'
import { wellFormed } from './well-formed-xml.ts'

const records = [wholeCase(), ...[5, 6].map((seed) => new Walker(seed, seed === 6).walk(80).file.entries)]

describe('the timeline for a spreadsheet', () => {
  const cells = (csv: string) =>
    [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'))

  it('has a row an entry and no cell that a spreadsheet takes for a formula', () => {
    for (const text of ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFEFF=1', '＝1']) {
      const scribe = Scribe.opened({ actor: { name: text, role: '' } })
      scribe.write({ type: 'note', text })
      const csv = timelineCsv(book, scribe.entries)
      expect(csv.startsWith('\uFEFF"Zone",')).toBe(true)
      expect(csv.endsWith('\r\n')).toBe(true)
      for (const cell of cells(csv)) expect(cell, text).not.toMatch(/^[\s\u00A0\uFEFF\u200B]*[=+\-@\t\r＝＋－＠]/)
      expect(cells(csv).some((cell) => cell.startsWith("'"))).toBe(true)
    }
  })

  it('keeps quotes, commas and lines inside their cell and shows control characters', () => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'note', text: 'he said "no", then\r\nleft;\u0007 \u202Eabc' })
    const csv = timelineCsv(book, scribe.entries)
    expect(cells(csv)).toHaveLength(6 * 4)
    expect(cells(csv).at(-1)).toBe('Note: he said "no", then[U+000D]\nleft;[U+0007] [U+202E]abc')
  })
})

describe('open deadlines for a calendar', () => {
  const due = (entries: (typeof records)[number]) => {
    const replayed = replay(entries, procedures)
    return runningStages(replayed)
      .flatMap(({ active }) => active)
      .filter(({ step }) => step.urgency !== 'standing')
      .map((active) => deadlineOf(active, factsOf(replayed, active.stage), entries.at(-1)?.offset ?? 0)?.dueAt)
      .filter((at) => at !== undefined)
      .sort((a, b) => a - b)
      .map((at) => Math.floor(at / 1000) * 1000)
  }

  it('are read alike by two independent parsers, at the right times', () => {
    for (const entries of records) {
      const text = deadlinesIcs(book, entries)
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      const first = events.map((event) => new ICAL.Event(event).startDate.toJSDate().getTime())
      const second = Object.values(ical.sync.parseICS(text)).flatMap((part) =>
        part?.type === 'VEVENT' ? [part.start.getTime()] : [],
      )
      expect(first).toEqual(due(entries))
      expect(second.sort((a, b) => a - b)).toEqual(due(entries))
      expect(first.length).toBeGreaterThan(2)
    }
  })

  it('keep to the form: CR LF, at most 75 octets a line, UTC, one identifier a duty', () => {
    for (const entries of records) {
      const text = deadlinesIcs(book, entries)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      for (const [, at] of text.matchAll(/^DT\w+:(.*)\r$/gm)) expect(at).toMatch(/^\d{8}T\d{6}Z$/)
      const uids = [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
      expect(new Set(uids).size).toBe(uids.length)
    }
  })

  it('say not a word about the child, the case or the kind of work', () => {
    for (const entries of records) {
      const text = deadlinesIcs(book, planted(entries))
      expect(text).not.toContain('⟦')
      expect(text).not.toContain(entries[0]?.case)
      expect(text).not.toMatch(/child|missing|traffick|police|guardian|alert|interact|aftercare|response-|prevention/i)
      for (const id of stepById.keys()) expect(text).not.toContain(id)
    }
  })

  it('keep the identifier of a duty when the record goes on', () => {
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    scribe.answer('dangerScreen.red')
    const before = uids(deadlinesIcs(book, scribe.entries))
    scribe.write({ type: 'note', text: 'rang again' })
    expect(uids(deadlinesIcs(book, scribe.entries))).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
  })
})

/** What a validator finds wrong with an event log. */
async function faultsOf(xes: string): Promise<readonly string[]> {
  const schema = readFileSync(path.join(import.meta.dirname, 'xes.xsd'), 'utf8')
  const { errors } = await validateXML({ xml: [{ fileName: 'log.xes', contents: xes }], schema: [schema] })
  return errors.map(({ message }) => message)
}

describe('the event log', () => {
  it('is well-formed, names the steps by their codes, and holds nothing that anybody typed', () => {
    for (const entries of records) {
      const xes = eventLogXes(planted(entries))
      expect(foundIn(xes).size).toBe(0)
      const root = wellFormed(xes)
      expect(root.name).toBe('log')
      expect(root.attributes).toMatchObject({ 'xes.version': '1849.2016' })
      const traces = root.children.filter(({ name }) => name === 'trace')
      expect(traces).toHaveLength(replay(entries, procedures).stages.length)
      for (const event of traces.flatMap(({ children }) => children.filter(({ name }) => name === 'event'))) {
        const values = Object.fromEntries(
          event.children.map(({ attributes }) => [attributes['key'], attributes['value']]),
        )
        expect(stepById.has(values['concept:name'] ?? '')).toBe(true)
        expect(['schedule', 'complete', 'suspend']).toContain(values['lifecycle:transition'])
        expect(values['time:timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      }
    }
  })

  it('has one completion or suspension for each answer that counts, each trace in the order of time', () => {
    for (const entries of records) {
      const xes = eventLogXes(entries)
      const ended = xes.match(/"(complete|suspend)"\/>\n\s*<date/g) ?? []
      expect(ended.length).toBe(replay(entries, procedures).answers.length + 1)
      for (const trace of xes.split('<trace>').slice(1)) {
        const times = [...trace.matchAll(/timestamp" value="([^"]+)"/g)].map(([, at = '']) => Date.parse(at))
        expect(times).toEqual([...times].sort((a, b) => a - b))
      }
    }
  })

  it('is valid by the grammar of the standard, as a validator of its own judges it', async () => {
    for (const entries of records) expect(await faultsOf(eventLogXes(entries))).toEqual([])
  })

  it.each([
    ['a version that is no number', 'xes.version="1849.2016"', 'xes.version="1849-2016"'],
    ['a namespace of its own', '<log ', '<log xmlns="http://www.xes-standard.org/" '],
    ['a name with blanks', 'name="StepAndTransition"', 'name="Step and transition"'],
    ['a time that is none', /value="[\d-]+T/, 'value="T'],
    ['an event without a time', /<date key="time:timestamp" value="[^"]*"\/>\n\s*<string key="org/, '<string key="org'],
    ['a key that is no name', 'key="outcome"', 'key="the outcome"'],
    ['an attribute after the events', '</event>\n  </trace>', '</event><string key="a" value="b"/>\n  </trace>'],
  ])('with %s would be found by that validator', async (_what, sound, broken) => {
    const xes = eventLogXes(records[0] ?? [])
    const changed = xes.replace(sound, broken)
    expect(changed).not.toBe(xes)
    expect((await faultsOf(changed)).length).toBeGreaterThan(0)
  })

  it('would be found broken by the check', () => {
    for (const bad of ['<a>', '<a></b>', '<a b=c/>', '<a>&x;</a>', '<a b="<"/>', '<a/><a/>'])
      expect(() => wellFormed(bad), bad).toThrow()
  })
})

describe('the schema of a record', () => {
  it('is what docs/record.schema.json shows', () => {
    const file = path.resolve(import.meta.dirname, '../../docs/record.schema.json')
    expect(readFileSync(file, 'utf8'), 'run: guide schema docs/record.schema.json').toBe(recordSchema())
  })

  it('takes records and refuses what is none', () => {
    const schema = z.fromJSONSchema(JSON.parse(recordSchema()) as never)
    for (const entries of records) {
      const file = JSON.parse(new TextDecoder().decode(writeRecordFile(entries))) as Record<string, unknown>
      expect(schema.safeParse(file).success).toBe(true)
      expect(schema.safeParse({ ...file, head: 'x' }).success).toBe(false)
      expect(schema.safeParse({ ...file, more: 1 }).success).toBe(false)
      expect(schema.safeParse({ ...file, entries: [{}] }).success).toBe(false)
    }
  })
})
