import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrames, encodeFrames, frameOverhead, openFrame } from '#storage/frame-codec.ts'

const payloads = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 })
const asNumbers = (frames: readonly Uint8Array[]) => frames.map((frame) => [...frame])
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))

/** Where each frame ends. */
const endsOf = (frames: readonly Uint8Array[]) => {
  let end = 0
  return frames.map(({ length }) => (end += frameOverhead + length))
}

describe('a row of frames', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(payloads, (frames) => {
        const bytes = encodeFrames(1, frames)
        const { payloads: found, end, stray } = decodeFrames(bytes)
        expect(asNumbers(found)).toEqual(asNumbers(frames))
        expect(end).toBe(bytes.length)
        expect(stray).toEqual([])
      }),
    )
  })

  it('ends exactly where a torn write left it, and says from where bytes must be cut off', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.uint8Array({ maxLength: 100 }), (frames, at, garbage) => {
        const whole = encodeFrames(1, frames)
        const cut = at % (whole.length + 1)
        const ends = endsOf(frames)
        const complete = ends.filter((end) => end <= cut).length
        const kept = cut === 0 ? 0 : (ends[complete - 1] ?? 0)
        // What follows is random, and no frame with the right number and sum by chance.
        const { payloads: found, end } = decodeFrames(joined(whole.subarray(0, cut), garbage))
        expect(asNumbers(found.slice(0, complete))).toEqual(asNumbers(frames.slice(0, complete)))
        if (found.length === complete) expect(end).toBe(kept)
        // Only bytes that restore the very frame can make it longer.
        else expect(asNumbers(found)).toEqual(asNumbers(frames.slice(0, found.length)))
      }),
      { numRuns: 500 },
    )
  })

  it('ends before any frame in which a bit has flipped, and still finds the whole ones behind it', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.nat({ max: 7 }), (frames, at, bit) => {
        const bytes = encodeFrames(1, frames)
        if (bytes.length === 0) return
        const flipped = at % bytes.length
        bytes[flipped] = (bytes[flipped] ?? 0) ^ (1 << bit)
        const harmed = endsOf(frames).findIndex((end) => flipped < end)
        const { payloads: found, end, stray } = decodeFrames(bytes)
        expect(asNumbers(found)).toEqual(asNumbers(frames.slice(0, harmed)))
        expect(end).toBe(harmed === 0 ? 0 : endsOf(frames)[harmed - 1])
        expect(asNumbers(stray)).toEqual(asNumbers(frames.slice(harmed + 1)))
      }),
      { numRuns: 500 },
    )
  })

  it('never takes a frame for one with another number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.integer({ min: 2, max: 9 }), (payload, number) => {
        expect(decodeFrames(encodeFrames(number, [payload])).payloads).toEqual([])
        expect(openFrame(encodeFrames(number, [payload]), 1)).toBeUndefined()
      }),
    )
  })

  it('reads any bytes without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void decodeFrames(bytes)))
  })
})
