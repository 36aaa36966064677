import { headOf, verifyChain } from './chain.ts'
import type { ContentOf, Entry } from './entry.ts'
import { tryEntries } from './follow-ups.ts'
import { isBeside, isDeciding } from './forks.ts'
import { canonicalOrder } from './order.ts'
import { replay, replayTolerantly } from './replay.ts'
import type { Charts } from './stages.ts'

export type MergeRefusal =
  /** The other list is no consistent record. */
  | { readonly reason: 'brokenChain' }
  | { readonly reason: 'otherCase' }
  /** One device wrote two different entries of the same number: a copied device, or a forged record. */
  | { readonly reason: 'twoHistories'; readonly device: string; readonly seq: number }
  /** Together the entries do not replay, e.g. written with charts this program does not have. */
  | { readonly reason: 'doesNotReplay' }

/** What taking in the entries of another device comes to. Nothing is written by this. */
export type Merge =
  | { readonly kind: 'nothingNew' }
  | {
      /**
       * `continues`: the others knew all of ours, or one side wrote nothing but what stands beside the case (comments,
       * sign-offs, receipts). `fork`: each side went on with what the other did not know.
       */
      readonly kind: 'continues' | 'fork'
      /** Entries that are new here, in canonical order. */
      readonly taken: readonly Entry[]
      /** What the accepting person's device writes after them: nothing, where only receipts are new. */
      readonly notes: readonly (ContentOf<'imported'> | ContentOf<'fork'>)[]
    }
  | { readonly kind: 'refused'; readonly refusal: MergeRefusal }

const refused = (refusal: MergeRefusal): Merge => ({ kind: 'refused', refusal })

/**
 * The union of two lists of entries of one case. After a fork the other side's deciding entries do not count until a person
 * has decided, and neither does what would keep the record from being replayed; nothing is lost.
 * @param ours what this device holds, verified; may be empty  @param theirs any list of entries
 */
export function mergeRecords(ours: readonly Entry[], theirs: readonly Entry[], charts: Charts): Merge {
  const sides = compareSides(ours, theirs)
  if (!sides.ok) return refused(sides.refusal)
  const { own, taken, wentApart } = sides
  if (taken.length === 0) return { kind: 'nothingNew' }
  const imported: ContentOf<'imported'> = { type: 'imported', entries: taken.length, head: headOf(theirs) }
  const all = canonicalOrder([...ours, ...taken])
  if (!wentApart)
    return replay(all, charts).stopped
      ? refused({ reason: 'doesNotReplay' })
      : { kind: 'continues', taken, notes: own.length === 0 && taken.every(isReceipt) ? [] : [imported] }

  const aside = asideOf(all, own, taken, charts)
  if (!aside) return refused({ reason: 'doesNotReplay' })
  return { kind: 'fork', taken, notes: [imported, forkOf(taken, aside)] }
}

/** What each of two lists of entries of one case holds that the other does not, in canonical order. */
export type Sides =
  | {
      readonly ok: true
      readonly own: readonly Entry[]
      readonly taken: readonly Entry[]
      /** Both sides went on with the case: more than comments, sign-offs and what a device notes of itself. */
      readonly wentApart: boolean
    }
  | { readonly ok: false; readonly refusal: MergeRefusal }

/** @param ours what this device holds, verified; may be empty  @param theirs any list of entries */
export function compareSides(ours: readonly Entry[], theirs: readonly Entry[]): Sides {
  const no = (refusal: MergeRefusal): Sides => ({ ok: false, refusal })
  if (theirs.length === 0 || !verifyChain(theirs).ok) return no({ reason: 'brokenChain' })
  if (ours[0] && ours[0].case !== theirs[0]?.case) return no({ reason: 'otherCase' })
  const known = new Map(ours.map((entry) => [placeOf(entry), entry.hash]))
  const differs = theirs.find((entry) => (known.get(placeOf(entry)) ?? entry.hash) !== entry.hash)
  if (differs) return no({ reason: 'twoHistories', device: differs.device, seq: differs.seq })
  const taken = canonicalOrder(theirs).filter((entry) => !known.has(placeOf(entry)))
  const held = new Set(theirs.map(placeOf))
  const own = ours.filter((entry) => !held.has(placeOf(entry)))
  return { ok: true, own, taken, wentApart: !own.every(isBeside) && !taken.every(isBeside) }
}

/** That a file was made or taken in: where nothing else is new on either side nothing is answered, or two devices would never be even. */
const isReceipt = ({ content }: Entry): boolean => content.type === 'imported' || content.type === 'transferred'

const placeOf = ({ device, seq }: Entry): string => `${device} ${seq}`

const forkOf = (taken: readonly Entry[], aside: readonly string[]): ContentOf<'fork'> => ({
  type: 'fork',
  device: taken.at(-1)!.device,
  aside: [...aside],
})

/** What must not count until somebody has decided; undefined where even that does not replay. */
function asideOf(
  all: readonly Entry[],
  own: readonly Entry[],
  taken: readonly Entry[],
  charts: Charts,
): readonly string[] | undefined {
  const theirs = taken.filter(isDeciding).map(({ hash }) => hash)
  const bothDecided = theirs.length > 0 && own.some(isDeciding)
  let aside = new Set(bothDecided ? theirs : [])
  // What one side leaves out may take the ground from under what the other keeps: gone through until all that counts fits.
  for (let rounds = 0; rounds < 4; rounds++) {
    const at = all.at(-1)?.at ?? 0
    const tried = [...all, ...tryEntries(all, [{ content: forkOf(taken, [...aside]), at }], charts)]
    const { aside: more, failed } = replayTolerantly(tried, charts, () => [])
    if (failed) return undefined
    if (more.size === 0) return [...aside]
    aside = new Set([...aside, ...theirs, ...more])
  }
  return undefined
}
