import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headOf } from '#record/chain.ts'
import { readVolumeFile, type Volume, volumesOf, writeVolumeFile } from '#record/volume.ts'
import { Walker } from './walker.ts'

const { entries } = new Walker(7).walk(60).file
const volumes = volumesOf(entries, 20)
const upTo = ({ last }: Volume) => entries.slice(0, last)
const written = (change: object, volume = volumes[1]!) => {
  const text = new TextDecoder().decode(writeVolumeFile(volume))
  const changed = { ...(JSON.parse(text) as object), ...change }
  const sorted = Object.fromEntries(Object.entries(changed).sort(([one], [other]) => (one < other ? -1 : 1)))
  return new TextEncoder().encode(`${JSON.stringify(sorted)}\n`)
}

describe('the volumes of a record', () => {
  it('hold every entry once, in order, none more than the limit', () => {
    expect(volumes.length).toBe(Math.ceil(entries.length / 20))
    expect(volumes.map(({ number }) => number)).toEqual(volumes.map((_, index) => index + 1))
    expect(volumes.flatMap(({ first, last }) => entries.slice(first - 1, last))).toEqual(entries)
    for (const { first, last, of } of volumes) {
      expect(last - first).toBeLessThan(20)
      expect(of).toBe(volumes.length)
    }
  })

  it('carry the head of the volume before', () => {
    for (const [index, volume] of volumes.entries())
      expect(volume.previousHead).toBe(index === 0 ? '0'.repeat(64) : headOf(upTo(volumes[index - 1]!)))
  })

  it('are one where the record fits', () => {
    expect(volumesOf(entries, entries.length)).toHaveLength(1)
    expect(volumesOf(entries)).toEqual([expect.objectContaining({ of: 1, first: 1, last: entries.length })])
  })

  it('are read back as they were written', () => {
    for (const volume of volumes)
      expect(readVolumeFile(writeVolumeFile(volume), upTo(volume))).toEqual({ ok: true, volume })
  })

  it('do not fit another record, another place, or another head', () => {
    const [, second] = volumes
    const record = upTo(second!)
    expect(readVolumeFile(written({}), record).ok).toBe(true)
    for (const change of [
      { first: 1 },
      { first: 20 },
      { last: 39 },
      { number: 1 },
      { number: 9 },
      { of: 1 },
      { of: '4' },
      { previousHead: '0'.repeat(64) },
      { previousHead: headOf(record) },
      { format: 'other' },
      { v: 2 },
      { more: 1 },
    ])
      expect([change, readVolumeFile(written(change), record)]).toEqual([change, { ok: false }])
    expect(readVolumeFile(written({}), entries.slice(0, 39))).toEqual({ ok: false })
  })

  it('are judged without a throw, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !readVolumeFile(bytes, entries).ok))
    for (const text of ['null', '[]', '1', '{"number":1e400}'])
      expect(readVolumeFile(new TextEncoder().encode(text), entries)).toEqual({ ok: false })
  })
})
