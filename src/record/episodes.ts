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

/** Every time the child was missing, the first one first; a response opened in error is none. */
export function episodesOf(replayed: Pick<Replay, 'answers' | 'stages'>): Episode[] {
  const missing = (stage: StageState) => stage.procedure.id === 'response' && stage.ended !== 'openedInError'
  return replayed.stages.filter(missing).map((stage, index): Episode => {
    const noticed = replayed.answers.findLast(
      (answer) => answer.stage === stage.stage && typeof answer.fields['noticedAt'] === 'number',
    )?.fields['noticedAt']
    return {
      number: index + 1,
      stage: stage.stage,
      noticedAt: typeof noticed === 'number' ? noticed : stage.openedAt,
      endedAt: stage.endedAt,
      ended: stage.ended,
    }
  })
}

/** Episodes noticed in the thirty days up to and with an instant. */
export const episodesBefore = (replayed: Pick<Replay, 'answers' | 'stages'>, at: number): Episode[] =>
  episodesOf(replayed).filter(({ noticedAt }) => noticedAt <= at && noticedAt > at - thirtyDays)
