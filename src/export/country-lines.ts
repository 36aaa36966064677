import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { mayCountDown } from '#profiles/certainty.ts'
import type { Place } from '#profiles/places.ts'
import type { Contact, Role, Rule } from '#profiles/schema.ts'
import { placeInWords } from './country-names.ts'

type Sentences = Readonly<Record<string, string>>

/** What a rule says; one that is unsure or dated is something to check, with whom. */
export function ruleInWords(book: Book, rule: Rule): string {
  const sentences: Readonly<Record<string, Sentences>> = book.profiles
  const said = sentences[rule.jurisdiction]?.[rule.id] ?? rule.id
  return rule.checkWith === undefined
    ? said
    : phrase(book.countries.check, { role: roleInWords(book, rule.checkWith), rule: said })
}

export const roleInWords = (book: Book, role: Role): string =>
  ({ ...book.procedures.actors, ...book.countries.roles })[role]

/** Where a rule is from: layer, strength, source, how sure, when it was checked. */
export function ruleGround(book: Book, rule: Rule): string {
  const { countries: words } = book
  const layer = rule.jurisdiction === 'EU' ? words.eu : placeOfRule(book, rule)
  return [
    layer,
    words.strengths[rule.strength],
    [rule.source?.title, rule.source?.article].filter(Boolean).join(', '),
    words.certainties[rule.certainty],
    rule.lastCheckedOn && phrase(words.checkedOn, { date: rule.lastCheckedOn }),
  ]
    .filter(Boolean)
    .join(book.papers.listJoin)
}

const placeOfRule = (book: Book, { jurisdiction, subJurisdiction }: Rule): string =>
  placeInWords(book, { country: jurisdiction, part: subJurisdiction } as Place)

/** The name of a contact in its own languages, otherwise what it is. */
export function contactName(book: Book, { names, kind }: Pick<Contact, 'names' | 'kind'>): string {
  const own = [...new Set(Object.values(names ?? {}))]
  return own.length > 0 ? own.join(' / ') : book.contacts[kind]
}

/** How a contact is reached, and when. Hours that are unsure or dated are something to check. */
export function contactReach({ countries: words }: Book, { numbers = [], emails = [], site, hours }: Contact): string {
  const open =
    hours === undefined
      ? undefined
      : !mayCountDown(hours.certainty)
        ? words.hours.check
        : hours.open === 'daily'
          ? phrase(words.hours.daily, { from: hours.from, to: hours.to })
          : words.hours[hours.open]
  return [...numbers, ...emails, site, open].filter(Boolean).join(' · ')
}
