import { canonicalJson } from '#record/canonical-json.ts'
import type { Entry } from '#record/entry.ts'
import type { Draft } from '#record/write.ts'
import type { CaseFault, CaseFile, Committed, Opened } from './case-file.ts'
import type { OpenedWithKept } from './vault-acts.ts'
import type { Problem, Session } from './session.ts'
import { grant, type Granted, type Wish, type WishRefusal } from './wishes.ts'

export const storageProblem = (result: { ok: boolean; fault?: CaseFault }): { problem: Problem } => ({
  problem: {
    kind: 'storage',
    fault: result.fault === 'otherVersion' || result.fault === 'sealedBefore' ? 'damaged' : (result.fault ?? 'refused'),
  },
})

/** A successful write: the new state of the file, and the tick. */
export function written(context: Session, result: Committed): Partial<Session> {
  if (!result.ok) return storageProblem(result)
  const readings = new Map(context.desk.readings).set(result.file.id, result.reading)
  return {
    file: result.file,
    saved: result.written,
    kept: result.kept,
    pending: [],
    wish: undefined,
    problem: undefined,
    sibling: undefined,
    keptDraft: false,
    desk: { ...context.desk, readings },
  }
}

export const opened = (result: Opened): Partial<Session> => (result.ok ? { file: result.file } : storageProblem(result))

/** What a case needs that is opened to go on with it. */
export function openedToWork(context: Session, result: OpenedWithKept): Partial<Session> {
  if (!result.ok) return storageProblem(result)
  const { file, recovered, committed, room = 'cases' } = result
  const readings = new Map(context.desk.readings)
  if (committed) readings.set(file.id, committed.reading)
  return { file, room, recovered, desk: { ...context.desk, readings } }
}

/** The stored entries carry the tick after all. */
export const found = (context: Session, result: Opened): Partial<Session> => ({
  ...opened(result),
  saved: storedAfterAll(context, result) ?? [],
  pending: [],
  wish: undefined,
  problem: undefined,
  desk: {
    ...context.desk,
    readings: new Map(context.desk.readings).set(fileOf(context).id, context.ports.clock.read()),
  },
})

/** The entries of this device that say what was to be written, if they were stored although no answer came in time. */
export function storedAfterAll(context: Session, result: Opened): readonly Entry[] | undefined {
  const { pending, file, desk } = context
  if (!result.ok || pending.length === 0) return undefined
  const added = result.file.entries.slice(file?.entries.length ?? 0).filter(({ device }) => device === desk.device)
  const wanted = canonicalJson(pending.map((draft) => [draft.at, draft.content]))
  const runs = added.map((_, from) => added.slice(from, from + pending.length))
  return runs.find((run) => canonicalJson(run.map((entry) => [entry.at, entry.content])) === wanted)
}

export function fileOf(context: Session): CaseFile {
  if (!context.file) throw new Error('a case is open in this state')
  return context.file
}

export const writeInput = (context: Session) => ({
  ports: context.ports,
  desk: context.desk,
  file: fileOf(context),
  drafts: context.pending,
})

/** What may be written while a case is reviewed: the case itself does not go on. */
const reviewing: readonly Wish['kind'][] = ['comment', 'signOff']

export function granted(context: Session, wish: Wish, file = fileOf(context)): Granted {
  if (context.room === 'review' && !reviewing.includes(wish.kind))
    return { ok: false, refusal: { reason: 'forReview' } }
  const { wall, offset } = context.ports.clock.read()
  return grant(file, wish, wall, offset, context.desk.worker)
}

export function asked(context: Session, wish: Wish): Partial<Session> {
  const result = granted(context, wish)
  return result.ok ? { pending: result.drafts, wish, refusal: undefined } : { refusal: result.refusal }
}

/** The same wish on what another window has written meanwhile: other drafts, or a refusal. */
export function judgedAnew(
  context: Session,
  file: CaseFile,
): { pending: readonly Draft[]; refusal: WishRefusal | undefined } {
  if (context.wish === undefined) return { pending: context.pending, refusal: undefined }
  const result = granted(context, context.wish, file)
  return result.ok ? { pending: result.drafts, refusal: undefined } : { pending: [], refusal: result.refusal }
}
