import type { Place } from './places.ts'
import { underEuLaw } from './places.ts'
import type { Categories, Contact, Profile, Rule } from './schema.ts'

/** What holds at a place: the EU layer, the country, and its part. Every rule says by itself which layer it is from. */
export interface CountryProfile {
  readonly place: Place
  /** In the order of the layers, the EU first. */
  readonly rules: readonly Rule[]
  /** Those of the country first. */
  readonly contacts: readonly Contact[]
  /** Names of authorities by key and language. */
  readonly names: Profile['names']
  /** How the police of the country sort missing children; undefined where no country has been chosen. */
  readonly categories: Categories | undefined
}

/** Lays the profile of a country over the EU layer. @param country undefined where none has been chosen */
export function layered(place: Place, eu: Profile, country: Profile | undefined): CountryProfile {
  // A country has its own list of those who are told; the one of the EU layer stands in where there is none.
  const general = eu.rules
    .filter((rule) => underEuLaw(place) || rule.beyondEu === true)
    .filter((rule) => country === undefined || rule.tell === undefined)
  const own = (country?.rules ?? []).filter(
    ({ subJurisdiction }) => subJurisdiction === undefined || subJurisdiction === place.part,
  )
  const contacts = country?.contacts ?? []
  return {
    place,
    rules: [...general, ...own],
    contacts: [...contacts, ...eu.contacts.filter(({ kind }) => !contacts.some((one) => one.kind === kind))],
    names: { ...eu.names, ...country?.names },
    categories: country?.categories,
  }
}

/** Rules shown at a step. Those to check come last. */
export const rulesAt = ({ rules }: CountryProfile, step: string): readonly Rule[] =>
  rules
    .filter(({ steps }) => steps.includes(step))
    .sort((a, b) => Number(a.checkWith !== undefined) - Number(b.checkWith !== undefined))

/** A rule that has a place on the list of those who are told. */
export type Telling = Rule & { readonly tell: NonNullable<Rule['tell']> }

/** Who is told when a child is missing, in the order of the country. */
export const tellingOrder = ({ rules }: CountryProfile): readonly Telling[] =>
  rules.flatMap((rule) => (rule.tell ? [{ ...rule, tell: rule.tell }] : [])).sort((a, b) => a.tell.order - b.tell.order)

/** The contact a step dials first; undefined where it is local. */
export const contactOf = ({ contacts }: CountryProfile, kind: string): Contact | undefined =>
  contacts.find((contact) => contact.kind === kind)

/** The day of the oldest check among rules and numbers, `YYYY-MM-DD`. */
export const oldestCheck = ({ rules, contacts }: Pick<CountryProfile, 'rules' | 'contacts'>): string | undefined =>
  [...rules, ...contacts].flatMap(({ lastCheckedOn }) => lastCheckedOn ?? []).sort()[0]

/** Whether nobody has gone through a profile for a year. @param today `YYYY-MM-DD`, local */
export function checkIsOld(profile: Pick<CountryProfile, 'rules' | 'contacts'>, today: string): boolean {
  const checked = oldestCheck(profile)
  return checked !== undefined && `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}` <= today
}
