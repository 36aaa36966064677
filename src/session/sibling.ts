import { isEntryOf } from '#record/entry.ts'
import { type CaseFile, commit, type Committed, type Desk, newCase, openCase } from './case-file.ts'
import { siblingDrafts } from './new-case.ts'
import type { Ports } from './ports.ts'

/**
 * Starts the case of a second child who is gone too, and links both. Both cases are read anew first, so that doing it again
 * after a fault writes only what is still missing.
 * @returns the new case
 */
export async function startSibling(ports: Ports, desk: Desk, ourId: string, theirId: string): Promise<Committed> {
  const ours = await openCase(ports, ourId)
  if (!ours.ok) return ours
  const known = await openCase(ports, theirId)
  if (!known.ok) return known
  const reading = ports.clock.read()
  const { reference, theirs } = siblingDrafts(ours.file, ports.random, reading.wall)
  const started: Committed =
    known.file.entries.length > 0
      ? { ok: true, file: known.file, written: known.file.entries, kept: 'twice', reading }
      : await commit(ports, desk, newCase(theirId), theirs)
  if (!started.ok || isLinked(ours.file, theirId)) return started
  const written = started.file.entries[0]
  const name = written && isEntryOf(written, 'caseOpened') ? written.content.reference : reference
  const content = { type: 'linked', case: theirId, reference: name, how: 'goneTogether' } as const
  const linked = await commit(ports, desk, ours.file, [{ content, at: reading.wall }])
  if (!linked.ok) return linked
  return linked.kept === 'once' ? { ...started, kept: 'once' } : started
}

const isLinked = ({ entries }: CaseFile, id: string): boolean =>
  entries.some((entry) => isEntryOf(entry, 'linked') && entry.content.case === id)
