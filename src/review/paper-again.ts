import { buildPaper } from '#export/papers.ts'
import type { PaperDocument } from '#record/document.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'

/** Languages this version makes papers in. */
const made: readonly string[] = ['en']

export type PaperAgain =
  | { readonly ok: true; readonly document: PaperDocument }
  /** It was made in a language this version does not make; the document is in one that it does. */
  | { readonly ok: false; readonly language: string; readonly document: PaperDocument }

/**
 * The one paper that carries its record, the whole action record, made again from that record. The export that made it is
 * its last entry and tells the language; one made by hand on the command line has none.
 *
 * @throws whatever a record brings about that only looks like one
 */
export function paperAgain(entries: readonly Entry[]): PaperAgain {
  const last = entries.at(-1)
  const language = last && isEntryOf(last, 'exported') ? last.content.language : 'en'
  const document = buildPaper('record', entries)
  return made.includes(language) ? { ok: true, document } : { ok: false, language, document }
}
