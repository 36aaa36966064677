import { bookOf, languageOf } from '#content/books.ts'
import { pageVerdictWords as words } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { paperOfFile } from '#export/volumes.ts'
import { writtenIn } from '#export/written-in.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { volumeFileName } from '#record/volume.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { differingPages, pageDigests } from '#pdf/page-digests.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { Entry } from '#record/entry.ts'

/** What a comparison of the pages of a PDF with the record inside it found, in one sentence. */
export interface PagesVerdict {
  readonly ok: boolean
  readonly sentence: string
}

/**
 * Makes the action record again from the record a PDF carries and compares page by page, in the language it was
 * asked for: saved again by another program is
 * told from changed, and changed pages are named.
 * @param entries the whole record inside the file, up to the entry that the export wrote
 */
export async function verifyPages(pdf: Uint8Array, entries: readonly Entry[]): Promise<PagesVerdict> {
  const tag = writtenIn(entries) ?? 'en'
  const language = languageOf(tag)
  if (!language) return { ok: true, sentence: phrase(words.otherLanguage, { language: tag }) }
  const book = await bookOf(language)
  const volume = readAttachment(pdf, volumeFileName)
  const paper = paperOfFile(book, entries, volume.ok ? volume.bytes : undefined)
  if (!paper) return { ok: false, sentence: book.volumes.doesNotFit }
  const again = renderPaper(paper, loadNodeKit())
  if (Buffer.from(again).equals(Buffer.from(pdf))) return { ok: true, sentence: words.identical }
  const given = pageDigests(pdf)
  const made = pageDigests(again)
  if (!given.ok || !made.ok) return { ok: false, sentence: words.unreadable }
  if (given.creator !== made.creator)
    return { ok: true, sentence: phrase(words.otherVersion, { creator: given.creator ?? words.unknown }) }
  const pages = differingPages(given.digests, made.digests)
  if (pages.length > 0) return { ok: false, sentence: phrase(words.differ, { list: pages.join(', ') }) }
  return given.digests.spoken === made.digests.spoken
    ? { ok: true, sentence: words.savedAgain }
    : { ok: false, sentence: words.spokenDiffers }
}
