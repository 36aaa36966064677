import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourJpeg, greyJpeg } from '../pdf/any-photo.ts'
import { fromBase64, toBase64 } from '#record/base64.ts'
import { judgeJpeg, largestSide, longestPhoto, withoutMetadata } from '#record/jpeg.ts'

const segment = (marker: number, ...body: number[]) => [0xff, marker, 0, body.length + 2, ...body]
const frame = (width: number, height: number, components = 3) =>
  segment(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, components)
const scan = [...segment(0xda, 1, 2, 3), 0x12, 0x34, 0xff, 0x00, 0x56]
const jpeg = (...inside: number[][]) => Uint8Array.from([0xff, 0xd8, ...inside.flat(), ...scan, 0xff, 0xd9])
const jfif = segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0)

describe('a photo', () => {
  it('is taken when it is a JPEG with nothing in it but the picture', () => {
    expect(judgeJpeg(jpeg(jfif, frame(600, 800)))).toEqual({ ok: true, width: 600, height: 800, components: 3 })
    expect(judgeJpeg(jpeg(frame(10, 20, 1)))).toMatchObject({ ok: true, components: 1 })
  })

  it.each([
    ['Exif: place, time, device', segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0)],
    ['a colour profile or preview', segment(0xe2, 1, 2)],
    ['notes of an editor', segment(0xed, 1, 2)],
    ['a comment', segment(0xfe, 0x68, 0x69)],
  ])('is refused when it holds %s', (_, part) => {
    expect(judgeJpeg(jpeg(jfif, part, frame(6, 8)))).toEqual({ ok: false, fault: 'holdsMetadata' })
  })

  it('is refused when it is too long or too large', () => {
    expect(judgeJpeg(new Uint8Array(longestPhoto + 1))).toEqual({ ok: false, fault: 'tooLong' })
    expect(judgeJpeg(jpeg(frame(largestSide + 1, 8)))).toEqual({ ok: false, fault: 'tooLarge' })
  })

  it('loses what does not draw, and nothing of the picture', () => {
    const exif = segment(0xe1, 0x45, 0x78, 0x69, 0x66)
    const note = segment(0xfe, 0x68, 0x69)
    expect(withoutMetadata(jpeg(jfif, exif, frame(6, 8), note))).toEqual(jpeg(jfif, frame(6, 8)))
  })

  it('is refused when something is hidden after it', () => {
    expect(judgeJpeg(Uint8Array.from([...jpeg(frame(6, 8)), 0x50, 0x4b]))).toEqual({ ok: false, fault: 'notAJpeg' })
  })

  it('is refused when something is hidden between its stretches or behind its first end', () => {
    const note = segment(0xfe, 0x68, 0x69)
    const more = [...segment(0xda, 1, 2, 3), 0x12]
    expect(judgeJpeg(Uint8Array.from([0xff, 0xd8, ...frame(6, 8), ...scan, ...more, 0xff, 0xd9]))).toMatchObject({
      ok: true,
    })
    expect(judgeJpeg(Uint8Array.from([0xff, 0xd8, ...frame(6, 8), ...scan, ...note, ...more, 0xff, 0xd9]))).toEqual({
      ok: false,
      fault: 'holdsMetadata',
    })
    expect(judgeJpeg(Uint8Array.from([...jpeg(frame(6, 8)), ...note, 0xff, 0xd9]))).toEqual({
      ok: false,
      fault: 'notAJpeg',
    })
  })

  it.each([
    ['four colours', frame(6, 8, 4)],
    ['twelve bits a colour', segment(0xc1, 12, 0, 8, 0, 6, 3)],
    ['two pictures', [...frame(6, 8), ...frame(6, 8)]],
  ])('is refused with %s, which not every viewer shows', (_, part) => {
    expect(judgeJpeg(jpeg(part))).toEqual({ ok: false, fault: 'notAJpeg' })
  })

  it.each([
    ['grey, baseline', greyJpeg(), { width: 16, height: 16, components: 1 }],
    ['in colours, progressive', colourJpeg(), { width: 24, height: 32, components: 3 }],
  ])('is taken as programs write it: %s', (_, bytes, size) => {
    expect(judgeJpeg(bytes)).toEqual({ ok: true, ...size })
  })

  it('is judged without a throw, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        judgeJpeg(bytes)
        judgeJpeg(Uint8Array.from([0xff, 0xd8, ...bytes, 0xff, 0xd9]))
      }),
    )
  })
})

describe('bytes as text', () => {
  it('are the platform’s Base64, and come back the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(text)).toEqual(bytes)
      }),
    )
  })

  it.each(['a', 'ab==', 'abc', 'a===', 'ab*=', '====', ' YQ=='])('are none in %j', (text) => {
    expect(fromBase64(text)).toBeUndefined()
  })
})
