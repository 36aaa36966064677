/** Answers on the scale of procedures.md section 4. */
export type Sign = 'yes' | 'suspected' | 'no' | 'unknown'

/** Invariant 6: unknown behaves like yes, and so does a suspicion. An item nobody answered is unknown. */
export const isConcern = (sign: Sign | undefined): boolean => sign !== 'no'
