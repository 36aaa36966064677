import type { Replay, StageState } from './replay.ts'

/** One time the child was missing. Times are epoch milliseconds. */
export interface Episode {
  readonly number: number
  readonly stage: string
  readonly noticedAt: number
  readonly endedAt: number | undefined
  /** The end of the response; undefined while the child is missing. */
  readonly ended: string | undefined
}

const thirtyDays = 30 * 24 * 60 * 60_000

/**
 * Every time the child was missing, the first one first. A response opened in error is none; one that was opened because
 * the child had not been seen after all goes on with the episode before it.
 */
export function episodesOf(replayed: Pick<Replay, 'answers' | 'stages'>): Episode[] {
  const episodes: Episode[] = []
  let goesOn = false
  for (const stage of replayed.stages) {
    if (stage.procedure.id === 'aftercare') goesOn = stage.ended === 'stillMissing'
    if (stage.procedure.id !== 'response' || stage.ended === 'openedInError') continue
    const before = goesOn ? episodes.pop() : undefined
    episodes.push({
      number: episodes.length + 1,
      stage: stage.stage,
      noticedAt: before?.noticedAt ?? noticedIn(stage, replayed),
      endedAt: stage.endedAt,
      ended: stage.ended,
    })
  }
  return episodes
}

function noticedIn(stage: StageState, replayed: Pick<Replay, 'answers'>): number {
  const noticed = replayed.answers.findLast(
    (answer) => answer.stage === stage.stage && typeof answer.fields['noticedAt'] === 'number',
  )?.fields['noticedAt']
  return typeof noticed === 'number' ? noticed : stage.openedAt
}

/** Episodes noticed in the thirty days up to and with an instant. */
export const episodesBefore = (replayed: Pick<Replay, 'answers' | 'stages'>, at: number): Episode[] =>
  episodesOf(replayed).filter(({ noticedAt }) => noticedAt <= at && noticedAt > at - thirtyDays)
