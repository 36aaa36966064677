import { bookOf } from '#content/books.ts'
import { languageOf } from '#content/languages.ts'
import { reviewPages } from '#export/papers/review-pages.ts'
import { paperOfFile } from '#export/volumes.ts'
import { writtenIn } from '#export/written-in.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import type { FittingReview } from './judge-reviews.ts'

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
 * @param reviews of the record, whose pages come behind it
 * @throws whatever a record brings about that only looks like one
 */
export async function paperAgain(
  entries: readonly Entry[],
  volume?: Uint8Array,
  reviews: readonly FittingReview[] = [],
): Promise<PaperAgain> {
  const tag = writtenIn(entries) ?? 'en'
  const language = languageOf(tag)
  if (!language) return { ok: false, reason: 'otherLanguage', language: tag }
  const book = await bookOf(language)
  const document = paperOfFile(book, entries, volume)
  if (!document) return { ok: false, reason: 'volumeUnfit' }
  const revisions = reviews.map(({ before, added, number }) => reviewPages(book, before, added, number))
  return { ok: true, document: revisions.length > 0 ? { ...document, revisions } : document }
}

/** The action record of entries to be read on screen, in the language of a tag, or else in English. */
export const paperToRead = async (entries: readonly Entry[], tag = 'en'): Promise<PaperDocument | undefined> =>
  paperOfFile(await bookOf(languageOf(tag) ?? 'en'), entries, undefined)
