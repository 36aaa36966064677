import { isConcern, type Sign } from './signs.ts'

type Signs = Readonly<Record<string, Sign>>

/** A0: a child who turned up gets the full care as soon as one sign is not a plain no. */
export function proposeWelcome(items: readonly string[], signs: Signs): 'nothingWorrying' | 'concern' | 'unknown' {
  if (items.some((item) => signs[item] === 'yes' || signs[item] === 'suspected')) return 'concern'
  return items.some((item) => isConcern(signs[item])) ? 'unknown' : 'nothingWorrying'
}

/** A3: a doctor at once as soon as one need is not a plain no. */
export const proposeHealth = (items: readonly string[], signs: Signs): 'urgent' | 'notUrgent' =>
  items.some((item) => isConcern(signs[item])) ? 'urgent' : 'notUrgent'

/** A7, Q33: one sign, also a suspected one, is enough to refer; while some are not known, the trafficking centre is asked. */
export function proposeNewIndicators(items: readonly string[], signs: Signs): 'yes' | 'no' | 'unknown' {
  if (items.some((item) => signs[item] === 'yes' || signs[item] === 'suspected')) return 'yes'
  return items.some((item) => isConcern(signs[item])) ? 'unknown' : 'no'
}

/** T20: from this number of episodes in thirty days on, a planning meeting is due. */
const repeatTrigger = 3

/** A9, T20. @param episodes times the child was missing in the last thirty days, this one included */
export const proposePlanningMeeting = (episodes: number): 'needed' | 'notNeeded' =>
  episodes >= repeatTrigger ? 'needed' : 'notNeeded'
