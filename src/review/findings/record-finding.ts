import type { Certainty, Limit, SourceCountry } from '#machines/steps.ts'

/**
 * Every kind of finding a record can give, as keys of sentences to come. Of an answer that counts there is `done`, and nothing else, or
 * whatever there is to say of it.
 */
export const findingKinds = [
  'done',
  /** Done after its limit had run out. */
  'late',
  /** Its limit had run out, or it was due at once and others were done, and nobody ever answered it. */
  'missing',
  /** `missing`, of a step that asks whether an alert has been entered. */
  'alertNeverConfirmed',
  /** `missing`, of a step by which whoever was told, or an alert, hears that the child is back. */
  'notMirrored',
  /** Done although nothing asked for it, or no longer, by what counts. */
  'extra',
  /** Done before the procedure came to it, by the order of the record or by the times told. */
  'outOfOrder',
  'departedWithReason',
  'departedWithoutReason',
  /** Done in time as told, but written down only after the limit had run out. */
  'enteredAfterLimit',
  /** Written down more than a day after it is told to have happened, with no limit that had run out meanwhile. */
  'enteredLongAfter',
  'clockJump',
  'riskLowered',
  /** A step, an outcome or a procedure that the charts given do not know. */
  'unknownActivity',
  /** Written with another version of the procedure than the charts given. */
  'otherVersion',
  /** An answer that the procedure does not take for another reason: it does not count. */
  'notTaken',
  /** Other words stand in the place of an answer; those before are not hidden. */
  'corrected',
  /** Somebody said that it does not count. */
  'setAside',
  /** Does not count until somebody has decided what two devices wrote apart. */
  'undecided',
] as const

export type FindingKind = (typeof findingKinds)[number]

/** The limit a finding rests on. */
export interface LimitNamed {
  /** As in procedures.md section 9 or in the profile of a country. */
  readonly id: string
  readonly strength: Limit['strength']
  readonly certainty: Certainty
  readonly sources: readonly string[]
  readonly scope: SourceCountry | undefined
  /** No source says this number: a default of practice, never a rule that was broken. */
  readonly practiceDefault: boolean
  /** When its clock started and when it ran out, epoch milliseconds; `dueAt` is undefined where it says “at once”. */
  readonly from: number
  readonly dueAt: number | undefined
}

/** Milliseconds, each about what its name says. */
export interface Amounts {
  /** From the end of the limit to when it was done, as told. */
  readonly lateBy?: number
  /** From when a duty that is due at once arose to when it was done, as told. */
  readonly doneAfter?: number
  /** From the end of the limit to the moment that is judged. */
  readonly overdueBy?: number
  /** From when the duty arose to the moment that is judged. */
  readonly openFor?: number
  /** From when it happened, as told, to when it was entered; and from the end of the limit to when it was entered. */
  readonly enteredAfter?: number
  readonly enteredPastLimit?: number
  /** From when it is told to have happened to what led there. */
  readonly earlyBy?: number
  /** How far a clock jumped: forward or, below zero, back. */
  readonly jumpedBy?: number
}

export interface RecordFinding {
  readonly kind: FindingKind
  readonly stage?: string
  readonly step?: string
  readonly outcome?: string
  /** Places in the record, the first entry being 1; what the finding is about stands first. */
  readonly entries: readonly number[]
  readonly limit?: LimitNamed
  readonly amounts: Amounts
  /** Whether a reason stands in the record; undefined where none is asked for. */
  readonly reasonGiven?: boolean
  /** The reason in the words of whoever gave it. */
  readonly reason?: string
  /** What led to it, by key: what the policy proposed, the level before, the reason of a refusal. */
  readonly against?: string
  /** The level of risk that was set. */
  readonly level?: string
  /** When the duty arose, epoch milliseconds: which of several duties of one step is meant. */
  readonly since?: number
  /** A duty that was left open with a reason and that nobody took up again. */
  readonly stillOpen?: true
}

/** Whether a reason was given, and which: the first of these words that say something. */
export function reasonOf(
  ...words: readonly unknown[]
): Required<Pick<RecordFinding, 'reasonGiven'>> & { reason?: string } {
  const said = words.find((word): word is string => typeof word === 'string' && word.trim() !== '')
  return said === undefined ? { reasonGiven: false } : { reasonGiven: true, reason: said.trim() }
}
