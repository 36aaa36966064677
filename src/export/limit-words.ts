import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { Limit } from '#machines/steps.ts'
import { span } from './paper-parts.ts'

const minute = 60_000

/** A limit as a rule, for papers that know no case: how long and what it rests on. */
export const limitInWords = (book: Book, limit: Limit): string =>
  limit.strength === 'agreed'
    ? book.blankForm.agreed
    : phrase(book.blankForm.limit, { span: howLong(book, limit), ground: book.limitGround(limit) })

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
