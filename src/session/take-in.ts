import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { addTo, readAdditions } from '#record/additions.ts'
import { readBundle } from '#record/case-bundle.ts'
import { headOf } from '#record/chain.ts'
import type { Entry, Person } from '#record/entry.ts'
import { referenceOf } from '#record/facts.ts'
import { type Merge, type MergeRefusal, mergeRecords } from '#record/merge.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { type CaseFault, type CaseFile, commit, type Desk, newCase, openCase } from './case-file.ts'
import type { FileFault, OpeningKey, SealedFor } from './files-port.ts'
import { type OtherRoom, otherRoom } from './other-room.ts'
import type { Ports } from './ports.ts'
import { isForReview, releaseFromReview } from './review-flag.ts'

export type ReadFile =
  | { readonly kind: 'records'; readonly records: readonly (readonly Entry[])[] }
  /** The way back of a review: entries that are only added to a case. */
  | { readonly kind: 'additions'; readonly additions: readonly Entry[] }
  /** Sealed: asked for before anything is known of it. */
  | { readonly kind: 'needsKey'; readonly sealedFor: SealedFor }
  | { readonly kind: 'refused'; readonly fault: FileFault }

const refused = (fault: FileFault): ReadFile => ({ kind: 'refused', fault })

/**
 * Reads a file somebody gave: a sealed one, a record file or an action record in PDF. Nothing is written by this, whatever
 * the bytes are. @param key missing while nobody has been asked for it
 */
export async function readFile(
  { files }: Pick<Ports, 'files'>,
  bytes: Uint8Array,
  key?: OpeningKey,
): Promise<ReadFile> {
  if (bytes.length > files.largest) return refused('tooLarge')
  const sealedFor = await files.sealedFor(bytes)
  if (sealedFor && !key) return { kind: 'needsKey', sealedFor }
  const inner = sealedFor && key ? await files.open(bytes, key) : await unsealed(files, bytes)
  if (!inner.ok) return refused(inner.fault)
  const added = readAdditions(inner.bytes)
  if (added.ok) return { kind: 'additions', additions: added.entries }
  if (added.fault !== 'foreign') return refused(added.fault)
  const verdict = readBundle(inner.bytes)
  return verdict.ok ? { kind: 'records', records: verdict.records } : refused(verdict.fault)
}

async function unsealed(files: Ports['files'], bytes: Uint8Array): ReturnType<Ports['files']['open']> {
  const record = await files.recordIn(bytes)
  return !record.ok && record.fault === 'foreign' ? { ok: true, bytes } : record
}

/** What a file holds of one case, and what taking it in would do. */
export interface CasePreview {
  readonly id: string
  readonly reference: string
  /** Entries in the file, and how many of them are new here. */
  readonly entries: number
  readonly fresh: number
  /** Procedures that run according to the file. */
  readonly running: readonly ProcedureId[]
  /** Who wrote last in the file, and when: epoch milliseconds. */
  readonly lastBy: Person
  readonly lastAt: number
  readonly outcome: 'newHere' | Exclude<Merge['kind'], 'refused'> | MergeRefusal['reason'] | 'damagedHere' | OtherRoom
}

/** What the way back of a review holds, and what taking it in would do. */
export interface AdditionsPreview {
  readonly id: string
  readonly reference: string
  /** New here: comments, sign-offs, and what the other device noted of itself. */
  readonly comments: number
  readonly signOffs: number
  readonly others: number
  readonly lastBy: Person
  readonly lastAt: number
  /**
   * `notHere`: the case is not on this device. `missing`: so many entries they rest on are not here; `adds` and `nothingNew`
   * as they say.
   */
  readonly outcome: 'adds' | 'nothingNew' | 'notHere' | 'missing' | 'twoHistories' | 'damagedHere'
  readonly missing: number
}

export type Previewed =
  { readonly ok: true; readonly cases: readonly CasePreview[] } | { readonly ok: false; readonly fault: CaseFault }

/** What would be taken in, case by case. Nothing is written by this. */
export async function previewTakeIn(ports: Ports, records: readonly (readonly Entry[])[]): Promise<Previewed> {
  const known = await ports.store.caseIds()
  if (!known.ok) return known
  const cases: CasePreview[] = []
  for (const theirs of records) {
    const opened = await openKnown(ports, known.value, theirs)
    if (!opened.ok && opened.fault === 'locked') return opened
    const file = opened.ok ? opened.file : newCase(theirs[0]?.case ?? '')
    const merge = mergeRecords(file.entries, theirs, procedures)
    // Kept for review it is no case of this device yet.
    const review = await isForReview(ports, theirs[0]?.case ?? '')
    const fresh = !opened.ok
      ? 0
      : review
        ? theirs.length
        : merge.kind === 'continues' || merge.kind === 'fork'
          ? merge.taken.length
          : 0
    const last = canonicalOrder(theirs).at(-1)!
    const outcome = merge.kind === 'refused' ? merge.refusal.reason : merge.kind
    cases.push({
      id: last.case,
      reference: referenceOf(theirs) || last.case.slice(0, 6).toUpperCase(),
      entries: theirs.length,
      fresh,
      running: runningStages(replay(theirs, procedures)).map(({ procedure }) => procedure.id),
      lastBy: last.actor,
      lastAt: last.entered,
      outcome:
        otherRoom(ports, theirs) ??
        (!opened.ok || file.damage
          ? 'damagedHere'
          : (file.entries.length === 0 && outcome === 'continues') || (review && outcome === 'nothingNew')
            ? 'newHere'
            : outcome),
    })
  }
  return { ok: true, cases }
}

/** What the way back of a review would add. Nothing is written by this. */
export async function previewAdditions(
  ports: Ports,
  additions: readonly Entry[],
): Promise<
  { readonly ok: true; readonly preview: AdditionsPreview } | { readonly ok: false; readonly fault: CaseFault }
> {
  const known = await ports.store.caseIds()
  if (!known.ok) return known
  const last = additions.at(-1)!
  const opened = await openKnown(ports, known.value, additions)
  if (!opened.ok && opened.fault === 'locked') return opened
  const file = opened.ok ? opened.file : newCase(last.case)
  const added = addTo(file.entries, additions)
  const taken = added.kind === 'adds' ? added.taken : []
  const count = (type: Entry['content']['type']) => taken.filter(({ content }) => content.type === type).length
  const [comments, signOffs] = [count('comment'), count('signOff')]
  const outcome = !opened.ok || file.damage ? 'damagedHere' : file.entries.length === 0 ? 'notHere' : added.kind
  return {
    ok: true,
    preview: {
      id: last.case,
      reference: referenceOf(file.entries) || last.case.slice(0, 6).toUpperCase(),
      comments,
      signOffs,
      others: taken.length - comments - signOffs,
      lastBy: last.actor,
      lastAt: last.entered,
      outcome,
      missing: added.kind === 'missing' ? added.entries : 0,
    },
  }
}

/** Adds exactly these entries to the case they belong to, and after them that this person accepted them. */
export async function acceptAdditions(ports: Ports, desk: Desk, additions: readonly Entry[]): Promise<TakenCase> {
  const id = additions[0]?.case ?? ''
  const said = { id, reference: id.slice(0, 6).toUpperCase() }
  let fault: TakenCase['fault']
  for (let left = tries; left > 0; left--) {
    const opened = await openCase(ports, id)
    if (!opened.ok) return { ...said, outcome: 'notTaken', fault: opened.fault }
    const { file } = opened
    const named = { ...said, reference: referenceOf(file.entries) || said.reference }
    const added = addTo(file.entries, additions)
    if (added.kind === 'nothingNew') return { ...named, outcome: 'nothingNew' }
    if (added.kind !== 'adds') return { ...named, outcome: 'notTaken' }
    const at = ports.clock.read().wall
    const written = await commit(ports, desk, file, [{ content: added.note, at }], added.taken)
    if (written.ok) return { ...named, outcome: 'taken' }
    fault = written.fault
    if (fault !== 'conflict') break
  }
  return { ...said, outcome: 'notTaken', fault }
}

async function openKnown(
  ports: Ports,
  known: readonly string[],
  theirs: readonly Entry[],
): Promise<{ readonly ok: true; readonly file: CaseFile } | { readonly ok: false; readonly fault: CaseFault }> {
  const id = theirs[0]?.case ?? ''
  return known.includes(id) ? openCase(ports, id) : { ok: true, file: newCase(id) }
}

/** What became of one case of an accepted file. */
export interface TakenCase {
  readonly id: string
  readonly reference: string
  readonly outcome: 'taken' | 'takenWithFork' | 'nothingNew' | 'notTaken'
  readonly fault?: CaseFault | 'damaged' | undefined
}

/** Windows of this device may write meanwhile: tried anew this many times. */
const tries = 3

/**
 * Takes in what a person has accepted, each case in one write: the entries of the others as they are, and after them that
 * this person accepted them. A case that cannot be taken in is left as it was, and said.
 */
export async function acceptTakeIn(
  ports: Ports,
  desk: Desk,
  records: readonly (readonly Entry[])[],
): Promise<readonly TakenCase[]> {
  const results: TakenCase[] = []
  for (const theirs of records) results.push(await acceptOne(ports, desk, theirs))
  return results
}

async function acceptOne(ports: Ports, desk: Desk, theirs: readonly Entry[]): Promise<TakenCase> {
  const id = theirs[0]?.case ?? ''
  const said = { id, reference: referenceOf(theirs) || id.slice(0, 6).toUpperCase() }
  if (otherRoom(ports, theirs)) return { ...said, outcome: 'notTaken' }
  let fault: TakenCase['fault']
  for (let left = tries; left > 0; left--) {
    const known = await ports.store.caseIds()
    const opened = known.ok ? await openKnown(ports, known.value, theirs) : known
    if (!opened.ok) return { ...said, outcome: 'notTaken', fault: opened.fault }
    const { file } = opened
    const merge = mergeRecords(file.entries, theirs, procedures)
    if (merge.kind === 'refused') return { ...said, outcome: 'notTaken' }
    // What was only kept for review is a case of this device from here on.
    const review = await isForReview(ports, id)
    const released = await releaseFromReview(ports, id)
    if (!released.ok) return { ...said, outcome: 'notTaken', fault: released.fault }
    if (merge.kind === 'nothingNew' && !review) return { ...said, outcome: 'nothingNew' }
    const at = ports.clock.read().wall
    const { taken, notes } =
      merge.kind === 'nothingNew'
        ? { taken: [], notes: [{ type: 'imported' as const, entries: theirs.length, head: headOf(theirs) }] }
        : merge
    const written = await commit(
      ports,
      desk,
      file,
      notes.map((content) => ({ content, at })),
      taken,
    )
    if (written.ok) {
      const forks = written.file.replayed.openForks.length > file.replayed.openForks.length
      return { ...said, outcome: forks ? 'takenWithFork' : 'taken' }
    }
    fault = written.fault
    if (fault !== 'conflict') break
  }
  return { ...said, outcome: 'notTaken', fault }
}
