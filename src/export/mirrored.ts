import { phrase } from '#content/phrase.ts'
import { type Mirror, mirrors } from '#machines/case/joins.ts'
import { stepById } from '#machines/registry.ts'
import { type Episode, episodesOf } from '#record/episodes.ts'
import type { Answer, Replay, StageState } from '#record/replay.ts'
import { stageInWords } from './case-names.ts'
import type { CaseView } from './paper-parts.ts'

/** An episode with the aftercare that followed it, or an aftercare whose response is not in this record. */
export interface WholeEpisode {
  readonly title: string
  /** Its responses: none where the child was missing elsewhere. */
  readonly stages: readonly string[]
  readonly aftercare: readonly StageState[]
  /** The episode itself; undefined where this record holds no response of it. */
  readonly episode: Episode | undefined
}

/** Every episode with its aftercare: opened after its last response and before the next one; then aftercare without one. */
export function wholeEpisodes({ book, replayed }: CaseView): WholeEpisode[] {
  const whole = episodesOf(replayed).map((episode): WholeEpisode => {
    const last = replayed.stages.findIndex(({ stage }) => stage === episode.stages.at(-1))
    const rest = replayed.stages.slice(last + 1)
    const next = rest.findIndex(({ procedure }) => procedure.id === 'response')
    const until = next === -1 ? rest : rest.slice(0, next)
    return {
      title: phrase(book.papers.episode, { number: episode.number }),
      stages: episode.stages,
      aftercare: until.filter(({ procedure }) => procedure.id === 'aftercare'),
      episode,
    }
  })
  const shown = new Set(whole.flatMap(({ aftercare }) => aftercare))
  const alone = replayed.stages.filter((stage) => stage.procedure.id === 'aftercare' && !shown.has(stage))
  return [
    ...whole,
    ...alone.map((stage) => ({
      title: stageInWords(book, stage.stage),
      stages: [],
      aftercare: [stage],
      episode: undefined,
    })),
  ]
}

/** Mirrors by which people are told again, not those that take an alert back. */
export const tellingMirrors: readonly Mirror[] = mirrors.filter(({ step }) => stepById.get(step)?.strand === 'telling')

const eventOf = ({ step, outcome }: Answer): string => `${step}.${outcome}`

/** Answers of an episode by which somebody was told who must hear of the end, also those that lapsed. */
export const toldIn = (episode: WholeEpisode, { asked }: Mirror, replayed: Replay): Answer[] =>
  [...replayed.answers, ...replayed.lapsed].filter(
    (answer) => episode.stages.includes(answer.stage) && asked.includes(eventOf(answer)),
  )

/** Answers of the aftercare of an episode to a step. */
export const answersAfter = (episode: WholeEpisode, step: string, replayed: Replay): Answer[] =>
  replayed.answers.filter(
    (answer) => answer.step === step && episode.aftercare.some(({ stage }) => stage === answer.stage),
  )

/** Whether the aftercare found that a step had nothing to take back. */
export const nothingToTakeBack = (episode: WholeEpisode, step: string): boolean =>
  episode.aftercare.some(({ nothingToMirror }) => nothingToMirror?.includes(step))
