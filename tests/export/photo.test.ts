import { book } from '#content/en/book.ts'
import { describe, expect, it } from 'vitest'
import { buildPaper, type PaperId, paperIds, type RedactionId, redactionsOf } from '#export/papers.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import type { ContentOf, Entry } from '#record/entry.ts'
import { toBase64 } from '#record/base64.ts'
import { colourJpeg, greyJpeg } from '../pdf/any-photo.ts'
import { faultsOf } from '../pdf/check-archival.ts'
import { Scribe } from '../record/scribe.ts'
import { wholeCase } from './whole-case.ts'

const entire = wholeCase()
const photo: ContentOf<'photo'> = {
  type: 'photo',
  jpeg: toBase64(colourJpeg()),
  alt: 'Face from the front, short hair',
  takenOn: '2026-01-01',
  agreedBy: 'Yonas',
}
const other: ContentOf<'photo'> = {
  ...photo,
  jpeg: toBase64(greyJpeg()),
  alt: 'Quite another face',
  agreedBy: '',
  takenOn: '',
}

/** The same record with a photo, the same head whatever the photo is: papers look at heads, not at what they sum up. */
function withPhoto(content: ContentOf<'photo'>): Entry[] {
  const scribe = new Scribe({ entries: entire })
  scribe.write(photo)
  return scribe.entries.map((entry, index) => (index === entire.length ? { ...entry, content } : entry))
}
const [one, two] = [withPhoto(photo), withPhoto(other)]

const pictureOn = ({ blocks }: PaperDocument) =>
  blocks.filter((block): block is Extract<Block, { kind: 'picture' }> => block.kind === 'picture')
const mayShow: readonly PaperId[] = ['record', 'policeReport', 'foreignPacket']
const readers: readonly RedactionId[] = ['police', 'partnerAgency', 'family', 'statistics']
const reachedBy = (reader: RedactionId) => paperIds.filter((id) => redactionsOf(id).includes(reader))

describe('the photo of the child', () => {
  it('is on the action record, the missing report and the packet for another country, with what was said of it', () => {
    for (const id of paperIds) {
      const [picture, ...more] = pictureOn(buildPaper(book, id, one))
      expect([id, picture !== undefined]).toEqual([id, mayShow.includes(id)])
      expect(more).toEqual([])
      if (!picture) continue
      expect(Buffer.from(picture.jpeg).equals(colourJpeg())).toBe(true)
      expect(picture).toMatchObject({ alt: photo.alt, width: 24, height: 32, components: 3 })
      expect(picture.caption).toContain('2026-01-01')
      expect(picture.caption).toContain('Yonas')
    }
  }, 30_000)

  it('goes to the police and a partner, and to nobody else', () => {
    for (const reader of readers)
      for (const id of reachedBy(reader)) {
        const shown = pictureOn(buildPaper(book, id, one, reader)).length
        const may = mayShow.includes(id) && (reader === 'police' || reader === 'partnerAgency')
        expect([id, reader, shown]).toEqual([id, reader, may ? 1 : 0])
      }
  }, 30_000)

  it('leaves no trace on a paper that may not carry it: the same bytes whatever it is and whatever was said of it', () => {
    const kit = loadNodeKit()
    for (const reader of ['family', 'statistics'] as const)
      for (const id of reachedBy(reader)) {
        const [first, second] = [buildPaper(book, id, one, reader), buildPaper(book, id, two, reader)]
        expect([id, reader, first]).toEqual([id, reader, second])
        if (id === 'policeReport' || id === 'record')
          expect(Buffer.from(renderPaper(first, kit)).equals(renderPaper(second, kit))).toBe(true)
      }
  }, 60_000)

  it('changes the hash of what a redacted paper says, where it is on it', () => {
    const same = withPhoto({ ...photo, jpeg: toBase64(greyJpeg()) })
    const [first, second] = [
      buildPaper(book, 'policeReport', one, 'police'),
      buildPaper(book, 'policeReport', same, 'police'),
    ]
    expect(first.fileId).not.toBe(second.fileId)
  })

  it('keeps the paper within the rules of archives, in colours and in grey', () => {
    for (const entries of [one, two])
      expect(faultsOf(renderPaper(buildPaper(book, 'policeReport', entries), loadNodeKit()))).toEqual([])
  }, 30_000)
})
