import * as z from 'zod/mini'
import { responseStepById } from '#machines/response/index.ts'
import type { Actor } from '#machines/steps.ts'

/** How sure we are of a rule (countries.md, section 0). */
const certainties = ['SEEN', 'SEEN-OLD', 'KNOWN', 'UNSURE', 'INFERRED'] as const
export type RuleCertainty = (typeof certainties)[number]

/** What is unsure or out of date is never shown as a rule and never counted down. */
export const mayCountDown = (certainty: RuleCertainty): boolean => certainty !== 'UNSURE' && certainty !== 'SEEN-OLD'

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

const filled = z.string().check(
  z.trim(),
  z.refine((text) => text !== '', 'is empty'),
)
const calendarDay = z.string().check(
  z.refine((text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
      return false
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  }, 'is not a day of the calendar, such as 2026-11-23'),
)

const role = z.union([
  z.enum(Object.keys(roles) as [Actor, ...Actor[]]),
  /** Roles that act on a rule without being an actor of a chart. */
  z.enum(['foreignAuthority', 'interpolBureau', 'publicAuthority']),
])

/** Name of a source; the address is where the text was read, so a rule that is only known may have none. */
const source = z.strictObject({ title: filled, article: z.optional(filled), address: z.optional(filled) })

const clock = z.discriminatedUnion('type', [
  /** No number: at once, or no time at all. */
  z.strictObject({ type: z.enum(['immediately', 'none']) }),
  z.strictObject({
    type: z.enum(['minutes', 'hours', 'days', 'workingDays', 'monthsBefore']),
    value: z.int().check(z.positive()),
    start: z.enum(['noticed', 'reported', 'located', 'applicationMade', 'returned', 'eighteenthBirthday']),
  }),
])

const ruleSchema = z.strictObject({
  id: filled,
  jurisdiction: filled,
  /** England, Wales, a Belgian community and the like. */
  subJurisdiction: z.optional(filled),
  stage: z.enum(['prevention', 'response', 'aftercare']),
  /** Step of the stage's chart at which the rule is shown. */
  step: filled,
  actor: role,
  recipient: z.optional(role),
  channel: z.optional(filled),
  /** The rule in one or two sentences, in the language of the profile. */
  says: filled,
  clock,
  strength: z.enum(['law', 'statutoryGuidance', 'guidance', 'practice']),
  ground: z.enum(['published source', 'practice default of this tool']),
  source: z.optional(source),
  certainty: z.enum(certainties),
  validFrom: z.optional(calendarDay),
  validTo: z.optional(calendarDay),
  lastCheckedOn: z.optional(calendarDay),
})

const contactSchema = z.strictObject({
  id: filled,
  name: filled,
  /** Left out where it is local: it is filled in by hand. */
  number: z.optional(filled),
  hours: z.optional(filled),
  note: z.optional(filled),
  certainty: z.optional(z.enum(certainties)),
  source: z.optional(source),
  lastCheckedOn: z.optional(calendarDay),
})

const profileSchema = z.strictObject({
  /** `EU`, or a country code. */
  jurisdiction: filled,
  /** Language of the sentences in it. */
  language: filled,
  rules: z.array(ruleSchema),
  contacts: z.array(contactSchema),
})

export type Profile = z.infer<typeof profileSchema>
export type Rule = Profile['rules'][number]
export type Contact = Profile['contacts'][number]

export type LoadedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: string[] }

/** What a published rule or a number has to say about where it comes from. */
function provenanceProblems(entry: Pick<Rule, 'source' | 'lastCheckedOn'> & { certainty?: RuleCertainty | undefined }) {
  const problems: string[] = []
  if (!entry.certainty) problems.push('does not say how sure it is')
  if (!entry.source) problems.push('has no source')
  else if (!entry.source.address && entry.certainty !== 'KNOWN') problems.push('has a source without an address')
  if (!entry.lastCheckedOn) problems.push('does not say when it was last checked')
  return problems
}

function ruleProblems(rule: Rule, jurisdiction: string): string[] {
  const problems: string[] = []
  if (rule.ground === 'published source') problems.push(...provenanceProblems(rule))
  else if (rule.strength !== 'practice' || rule.certainty !== 'INFERRED')
    problems.push('is a practice default of this tool, so its strength must be practice and its certainty INFERRED')
  if (rule.jurisdiction !== jurisdiction) problems.push(`belongs to ${rule.jurisdiction}, not to ${jurisdiction}`)
  if (rule.stage === 'response' && !responseStepById.has(rule.step))
    problems.push(`names the step “${rule.step}”, which the response does not have`)
  if (rule.validFrom && rule.validTo && rule.validTo < rule.validFrom) problems.push('ends before it begins')
  return problems
}

const contactProblems = (contact: Contact): string[] =>
  contact.number ? provenanceProblems(contact) : contact.hours ? ['has hours but no number'] : []

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]

function problemsOf(profile: Profile): string[] {
  const { jurisdiction, rules, contacts } = profile
  return [
    ...rules.flatMap((each) => ruleProblems(each, jurisdiction).map((problem) => `Rule “${each.id}” ${problem}.`)),
    ...contacts.flatMap((each) => contactProblems(each).map((problem) => `Contact “${each.id}” ${problem}.`)),
    ...repeated(rules.map((each) => each.id)).map((id) => `There is more than one rule “${id}”.`),
    ...repeated(contacts.map((each) => each.id)).map((id) => `There is more than one contact “${id}”.`),
  ]
}

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

/** Whose fault it is: the profile itself, or the rule or contact named by its id or its place in the list. */
function culprit(data: unknown, path: readonly PropertyKey[]): { readonly name: string; readonly rest: string } {
  const [list, place, ...rest] = path
  if ((list !== 'rules' && list !== 'contacts') || typeof place !== 'number')
    return { name: 'The profile', rest: path.join('.') }
  const id = at(data, [list, place, 'id'])
  const kind = list === 'rules' ? 'Rule' : 'Contact'
  return { name: typeof id === 'string' ? `${kind} “${id}”` : `${kind} number ${place + 1}`, rest: rest.join('.') }
}

function sentence(data: unknown, issue: z.core.$ZodIssue): string {
  const { name, rest } = culprit(data, issue.path)
  if (issue.code === 'unrecognized_keys') return `${name} has fields that are not known: ${issue.keys.join(', ')}.`
  if (rest === '') return `${name} is not complete.`
  if (issue.code === 'custom') return `${name}: “${rest}” ${issue.message}.`
  if (at(data, issue.path) === undefined) return `${name}: “${rest}” is missing.`
  return `${name}: “${rest}” has a value that is not allowed.`
}

/** A profile whose rules or numbers do not say where they come from and when that was checked does not load. */
export function loadProfile(data: unknown): LoadedProfile {
  const parsed = profileSchema.safeParse(data)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => sentence(data, issue)) }
  const problems = problemsOf(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data }
}
