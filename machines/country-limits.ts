import type { Limit } from './steps.ts'
import { known, seen, seenIn } from './steps.ts'

/**
 * A limit that the law or the guidance of a country sets to a step of the general procedure: the countable rules of the
 * profiles whose start a record knows. It can only add a limit or shorten the general one.
 */
export interface CountryLimit extends Pick<Limit, 'id' | 'strength' | 'ground'> {
  /** `EU`: in every country under EU law. */
  readonly country: string
  readonly part?: string
  readonly step: string
  readonly clock: { readonly type: 'hours' | 'days' | 'workingDays' | 'weeks' | 'months'; readonly value: number }
  /**
   * `located`: when this side was told of it, since the record knows nothing earlier. `returned`: when the child was seen or
   * arrived, of aftercare.
   */
  readonly start: KnownStart
}

/** Starts of clocks that a record knows. When an application was made or an authority took up a file it does not know. */
export const knownStarts = ['noticed', 'located', 'returned'] as const
export type KnownStart = (typeof knownStarts)[number]

/** The `id` is that of the rule in the profile; a test holds both together. */
export const countryLimits: readonly CountryLimit[] = [
  {
    id: 'eu.sis.decisionAfterHit',
    country: 'EU',
    step: 'answerHit',
    clock: { type: 'hours', value: 12 },
    start: 'located',
    strength: 'law',
    ground: seen('EU-4'),
  },
  {
    id: 'uk.tell.missingPersonsUnit',
    country: 'UK',
    step: 'confirmNationalRegister',
    clock: { type: 'hours', value: 72 },
    start: 'noticed',
    strength: 'statutoryGuidance',
    ground: seenIn('UK', 'UK-4'),
  },
  {
    id: 'uk.england.returnInterview',
    country: 'UK',
    part: 'england',
    step: 'returnInterview',
    clock: { type: 'hours', value: 72 },
    start: 'returned',
    strength: 'statutoryGuidance',
    ground: { ...known('UK-14'), scope: 'UK' },
  },
]

/** Where a case is worked on, by codes; `country` is `EU` where none has been chosen. */
export interface CasePlace {
  readonly country: string
  readonly part?: string | undefined
}

/** The limits of a place for a step. The United Kingdom is not under EU law. */
export const countryLimitsAt = ({ country, part }: CasePlace, step: string): readonly CountryLimit[] =>
  countryLimits.filter(
    (limit) =>
      limit.step === step &&
      (limit.country === country || (limit.country === 'EU' && country !== 'UK')) &&
      (limit.part === undefined || limit.part === part),
  )
