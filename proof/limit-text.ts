import type { Limit, LimitRule } from '#machines/steps.ts'

function ruleText(rule: LimitRule): string {
  switch (rule.kind) {
    case 'immediately':
      return 'at once'
    case 'minutes':
      return rule.minutes % 60 === 0 ? `${rule.minutes / 60} h` : `${rule.minutes} min`
    case 'workingDays':
      return `${rule.days} working days`
    case 'months':
      return `${rule.months} months`
    case 'sameDay':
      return 'same day'
    case 'policy':
      return `by ${rule.policy}`
    case 'agreed':
      return `as agreed in ${rule.field}`
  }
}

/** A limit in one line, as rules and specification write it: `T11 at once from noticed, guidance`. */
export const limitText = ({ id, rule, from, strength }: Limit): string =>
  `${id} ${ruleText(rule)} from ${from}, ${strength}`
