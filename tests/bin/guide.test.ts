import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { headCode, headOf } from '#record/chain.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { pageTexts, run as runTool } from '../pdf/pdf-tools.ts'
import { guide as runGuide } from '../../bin/guide-commands.ts'
import { minute, Scribe } from '../record/scribe.ts'

/** Runs a command and gives what it says, without starting a program for it. */
async function guide(...words: string[]) {
  const told = { log: '', error: '' }
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void (told[name] += `${String(line)}\n`)),
  )
  const code = await runGuide(words).finally(() => spies.forEach((spy) => spy.mockRestore()))
  return { code, out: told.log.trim(), err: told.error.trim() }
}

function nightRecord() {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'Kypseli' })
  scribe.wait(5 * minute)
  scribe.answer('dangerScreen.red', { redItems: { groupMissing: { answer: 'yes' } } })
  scribe.write({ type: 'note', text: 'A boy called \u202Eאב\u202C rang; \u0007 strange' })
  return scribe.entries
}

describe('the command line', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-'))
  const file = (name: string, bytes: Uint8Array | string) => {
    const place = path.join(folder, name)
    writeFileSync(place, bytes)
    return place
  }
  const entries = nightRecord()
  let json = ''
  let pdf = ''
  beforeAll(() => {
    json = file('record.json', writeRecordFile(entries))
    pdf = file('record.pdf', renderPaper(buildPaper(book, 'record', entries), loadNodeKit()))
  })

  it('is a program of its own, and its exit says what it found', () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'bin/guide.ts', ...words], { encoding: 'utf8' })
    expect(run('verify', json)).toMatchObject({ status: 0, stderr: '' })
    expect(run('verify').status).toBe(2)
  })

  it('verifies a record inside a PDF and alone, with head, code and count in one line', async () => {
    for (const place of [json, pdf]) {
      const { code, out } = await guide('verify', place)
      expect(code).toBe(0)
      expect(out.split('\n')).toHaveLength(place === pdf ? 4 : 1)
      expect(out).toContain(`${entries.length} entries, code`)
      expect(out).toContain(headOf(entries))
      expect(out).toContain(headCode(headOf(entries)))
      expect(out).toContain('consistent in itself')
    }
  })

  it('names the first broken entry and exits with 1', async () => {
    const forged = new TextDecoder().decode(writeRecordFile(entries)).replace('Kypseli', 'Patras')
    const { code, err } = await guide('verify', file('forged.json', forged))
    expect(code).toBe(1)
    expect(err).toMatch(/^Broken at entry 3: its words were changed/)
  })

  it('compares a record with a code that was noted: the same, or none of it', async () => {
    const code = headCode(headOf(entries))
    expect((await guide('verify', json, code)).out).toMatch(/^The code you typed is the code of this record/)
    const cut = await guide('verify', file('cut.json', writeRecordFile(entries.slice(0, 4))), code)
    expect(cut.code).toBe(1)
    expect(cut.out).toContain('belongs to no state of this record')
    expect(await guide('verify', json, 'none')).toMatchObject({ code: 1 })
  })

  it('makes the very same PDF again from the record', async () => {
    const again = path.join(folder, 'again.pdf')
    expect((await guide('render', json, again)).code).toBe(0)
    expect(readFileSync(again).equals(readFileSync(pdf))).toBe(true)
  })

  it('shows the timeline as text and lets no control character reach the terminal', async () => {
    const { code, out } = await guide('show', pdf)
    expect(code).toBe(0)
    expect(out).toContain('Absence noticed: Not known where the child is')
    expect(out).toContain('[U+202E]')
    expect(out).toContain('[U+0007]')
    for (const hidden of ['\u0007', '\u202E']) expect(out).not.toContain(hidden)
  })

  it.each([
    ['a text', 'hello', 'cannot be read as text'],
    ['another JSON', '{"format":"other"}', 'is not a record of the Missing Child Guide'],
    [
      'a later version',
      '{"entries":[],"format":"missing-child-guide-record","v":2}',
      'a version this program does not know',
    ],
    ['a torn PDF', '%PDF-1.7\n1 0 obj', 'damaged'],
  ])('says of %s what is wrong, what is safe and what to do', async (_, bytes, words) => {
    const { code, out, err } = await guide('verify', file('bad', bytes))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(words)
    expect(err.split('\n')).toHaveLength(1)
  })

  it('says of a paper without a record that it carries none', async () => {
    const sheet = file('sheet.pdf', renderPaper(buildPaper(book, 'policeReport', entries), loadNodeKit()))
    const { code, err } = await guide('verify', sheet)
    expect(code).toBe(1)
    expect(err).toContain('carries no record')
  })

  it('says of a missing file and of a wrong call what to do', async () => {
    expect((await guide('verify', path.join(folder, 'nowhere'))).err).toContain('Check the name and try again')
    expect((await guide('verify')).code).toBe(2)
    expect((await guide('render', json)).err).toContain('guide render RECORD.json OUT.pdf')
    expect((await guide('render', json, path.join(folder, 'no', 'such.pdf'))).err).toContain('Choose another place')
  })

  it('says what became of the pages: as made, saved again by another program, or changed', async () => {
    expect((await guide('verify', pdf)).out).toContain('byte for byte')
    const saved = path.join(folder, 'saved-again.pdf')
    runTool('qpdf', '--object-streams=generate', pdf, saved)
    expect(await guide('verify', saved)).toMatchObject({ code: 0 })
    expect((await guide('verify', saved)).out).toContain('with the same content')

    const paper = buildPaper(book, 'record', entries)
    const blocks = paper.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('People decided', 'Nobody decided') } : block,
    )
    const changed = file('changed.pdf', renderPaper({ ...paper, blocks }, loadNodeKit()))
    expect((await guide('verify', changed)).code).toBe(1)
    expect((await guide('verify', changed)).out).toContain('Pages that do not say what the record says: 1.')
  })

  it.each(['prevention', 'response', 'aftercare'])(
    'prints a review sheet with every step of the %s',
    async (procedure) => {
      const sheet = path.join(folder, 'review.pdf')
      expect((await guide('review-sheet', procedure, sheet)).code).toBe(0)
      const text = pageTexts(readFileSync(sheet)).join('\n')
      const some = { prevention: 'Special needs', response: 'SIS alert: ask', aftercare: 'Return interview' }
      expect(text).toContain(some[procedure as keyof typeof some])
      expect((await guide('review-sheet', sheet)).code).toBe(2)
    },
  )

  it('tells what was found in records, the gravest first, and exits with 1 when something is serious', async () => {
    const late = Scribe.opened()
    late.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: late.now })
    late.wait(minute).answer('notifyGuardian.done', { whoWasReached: 'Maria' })
    late
      .wait(minute)
      .answer('notifyChildProtection.notPossible', { reason: 'no \u202Eanswer\u0007', whoWasTold: 'Ines' })
    late.wait(30 * 60 * minute).write({ type: 'note', text: 'the shift ends' })
    const grave = file('grave.json', writeRecordFile(late.entries))
    const fine = file('fine.json', writeRecordFile(Scribe.opened().entries))

    const { code, out } = await guide('findings', grave)
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toMatch(
      /^Steps kept: 2 of \d+\. Never answered: \d+\. Done otherwise, with a reason: 1\.$/,
    )
    expect(out).toMatch(/^Serious\n +3  Never answered: .+ · Response 1\. Nobody answered it\./m)
    expect((await guide('findings', grave, '--in', 'sv')).out).toMatch(/^Allvarligt$/m)
    expect(await guide('findings', fine)).toMatchObject({ code: 0, err: '' })

    const all = await guide('findings', grave, fine, file('broken.json', '{}'), '--json')
    expect(all.code).toBe(1)
    expect(all.err).toMatch(/^\S+broken\.json: This file is not a record/)
    const told = JSON.parse(all.out) as {
      file: string
      kept: number
      findings: { kind: string; gravity: string; reason?: string }[]
    }[]
    expect(told.map((one) => [one.file, one.kept])).toEqual([
      [grave, 2],
      [fine, 0],
    ])
    expect(told[0]?.findings.map(({ kind, gravity }) => [kind, gravity])).toContainEqual(['missing', 'grave'])
    expect(told[0]?.findings.find(({ kind }) => kind === 'departedWithReason')?.reason).toBe('no \u202Eanswer\u0007')
    for (const text of [all.out, out]) expect(text).not.toMatch(/\p{Bidi_Control}|(?!\n)\p{Cc}/u)
    expect((await guide('findings', '--json')).code).toBe(2)
  })

  it('prints the report of the review of a record, the same each time, and of nothing that is no whole record', async () => {
    const [out, again] = ['report.pdf', 'report-again.pdf'].map((name) => path.join(folder, name)) as [string, string]
    expect((await guide('review-report', json, out)).code).toBe(0)
    const text = pageTexts(readFileSync(out)).join('\n')
    for (const said of [
      'Report of the review',
      'Steps kept: ',
      'Timeline',
      'Not signed off',
      headCode(headOf(entries)),
    ])
      expect(text).toContain(said)
    expect((await guide('review-report', pdf, again)).code).toBe(0)
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true)
    expect((await guide('verify', out)).err).toContain('carries no record')
    expect((await guide('review-report', json)).code).toBe(2)
    expect((await guide('review-report', file('no-record.json', '{}'), out)).code).toBe(1)
  })

  it('makes any paper of a case, whole or for a reader it is redacted for, and no other', async () => {
    const out = path.join(folder, 'alerts.pdf')
    expect((await guide('paper', 'alertTable', json, out)).code).toBe(0)
    expect(pageTexts(readFileSync(out)).join('\n')).toContain('Table of alerts')
    expect((await guide('paper', 'alertTable', json, out, 'family')).code).toBe(0)
    expect(pageTexts(readFileSync(out)).join('\n')).toContain('Redacted for the family')
    expect((await guide('verify', out)).err).toContain('carries no record')
    expect((await guide('paper', 'returnInterview', json, out, 'family')).code).toBe(2)
    expect((await guide('paper', 'nothing', json, out)).code).toBe(2)
    expect((await guide('papers')).out).toContain('alertTable police partnerAgency family statistics')
  })

  it('prints blank forms and pocket cards', async () => {
    const out = path.join(folder, 'form.pdf')
    expect((await guide('blank-form', 'prevention', out)).code).toBe(0)
    expect(pageTexts(readFileSync(out)).join('\n')).toContain('Prevention: checklist for the day')
    expect((await guide('pocket-card', 'response', out)).code).toBe(0)
    expect(pageTexts(readFileSync(out)).join('\n')).toContain('A child is not here')
    expect((await guide('blank-form', 'nothing', out)).code).toBe(2)
    expect((await guide('pocket-card', 'response')).code).toBe(2)
  })

  it('writes the timeline, the open deadlines, the event log and the schema', async () => {
    const out = path.join(folder, 'out')
    for (const [name, words] of [
      ['csv', 'Absence noticed'],
      ['ics', 'BEGIN:VCALENDAR'],
      ['xes', '<log '],
    ] as const) {
      expect((await guide(name, json, out)).code).toBe(0)
      expect(readFileSync(out, 'utf8')).toContain(words)
      expect((await guide(name, json)).code).toBe(2)
    }
    expect((await guide('schema', out)).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(readFileSync('docs/record.schema.json', 'utf8'))
  })
})
