import { factsOf } from '#record/facts.ts'
import { type Episode, episodesOf } from '#record/episodes.ts'
import type { Answer, Replay } from '#record/replay.ts'

/**
 * What is measured of each episode. The clock starts when the absence was noticed; that of the return interview when the child was
 * back, as its limit does.
 */
export const measureIds = [
  /** Until the child was seen face to face. */
  'missing',
  /** Until the police were first reported to, whatever they answered. */
  'police',
  'guardian',
  'hotline',
  /** Until somebody confirmed that the alert stands in SIS. */
  'sis',
  'interview',
] as const

export type MeasureId = (typeof measureIds)[number]

export type Measured =
  /** `ms`: never below zero; what is told to have been done before its clock started took no time. */
  | { readonly is: 'done'; readonly ms: number }
  /** Nobody did it, as far as this record goes. */
  | { readonly is: 'open' }
  /** It was answered that there is nobody to tell, or nothing to ask for. */
  | { readonly is: 'notNeeded' }
  /** The child did not want it. */
  | { readonly is: 'refused' }
  /** The episode ended in another way: with nobody seeing the child. */
  | { readonly is: 'otherEnd' }
  /** Its clock has not started. */
  | { readonly is: 'notYet' }

/** An episode with what was measured of it. Times are epoch milliseconds. */
export interface EpisodeMeasures {
  readonly number: number
  readonly noticedAt: number
  /** The end of its last response; undefined while the child is missing. */
  readonly ended: string | undefined
  /** The level of risk that counted last; undefined where none was judged. */
  readonly risk: string | undefined
  readonly measures: Readonly<Record<MeasureId, Measured>>
}

const open: Measured = { is: 'open' }

/** Ends at which somebody saw the child. */
const seen: readonly string[] = ['seenAndSafe', 'turnedUp']

/** Steps that are a report to the police, or a further one after they had not taken the first. */
const reports = [
  'reportToPolice',
  'escalateSupervisor',
  'escalateMissingPersonsUnit',
  'escalateProsecutor',
  'escalateHotline',
  'reportAgain',
]

/** What they answered to a report that was made; `done` of an escalation is not yet a report. */
const answeredReport = ['accepted', 'refused', 'otherLabel', 'toldToWait']

/** Every episode of a record with what was measured of it, the first one first. */
export function episodeMeasures(replayed: Replay): EpisodeMeasures[] {
  const episodes = episodesOf(replayed)
  return episodes.map((episode, index) => {
    const answers = replayed.answers.filter(({ stage }) => episode.stages.includes(stage))
    const last = episode.stages.at(-1)
    return {
      number: episode.number,
      noticedAt: episode.noticedAt,
      ended: episode.ended,
      risk: factsOf(replayed, last).level,
      measures: {
        missing: timeMissing(episode),
        police: since(episode.noticedAt, firstOf(answers, reports, answeredReport)) ?? open,
        guardian: told(episode, answers, 'notifyGuardian', 'noGuardian'),
        hotline: told(episode, answers, 'notifyHotline'),
        sis:
          since(episode.noticedAt, firstOf(answers, ['confirmSis'], ['confirmed'])) ??
          (firstOf(answers, ['askSis'], ['notInThisCountry']) ? { is: 'notNeeded' } : open),
        interview: interview(replayed, episode, episodes[index + 1]),
      },
    }
  })
}

function timeMissing({ noticedAt, ended, endedAt }: Episode): Measured {
  if (ended === undefined || endedAt === undefined) return open
  return seen.includes(ended) ? took(noticedAt, endedAt) : { is: 'otherEnd' }
}

function told(episode: Episode, answers: readonly Answer[], step: string, nobody?: string): Measured {
  const done = since(episode.noticedAt, firstOf(answers, [step], ['done']))
  if (done) return done
  const last = answers.findLast((answer) => answer.step === step)
  return nobody !== undefined && last?.outcome === nobody ? { is: 'notNeeded' } : open
}

/** By the clock of the aftercare that follows the episode: from the arrival after a transfer, or from when the child was seen. */
function interview(replayed: Replay, episode: Episode, next: Episode | undefined): Measured {
  const place = (stage: string | undefined) => replayed.stages.findIndex((one) => one.stage === stage)
  const from = place(episode.stages.at(-1))
  const to = next ? place(next.stages[0]) : replayed.stages.length
  const after = replayed.stages.slice(from + 1, to).filter(({ procedure }) => procedure.id === 'aftercare')
  const stages = after.map(({ stage }) => stage)
  const answers = replayed.answers.filter(({ stage }) => stages.includes(stage))
  const held = firstOf(answers, ['returnInterview'], ['done'])
  if (held) return took(factsOf(replayed, held.stage).noticedAt ?? held.at, held.at)
  const waits = after.some(({ active, openAtEnd }) =>
    [...active, ...openAtEnd].some(({ step }) => interviewSteps.includes(step.id) && step.urgency !== 'standing'),
  )
  const last = answers.findLast(({ step }) => interviewSteps.includes(step))
  if (last && refusals.includes(last.outcome)) return { is: 'refused' }
  if (waits) return open
  if (episode.ended !== undefined && !seen.includes(episode.ended)) return { is: 'otherEnd' }
  return after.some(({ ended }) => ended === 'episodeClosed') ? { is: 'notNeeded' } : { is: 'notYet' }
}

const interviewSteps = ['arrangeInterview', 'returnInterview', 'offerInterviewAgain']
const refusals = ['refused', 'refusedAgain', 'offerStands']

/** The first answer by the time it is told to have happened at. */
const firstOf = (
  answers: readonly Answer[],
  steps: readonly string[],
  outcomes: readonly string[],
): Answer | undefined =>
  answers
    .filter(({ step, outcome }) => steps.includes(step) && outcomes.includes(outcome))
    .toSorted((a, b) => a.at - b.at)[0]

const since = (from: number, answer: Answer | undefined): Measured | undefined => answer && took(from, answer.at)

const took = (from: number, to: number): Measured => ({ is: 'done', ms: Math.max(0, to - from) })
