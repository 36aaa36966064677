import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atPace, atTheStart, paces, pause, play, playedTo, type Playing, toBeat } from '#training/player.ts'

const lengths = [5, 7, 4]
const start = atTheStart(false)

describe('the player of a demonstration', () => {
  it('goes on by itself and is over after the last beat', () => {
    const playing = play(lengths, start, 1000)
    expect(playedTo(lengths, playing, 5999)).toMatchObject({ beat: 0, into: 4999 })
    expect(playedTo(lengths, playing, 6000)).toMatchObject({ beat: 1, into: 0 })
    expect(playedTo(lengths, playing, 16_999)).toMatchObject({ beat: 2, into: 3999 })
    expect(playedTo(lengths, playing, 17_000)).toMatchObject({ beat: 3, since: undefined })
    expect(play(lengths, playedTo(lengths, playing, 90_000), 100_000)).toMatchObject({
      beat: 0,
      into: 0,
      since: 100_000,
    })
  })

  it('keeps its place while it is paused, and when it gets faster', () => {
    const paused = pause(lengths, play(lengths, start, 0), 6000)
    expect(playedTo(lengths, paused, 60_000)).toMatchObject({ beat: 1, into: 1000 })
    const faster = atPace(lengths, play(lengths, paused, 60_000), 2, 61_000)
    expect(faster).toMatchObject({ beat: 1, into: 2000 })
    expect(playedTo(lengths, faster, 63_500)).toMatchObject({ beat: 2, into: 0 })
  })

  it('goes to a beat at its beginning, and does not begin to run by that', () => {
    expect(toBeat(lengths, start, 2, 500)).toMatchObject({ beat: 2, into: 0, since: undefined })
    expect(toBeat(lengths, play(lengths, start, 0), 1, 500)).toMatchObject({ beat: 1, into: 0, since: 500 })
    expect(toBeat(lengths, play(lengths, start, 0), -1, 500)).toMatchObject({ beat: 0 })
    expect(toBeat(lengths, play(lengths, start, 0), 3, 500)).toMatchObject({ beat: 3, since: undefined })
  })

  it('stops after each beat where that is wished, and goes on with the next', () => {
    const stopped = playedTo(lengths, play(lengths, atTheStart(true), 0), 20_000)
    expect(stopped).toMatchObject({ beat: 0, into: 5000, since: undefined })
    expect(play(lengths, stopped, 30_000)).toMatchObject({ beat: 1, into: 0, since: 30_000 })
  })

  it('looked at often or rarely, it is at the same place', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(looks, fc.constantFrom(...paces), (times, pace) => {
        const begun = atPace(lengths, play(lengths, start, 0), pace, 0)
        const often = times
          .toSorted((a, b) => a - b)
          .reduce((playing: Playing, now) => playedTo(lengths, playing, now), begun)
        const [one, other] = [often, begun].map((playing) => playedTo(lengths, playing, 20_000))
        expect([one!.beat, Math.round(one!.into)]).toEqual([other!.beat, Math.round(other!.into)])
      }),
    )
  })
})
