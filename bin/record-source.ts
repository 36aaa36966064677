import { readFileSync } from 'node:fs'
import type { ReviewWords } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { comparePages } from '#pdf/compare-pages.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import type { Entry } from '#record/entry.ts'
import type { FileReaders } from '#review/file-readers.ts'
import { findingInWords } from '#review/finding.ts'
import { type OpenedFile, openFile } from '#review/open-file.ts'

/** What is said of a file, in one language. */
type Words = Pick<ReviewWords, 'findingSentences' | 'findingBlanks' | 'commandWords'>

/** Why a file is not gone on with, in one sentence. */
interface Refused {
  readonly ok: false
  readonly sentence: string
}

/** Readers for Node. What makes papers is loaded where pages are compared, and only there. */
const readers: FileReaders = {
  inspect: inspectPdf,
  verifySignatures,
  comparePages: async (document, { pdf, ends }) => {
    const [{ renderPaper }, { loadNodeKit }] = await Promise.all([
      import('#pdf/render-paper.ts'),
      import('#pdf/node-kit.ts'),
    ])
    return comparePages(pdf, ends, renderPaper(document, loadNodeKit()))
  },
}

/** Opens any file and judges it with the code of the app. */
export async function checkFile(
  path: string,
  code: string | undefined,
  words: Words,
): Promise<{ readonly ok: true; readonly opened: OpenedFile } | Refused> {
  const read = readBytes(path, words)
  return read.ok ? { ok: true, opened: await openFile(read.bytes, readers, { code }) } : read
}

/** The record of a file to go on with, if it is whole; its pages are not compared. */
export async function openRecord(
  path: string,
  words: Words,
): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | Refused> {
  const read = readBytes(path, words)
  if (!read.ok) return read
  const noPages = { ...readers, comparePages: () => Promise.resolve([]) }
  const { whole, entries, findings } = await openFile(read.bytes, noPages)
  return whole ? { ok: true, entries } : { ok: false, sentence: findingInWords(words, findings[0]) }
}

function readBytes(path: string, { commandWords }: Words): { readonly ok: true; readonly bytes: Uint8Array } | Refused {
  try {
    return { ok: true, bytes: readFileSync(path) }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ok: false, sentence: phrase(commandWords.unreadable, { why }) }
  }
}
