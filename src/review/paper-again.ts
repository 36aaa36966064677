import { paperOfFile } from '#export/volumes.ts'
import type { PaperDocument } from '#record/document.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'

/** Languages this version makes papers in. */
const made: readonly string[] = ['en']

export type PaperAgain =
  | { readonly ok: true; readonly document: PaperDocument }
  /** It was made in a language this version does not make. */
  | { readonly ok: false; readonly reason: 'otherLanguage'; readonly language: string }
  /** It says that it is a volume, and that does not fit its record. */
  | { readonly ok: false; readonly reason: 'volumeUnfit' }

/**
 * The one paper that carries its record, the whole action record or a volume of it, made again from that record. The export
 * that made it is its last entry and tells the language; one made by hand on the command line has none.
 *
 * @param volume the attached file that says which volume it is; nothing where there is none
 * @throws whatever a record brings about that only looks like one
 */
export function paperAgain(entries: readonly Entry[], volume?: Uint8Array): PaperAgain {
  const last = entries.at(-1)
  const language = last && isEntryOf(last, 'exported') ? last.content.language : 'en'
  if (!made.includes(language)) return { ok: false, reason: 'otherLanguage', language }
  const document = paperOfFile(entries, volume)
  return document ? { ok: true, document } : { ok: false, reason: 'volumeUnfit' }
}

/** The action record of entries in a language this version makes, to be read on screen. */
export const paperToRead = (entries: readonly Entry[]): PaperDocument | undefined => paperOfFile(entries, undefined)
