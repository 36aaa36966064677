export const firstChecksDefaultMinutes = 30

/**
 * T10: how long first checks may take, in minutes from the time noticed. Nothing when the danger screen is red;
 * otherwise the threshold of the child's own plan wins, and without a plan the practice default holds.
 * @param threshold minutes of the child's safety plan, if there is one
 */
export function firstChecksMinutes(red: boolean, threshold: number | undefined): number {
  if (red) return 0
  return threshold ?? firstChecksDefaultMinutes
}
