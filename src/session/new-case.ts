import { referenceOf } from '#record/facts.ts'
import type { Draft } from '#record/write.ts'
import type { CaseFile } from './case-file.ts'
import type { RandomSource } from './ports.ts'

/** Without the letters and digits that are mistaken for each other. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A neutral reference to call a case by, e.g. `K7-RMPQ`: nothing about the child is asked before the first instruction. */
export function newReference(random: RandomSource): string {
  const bytes = random.hex(6).match(/../g) ?? []
  const letters = bytes.map((pair) => alphabet[Number.parseInt(pair, 16) % alphabet.length])
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`
}

/** The first entries of a case with a response. `practice` until encryption has landed. */
export function startDrafts(random: RandomSource, now: number, reference = newReference(random)): Draft[] {
  return [
    { content: { type: 'caseOpened', reference, practice: true }, at: now },
    { content: { type: 'stageOpened', stage: 'response-1' }, at: now },
  ]
}

/** Steps whose answer holds for all children who went together; everything else is asked for each child. */
const shared: readonly string[] = ['absenceNoticed']

/** What to write so that another child's case begins with the shared answers of this one and both name each other. */
export function siblingDrafts(
  file: CaseFile,
  siblingId: string,
  random: RandomSource,
  now: number,
): { readonly theirs: Draft[]; readonly ours: Draft[] } {
  const reference = newReference(random)
  const opening = startDrafts(random, now, reference)
  const copied = file.replayed.answers
    .filter((answer) => shared.includes(answer.step))
    .map(({ entry, outcome, fields, at }): Draft => ({
      content: { ...entry.content, stage: 'response-1', outcome, fields, sharedFrom: file.id } as Draft['content'],
      at,
    }))
  const openedAt = file.replayed.stage?.openedAt ?? now
  return {
    theirs: [
      ...opening.map((draft) => ({ ...draft, at: openedAt })),
      {
        content: { type: 'linked', case: file.id, reference: referenceOf(file.entries), how: 'goneTogether' },
        at: now,
      },
      ...copied,
    ],
    ours: [{ content: { type: 'linked', case: siblingId, reference, how: 'goneTogether' }, at: now }],
  }
}
