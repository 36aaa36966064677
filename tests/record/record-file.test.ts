import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#record/canonical-json.ts'
import { beginning, headCode, headOf, lastOfEachDevice, seal, verifyChain } from '#record/chain.ts'
import type { Entry, Unsealed } from '#record/entry.ts'
import { readRecordFile, type RecordVerdict, writeRecordFile } from '#record/record-file.ts'
import { hashOf } from '#record/sha256.ts'
import { anyRecord } from './any-record.ts'
import { digits, Scribe } from './scribe.ts'

const record = anyRecord(8).map(({ entries }) => entries)
const runs = (numRuns: number, seed: number) => ({ numRuns, seed })

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(`${canonicalJson(value)}\n`)
const fileOf = (entries: readonly Entry[]) =>
  JSON.parse(new TextDecoder().decode(writeRecordFile(entries))) as RecordFile

interface RecordFile {
  count: number
  entries: Entry[]
  format: string
  head: string
  v: number
}

/** The file of a record, with other entries in it but the old count and head. */
const withEntries = (entries: readonly Entry[], forged: readonly unknown[]): RecordVerdict =>
  readRecordFile(bytesOf({ ...fileOf(entries), entries: forged }))

const namedIndex = (verdict: RecordVerdict): number | 'ok' | undefined =>
  verdict.ok ? 'ok' : 'index' in verdict ? verdict.index : undefined

/** Each place of a value that is not itself a list or an object, as a way to it. */
function leaves(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...way, key]))
}

function changed<T>(value: T, [key, ...rest]: readonly string[], to: (old: unknown) => unknown): T {
  if (key === undefined) return to(value) as T
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
  copy[key] = changed(copy[key], rest, to)
  return copy as T
}

/** Another value of the same kind, so that only the hash can tell. */
const other = (old: unknown): unknown => {
  if (typeof old === 'number') return old + 1
  if (typeof old === 'boolean') return !old
  if (typeof old !== 'string') return 'x'
  if (/^[0-9a-f]+$/.test(old)) return `${old.slice(0, -1)}${old.endsWith('0') ? '1' : '0'}`
  return `${old}x`
}

function resealed(entry: Entry, over: Partial<Unsealed>): Entry {
  const { hash: _, ...rest } = entry
  return seal({ ...rest, ...over })
}

describe('a record file', () => {
  it('reads back as it was written, with its head', () => {
    fc.assert(
      fc.property(record, (entries) => {
        expect(readRecordFile(writeRecordFile(entries))).toEqual({ ok: true, entries, head: headOf(entries) })
      }),
      runs(100, 1),
    )
  })

  it('names the entry in which any one value was changed', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(), (entries, which, where) => {
        const index = which % entries.length
        const ways = leaves(entries[index])
        const forged = entries.with(index, changed(entries[index]!, ways[where % ways.length]!, other))
        const verdict = withEntries(entries, forged)
        expect(namedIndex(verdict)).toBe(index)
        expect(verdict.ok || verdict.readable).toEqual(entries.slice(0, index))
      }),
      runs(250, 2),
    )
  })

  it('names the entry in which any one value was lost or a member was added', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(), (entries, which, where) => {
        const index = which % entries.length
        const keys = Object.keys(entries[index]!) as (keyof Entry)[]
        const { [keys[where % keys.length]!]: _, ...less } = entries[index]!
        expect(namedIndex(withEntries(entries, entries.with(index, less as Entry)))).toBe(index)
        const more = { ...entries[index]!, anchors: [] } as Entry
        expect(namedIndex(withEntries(entries, entries.with(index, more)))).toBe(index)
      }),
      runs(100, 3),
    )
  })

  it('notices any one byte that was changed, and names the entry it lies in as long as the text can be read', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.integer({ min: 1, max: 255 }), (entries, where, by) => {
        const bytes = writeRecordFile(entries)
        const at = where % bytes.length
        const forged = Uint8Array.from(bytes)
        forged[at] = bytes[at]! ^ by
        const verdict = readRecordFile(forged)
        expect(verdict.ok).toBe(false)
        const lengths = entries.map((entry) => new TextEncoder().encode(canonicalJson(entry)).length)
        let start = new TextEncoder().encode(`{"count":${entries.length},"entries":[`).length
        const inside = lengths.findIndex((length) => {
          const hit = at >= start && at < start + length
          start += length + 1
          return hit
        })
        const named = namedIndex(verdict)
        if (inside >= 0 && named !== undefined) expect(named).toBe(inside)
        if (inside >= 0 && named === undefined) expect(verdict).toMatchObject({ fault: 'notText' })
        if (inside < 0) expect(named === undefined || named === entries.length).toBe(true)
      }),
      runs(600, 4),
    )
  })

  it('names the place where an entry was dropped, also at the end', () => {
    fc.assert(
      fc.property(record, fc.nat(), (entries, which) => {
        const index = which % entries.length
        const verdict = withEntries(entries, entries.toSpliced(index, 1))
        const cut = index === entries.length - 1
        expect(verdict).toMatchObject({ ok: false, index, ...(cut ? { fault: 'missing' } : { fault: 'outOfOrder' }) })
      }),
      runs(150, 5),
    )
  })

  it('names the first of two entries that were swapped', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(), (entries, a, b) => {
        const [first, second] = [a % entries.length, b % entries.length].toSorted((x, y) => x - y) as [number, number]
        fc.pre(first !== second)
        const forged = entries.with(first, entries[second]!).with(second, entries[first]!)
        expect(withEntries(entries, forged)).toMatchObject({ ok: false, index: first })
      }),
      runs(150, 6),
    )
  })

  it('names the place where an entry stands a second time', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(), (entries, which, where) => {
        const index = which % entries.length
        const at = where % (entries.length + 1)
        const verdict = withEntries(entries, entries.toSpliced(at, 0, entries[index]!))
        expect(verdict).toMatchObject({ ok: false, index: at === index ? index + 1 : at })
      }),
      runs(150, 7),
    )
  })

  it('names the first entry that is missing when the end was cut off', () => {
    fc.assert(
      fc.property(record, fc.nat(), (entries, which) => {
        const kept = which % entries.length
        const verdict = withEntries(entries, entries.slice(0, kept))
        if (kept === 0) expect(verdict).toMatchObject({ ok: false, fault: 'empty' })
        else
          expect(verdict).toMatchObject({ ok: false, fault: 'missing', index: kept, readable: entries.slice(0, kept) })
      }),
      runs(100, 8),
    )
  })

  it('names the entry after one that was rewritten with a fresh hash, and the head where it was the last', () => {
    fc.assert(
      fc.property(record, fc.nat(), (entries, which) => {
        const index = which % entries.length
        const forged = entries.with(index, resealed(entries[index]!, { at: 0 }))
        const last = index === entries.length - 1
        expect(withEntries(entries, forged)).toMatchObject(
          last ? { ok: false, fault: 'headDiffers' } : { ok: false, fault: 'brokenLink', index: index + 1 },
        )
      }),
      runs(100, 9),
    )
  })

  it('is consistent in itself when a whole new record was written, or the end was cut with a new count and head: only a head kept elsewhere tells', () => {
    fc.assert(
      fc.property(record, fc.nat(), (entries, which) => {
        const kept = entries.slice(0, 1 + (which % (entries.length - 1)))
        const cut = readRecordFile(writeRecordFile(kept))
        expect(cut).toMatchObject({ ok: true })
        expect(cut.ok && cut.head).not.toBe(headOf(entries))

        const rebuilt: Entry[] = []
        for (const entry of entries)
          rebuilt.push(resealed(entry, { prev: rebuilt.at(-1)?.hash ?? beginning, at: entry.at + 1 }))
        const verdict = readRecordFile(writeRecordFile(rebuilt))
        expect(verdict).toMatchObject({ ok: true })
        expect(verdict.ok && verdict.head).not.toBe(headOf(entries))
      }),
      runs(50, 10),
    )
  })

  it('is refused when anything stands beside count, entries, format, head and version', () => {
    const { entries } = Scribe.opened()
    const verdict = readRecordFile(bytesOf({ ...fileOf(entries), reviewed: 'all in order' }))
    expect(verdict).toMatchObject({ ok: false, fault: 'notCanonical' })
  })

  it.each([
    ['spaces', (text: string) => text.replace('"count":', '"count": ')],
    ['a key twice', (text: string) => text.replace('{"count":', '{"count":9,"count":')],
    ['another order of keys', (text: string) => text.replace(/^\{"count":(\d+),(.*)\}\n$/s, '{$2,"count":$1}\n')],
    ['no line feed at the end', (text: string) => text.trimEnd()],
    ['an escape that is not needed', (text: string) => text.replace('Athens', '\\u0041thens')],
    ['a number written in another way', (text: string) => text.replace(/"count":(\d)/, '"count":$1e0')],
  ])('is refused when it was written with %s', (_, forge) => {
    const text = new TextDecoder().decode(writeRecordFile(Scribe.opened().entries))
    const forged = forge(text)
    expect(forged).not.toBe(text)
    const verdict = readRecordFile(new TextEncoder().encode(forged))
    expect(verdict).toMatchObject({ ok: false, fault: 'notCanonical' })
  })

  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG'],
    ['half a file', '{"count":2,"entries":['],
    ['a byte order mark before it', `\ufeff${new TextDecoder().decode(writeRecordFile(Scribe.opened().entries))}`],
  ])('is refused as no text of ours when it is %s', (_, text) => {
    expect(readRecordFile(new TextEncoder().encode(text))).toEqual({ ok: false, fault: 'notText', readable: [] })
  })

  it.each([
    ['a list', [], 'notARecord'],
    ['something else in JSON', { format: 'another-program', v: 1 }, 'notARecord'],
    ['without entries', { format: 'missing-child-guide-record', v: 1 }, 'notARecord'],
    ['of a later version', { format: 'missing-child-guide-record', v: 2, entries: [] }, 'otherVersion'],
    ['without version', { format: 'missing-child-guide-record', entries: [] }, 'otherVersion'],
    ['empty', { format: 'missing-child-guide-record', v: 1, entries: [], count: 0, head: headOf([]) }, 'empty'],
  ])('that is %s is refused with a reason', (_, value, fault) => {
    expect(readRecordFile(bytesOf(value))).toMatchObject({ ok: false, fault, readable: [] })
  })

  it('says that the count or the head differs when only these were changed', () => {
    const { entries } = Scribe.opened()
    const file = fileOf(entries)
    expect(readRecordFile(bytesOf({ ...file, count: 1 }))).toMatchObject({ fault: 'countDiffers', readable: entries })
    expect(readRecordFile(bytesOf({ ...file, count: '2' }))).toMatchObject({ fault: 'countDiffers' })
    expect(readRecordFile(bytesOf({ ...file, count: 3 }))).toMatchObject({ fault: 'missing', index: 2 })
    expect(readRecordFile(bytesOf({ ...file, head: beginning }))).toMatchObject({ fault: 'headDiffers' })
  })

  it('never throws, whatever bytes it is given', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .jsonValue()
        .map((value) =>
          new TextEncoder().encode(JSON.stringify({ format: 'missing-child-guide-record', v: 1, entries: [value] })),
        ),
    )
    fc.assert(
      fc.property(piece, (bytes) => {
        expect(readRecordFile(bytes).ok).toBe(false)
      }),
      runs(500, 11),
    )
  })

  it.each([
    ['the entry', '{"actor"', '{"__proto__":{"x":1},"actor"'],
    ['the person', '"actor":{', '"actor":{"__proto__":{},'],
    ['the fields of an answer', '"fields":{', '"fields":{"__proto__":"x",'],
    ['a checklist', '"redItems":{', '"redItems":{"__proto__":{"answer":"no"},'],
  ])('names an entry with a member smuggled into %s under a name that objects hide', (_, from, to) => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'bus stop' })
    scribe.answer('dangerScreen.red', { redItems: { under13: { answer: 'yes' } } })
    const text = new TextDecoder().decode(writeRecordFile(scribe.entries))
    const index = text.slice(0, text.indexOf(from)).split('"v":1').length - 1
    expect(text).toContain(from)
    expect(readRecordFile(new TextEncoder().encode(text.replace(from, to)))).toMatchObject({ ok: false, index })
  })

  it('names an entry that holds a minus zero or half a character, which have no canonical form', () => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'clock', byMs: 0 })
    scribe.write({ type: 'note', text: 'she called' })
    const text = new TextDecoder().decode(writeRecordFile(scribe.entries))
    const minusZero = text.replace('"byMs":0', '"byMs":-0')
    const halfCharacter = text.replace('she called', '\\ud83d')
    expect(readRecordFile(new TextEncoder().encode(minusZero))).toMatchObject({ ok: false, index: 2 })
    expect(readRecordFile(new TextEncoder().encode(halfCharacter))).toMatchObject({ ok: false, index: 3 })
  })
})

describe('a chain', () => {
  it('says of an entry what is wrong with it', () => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'note', text: 'one' })
    const [first, second, third] = scribe.entries as [Entry, Entry, Entry]
    const elsewhere = Scribe.opened({ case: digits('other', 32) }).entries
    expect(verifyChain([])).toEqual({ ok: true })
    expect(verifyChain([first, { ...second, v: 2 }])).toEqual({ ok: false, index: 1, fault: 'otherVersion' })
    expect(verifyChain([first, { ...second, at: 'now' }])).toEqual({ ok: false, index: 1, fault: 'notAnEntry' })
    expect(verifyChain([first, null])).toEqual({ ok: false, index: 1, fault: 'notAnEntry' })
    expect(verifyChain([first, { ...second, at: 5 }])).toEqual({ ok: false, index: 1, fault: 'altered' })
    expect(verifyChain([first, third])).toEqual({ ok: false, index: 1, fault: 'outOfOrder' })
    expect(verifyChain([first, elsewhere[1]])).toEqual({ ok: false, index: 1, fault: 'otherCase' })
    expect(verifyChain([first, resealed(second, { prev: third.hash })])).toEqual({
      ok: false,
      index: 1,
      fault: 'brokenLink',
    })
  })

  it('runs for each device by itself, and each device notes what it had seen of the others', () => {
    const phone = Scribe.opened()
    const laptop = new Scribe({ device: digits('laptop', 32), entries: phone.entries, salt: 100 })
    laptop.write({ type: 'note', text: 'from the laptop' })
    const again = new Scribe({ entries: laptop.entries, salt: 200 })
    again.write({ type: 'note', text: 'from the phone' })
    const { entries } = again
    expect(entries.map(({ device, seq }) => [device, seq])).toEqual([
      [phone.device, 1],
      [phone.device, 2],
      [laptop.device, 1],
      [phone.device, 3],
    ])
    expect(entries[2]).toMatchObject({
      prev: beginning,
      seen: [{ device: phone.device, seq: 2, hash: entries[1]?.hash }],
    })
    expect(entries[3]).toMatchObject({ prev: entries[1]?.hash, seen: [{ device: laptop.device, seq: 1 }] })
    expect(verifyChain(entries)).toEqual({ ok: true })
    expect(lastOfEachDevice(entries).map(({ hash }) => hash)).toEqual([entries[3]?.hash, entries[2]?.hash])
    expect(readRecordFile(writeRecordFile(entries))).toMatchObject({ ok: true })
  })

  it('gives no two entries the same hash, even when they say the same', () => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'note', text: 'again' })
    scribe.write({ type: 'note', text: 'again' })
    expect(new Set(scribe.entries.map(({ hash }) => hash)).size).toBe(4)
  })
})

describe('the head', () => {
  it('is the hash of device, count and last hash of each device', () => {
    const { entries } = Scribe.opened()
    const { device, hash } = entries[1]!
    expect(headOf(entries)).toBe(hashOf([{ count: 2, device, hash }]))
  })

  it('changes with every entry', () => {
    fc.assert(
      fc.property(record, (entries) => {
        const heads = entries.map((_, index) => headOf(entries.slice(0, index + 1)))
        expect(new Set(heads).size).toBe(entries.length)
      }),
      runs(30, 12),
    )
  })

  it('has a code of sixteen digits in four groups for the telephone', () => {
    expect(headCode('3f2a90c177be04d2ffff')).toBe('3F2A 90C1 77BE 04D2')
  })
})
