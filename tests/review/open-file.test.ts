import { book } from '#content/en/book.ts'
import * as english from '#content/en/review.ts'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePaperKey } from '#crypto/paper-key.ts'
import { buildPaper } from '#export/papers.ts'
import { supervisorField } from '#export/sign-off.ts'
import { buildVolumes } from '#export/volumes.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { SignatureVerdict } from '#pdf/verify-signatures.ts'
import { signPaper } from '#pdf/sign-paper.ts'
import { canonicalJson } from '#record/canonical-json.ts'
import { headCode, headOf, seal } from '#record/chain.ts'
import type { Content, Entry, Unsealed } from '#record/entry.ts'
import { writeRecordFile } from '#record/record-file.ts'
import type { FileReaders } from '#review/file-readers.ts'
import { type FindingId, findingIds, findingInWords, type Finding, finding } from '#review/finding.ts'
import { openBlob } from '#review/open-blob.ts'
import { type OpenedFile, openFile, withCode } from '#review/open-file.ts'
import { damagesOf } from '../pdf/damages.ts'
import { asFile, freshPath, resaved, run } from '../pdf/pdf-tools.ts'
import { minute, Scribe } from '../record/scribe.ts'
import { continued, drawing, embedded } from './continued.ts'
import {
  again,
  ofOtherCase,
  reviewed,
  reviewOf,
  signedOff,
  supervisor,
  withOtherReview,
  withReview,
} from './reviewed-files.ts'
import { kit, nightRecord, readers, recordPdf, withOtherWords } from './sample-files.ts'

const entries = nightRecord()
const pdf = recordPdf(entries)
const json = writeRecordFile(entries)
const code = headCode(headOf(entries))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const pages = inspected(pdf).pages
const elsewhere = ofOtherCase()

function inspected(bytes: Uint8Array) {
  const found = inspectPdf(bytes, ['record.json'], 1e8)
  if (!found.ok) throw new Error(found.reason)
  return found
}

const ids = ({ findings }: { findings: readonly Finding[] }): FindingId[] => findings.map(({ id }) => id)

/** A file of a record that says of itself what is wanted. */
const fileOf = (list: readonly unknown[], over: object = {}): Uint8Array => {
  const file = { count: list.length, entries: list, format: 'missing-child-guide-record', head: headOf(entries), v: 1 }
  return bytesOf(`${canonicalJson({ ...file, ...over })}\n`)
}

const resealed = (entry: Entry | undefined, over: Partial<Unsealed>): Entry => {
  if (!entry) throw new Error('there is an entry')
  const { hash: _, ...rest } = entry
  return seal({ ...rest, ...over })
}

function withAStop(): readonly Entry[] {
  const scribe = Scribe.opened()
  scribe.write({ type: 'answer', stage: 'response-1', step: 'confirmChild', outcome: 'samePerson', fields: {} })
  return scribe.entries
}

const signed = (over: Partial<SignatureVerdict>): FileReaders => ({
  ...readers,
  verifySignatures: () =>
    Promise.resolve({
      ok: true,
      signatures: [
        {
          field: 'signature',
          integrity: 'valid',
          coversWholeFile: true,
          coveredUpTo: undefined,
          certificate: { fingerprint: 'ab'.repeat(32), name: 'Shelter Omonia', selfSigned: true },
          claimedName: '',
          claimedAt: 0,
          ...over,
        },
      ],
    }),
})

const inKlingon = () => {
  const scribe = Scribe.opened()
  scribe.write({ type: 'exported', paper: 'record', language: 'tlh' })
  return scribe.entries
}

/** Each page is drawn from an object that later parts of the file replace. */
const first = drawing(pdf, 1)
const second = drawing(pdf, 2)
const turned = continued(pdf, first.object, second.body)
const many = (count: number) =>
  Array.from({ length: count }).reduce<Uint8Array>((of) => continued(of, undefined, 'null'), pdf)
const otherRecord = () => {
  const scribe = Scribe.opened({ salt: 900 })
  scribe.wait(minute).write({ type: 'exported', paper: 'record', language: 'en' })
  const { object, body } = embedded(pdf, writeRecordFile(scribe.entries))
  return continued(pdf, object, body)
}
const doubled = () => {
  const [file, other, out] = [asFile(pdf), asFile(bytesOf('{}')), freshPath()]
  run('qpdf', file, '--add-attachment', other, '--key=zz', '--filename=record.json', '--', out)
  return readFileSync(out)
}
const printed = () => {
  const out = freshPath()
  run('qpdf', '--empty', '--pages', asFile(pdf), '1-z', '--', out)
  return readFileSync(out)
}
const damage = (wanted: string) =>
  damagesOf(pdf, { record: ['"count":9', '"count":8'], pages }).find(([name]) => name === wanted)?.[2]() ?? pdf

function trainingRecord(): readonly Entry[] {
  const scribe = new Scribe()
  const training = { scenario: 'firstNight', run: 'a'.repeat(32) }
  scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true, training })
  return scribe.entries
}

/** What a supervisor writes behind the record. */
function remarked(content: Content): readonly Entry[] {
  const desk = supervisor(entries)
  desk.write(content)
  return desk.entries.slice(entries.length)
}

type Case = readonly [id: FindingId, open: () => Promise<OpenedFile>]
const open =
  (bytes: () => Uint8Array, by: FileReaders = readers) =>
  () =>
    openFile(bytes(), by)

/** For each thing that can be found of a file, a real one that brings it about. Where it is the gravest, it is the verdict. */
const verdicts: readonly Case[] = [
  ['tooLarge', () => openBlob({ size: 2 ** 30 } as Blob, readers)],
  ['emptyFile', open(() => new Uint8Array())],
  ['unreadable', () => openBlob({ size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob, readers)],
  ['damagedPdf', open(() => pdf.subarray(0, pdf.length / 2))],
  ['lockedPdf', open(() => resaved(pdf, '--encrypt', '', 'owner', '256', '--'))],
  [
    'failed',
    open(() => pdf, {
      ...readers,
      inspect: () => {
        throw new TypeError('a fault of this program')
      },
    }),
  ],
  ['severalRecords', open(doubled)],
  ['noLogForeign', open(printed)],
  ['noLogPaper', open(() => renderPaper(buildPaper(book, 'record', entries, 'police'), kit))],
  ['notText', open(() => Uint8Array.of(0xff, 0xd8, 0xff))],
  ['notARecord', open(() => bytesOf('{"format":"other"}'))],
  ['otherFormat', open(() => bytesOf('{"entries":[],"format":"missing-child-guide-record","v":2}'))],
  ['notAnEntry', open(() => fileOf(entries.with(2, {} as Entry)))],
  ['altered', open(() => bytesOf(textOf(json).replace('No answer at night', 'Told at once')))],
  ['brokenLink', open(() => fileOf(entries.with(3, resealed(entries[3], { prev: '1'.repeat(64) }))))],
  ['outOfOrder', open(() => fileOf(entries.toSpliced(4, 1)))],
  [
    'unseen',
    open(() =>
      fileOf(
        entries.with(0, resealed(entries[0], { seen: [{ device: 'f'.repeat(32), seq: 1, hash: '0'.repeat(64) }] })),
      ),
    ),
  ],
  ['otherCase', open(() => fileOf(entries.with(1, resealed(entries[1], { case: 'f'.repeat(32) }))))],
  ['cutOff', open(() => fileOf(entries.slice(0, -2), { count: entries.length }))],
  ['noEntry', open(() => fileOf([]))],
  ['countDiffers', open(() => fileOf(entries, { count: 3 }))],
  ['headDiffers', open(() => fileOf(entries, { head: '0'.repeat(64) }))],
  ['notCanonical', open(() => bytesOf(textOf(json).replace('{', '{ ')))],
  ['codeDiffers', () => openFile(json, readers, { code: '0000 0000 0000 0000' })],
  ['codeNotCode', () => openFile(json, readers, { code: 'hello' })],
  ['codeEarlier', () => openFile(json, readers, { code: headCode(headOf(entries.slice(0, 4))) })],
  ['codeMatches', () => openFile(pdf, readers, { code })],
  ['pagesDiffer', open(() => recordPdf(entries, withOtherWords('People decided', 'Nobody decided')))],
  ['spokenDiffers', open(() => damage('a head without scope'))],
  ['pagesUnreadable', open(() => damage('a font that is not embedded'))],
  ['partsDiffer', open(() => continued(turned, first.object, first.body))],
  ['partsOtherRecord', open(otherRecord)],
  ['tooManyParts', open(() => many(9))],
  ['active', open(() => damage('a script'))],
  [
    'pagesOtherVersion',
    open(() => recordPdf(entries, (paper) => ({ ...withOtherWords('People decided', 'Decided')(paper), edition: 0 }))),
  ],
  ['pagesOtherLanguage', open(() => recordPdf(inKlingon()))],
  ['pagesNotCompared', open(() => pdf, { ...readers, comparePages: () => Promise.reject(new Error('no worker')) })],
  ['pagesIdentical', open(() => pdf)],
  ['pagesContinued', open(() => many(1))],
  ['pagesSavedAgain', open(() => resaved(pdf, '--object-streams=generate'))],
  ['signatureAltered', open(() => pdf, signed({ integrity: 'digestMismatch' }))],
  ['signatureForeign', open(() => pdf, signed({ integrity: 'notByThisCertificate' }))],
  ['signatureUnreadable', open(() => pdf, signed({ integrity: 'unreadable' }))],
  ['signaturePart', open(() => pdf, signed({ coversWholeFile: false }))],
  ['signatureSelf', open(() => pdf, signed({}))],
  [
    'signatureWhole',
    open(() => pdf, signed({ certificate: { fingerprint: 'ab'.repeat(32), name: 'Ministry', selfSigned: false } })),
  ],
  [
    'signatureNotChecked',
    open(() => continued(pdf, ...signatureField(pdf)), {
      ...readers,
      verifySignatures: () => Promise.resolve({ ok: false, reason: 'damaged' }),
    }),
  ],
  ['volumeUnfit', open(() => volumes(2, () => 'x'))],
  ['volume', open(() => volumes(2))],
  ['pagesLater', () => openFile(pdf, readers, { depth: 'verdict' })],
  ['sealed', open(() => bytesOf('age-encryption.org/v1\n-> scrypt abc 17\n'))],
  ['reviewAltered', open(() => withOtherReview((text) => text.replace('Two hours', 'Three days')))],
  ['reviewOtherRecord', open(() => withReview(pdf, elsewhere.before, elsewhere.added, 1))],
  ['reviewMissing', open(() => withReview(pdf, reviewed, again, 2))],
  ['reviewMore', open(() => withReview(pdf, entries, remarked({ type: 'note', text: 'She rang' }), 1))],
  [
    'signOffOtherHead',
    open(() =>
      withReview(pdf, entries, remarked({ type: 'signOff', head: '0'.repeat(64), result: 'accepted', text: '' }), 1),
    ),
  ],
  ['reviewPagesDiffer', open(() => continued(signedOff, drawing(signedOff, pages + 1).object, first.body))],
  ['signOffEarlier', open(() => withReview(pdf, entries, reviewOf(entries.slice(0, -2)), 1))],
  ['codeOfRecord', () => openFile(signedOff, readers, { code })],
  ['signedOffAccepted', open(() => writeRecordFile([...entries, ...reviewOf(entries, 'accepted')]))],
  ['signedOffRemarks', open(() => writeRecordFile(reviewed))],
  ['signedOffReturned', open(() => writeRecordFile([...entries, ...reviewOf(entries, 'returned')]))],
  ['reviewPagesFit', open(() => signedOff)],
  ['signedOffAgain', open(() => writeRecordFile([...reviewed, ...again]))],
  ['reviewComments', open(() => writeRecordFile(reviewed.slice(0, -1)))],
  ['noSignOff', open(() => pdf)],
  [
    'signatureBeforeReview',
    open(() => signedOff, signed({ coversWholeFile: false, coveredUpTo: inspected(signedOff).revisions[0] })),
  ],
  ['noSignature', open(() => pdf)],
  ['stopped', open(() => writeRecordFile(withAStop()))],
  ['training', open(() => writeRecordFile(trainingRecord()))],
  ['consistent', open(() => json)],
]

/** The first volume of the record as if it were too long for one file, after a change to what it says of itself. */
function volumes(limit: number, change = (text: string) => text): Uint8Array {
  const [volume] = buildVolumes(book, entries, limit)
  if (!volume) throw new Error('there is a volume')
  const attachments = volume.attachments.map((one) =>
    one.name === 'volume.json' ? { ...one, bytes: bytesOf(change(textOf(one.bytes))) } : one,
  )
  return renderPaper({ ...volume, attachments }, kit)
}

/** Where a finding stands beside graver ones of the same file. */
const besideGraver: readonly FindingId[] = [
  'training',
  'pagesLater',
  'partsOtherRecord',
  'noSignature',
  'codeNotCode',
  'volume',
  'reviewPagesFit',
  'signedOffAgain',
  'reviewComments',
  'noSignOff',
  'signatureBeforeReview',
]

function textIn(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** A catalog with a field that holds something called a signature. */
function signatureField(of: Uint8Array): [number, string] {
  const text = textIn(of)
  const root = Number(/\/Root (\d+) 0 R/.exec(text)?.[1])
  const body = new RegExp(`\\n${root} 0 obj\\n([^]*?)\\nendobj`).exec(text)?.[1] ?? ''
  const form = '/AcroForm << /Fields [<< /FT /Sig /T (s) /V << /Type /Sig >> >>] >>'
  return [root, body.replace(/>>\s*$/, `${form} >>`)]
}

describe('what is said of a file', { timeout: 120_000 }, () => {
  it('has a real file for everything that can be said', () => {
    expect(new Set(verdicts.map(([id]) => id))).toEqual(new Set(findingIds))
  })

  it.each(verdicts)('is found: %s', async (id, opening) => {
    const opened = await opening()
    expect(ids(opened)).toContain(id)
    if (!besideGraver.includes(id)) expect(ids(opened)[0]).toBe(id)
    for (const one of opened.findings) {
      const sentence = findingInWords(english, one)
      expect(sentence).not.toMatch(/[{}]|undefined|unaltered/)
      expect(sentence).toMatch(/\.$|[0-9A-F]{4}$|\}$/)
    }
  })

  it('is about every part of it, gravest first', async () => {
    const opened = await openFile(pdf, readers)
    expect(ids(opened)).toEqual(['pagesIdentical', 'consistent', 'noSignature', 'noSignOff'])
    expect(findingInWords(english, opened.findings[0])).toMatch(
      /^The pages say what the record inside says: .* byte for byte/,
    )
    const changed = recordPdf(entries, withOtherWords('People decided', 'Nobody decided'))
    expect(ids(await openFile(changed, readers))).toEqual(['pagesDiffer', 'consistent', 'noSignature', 'noSignOff'])
  })

  it('names what is broken, what still stands and what it says', async () => {
    const opened = await openFile(bytesOf(textOf(json).replace('No answer at night', 'Told at once')), readers)
    expect(findingInWords(english, opened.findings[0])).toMatch(
      /^Broken at entry 6: .* The 5 entries before it are consistent/,
    )
    expect(opened.entries).toEqual(entries.slice(0, 5))
    expect(opened.whole).toBe(false)
    expect(JSON.stringify(opened.paper?.blocks)).not.toContain('Told at once')
  })

  it('lets no character of a file steer a terminal or turn a sentence around', () => {
    const said = findingInWords(english, finding('noLogForeign', { creator: `\u001B[2J\u202Egnp${'x'.repeat(999)}` }))
    expect(said).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    expect(said.length).toBeLessThan(400)
  })
})

describe('a code that was noted', { timeout: 120_000 }, () => {
  const compared = async (typed: string, of: Uint8Array = json) => ids(withCode(await openFile(of, readers), typed))[0]

  it('is read the way people write: any case, any gaps, O for 0, I for 1, the whole head too', async () => {
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll(' ', ''),
      code.replaceAll(' ', '-'),
      headOf(entries),
    ])
      expect(await compared(typed)).toBe('codeMatches')
    expect(await compared(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe('codeMatches')
    for (const typed of ['', code.slice(0, -1), `${code}0`, 'GGGG GGGG GGGG GGGG'])
      expect(ids(withCode(await openFile(json, readers), typed))).toContain('codeNotCode')
  })

  it('finds what the file alone cannot tell: a record that was cut and written anew', async () => {
    const cut = writeRecordFile(entries.slice(0, -2))
    expect(ids(await openFile(cut, readers))[0]).toBe('consistent')
    expect(await compared(code, cut)).toBe('codeDiffers')
  })

  it('is known for every earlier state of the record, which is named', async () => {
    const opened = await openFile(json, readers)
    for (const [index] of entries.slice(0, -1).entries()) {
      const [found] = withCode(opened, headCode(headOf(entries.slice(0, index + 1)))).findings
      expect(found).toMatchObject({ id: 'codeEarlier', values: { n: index + 1, later: entries.length - index - 1 } })
    }
  })

  it('takes the place of the one compared before', async () => {
    const once = withCode(await openFile(json, readers), '0000 0000 0000 0000')
    expect(ids(withCode(once, code))).toEqual(['codeMatches', 'consistent'])
  })
})

describe('a paper that was signed on a device', { timeout: 120_000 }, () => {
  it('is told from one that was continued or changed after it', async () => {
    const at = Date.UTC(2026, 0, 8)
    const signedPdf = await signPaper(pdf, await makePaperKey(at), { field: supervisorField, at, name: 'Eleni' })
    if (!signedPdf.ok) throw new Error(signedPdf.reason)
    const whole = await openFile(signedPdf.bytes, readers)
    expect(ids(whole)).toEqual(['signatureSelf', 'pagesContinued', 'consistent', 'noSignOff'])
    expect(findingInWords(english, whole.findings[0])).toMatch(/signature of Eleni is valid .* not who holds it/)
    const later = continued(signedPdf.bytes, undefined, 'null')
    expect(ids(await openFile(later, readers))).toEqual(['signaturePart', 'pagesContinued', 'consistent', 'noSignOff'])
    const changed = continued(signedPdf.bytes, first.object, second.body)
    expect(ids(await openFile(changed, readers))).toEqual(['pagesDiffer', 'signaturePart', 'consistent', 'noSignOff'])
    const flipped = Uint8Array.from(signedPdf.bytes)
    const place = textIn(signedPdf.bytes).indexOf('/ModDate') + 12
    flipped[place] = (flipped[place] ?? 0) ^ 1
    expect(ids(await openFile(flipped, readers))[0]).toBe('signatureAltered')
  })
})

describe('a file that was continued', { timeout: 120_000 }, () => {
  it('is judged in each of its parts', async () => {
    expect(inspected(many(2)).revisions).toHaveLength(3)
    expect(ids(await openFile(turned, readers))[0]).toBe('pagesDiffer')
    const back = await openFile(continued(turned, first.object, first.body), readers)
    expect(ids(back)).toEqual(['partsDiffer', 'pagesContinued', 'consistent', 'noSignature', 'noSignOff'])
    expect(back.findings[0].values).toEqual({ list: '2', count: 3 })
  })

  it('is not made of parts by words inside it that only look like the end of one', () => {
    expect(inspected(continued(pdf, undefined, '(startxref\n9\n%%EOF\n)')).revisions).toHaveLength(2)
    expect(inspected(resaved(pdf, '--linearize')).revisions).toHaveLength(1)
  })
})

/** The 26 damages of a paper: what each is answered with. None of them is called identical. */
const damaged: Readonly<Record<string, FindingId>> = {
  'no output intent': 'pagesSavedAgain',
  'no metadata': 'pagesSavedAgain',
  'no language': 'pagesSavedAgain',
  'not marked as tagged': 'pagesSavedAgain',
  'no tags': 'spokenDiffers',
  'a page that does not lead to its tags': 'pagesDiffer',
  'a font that does not say what it says': 'pagesDiffer',
  'a font that is not embedded': 'pagesUnreadable',
  'a file without relationship': 'pagesSavedAgain',
  'a file that belongs to nothing': 'pagesSavedAgain',
  'text without a mark': 'pagesDiffer',
  'a figure without words': 'spokenDiffers',
  'a title that is not displayed': 'pagesSavedAgain',
  'a script': 'active',
  encryption: 'lockedPdf',
  'a file without its second name': 'pagesSavedAgain',
  'another order of tabs': 'pagesSavedAgain',
  'an annotation without tag': 'pagesDiffer',
  'a head without scope': 'spokenDiffers',
  'a skipped level of headings': 'spokenDiffers',
  'another record': 'countDiffers',
  'no title': 'pagesSavedAgain',
  'another width': 'pagesDiffer',
  'a broken colour profile': 'pagesSavedAgain',
  'no last page': 'pagesDiffer',
  'other text on a page': 'pagesDiffer',
}

describe('a damaged paper', { timeout: 120_000 }, () => {
  const damages = damagesOf(pdf, { record: ['"count":9', '"count":8'], pages })

  it.each(damages.map(([name, , make]) => [name, make] as const))(
    'is never called identical: %s',
    async (name, make) => {
      const found = ids(await openFile(make(), readers))
      expect(found).not.toContain('pagesIdentical')
      expect(found[0]).toBe(damaged[name])
    },
  )
})

describe('opening', { timeout: 120_000 }, () => {
  const quick: FileReaders = { ...readers, comparePages: () => Promise.resolve([{ kind: 'savedAgain' }]) }
  const seeded = (numRuns: number, seed: number) => ({ numRuns, seed })

  it('never fails and never calls a changed file identical or consistent, whatever the bytes', async () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 })
    const mutated = fc.tuple(fc.constantFrom(json, pdf), places).map(([file, list]) => {
      const altered = Uint8Array.from(file)
      for (const [place, by] of list) altered[place % altered.length] = (altered[place % altered.length] ?? 0) ^ by
      return { altered, file }
    })
    const cut = fc.tuple(fc.constantFrom(json, pdf), fc.nat(), fc.nat(200)).map(([file, at, length]) => ({
      altered: Buffer.concat([file.subarray(0, at % file.length), file.subarray((at % file.length) + length)]),
      file,
    }))
    const junk = fc.uint8Array({ maxLength: 400 }).map((altered) => ({ altered, file: json }))
    const values = fc.json({ maxDepth: 4 }).map((text) => ({ altered: bytesOf(text), file: json }))
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated, cut, junk, values), async ({ altered, file }) => {
        fc.pre(!Buffer.from(altered).equals(file))
        const found = ids(await openFile(altered, quick))
        expect(found).not.toContain('pagesIdentical')
        expect(found).not.toContain('failed')
        if (file === json) expect(found).not.toContain('consistent')
      }),
      seeded(300, 20261127),
    )
  })

  it('says what is wrong of a record whose values were changed for others of any kind', async () => {
    const whole = JSON.parse(textOf(json)) as { entries: Record<string, unknown>[] }
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 2 }), async (which, key, value) => {
        const index = which % whole.entries.length
        const entry = whole.entries[index] ?? {}
        const keys = Object.keys(entry)
        const name = keys[key % keys.length] ?? ''
        fc.pre(JSON.stringify(entry[name]) !== JSON.stringify(value))
        const forged = { ...whole, entries: whole.entries.with(index, { ...entry, [name]: value }) }
        const { findings } = await openFile(bytesOf(`${JSON.stringify(forged)}\n`), quick)
        expect(findings[0].grade).not.toBe('good')
        expect(findings[0].id).not.toBe('failed')
      }),
      seeded(120, 20261128),
    )
  })

  it('never fails on a record whose chain is sound and whose entries make no sense', async () => {
    const name = fc.constantFrom(
      'constructor',
      'toString',
      'response-1',
      'response-0',
      'aftercare-9',
      'dangerScreen',
      'x',
    )
    const hash = fc.constantFrom('0'.repeat(64), 'f'.repeat(64), entries[3]?.hash ?? '')
    const text = fc.constantFrom('', '{name}', '\u202E\u0000', 'https://example.org', 'x'.repeat(3000))
    const fields = fc.dictionary(
      name,
      fc.oneof(text, fc.maxSafeInteger(), fc.dictionary(name, fc.record({ answer: name }))),
    )
    const content = fc.oneof(
      fc.record({ type: fc.constant('answer' as const), stage: name, step: name, outcome: name, fields }),
      fc.record({ type: fc.constant('stageOpened' as const), stage: name, begins: name }),
      fc.record({
        type: fc.constant('correction' as const),
        corrects: hash,
        reason: text,
        setsAside: fc.array(hash, { maxLength: 2 }),
      }),
      fc.record({ type: fc.constant('item' as const), item: name, value: text }),
      fc.record({
        type: fc.constant('exported' as const),
        paper: name,
        language: fc.constantFrom('', 'en', 'x'),
        profile: name,
      }),
      fc.record({ type: fc.constant('clock' as const), byMs: fc.maxSafeInteger() }),
      fc.record({ type: fc.constant('country' as const), country: fc.stringMatching(/^[A-Z]{2}$/) }),
      fc.record({
        type: fc.constant('fork' as const),
        device: fc.constant('0'.repeat(32)),
        aside: fc.array(hash, { maxLength: 2 }),
      }),
      fc.record({
        type: fc.constant('forkResolved' as const),
        fork: hash,
        setsAside: fc.array(hash, { maxLength: 2 }),
        reason: text,
      }),
    )
    const frame = fc.record({
      at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
      offset: fc.integer({ min: -960, max: 960 }),
      zone: fc.constantFrom('', 'Nowhere/Else'),
      actor: fc.record({ name: fc.constantFrom('', 'Eleni'), role: name }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(content, frame), { minLength: 1, maxLength: 8 }), async (written) => {
        let before: Entry | undefined
        const plain = JSON.parse(JSON.stringify(written)) as typeof written
        const list = plain.map(([what, more], index) => {
          const { hash: _, ...like } = entries[0] as Entry
          before = seal({ ...like, ...more, seq: index + 1, prev: before?.hash ?? '0'.repeat(64), content: what })
          return before
        })
        const { findings, whole } = await openFile(writeRecordFile(list), quick)
        expect(findings.map((found) => [found.id, found.values])).not.toContainEqual(['failed', expect.anything()])
        expect(whole).toBe(true)
      }),
      seeded(150, 20261129),
    )
  })

  it('reads no more than it was given: bombs are refused before they are unpacked', async () => {
    const bomb = continuedWithBomb()
    expect(bomb.length).toBeLessThan(500_000)
    expect(ids(await openFile(bomb, quick))).toEqual(['damagedPdf'])
  })

  it('gives up when it is told to, and says so to nobody else', async () => {
    const stop = new AbortController()
    const slow: FileReaders = {
      ...readers,
      comparePages: () => {
        stop.abort()
        return Promise.reject(new Error('ended'))
      },
    }
    await expect(openFile(pdf, slow, { signal: stop.signal })).rejects.toThrow(/abort/i)
  })

  it('leaves the bytes it was given as they were', async () => {
    const copy = Uint8Array.from(pdf)
    await openFile(copy, readers, { code })
    expect(Buffer.from(copy).equals(pdf)).toBe(true)
  })
})

/** A paper whose record unpacks to more than is ever read. */
function continuedWithBomb(): Uint8Array {
  const { object } = embedded(pdf, json)
  const packed = deflateSync(Buffer.alloc(60 * 1024 * 1024, 32)).toString('latin1')
  const size = 60 * 1024 * 1024
  return continued(
    pdf,
    object,
    `<< /Type /EmbeddedFile /Filter /FlateDecode /Params << /Size ${size} >> /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
  )
}
