import { exploitationLevels } from '#machines/policy/exploitation.ts'
import { likelihoods } from '#machines/policy/likelihood-of-going-missing.ts'
import { riskLevels } from '#machines/response/risk.ts'
import { episodesOf } from '#record/episodes.ts'
import type { Answer, Replay } from '#record/replay.ts'
import { reasonOf, type RecordFinding } from './record-finding.ts'

/** A scale, lowest first, and the steps whose outcome, or field, is a level of it. */
interface Scale {
  readonly levels: readonly string[]
  readonly steps: readonly string[]
}

const scales: readonly Scale[] = [
  { levels: riskLevels.toReversed(), steps: ['worryingCriteria', 'riskReview'] },
  { levels: likelihoods, steps: ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain', 'likelihoodAfterReturn'] },
  {
    levels: exploitationLevels,
    steps: ['exploitationFirst', 'exploitationFull', 'exploitationAgain', 'exploitationAfterReturn'],
  },
]

const levelOf = ({ step, outcome, fields }: Answer): unknown => (step === 'riskReview' ? fields['level'] : outcome)

/** Judgments below the one before on the same scale, of a child that had been missing more than once by then. */
export function riskFindings(replayed: Replay, place: (hash: string) => number): RecordFinding[] {
  const episodes = episodesOf(replayed)
  const repeatedAt = (at: number) => episodes.filter(({ noticedAt }) => noticedAt <= at).length > 1
  return scales.flatMap(({ levels, steps }) => {
    let before: { readonly answer: Answer; readonly rank: number } | undefined
    return replayed.answers.flatMap((answer): RecordFinding[] => {
      if (!steps.includes(answer.step)) return []
      const rank = levels.indexOf(String(levelOf(answer)))
      const was = before
      if (rank >= 0) before = { answer, rank }
      const lowered = answer.outcome === 'loweredWithReason' || (rank >= 0 && was !== undefined && rank < was.rank)
      if (!lowered || !repeatedAt(answer.at)) return []
      return [
        {
          kind: 'riskLowered',
          stage: answer.stage,
          step: answer.step,
          outcome: answer.outcome,
          entries: [answer, ...(was ? [was.answer] : [])].map(({ entry }) => place(entry.hash)),
          amounts: {},
          ...(rank >= 0 && { level: levels[rank] ?? '' }),
          ...reasonOf(answer.fields['reason'], answer.differsBecause),
          ...(was && { against: levels[was.rank] ?? '' }),
        },
      ]
    })
  })
}
