import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import type { Answer, Replay } from './replay.ts'

/** Answers by which somebody was told: whoever they are, they must hear how it ended. */
export const toldAnswers = (replayed: Replay): Answer[] =>
  replayed.answers.filter(({ step, outcome }) => replayed.procedure.steps.get(step)?.outcomes[outcome]?.tells === true)

/** Calls that count; the caller decides which results matter. */
export const countedCalls = (entries: readonly Entry[], replayed: Replay): EntryOf<'call'>[] =>
  entries.filter((entry) => isEntryOf(entry, 'call')).filter((entry) => !replayed.setAside.has(entry.hash))
