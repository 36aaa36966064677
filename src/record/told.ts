import { stepById } from '#machines/registry.ts'
import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import type { Answer, Replay } from './replay.ts'

/**
 * Answers by which somebody was told: whoever they are, they must hear how it ended. Also answers that no longer fit since
 * something before them was corrected: they had been told.
 */
export const toldAnswers = (replayed: Replay): Answer[] =>
  [...replayed.answers, ...replayed.lapsed].filter(
    ({ step, outcome }) => stepById.get(step)?.outcomes[outcome]?.tells === true,
  )

/** Calls that count; the caller decides which results matter. */
export const countedCalls = (entries: readonly Entry[], replayed: Replay): EntryOf<'call'>[] =>
  entries.filter((entry) => isEntryOf(entry, 'call')).filter((entry) => !replayed.setAside.has(entry.hash))

/** Decisions of somebody on call that count. */
export const countedOnCall = (entries: readonly Entry[], replayed: Replay): EntryOf<'onCallDecision'>[] =>
  entries.filter((entry) => isEntryOf(entry, 'onCallDecision')).filter((entry) => !replayed.setAside.has(entry.hash))
