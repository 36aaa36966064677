import { bookOf } from '#content/books.ts'
import { languageOf } from '#content/languages.ts'
import { paperOfFile } from '#export/volumes.ts'
import { writtenIn } from '#export/written-in.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'

export type PaperAgain =
  | { readonly ok: true; readonly document: PaperDocument }
  /** It was made in a language this version does not make. */
  | { readonly ok: false; readonly reason: 'otherLanguage'; readonly language: string }
  /** It says that it is a volume, and that does not fit its record. */
  | { readonly ok: false; readonly reason: 'volumeUnfit' }

/**
 * The one paper that carries its record, the whole action record or a volume of it, made again from that record. The export
 * that made it is its last entry and tells the language; one made by hand on the command line has none and is in English.
 *
 * @param volume the attached file that says which volume it is; nothing where there is none
 * @throws whatever a record brings about that only looks like one
 */
export async function paperAgain(entries: readonly Entry[], volume?: Uint8Array): Promise<PaperAgain> {
  const tag = writtenIn(entries) ?? 'en'
  const language = languageOf(tag)
  if (!language) return { ok: false, reason: 'otherLanguage', language: tag }
  const document = paperOfFile(await bookOf(language), entries, volume)
  return document ? { ok: true, document } : { ok: false, reason: 'volumeUnfit' }
}

/** The action record of entries to be read on screen, in the language of a tag, or else in English. */
export const paperToRead = async (entries: readonly Entry[], tag = 'en'): Promise<PaperDocument | undefined> =>
  paperOfFile(await bookOf(languageOf(tag) ?? 'en'), entries, undefined)
