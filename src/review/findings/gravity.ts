import type { FindingKind, RecordFinding } from './record-finding.ts'

/** How much a finding weighs, gravest first. */
export const gravities = ['grave', 'look', 'note', 'kept'] as const

export type Gravity = (typeof gravities)[number]

const byKind: Readonly<Record<FindingKind, Gravity>> = {
  missing: 'grave',
  alertNeverConfirmed: 'grave',
  notMirrored: 'grave',
  departedWithoutReason: 'grave',
  riskLowered: 'grave',
  late: 'grave',
  outOfOrder: 'look',
  undecided: 'look',
  unknownActivity: 'look',
  notTaken: 'look',
  extra: 'look',
  departedWithReason: 'look',
  enteredAfterLimit: 'look',
  enteredLongAfter: 'look',
  otherVersion: 'look',
  clockJump: 'look',
  corrected: 'note',
  setAside: 'note',
  done: 'kept',
}

const unanswered: readonly FindingKind[] = ['missing', 'alertNeverConfirmed', 'notMirrored']

/** Whether a kind is about a duty that nobody ever answered, which has no entry of its own. */
export const isUnanswered = (kind: FindingKind): boolean => unanswered.includes(kind)

/** Kinds of findings, those that can weigh most first. */
export const kindsByGravity = Object.keys(byKind) as readonly FindingKind[]

/**
 * What nobody did, or did otherwise without saying why, is grave. With a reason, or late against a number that no source says, it
 * is something to look into.
 */
export function gravityOf({ kind, reasonGiven, limit }: RecordFinding): Gravity {
  const excused = reasonGiven === true || limit?.practiceDefault === true
  return (kind === 'late' && excused) || (kind === 'riskLowered' && reasonGiven === true) ? 'look' : byKind[kind]
}

/** Gravest first; of one gravity by kind, and by the order of the record. */
export const gravestFindings = (findings: readonly RecordFinding[]): RecordFinding[] =>
  [...findings].sort(
    (a, b) =>
      gravities.indexOf(gravityOf(a)) - gravities.indexOf(gravityOf(b)) ||
      kindsByGravity.indexOf(a.kind) - kindsByGravity.indexOf(b.kind) ||
      (a.entries[0] ?? 0) - (b.entries[0] ?? 0),
  )
