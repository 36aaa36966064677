import { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { proposeDanger } from '#machines/policy/danger-screen.ts'
import { exploitationLevels, proposeExploitation, strongSigns } from '#machines/policy/exploitation.ts'
import {
  likelihoods,
  proposeLikelihood,
  protectiveFactors,
  signsOfDeparture,
  weightySigns,
} from '#machines/policy/likelihood-of-going-missing.ts'
import { meetingMinutes } from '#machines/policy/review-rhythm.ts'
import { proposeRiskLevel } from '#machines/policy/risk-level.ts'
import type { Sign } from '#machines/policy/signs.ts'
import { redItems } from '#machines/response/start.ts'
import { riskLevels, worryingItems } from '#machines/response/risk.ts'

type Signs = Readonly<Record<string, Sign>>

const answers: readonly (Sign | undefined)[] = ['yes', 'suspected', 'no', 'unknown', undefined]
const mostEpisodes = 4

const all = (items: readonly string[], sign: Sign): Signs => Object.fromEntries(items.map((item) => [item, sign]))

function given(signs: Signs, item: string, sign: Sign | undefined): Signs {
  const { [item]: _gone, ...rest } = signs
  return sign === undefined ? rest : { ...rest, [item]: sign }
}

/**
 * Answers to the lists that the likelihood is read from: every combination of one sign of each kind and one protective
 * factor, and every other item by itself. Items of a kind are read alike.
 */
function* likelihoodInputs(): Generator<readonly [signs: Signs, protective: Signs]> {
  const calm = all(goingMissingSigns, 'no')
  const held = all(protectiveFactors, 'yes')
  const other = goingMissingSigns.find((item) => !signsOfDeparture.includes(item) && !weightySigns.includes(item))
  for (const one of answers)
    for (const two of answers)
      for (const three of answers)
        for (const four of answers)
          yield [
            given(given(given(calm, signsOfDeparture[0] ?? '', one), weightySigns[0] ?? '', two), other ?? '', three),
            given(held, protectiveFactors[0] ?? '', four),
          ]
  for (const item of goingMissingSigns) for (const sign of answers) yield [given(calm, item, sign), held]
  for (const item of protectiveFactors) for (const sign of answers) yield [calm, given(held, item, sign)]
}

/** Invariant 3: more episodes never lower the proposed likelihood. */
export function episodesLowerTheRisk(): string | undefined {
  for (const [signs, protective] of likelihoodInputs())
    for (let episodes = 0; episodes < mostEpisodes; episodes++) {
      const before = proposeLikelihood(signs, protective, episodes)
      const after = proposeLikelihood(signs, protective, episodes + 1)
      if (likelihoods.indexOf(after) < likelihoods.indexOf(before))
        return `after ${episodes + 1} episodes “${after}” is proposed instead of “${before}”`
    }
  return undefined
}

/** T15, T20: more episodes never move the meeting later, and a third one brings it within a day. */
export function episodesDelayTheMeeting(): string | undefined {
  for (const level of [...riskLevels, undefined])
    for (const held of [false, true])
      for (let episodes = 0; episodes < mostEpisodes; episodes++)
        if (meetingMinutes(level, held, episodes + 1) > meetingMinutes(level, held, episodes))
          return `after ${episodes + 1} episodes the meeting is later`
  return meetingMinutes('concern', false, 3) > 24 * 60
    ? 'a third episode does not bring the meeting forward'
    : undefined
}

/** A policy over a list of signs, with its answers from the lowest to the highest. */
interface SignPolicy {
  readonly name: string
  readonly items: readonly string[]
  readonly rank: (signs: Signs) => number
  /** Items of which a plain yes says more than a suspicion: unknown weighs as much as a suspicion there. */
  readonly plainYes: readonly string[]
}

const policies: readonly SignPolicy[] = [
  {
    name: 'danger screen',
    items: redItems,
    rank: (signs) => ['clear', 'red'].indexOf(proposeDanger(redItems, signs)),
    plainYes: [],
  },
  {
    name: 'level of the disappearance',
    items: worryingItems,
    rank: (signs) => -riskLevels.indexOf(proposeRiskLevel(signs)),
    plainYes: worryingItems,
  },
  {
    name: 'likelihood of going missing',
    items: goingMissingSigns,
    rank: (signs) => likelihoods.indexOf(proposeLikelihood(signs, all(protectiveFactors, 'yes'), 0)),
    plainYes: signsOfDeparture,
  },
  {
    name: 'exploitation',
    items: traffickingSigns,
    rank: (signs) => exploitationLevels.indexOf(proposeExploitation(signs)),
    plainYes: strongSigns,
  },
]

/** Invariant 6: unknown and unanswered weigh like a suspicion, and like a yes where nothing more than a yes is asked. */
export function unknownLowers(): string | undefined {
  for (const { name, items, rank, plainYes } of policies)
    for (const item of items)
      for (const rest of ['no', 'unknown'] as const) {
        const with_ = (sign: Sign | undefined) => rank(given(all(items, rest), item, sign))
        for (const unknown of ['unknown', undefined] as const) {
          if (with_(unknown) < with_('no')) return `${name}: not knowing ${item} weighs less than “no”`
          if (with_(unknown) !== with_('suspected')) return `${name}: not knowing ${item} is not like suspecting it`
          if (!plainYes.includes(item) && with_(unknown) !== with_('yes'))
            return `${name}: not knowing ${item} is not like “yes”`
        }
      }
  return undefined
}
