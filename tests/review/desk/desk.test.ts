import { describe, expect, it } from 'vitest'
import { ocelParts } from '#export/event-log-ocel.ts'
import { xesOf } from '#export/event-log-xes.ts'
import type { Entry } from '#record/entry.ts'
import { mergeRecords } from '#record/merge.ts'
import { countedRecords, type DeskRow, listed } from '#review/desk/desk-list.ts'
import { deskRecord } from '#review/desk/desk-record.ts'
import { deskRow } from '#review/desk/desk-row.ts'
import { measuresCsv } from '#review/desk/measures-csv.ts'
import { chainsOf, relationOf } from '#review/desk/same-case.ts'
import { finding } from '#review/finding.ts'
import { nothingRead, openFile } from '#review/open-file.ts'
import { filesIn } from '#review/sealed-content.ts'
import { writeBundle } from '#record/case-bundle.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { digits, hour, minute, procedures, Scribe } from '../../record/scribe.ts'
import { readers } from '../sample-files.ts'
import { asCase } from './many-records.ts'

/** A real case of a night, with a name, a number and words typed by somebody. */
function night(number: number): readonly Entry[] {
  const scribe = new Scribe({ actor: { name: 'Zafiro Plantword', role: 'carer' } })
  scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: false })
  scribe.write({ type: 'stageOpened', stage: 'response-1' })
  scribe.write({ type: 'country', country: 'BE' })
  scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'Plantword square' })
  scribe.answer('dangerScreen.red', { redItems: { groupMissing: { answer: 'yes' } } }, scribe.now, { proposed: 'red' })
  scribe.wait(20 * minute).answer('reportToPolice.accepted', { policeReference: 'Plantword 17' })
  scribe.write({ type: 'note', text: 'Plantword was seen' })
  return asCase(scribe.entries, number)
}

/** What another device writes on from a record. */
function onDevice(entries: readonly Entry[], device: string, text: string): readonly Entry[] {
  const scribe = new Scribe({
    entries,
    case: entries[0]?.case ?? '',
    device: digits(device, 32),
    start: (entries.at(-1)?.entered ?? 0) + hour,
    salt: 5000,
  })
  scribe.write({ type: 'note', text })
  return scribe.entries
}

const whole = night(1)
const row = (key: number, entries: readonly Entry[], over: Partial<DeskRow> = {}): DeskRow => ({
  key,
  name: `${key}.json`,
  findings: [finding('consistent', { count: entries.length, head: 'h', code: 'c' })],
  record: deskRecord(entries),
  whole: true,
  ...over,
})

describe('files of one case', () => {
  const longer = onDevice(whole, 'device', 'a later word')
  const here = onDevice(whole, 'here', 'one')
  const there = onDevice(whole, 'there', 'two')
  const rebuilt = onDevice(whole.slice(0, -1), 'device', 'another word')
  const both = () => {
    const merge = mergeRecords(here, there, procedures)
    if (merge.kind !== 'fork' && merge.kind !== 'continues') throw new Error(merge.kind)
    return [...here, ...merge.taken]
  }

  it.each([
    ['same', whole, whole],
    ['earlier', whole, longer],
    ['later', longer, whole],
    ['apart', here, there],
    ['earlier', here, both()],
    ['later', both(), there],
    ['contradicts', whole, rebuilt],
    ['contradicts', longer, rebuilt],
  ] as const)('are told to be: %s', (relation, one, other) => {
    expect(relationOf(chainsOf(one), chainsOf(other))).toBe(relation)
  })

  it('are counted once: the file that holds most of it, also when it was opened last', () => {
    const rows = listed([row(1, whole), row(2, night(2)), row(3, longer), row(4, longer)])
    expect(rows.map(({ notCounted }) => notCounted)).toEqual(['again', undefined, undefined, 'again'])
    expect(rows[0]?.related.map(({ relation, name }) => [relation, name])).toEqual([
      ['earlier', '3.json'],
      ['earlier', '4.json'],
    ])
    expect(rows[3]?.related.map(({ relation }) => relation)).toEqual(['later', 'same'])
    expect(countedRecords(rows).map(({ entries }) => entries)).toEqual([whole.length, longer.length])
  })

  it('are not counted where they are broken, without a record, or written to practise', () => {
    const practice = asCase(Scribe.opened().entries, 7)
    const training = new Scribe()
    training.write({
      type: 'caseOpened',
      reference: 'T',
      practice: false,
      training: { scenario: 'night', run: digits(1, 32) },
    })
    const rows = listed([
      row(1, longer, { whole: false }),
      row(2, whole),
      row(3, practice),
      row(4, training.entries),
      { ...row(5, whole), record: undefined, whole: false },
    ])
    expect(rows.map(({ notCounted }) => notCounted)).toEqual(['broken', undefined, 'practice', 'practice', 'noRecord'])
    expect(countedRecords(rows)).toHaveLength(1)
  })
})

describe('what leaves the desk', () => {
  const records = [night(1), night(2)].map((entries) => deskRecord(entries))
  const logged = records.map(({ code, country, traces }) => ({ name: code, country, traces }))
  const files = { csv: measuresCsv(records), xes: xesOf(logged), ocel: [...ocelParts(logged)].join('') }

  it.each(Object.entries(files))('as %s names no person, no reference and nothing that was typed', (_, file) => {
    for (const word of ['Plantword', 'Zafiro', 'N-2', 'N-3', 'K7-RMPQ', records[0]?.caseId ?? '-'])
      expect(file).not.toContain(word)
    for (const { code } of records) expect(file).toContain(code)
  })

  it('has one row for each episode, with whole minutes and what was not done said as such', () => {
    const [head = '', first = '', ...more] = files.csv.trim().split('\r\n')
    const cells = (line: string) => line.replace('\uFEFF', '').slice(1, -1).split('","')
    const values = Object.fromEntries(cells(head).map((name, index) => [name, cells(first)[index]]))
    expect(more).toHaveLength(1)
    expect(values).toMatchObject({
      country: 'FR',
      episode: '1',
      police_minutes: '20',
      police: 'done',
      guardian_minutes: '',
      guardian: 'open',
      interview: 'notYet',
    })
  })

  it('has in the object-centric log every event with its record and its stage, and types for all of them', () => {
    const log = JSON.parse(files.ocel) as {
      readonly eventTypes: readonly { readonly name: string }[]
      readonly objects: readonly { readonly id: string; readonly type: string }[]
      readonly events: readonly {
        readonly id: string
        readonly type: string
        readonly time: string
        readonly relationships: readonly { readonly objectId: string }[]
      }[]
    }
    const ids = new Set(log.objects.map(({ id }) => id))
    expect(ids.size).toBe(log.objects.length)
    expect(new Set(log.events.map(({ id }) => id)).size).toBe(log.events.length)
    expect(log.events.length).toBe(records.flatMap(({ traces }) => traces.flatMap(({ events }) => events)).length)
    expect(new Set(log.eventTypes.map(({ name }) => name))).toEqual(new Set(log.events.map(({ type }) => type)))
    for (const { relationships, time } of log.events) {
      expect(relationships).toHaveLength(2)
      for (const { objectId } of relationships) expect(ids).toContain(objectId)
      expect(new Date(time).toISOString()).toBe(time)
    }
  })
})

describe('a file among many', () => {
  it('is judged without making its pages again, and nothing to read is made of it', async () => {
    const opened = await openFile(writeRecordFile(whole), readers, { depth: 'verdict' })
    expect(opened.findings.map(({ id }) => id)).toEqual(['consistent'])
    expect([opened.paper, opened.whole, opened.entries.length]).toEqual([undefined, true, whole.length])
    expect(deskRow(opened).record?.findings.kept).toBeGreaterThan(0)
  })

  it('that is sealed is told from one that is broken; what comes out of it are files like others', async () => {
    const sealed = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt abc 17\n')
    expect((await openFile(sealed, readers)).findings[0].id).toBe('sealed')
    const bundle = filesIn(writeBundle([whole, night(2)]))
    const found = await Promise.all(bundle.map((bytes) => openFile(bytes, readers)))
    expect(found.map(({ entries }) => entries[0]?.case)).toEqual([digits(2, 32), digits(3, 32)])
    expect(filesIn(Uint8Array.of(1, 2))).toEqual([Uint8Array.of(1, 2)])
  })

  it('with a record that no program of ours writes is listed and not measured', () => {
    const opened = nothingRead(finding('consistent', { count: 1, head: 'h', code: 'c' }))
    const { findings, record } = deskRow({ ...opened, entries: [{}] as unknown as readonly Entry[], whole: true })
    expect([findings[0].id, record]).toEqual(['failed', undefined])
  })
})
