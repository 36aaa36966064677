import { type Entry, type EntryOf, isEntryOf } from './entry.ts'

/** Kinds of entries that decide where a case stands; all others (notes, calls, items, photos ...) count in any order. */
const deciding: readonly Entry['content']['type'][] = ['stageOpened', 'answer', 'correction', 'forkResolved']

export const isDeciding = (entry: Entry): boolean => deciding.includes(entry.content.type)

/**
 * Kinds of entries that stand beside the case: what a review says, and what a device notes of itself. Whoever wrote nothing
 * else has gone on with no case, so that bringing it in never makes a fork.
 */
const beside: readonly Entry['content']['type'][] = [
  'comment',
  'signOff',
  'onCallDecision',
  'imported',
  'transferred',
  'exported',
  'worker',
  'clock',
  'recovered',
  'windowTakenOver',
]

export const isBeside = (entry: Entry): boolean => beside.includes(entry.content.type)

/** What forks and decisions about them come to. */
export interface ForkEffect {
  /** Forks that no decision names yet, in the order of the record. */
  readonly open: readonly EntryOf<'fork'>[]
  /** Entries left out, by hash, with the hash of the fork or the decision that leaves them out. */
  readonly leftOut: ReadonlyMap<string, string>
}

/**
 * A fork leaves out what it names until a decision names it; a decision leaves out what it names. A decision that is itself
 * left out decides nothing. Whoever leaves out an entry has seen it and stands after it, so that going backwards settles
 * all. @param entries in canonical order
 */
export function effectOfForks(entries: readonly Entry[]): ForkEffect {
  const leftOut = new Map<string, string>()
  const decided = new Set<string>()
  const open: EntryOf<'fork'>[] = []
  const leave = (hashes: readonly string[], by: Entry) => {
    for (const hash of hashes) if (!leftOut.has(hash)) leftOut.set(hash, by.hash)
  }
  for (const entry of entries.toReversed()) {
    if (isEntryOf(entry, 'forkResolved') && !leftOut.has(entry.hash)) {
      decided.add(entry.content.fork)
      leave(entry.content.setsAside, entry)
    }
    if (isEntryOf(entry, 'fork') && entry.content.aside.length > 0 && !decided.has(entry.hash)) {
      open.unshift(entry)
      leave(entry.content.aside, entry)
    }
  }
  return { open, leftOut }
}

/** What is answered without waiting for a decision: a child in danger, missing or found does not wait. */
export const possibleWhileForked: ReadonlySet<string> = new Set([
  'immediateDanger',
  'callEmergency',
  'childFound',
  'childPresent',
  'childMissingAgain',
])
