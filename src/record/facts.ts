import type { CasePlace } from '#machines/country-limits.ts'
import { riskLevels } from '#machines/response/risk.ts'
import type { RiskLevel } from '#machines/policy/risk-level.ts'
import { effectOfCorrections } from './corrected.ts'
import type { Entry, TrainingMark } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { episodeStages, recentEpisodes } from './episodes.ts'
import type { Replay, StageState } from './replay.ts'

/** What limits and papers need to know of one stage of a case, read off its answers. Times are epoch milliseconds. */
export interface Facts {
  readonly noticedAt: number | undefined
  readonly lastSeenAt: number | undefined
  readonly lastSeenWhere: string | undefined
  readonly red: boolean
  /** Minutes after which this child is reported: as typed in this stage, otherwise as agreed in the plan. */
  readonly thresholdMinutes: number | undefined
  readonly level: RiskLevel | undefined
  readonly meetingHeld: boolean
  /** Episodes of the thirty days before this stage was opened, this one included if it is one. */
  readonly episodesInThirtyDays: number
  readonly policeReference: string | undefined
  /** Where the case is worked on. */
  readonly place: CasePlace
}

/** The newest value of a field among the answers that count, of one stage or of all. */
export function latestField(
  replayed: Pick<Replay, 'answers'>,
  field: string,
  within: { readonly step?: string; readonly stages?: readonly string[] } = {},
): string | number | undefined {
  return replayed.answers.findLast(
    (answer) =>
      (within.step === undefined || answer.step === within.step) &&
      (within.stages === undefined || within.stages.includes(answer.stage)) &&
      isValue(answer.fields[field]),
  )?.fields[field] as string | number | undefined
}

/** When aftercare's clocks start: the arrival after a transfer, when the child was seen, or when aftercare was opened. */
function returnedAt(stage: StageState, replayed: Pick<Replay, 'answers'>): number {
  const answers = replayed.answers.filter((answer) => answer.stage === stage.stage)
  const arrived = answers.findLast(({ step }) => step === 'confirmReturnArrival')?.fields['arrivedAt']
  const seen = answers.findLast(({ step, outcome }) => step === 'seenByWhom' && outcome === 'seenFaceToFace')
  return typeof arrived === 'number' ? arrived : (seen?.at ?? stage.openedAt)
}

const isValue = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number'

const isLevel = (value: unknown): value is RiskLevel => riskLevels.some((level) => level === value)

/** The facts of a stage; of the newest response, if none is named. */
export function factsOf(replayed: Pick<Replay, 'answers' | 'stages' | 'place'>, stage?: string): Facts {
  const own =
    stage === undefined
      ? replayed.stages.findLast((one) => one.procedure.id === 'response')
      : replayed.stages.find((one) => one.stage === stage)
  // A response that goes on with an episode knows what the earlier one knew.
  const within = { stages: own ? episodeStages(replayed, own.stage) : [] }
  const number = (field: string) => {
    const value = latestField(replayed, field, within)
    return typeof value === 'number' ? value : undefined
  }
  const words = (field: string) => {
    const value = latestField(replayed, field, within)
    return typeof value === 'string' ? value : undefined
  }
  const answers = replayed.answers.filter((answer) => within.stages.includes(answer.stage))
  const given = (step: string, outcome: string) => answers.some((a) => a.step === step && a.outcome === outcome)
  const levels = answers.flatMap(({ step, outcome, fields }) => {
    if (step === 'worryingCriteria' && isLevel(outcome)) return [outcome]
    return step === 'riskReview' && isLevel(fields['level']) ? [fields['level']] : []
  })
  const first = replayed.stages.find(({ stage: name }) => name === within.stages[0])
  const noticedAt =
    own?.procedure.id === 'aftercare' ? returnedAt(own, replayed) : (number('noticedAt') ?? first?.openedAt)
  const agreed = latestField(replayed, 'reportingThresholdMinutes')
  return {
    noticedAt,
    lastSeenAt: number('lastSeenAt'),
    lastSeenWhere: words('lastSeenWhere'),
    red: given('dangerScreen', 'red'),
    thresholdMinutes: number('thresholdMinutes') ?? (typeof agreed === 'number' ? agreed : undefined),
    level: levels.at(-1),
    meetingHeld: given('holdMeeting', 'held'),
    episodesInThirtyDays: own ? recentEpisodes(replayed, Math.max(own.openedAt, noticedAt ?? 0), own.stage).length : 0,
    policeReference: words('policeReference'),
    place: replayed.place,
  }
}

/** Names and numbers completed by hand, by contact id. */
export function contactsOf(entries: readonly Entry[], setAside: ReadonlyMap<string, string>) {
  const contacts = new Map<string, { readonly name: string; readonly number: string }>()
  for (const entry of entries)
    if (isEntryOf(entry, 'contact') && !setAside.has(entry.hash))
      contacts.set(entry.content.contact, { name: entry.content.name, number: entry.content.number })
  return contacts
}

/** Whether a record was made for practice: it is never to be taken for a real case. */
export const isPractice = (entries: readonly Entry[]): boolean =>
  entries.some((entry) => isEntryOf(entry, 'caseOpened') && entry.content.practice)

/** The scenario and the run a record was written in; undefined for a real case. One marked entry marks all of it. */
export const trainingOf = (entries: readonly Entry[]): TrainingMark | undefined =>
  entries.flatMap((entry) => (isEntryOf(entry, 'caseOpened') && entry.content.training) || []).at(0)

/** What the people who write call this case: the reference it was opened with or the newest one given to it. */
export function referenceOf(entries: readonly Entry[]): string {
  const { setAside } = effectOfCorrections(entries)
  let reference = ''
  for (const entry of entries) {
    if (isEntryOf(entry, 'caseOpened')) reference = entry.content.reference
    if (isEntryOf(entry, 'item') && entry.content.item === 'reference' && !setAside.has(entry.hash))
      reference = entry.content.value
  }
  return reference
}
