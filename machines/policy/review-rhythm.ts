const hour = 60
const day = 24 * hour

/**
 * T19: minutes until the next risk review of a child missing for `missingMinutes`: daily on days 1 to 3, weekly in the
 * first month, monthly to the third, then quarterly. Months are counted as 30 days.
 */
export function riskReviewMinutes(missingMinutes: number): number {
  if (missingMinutes < 3 * day) return day
  if (missingMinutes < 30 * day) return 7 * day
  if (missingMinutes < 90 * day) return 30 * day
  return 90 * day
}

/** Points of the long-term review (R12) in minutes after the absence was noticed: 1 week, 2 weeks, 1 month, then every 3 months. */
const firstPoints = [7 * day, 14 * day, 30 * day]

/** R12: minutes from the time noticed to the next long-term review after `missingMinutes`. */
export function longTermReviewPoint(missingMinutes: number): number {
  const early = firstPoints.find((point) => missingMinutes < point)
  if (early !== undefined) return early
  const quarter = 90 * day
  return (Math.floor((missingMinutes - 30 * day) / quarter) + 1) * quarter + 30 * day
}

/**
 * T15 and T20: minutes until the next meeting: 24 hours when the concern is high or this is the third episode in thirty
 * days, 72 otherwise; weekly after the first one. More episodes never move it later.
 */
export function meetingMinutes(
  level: 'immediateDanger' | 'highConcern' | 'concern' | undefined,
  heldBefore: boolean,
  episodesInThirtyDays: number,
): number {
  if (heldBefore) return 7 * day
  return level === 'concern' && episodesInThirtyDays < 3 ? 3 * day : day
}
