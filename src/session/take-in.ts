import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { readBundle } from '#record/case-bundle.ts'
import type { Entry, Person } from '#record/entry.ts'
import { referenceOf, trainingOf } from '#record/facts.ts'
import { type Merge, type MergeRefusal, mergeRecords } from '#record/merge.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { type CaseFault, type CaseFile, commit, type Desk, newCase, openCase } from './case-file.ts'
import type { FileFault, OpeningKey, SealedFor } from './files-port.ts'
import type { Ports } from './ports.ts'

export type ReadFile =
  | { readonly kind: 'records'; readonly records: readonly (readonly Entry[])[] }
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

/** A training record is never taken in among real cases, nor a real one in the trainer's room. */
type OtherRoom = 'training' | 'real'

function otherRoom({ training }: Pick<Ports, 'training'>, theirs: readonly Entry[]): OtherRoom | undefined {
  const marked = trainingOf(theirs) !== undefined
  if (marked === (training !== undefined)) return undefined
  return marked ? 'training' : 'real'
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
    const fresh = opened.ok && (merge.kind === 'continues' || merge.kind === 'fork') ? merge.taken.length : 0
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
          : file.entries.length === 0 && outcome === 'continues'
            ? 'newHere'
            : outcome),
    })
  }
  return { ok: true, cases }
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
    if (merge.kind === 'nothingNew') return { ...said, outcome: 'nothingNew' }
    if (merge.kind === 'refused') return { ...said, outcome: 'notTaken' }
    const at = ports.clock.read().wall
    const written = await commit(
      ports,
      desk,
      file,
      merge.notes.map((content) => ({ content, at })),
      merge.taken,
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
