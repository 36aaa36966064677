import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import type { Answer, Replay } from './replay.ts'

/** Answers by which somebody was told: whoever they are, they must hear how it ended. */
export const toldAnswers = (replayed: Replay): Answer[] =>
  replayed.settled
    .filter(({ active, answer }) => active.step.outcomes[answer.outcome]?.tells === true)
    .map(({ answer }) => answer)

/** Calls that count; the caller decides which results matter. */
export const countedCalls = (entries: readonly Entry[], replayed: Replay): EntryOf<'call'>[] =>
  entries.filter((entry) => isEntryOf(entry, 'call')).filter((entry) => !replayed.setAside.has(entry.hash))
