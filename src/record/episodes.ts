import type { Replay, StageState } from './replay.ts'

/** One time the child was missing. Times are epoch milliseconds. */
export interface Episode {
  readonly number: number
  /** Its responses: more than one where the child had not been seen after all. */
  readonly stages: readonly string[]
  readonly noticedAt: number
  readonly endedAt: number | undefined
  /** The end of its last response; undefined while the child is missing. */
  readonly ended: string | undefined
}

type Case = Pick<Replay, 'answers' | 'stages'>

const thirtyDays = 30 * 24 * 60 * 60_000

/** When the absence was noticed, as said in a response; when that was opened, where nothing is said. */
export function noticedIn(stage: StageState, replayed: Pick<Replay, 'answers'>): number {
  const noticed = replayed.answers.findLast(
    (answer) => answer.stage === stage.stage && typeof answer.fields['noticedAt'] === 'number',
  )?.fields['noticedAt']
  return typeof noticed === 'number' ? noticed : stage.openedAt
}

/**
 * Every time the child was missing, the first one first. A response opened in error is none; one that was opened because
 * the child had not been seen after all goes on with the episode before it.
 */
export function episodesOf(replayed: Case): Episode[] {
  const episodes: Episode[] = []
  let goesOn = false
  for (const stage of replayed.stages) {
    if (stage.procedure.id === 'aftercare') goesOn = stage.ended === 'stillMissing'
    if (stage.procedure.id !== 'response' || stage.ended === 'openedInError') continue
    const before = goesOn ? episodes.pop() : undefined
    episodes.push({
      number: episodes.length + 1,
      stages: [...(before?.stages ?? []), stage.stage],
      noticedAt: before?.noticedAt ?? noticedIn(stage, replayed),
      endedAt: stage.endedAt,
      ended: stage.ended,
    })
  }
  return episodes
}

/** The responses a stage forms one episode with; the stage alone where it is none. */
export const episodeStages = (replayed: Case, stage: string): readonly string[] =>
  episodesOf(replayed).find(({ stages }) => stages.includes(stage))?.stages ?? [stage]

/** Episodes of the thirty days up to and with an instant, the one of `stage` always among them. */
export function recentEpisodes(replayed: Case, at: number, stage?: string): Episode[] {
  const own = (episode: Episode) => stage !== undefined && episode.stages.includes(stage)
  return episodesOf(replayed).filter(
    (episode) => own(episode) || (episode.noticedAt <= at && episode.noticedAt > at - thirtyDays),
  )
}
