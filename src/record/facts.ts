import { riskLevels } from '#machines/response/risk.ts'
import type { RiskLevel } from '#machines/policy/risk-level.ts'
import type { Entry } from './entry.ts'
import { isEntryOf } from './entry.ts'
import type { Replay } from './replay.ts'

/** What limits and papers need to know of a case, read off its answers. Times are epoch milliseconds. */
export interface Facts {
  readonly noticedAt: number | undefined
  readonly lastSeenAt: number | undefined
  readonly lastSeenWhere: string | undefined
  readonly red: boolean
  readonly thresholdMinutes: number | undefined
  readonly level: RiskLevel | undefined
  readonly meetingHeld: boolean
  readonly policeReference: string | undefined
}

/** The newest value of a field among the answers that count. */
export function latestField(replayed: Replay, field: string, ofStep?: string): string | number | undefined {
  for (let i = replayed.answers.length - 1; i >= 0; i--) {
    const answer = replayed.answers[i]
    const value = answer?.fields[field]
    if (
      answer &&
      (ofStep === undefined || answer.step === ofStep) &&
      (typeof value === 'string' || typeof value === 'number')
    )
      if (value !== '') return value
  }
  return undefined
}

const isLevel = (value: unknown): value is RiskLevel => riskLevels.some((level) => level === value)

export function factsOf(replayed: Replay): Facts {
  const number = (field: string) => {
    const value = latestField(replayed, field)
    return typeof value === 'number' ? value : undefined
  }
  const words = (field: string) => {
    const value = latestField(replayed, field)
    return typeof value === 'string' ? value : undefined
  }
  const given = (step: string, outcome: string) =>
    replayed.answers.some((a) => a.step === step && a.outcome === outcome)
  const levels = replayed.answers.flatMap(({ step, outcome, fields }) => {
    if (step === 'worryingCriteria' && isLevel(outcome)) return [outcome]
    return step === 'riskReview' && isLevel(fields['level']) ? [fields['level']] : []
  })
  return {
    noticedAt: number('noticedAt') ?? replayed.stage?.openedAt,
    lastSeenAt: number('lastSeenAt'),
    lastSeenWhere: words('lastSeenWhere'),
    red: given('dangerScreen', 'red'),
    thresholdMinutes: number('thresholdMinutes'),
    level: levels.at(-1),
    meetingHeld: given('holdMeeting', 'held'),
    policeReference: words('policeReference'),
  }
}

/** Newest value of each item of the missing packet, by item id. */
export function packetOf(entries: readonly Entry[], setAside: ReadonlyMap<string, string>): Map<string, Entry> {
  const items = new Map<string, Entry>()
  for (const entry of entries)
    if (isEntryOf(entry, 'item') && !setAside.has(entry.hash)) items.set(entry.content.item, entry)
  return items
}

/** Names and numbers completed by hand, by contact id. */
export function contactsOf(entries: readonly Entry[], setAside: ReadonlyMap<string, string>) {
  const contacts = new Map<string, { readonly name: string; readonly number: string }>()
  for (const entry of entries)
    if (isEntryOf(entry, 'contact') && !setAside.has(entry.hash))
      contacts.set(entry.content.contact, { name: entry.content.name, number: entry.content.number })
  return contacts
}

/** What the people who write call this case: the reference it was opened with or the newest one given to it. */
export function referenceOf(entries: readonly Entry[]): string {
  let reference = ''
  for (const entry of entries) {
    if (isEntryOf(entry, 'caseOpened')) reference = entry.content.reference
    if (isEntryOf(entry, 'item') && entry.content.item === 'reference') reference = entry.content.value
  }
  return reference
}
