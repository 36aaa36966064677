import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { Limit } from '#machines/steps.ts'
import { sourceCountry } from './country-names.ts'
import { span } from './paper-parts.ts'

const minute = 60_000

/** What a limit rests on: how binding that is, where it holds, its sources, and whether it is to be verified. */
export function limitGround(
  { papers: { ground: words }, countries }: Book,
  { strength, ground: { certainty, scope, sources } }: Pick<Limit, 'strength' | 'ground'>,
): string {
  if (strength === 'agreed') return words.agreed
  if (certainty === 'INFERRED') return countries.certainties.INFERRED
  let said: string = countries.strengths[strength]
  if (scope) said = phrase(words.only, { strength: said, country: sourceCountry({ countries }, scope) })
  if (sources.length > 0) said = phrase(words.sources, { ground: said, list: sources.join(', ') })
  return certainty === 'KNOWN' ? phrase(words.verify, { ground: said }) : said
}

/** A limit as a rule, for papers that know no case: how long and what it rests on. */
export const limitInWords = (book: Book, limit: Limit): string =>
  limit.strength === 'agreed'
    ? book.blankForm.agreed
    : phrase(book.blankForm.limit, { span: howLong(book, limit), ground: limitGround(book, limit) })

function howLong(book: Book, { rule }: Limit): string {
  switch (rule.kind) {
    case 'immediately':
      return book.blankForm.atOnce
    case 'minutes':
      return span(book, rule.minutes * minute)
    case 'workingDays':
      return phrase(book.blankForm.workingDays, { count: rule.days })
    case 'months':
      return phrase(book.blankForm.months, { count: rule.months })
    case 'sameDay':
      return book.blankForm.endOfDay
    case 'policy':
      return book.blankForm.byPolicy
    case 'agreed':
      return book.blankForm.agreed
  }
}
