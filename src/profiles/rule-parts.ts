import type { Contact, Profile, Role, Rule, RuleClock, Source } from './schema.ts'

/** A rule as a profile writes it down: what all rules of a profile have in common is added by `profileFrom`. */
export type WrittenRule = Omit<Rule, 'jurisdiction' | 'ground' | 'lastCheckedOn' | 'steps'> & {
  readonly steps: readonly string[]
  readonly ground?: Rule['ground']
}

/** A profile as its file writes it down. `checked`: the day on which all of it was last gone through. */
export interface WrittenProfile extends Omit<Profile, 'rules' | 'jurisdiction' | 'categories' | 'contacts'> {
  readonly checked: string
  readonly rules: readonly WrittenRule[]
  readonly contacts: readonly Omit<Contact, 'lastCheckedOn'>[]
  readonly categories?: Omit<NonNullable<Profile['categories']>, 'lastCheckedOn'>
}

/** The whole profile: every rule and number with its jurisdiction and the day it was checked. */
export const profileFrom = (jurisdiction: string, { checked, categories, ...written }: WrittenProfile): Profile => ({
  jurisdiction,
  names: written.names,
  contacts: written.contacts.map((contact) => (contact.certainty ? { ...contact, lastCheckedOn: checked } : contact)),
  rules: written.rules.map((rule) => ({
    ground: 'published source' as const,
    ...rule,
    steps: [...rule.steps],
    jurisdiction,
    ...(rule.ground === undefined ? { lastCheckedOn: checked } : {}),
  })),
  ...(categories ? { categories: { ...categories, lastCheckedOn: checked } } : {}),
})

export const atOnce = { type: 'immediately' } as const satisfies RuleClock
export const soonest = { type: 'asSoonAsPossible' } as const satisfies RuleClock
export const noClock = { type: 'none' } as const satisfies RuleClock

type Strength = Rule['strength']

export const seen = (strength: Strength, source: Source) => ({ strength, certainty: 'SEEN', source }) as const
export const known = (strength: Strength, source: Source) => ({ strength, certainty: 'KNOWN', source }) as const

/** Out of date or superseded: shown as something to check, with whom. */
export const dated = (strength: Strength, source: Source, checkWith: Role) =>
  ({ strength, certainty: 'SEEN-OLD', source, checkWith }) as const

/** Not sure enough to be a rule: an open question, with whoever knows; no article is cited. */
export const unsure = (strength: Strength, title: string, checkWith: Role) =>
  ({ strength, certainty: 'UNSURE', source: { title }, checkWith }) as const

/** Reasoning of this tool, without a source. */
export const ourPractice = {
  strength: 'practice',
  certainty: 'INFERRED',
  ground: 'practice default of this tool',
} as const

type Stage = Rule['stage']
interface Where {
  readonly stage: Stage
  readonly steps: readonly string[]
}
const where =
  (stage: Stage) =>
  (...steps: readonly string[]): Where => ({ stage, steps })

/** Steps at which a rule is shown. */
export const inPrevention = where('prevention')
export const inResponse = where('response')
export const inAftercare = where('aftercare')

type More = Partial<
  Pick<
    WrittenRule,
    'authority' | 'beyondEu' | 'channel' | 'recipient' | 'subJurisdiction' | 'tell' | 'validFrom' | 'validTo'
  >
>

/** A place on the list of those who are told when a child is missing. `authority`: a key of the profile's names. */
export const tell = (order: number, when: NonNullable<Rule['tell']>['when'], more: More = {}): More => ({
  ...more,
  tell: { order, when },
})

type OnWhat = Pick<WrittenRule, 'strength' | 'certainty' | 'source' | 'checkWith' | 'ground'>

/** A rule: its id, what it is about, where it is shown, who acts, by when, what it rests on, and what else there is to say. */
export const rule = <const Id extends string>(
  id: Id,
  topic: Rule['topic'],
  shown: Where,
  actor: Role,
  clock: RuleClock,
  on: OnWhat,
  more: More = {},
): WrittenRule & { readonly id: Id } => ({ id, topic, ...shown, actor, clock, ...on, ...more })
