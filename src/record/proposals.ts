import { healthSigns } from '#machines/aftercare/medical.ts'
import { welcomeSigns } from '#machines/aftercare/return.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import {
  proposeHealth,
  proposeNewIndicators,
  proposePlanningMeeting,
  proposeWelcome,
} from '#machines/policy/after-return.ts'
import { proposeDanger } from '#machines/policy/danger-screen.ts'
import { eighteenth } from '#machines/policy/eighteenth.ts'
import { proposeExploitation } from '#machines/policy/exploitation.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import { proposeLikelihood } from '#machines/policy/likelihood-of-going-missing.ts'
import { missingIdentifiers } from '#machines/policy/packet-completeness.ts'
import { proposeRiskLevel } from '#machines/policy/risk-level.ts'
import { isConcern, type Sign } from '#machines/policy/signs.ts'
import { placeRisks } from '#machines/prevention/placement.ts'
import { departureSigns } from '#machines/prevention/watch.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { redItems } from '#machines/response/start.ts'
import { localDate } from './calendar.ts'
import type { Entry } from './entry.ts'
import { episodesOf, recentEpisodes } from './episodes.ts'
import { isKnown } from './known.ts'
import type { Replay } from './replay.ts'

/** What a proposal may look at besides the fields of the step: the record, and when and where it is answered. */
export interface Looked {
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  /** Epoch milliseconds, and minutes east of UTC. */
  readonly at: number
  readonly offset: number
}

/** Whether a decision departs from what is proposed, so that a reason is asked. Leaving a duty open asks for its own. */
export const departs = (step: StepDeclaration, outcome: string, proposed: string | undefined): boolean =>
  proposed !== undefined && proposed !== outcome && step.outcomes[outcome]?.asksWhy !== true

const signsIn = (fields: FieldValues, field: string): Record<string, Sign> => {
  const list = fields[field]
  if (typeof list !== 'object') return {}
  return Object.fromEntries(Object.entries(list).map(([item, given]) => [item, (given?.answer ?? 'unknown') as Sign]))
}

/** A yes or a suspicion, otherwise an unknown, otherwise nothing; no proposal where the list was not filled in at all. */
function fromSigns(
  items: readonly string[],
  fields: FieldValues,
  field: string,
  outcomes: { readonly concern: string; readonly unknown: string; readonly none: string },
): string | undefined {
  if (typeof fields[field] !== 'object') return undefined
  const signs = signsIn(fields, field)
  if (items.some((item) => signs[item] === 'yes' || signs[item] === 'suspected')) return outcomes.concern
  return items.some((item) => isConcern(signs[item])) ? outcomes.unknown : outcomes.none
}

/** What the tool proposes for a step, from what was filled in and what the record knows; undefined where it proposes nothing. */
export function proposalFor(step: string, fields: FieldValues, looked: Looked): string | undefined {
  switch (step) {
    case 'dangerScreen':
      return proposeDanger(redItems, signsIn(fields, 'redItems'))
    case 'worryingCriteria':
      return proposeRiskLevel(signsIn(fields, 'criteria'))
    case 'likelihoodFirst':
    case 'likelihoodFull':
    case 'likelihoodAgain':
    case 'likelihoodAfterReturn':
      return proposeLikelihood(
        signsIn(fields, 'goingMissingSigns'),
        signsIn(fields, 'protectiveFactors'),
        episodesOf(looked.replayed).length,
      )
    case 'exploitationFirst':
    case 'exploitationFull':
    case 'exploitationAgain':
      return proposeExploitation(signsIn(fields, 'traffickingSigns'))
    case 'noticeReady':
      return missingIdentifiers((item) => isKnown(item, looked.entries, looked.replayed)).length === 0
        ? 'complete'
        : 'incomplete'
    case 'newIndicators':
    case 'signsInInterview':
      return proposeNewIndicators(traffickingSigns, signsIn(fields, 'traffickingSigns'))
    case 'welcomeBack':
      return proposeWelcome(welcomeSigns, signsIn(fields, 'welcomeSigns'))
    case 'healthNow':
      return proposeHealth(healthSigns, signsIn(fields, 'healthSigns'))
    case 'placeSafeTonight':
      return fromSigns(placeRisks, fields, 'placeRisks', { concern: 'no', unknown: 'unknown', none: 'yes' })
    case 'signToday':
      return fromSigns(departureSigns, fields, 'departureSigns', { concern: 'sign', unknown: 'unknown', none: 'none' })
    case 'planningMeetingNeeded':
      return proposePlanningMeeting(recentEpisodes(looked.replayed, looked.at).length)
    case 'eighteenthBirthday':
    case 'eighteenComing': {
      const born = fields['dateOfBirth']
      return typeof born === 'string' && born !== '' ? eighteenth(born, localDate(looked.at, looked.offset)) : undefined
    }
    default:
      return undefined
  }
}
