import * as z from 'zod/mini'
import { procedures } from '#machines/registry.ts'
import type { Actor } from '#machines/steps.ts'
import { certainties, mayCountDown, type RuleCertainty } from './certainty.ts'
import { contactKinds } from './contact-kinds.ts'
import { calendarDay, filled, repeated, sentenceOf } from './data-checks.ts'
import { partsIn } from './places.ts'

const roles: { readonly [A in Actor]: true } = {
  anyone: true,
  carer: true,
  guardian: true,
  childProtection: true,
  police: true,
  prosecutor: true,
  hotline: true,
  asylumAuthority: true,
  coordinator: true,
  manager: true,
  traffickingCentre: true,
  lawyer: true,
  health: true,
  interviewer: true,
  foreignChildProtection: true,
}

/** Roles that act on a rule without being an actor of a chart. */
export const otherRoles = [
  'foreignAuthority',
  'interpolBureau',
  'publicAuthority',
  'receptionAuthority',
  'guardianshipService',
  'judge',
  'prefect',
  'dataProtectionAuthority',
] as const

const role = z.union([z.enum(Object.keys(roles) as [Actor, ...Actor[]]), z.enum(otherRoles)])
export type Role = z.infer<typeof role>
export type OtherRole = (typeof otherRoles)[number]

/** What a rule is about: the parts of the page that lists a profile. */
export const topics = [
  'telling',
  'category',
  'guardian',
  'alert',
  'publicity',
  'trafficking',
  'aftercare',
  'responsibility',
  'dataProtection',
  'reception',
] as const

/** Name of a source; the address is where the text was read, so a rule that is only known may have none. */
const source = z.strictObject({ title: filled, article: z.optional(filled), address: z.optional(filled) })
export type Source = z.infer<typeof source>

/** What starts a clock. Which of them a record knows is said in `machines/country-limits.ts`. */
export const clockStarts = [
  'noticed',
  'reported',
  'located',
  'returned',
  'eighteenthBirthday',
  'applicationMade',
  'applicationRegistered',
  'dataHit',
  'requestReceived',
  'screeningBegan',
  'guardianAppointed',
  'missionEnded',
  'alertEntered',
  'referralMade',
  'reasonableGrounds',
  'instructionGiven',
  'childArrived',
  'concernReported',
  'ageDoubted',
  'breachKnown',
  'alertTriggered',
  'careBegan',
  'protectionBegan',
  'birth',
  'priorApplication',
  'investigationBegan',
  'minorityDeclared',
] as const

const clock = z.discriminatedUnion('type', [
  /** No number: at once, as soon as possible, or no time at all. */
  z.strictObject({ type: z.enum(['immediately', 'asSoonAsPossible', 'none']) }),
  z.strictObject({
    type: z.enum(['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years', 'monthsBefore']),
    value: z.int().check(z.positive()),
    start: z.enum(clockStarts),
    /** A time that somebody has at least, e.g. to recover: nothing to be late for, so never a deadline. */
    atLeast: z.optional(z.literal(true)),
  }),
])
export type RuleClock = z.infer<typeof clock>

const channel = z.enum(['phone', 'inPerson', 'email', 'written', 'onlineForm', 'textMessage', 'throughPolice'])

/** When someone on the list of those who are told is told. */
export const tellWhen = [
  'atOnce',
  'sameDay',
  'nextWorkingDay',
  'workingDays',
  'meanwhile',
  'onSigns',
  'onDanger',
] as const

const ruleSchema = z.strictObject({
  id: filled,
  jurisdiction: filled,
  /** England, Wales, a Belgian community and the like. */
  subJurisdiction: z.optional(filled),
  topic: z.enum(topics),
  stage: z.enum(['prevention', 'response', 'aftercare']),
  /** Steps of the stage's chart at which the rule is shown. */
  steps: z.array(filled).check(z.minLength(1)),
  actor: role,
  recipient: z.optional(role),
  /** Who is meant, by a key of the profile's names. */
  authority: z.optional(filled),
  channel: z.optional(channel),
  clock,
  /** Place on the list of those who are told when a child is missing, and when. */
  tell: z.optional(z.strictObject({ order: z.int().check(z.minimum(0)), when: z.enum(tellWhen) })),
  strength: z.enum(['law', 'statutoryGuidance', 'guidance', 'practice']),
  ground: z.enum(['published source', 'practice default of this tool']),
  source: z.optional(source),
  certainty: z.enum(certainties),
  /** Of a rule that is unsure or out of date: who knows what holds today. */
  checkWith: z.optional(role),
  /** A rule of the EU layer that is no EU law and binds the United Kingdom too. */
  beyondEu: z.optional(z.literal(true)),
  validFrom: z.optional(calendarDay),
  validTo: z.optional(calendarDay),
  lastCheckedOn: z.optional(calendarDay),
})

/** `check`: sources differ, or the hours may have changed. Nothing at all: no source gives any. */
const hours = z.discriminatedUnion('open', [
  z.strictObject({ open: z.enum(['always', 'office', 'onlyDuringAlert', 'check']), certainty: z.enum(certainties) }),
  z.strictObject({
    open: z.literal('daily'),
    from: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    to: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    certainty: z.enum(certainties),
  }),
])
export type Hours = z.infer<typeof hours>

/** By BCP 47 language: names of authorities are data and never translated. */
const names = z.record(z.string().check(z.regex(/^[a-z]{2}$/)), filled)

const contactSchema = z.strictObject({
  id: filled,
  kind: z.enum(contactKinds),
  /** Left out where the kind says it all, e.g. the guardian of this child. */
  names: z.optional(names),
  /** Left out where they are local: filled in by hand. */
  numbers: z.optional(z.array(filled).check(z.minLength(1))),
  emails: z.optional(z.array(filled).check(z.minLength(1))),
  site: z.optional(filled),
  hours: z.optional(hours),
  /** Key of a sentence beside it, in the words of the profile. */
  note: z.optional(filled),
  certainty: z.optional(z.enum(certainties)),
  source: z.optional(source),
  lastCheckedOn: z.optional(calendarDay),
})

/** How the police of a country sort missing children. Labels of one country are never shown in another. */
const categories = z.strictObject({
  /** `graded`: levels. `binary`: one criterion is enough. `presumption`: every child. `none`: no scale was found. */
  kind: z.enum(['graded', 'binary', 'presumption', 'none']),
  /** Whether the labels hold today, or have to be checked. */
  certainty: z.enum(certainties),
  source: z.optional(source),
  lastCheckedOn: calendarDay,
  /** Highest first. `from`: levels of the neutral scale for which it is asked. */
  labels: z.array(
    z.strictObject({
      id: filled,
      names,
      from: z.array(z.enum(['immediateDanger', 'highConcern', 'concern'])),
      certainty: z.enum(certainties),
    }),
  ),
  /** Ids of sentences: what makes a disappearance a worrying one. */
  criteria: z.array(filled),
})

const profileSchema = z.strictObject({
  /** `EU`, or a country code. */
  jurisdiction: filled,
  rules: z.array(ruleSchema),
  contacts: z.array(contactSchema),
  names: z.record(filled, names),
  categories: z.optional(categories),
})

export type Profile = z.infer<typeof profileSchema>
export type Rule = Profile['rules'][number]
export type Contact = Profile['contacts'][number]
export type Categories = NonNullable<Profile['categories']>

export type LoadedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: string[] }

/** What a published rule or a number has to say about where it comes from. */
function provenanceProblems(entry: Pick<Rule, 'source' | 'lastCheckedOn'> & { certainty?: RuleCertainty | undefined }) {
  const problems: string[] = []
  if (!entry.certainty) problems.push('does not say how sure it is')
  if (!entry.source) problems.push('has no source')
  else if (!entry.source.address && (entry.certainty === 'SEEN' || entry.certainty === 'SEEN-OLD'))
    problems.push('has a source without an address')
  if (!entry.lastCheckedOn) problems.push('does not say when it was last checked')
  return problems
}

const numbered = (rule: Rule): boolean => 'value' in rule.clock

/** What is unsure or out of date names who knows, counts nothing, and cites no article that may be wrong. */
function doubtProblems(rule: Rule): string[] {
  if (mayCountDown(rule.certainty))
    return rule.checkWith ? ['names somebody to check with, which only an unsure or dated rule does'] : []
  return [
    ...(rule.checkWith ? [] : ['is unsure or dated and names nobody to check it with']),
    ...(numbered(rule) ? ['is unsure or dated and has a clock with a number'] : []),
    ...(rule.certainty === 'UNSURE' && rule.source?.article ? ['is unsure and cites an article'] : []),
  ]
}

function ruleProblems(rule: Rule, { jurisdiction, names: authorities }: Profile): string[] {
  const problems: string[] = []
  if (rule.ground === 'published source') problems.push(...provenanceProblems(rule))
  else if (rule.strength !== 'practice' || rule.certainty !== 'INFERRED')
    problems.push('is a practice default of this tool, so its strength must be practice and its certainty INFERRED')
  problems.push(...doubtProblems(rule))
  if (rule.jurisdiction !== jurisdiction) problems.push(`belongs to ${rule.jurisdiction}, not to ${jurisdiction}`)
  if (rule.subJurisdiction && !partsIn(jurisdiction).some((part) => part === rule.subJurisdiction))
    problems.push(`names the part “${rule.subJurisdiction}”, which ${jurisdiction} does not have`)
  if (rule.beyondEu && jurisdiction !== 'EU') problems.push('is no rule of the EU layer')
  for (const step of rule.steps)
    if (!procedures[rule.stage].steps.has(step))
      problems.push(`names the step “${step}”, which ${rule.stage} does not have`)
  if (rule.authority && !Object.hasOwn(authorities, rule.authority))
    problems.push(`names the authority “${rule.authority}”, which the profile does not name`)
  if (rule.validFrom && rule.validTo && rule.validTo < rule.validFrom) problems.push('ends before it begins')
  return problems
}

const reachable = (contact: Contact): boolean => Boolean(contact.numbers ?? contact.emails ?? contact.site)

const contactProblems = (contact: Contact): string[] =>
  reachable(contact) ? provenanceProblems(contact) : contact.hours ? ['has hours but no number'] : []

const categoryProblems = ({ kind, certainty, source: from, labels, criteria }: Categories): string[] => [
  ...(kind === 'none' && labels.length + criteria.length > 0
    ? ['The police categories are none and have labels.']
    : []),
  ...(kind !== 'none' && labels.length === 0 ? ['The police categories have no label.'] : []),
  ...(kind !== 'none' && !from ? ['The police categories have no source.'] : []),
  ...(certainty === 'UNSURE' && from?.article ? ['The police categories are unsure and cite an article.'] : []),
]

/** Two places on one list for the same order: nobody could say who comes first. */
function orderProblems(rules: readonly Rule[]): string[] {
  const places = rules.flatMap(({ tell, subJurisdiction = '' }) => (tell ? [`${subJurisdiction}${tell.order}`] : []))
  return repeated(places).map((place) => `More than one rule has place ${place} on the list of those who are told.`)
}

function problemsOf(profile: Profile): string[] {
  const { rules, contacts } = profile
  return [
    ...rules.flatMap((each) => ruleProblems(each, profile).map((problem) => `Rule “${each.id}” ${problem}.`)),
    ...contacts.flatMap((each) => contactProblems(each).map((problem) => `Contact “${each.id}” ${problem}.`)),
    ...repeated(rules.map((each) => each.id)).map((id) => `There is more than one rule “${id}”.`),
    ...repeated(contacts.map((each) => each.id)).map((id) => `There is more than one contact “${id}”.`),
    ...orderProblems(rules),
    ...(profile.categories ? categoryProblems(profile.categories) : []),
  ]
}

/** A profile whose rules or numbers do not say where they come from and when that was checked does not load. */
export function loadProfile(data: unknown): LoadedProfile {
  const parsed = profileSchema.safeParse(data)
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => sentenceOf(data, issue, 'The profile')) }
  const problems = problemsOf(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data }
}
