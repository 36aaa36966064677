/** How fast a demonstration plays: 1 is as written. */
export const paces = [0.5, 0.75, 1, 1.5, 2] as const
export type Pace = (typeof paces)[number]

/** Where a demonstration is played to. Times are milliseconds of any clock that does not go back. */
export interface Playing {
  /** Number of the beat from 0; the number of beats itself stands for what is shown when all of them are over. */
  readonly beat: number
  /** How much of that beat had been played when it was last started or stopped, in milliseconds at the usual speed. */
  readonly into: number
  /** When it was last started; undefined while it does not run. */
  readonly since: number | undefined
  readonly pace: Pace
  /** It stops at the end of each beat. */
  readonly stops: boolean
}

/** How long each beat is shown, in seconds at the usual speed. */
export type Lengths = readonly number[]

export const atTheStart = (stops: boolean): Playing => ({ beat: 0, into: 0, since: undefined, pace: 1, stops })

/** Where it stands now: beats that have run their time are over. At the end, and where it stops, it no longer runs. */
export function playedTo(lengths: Lengths, playing: Playing, now: number): Playing {
  const { since, pace, stops } = playing
  if (since === undefined) return playing
  let { beat } = playing
  let into = playing.into + Math.max(0, now - since) * pace
  for (let length = lengths[beat]; length !== undefined && into >= length * 1000; length = lengths[beat]) {
    if (stops) return { ...playing, beat, into: length * 1000, since: undefined }
    into -= length * 1000
    beat += 1
  }
  if (beat >= lengths.length) return { ...playing, beat: lengths.length, into: 0, since: undefined }
  return { ...playing, beat, into, since: now }
}

/** From the start once it is over, from the next beat where it stopped at the end of one. */
export function play(lengths: Lengths, playing: Playing, now: number): Playing {
  const at = playedTo(lengths, playing, now)
  if (at.beat >= lengths.length) return { ...at, beat: 0, into: 0, since: now }
  const done = at.into >= (lengths[at.beat] ?? 0) * 1000
  return done ? toBeat(lengths, { ...at, since: now }, at.beat + 1, now) : { ...at, since: now }
}

export const pause = (lengths: Lengths, playing: Playing, now: number): Playing => ({
  ...playedTo(lengths, playing, now),
  since: undefined,
})

/** To the beginning of a beat, running or not as before; past the last one it is over. */
export function toBeat(lengths: Lengths, playing: Playing, beat: number, now: number): Playing {
  const to = Math.min(lengths.length, Math.max(0, beat))
  const runs = playing.since !== undefined && to < lengths.length
  return { ...playing, beat: to, into: 0, since: runs ? now : undefined }
}

/** Faster or slower from now on; what has been played stays played. */
export const atPace = (lengths: Lengths, playing: Playing, pace: Pace, now: number): Playing => ({
  ...playedTo(lengths, playing, now),
  pace,
})
