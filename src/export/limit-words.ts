import { blankFormWords as words } from '#content/en/papers/blank-forms.ts'
import { limitGround } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import type { Limit } from '#machines/steps.ts'
import { span } from './paper-parts.ts'

const minute = 60_000

/** A limit as a rule, for papers that know no case: how long and what it rests on. */
export const limitInWords = (limit: Limit): string =>
  limit.strength === 'agreed' ? words.agreed : phrase(words.limit, { span: howLong(limit), ground: limitGround(limit) })

function howLong({ rule }: Limit): string {
  switch (rule.kind) {
    case 'immediately':
      return words.atOnce
    case 'minutes':
      return span(rule.minutes * minute)
    case 'workingDays':
      return phrase(words.workingDays, { count: rule.days })
    case 'months':
      return phrase(words.months, { count: rule.months })
    case 'sameDay':
      return words.endOfDay
    case 'policy':
      return words.byPolicy
    case 'agreed':
      return words.agreed
  }
}
