import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { comparePages } from '#pdf/compare-pages.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import type { FileReaders } from '#review/file-readers.ts'
import { hour, minute, Scribe } from '../record/scribe.ts'

export const kit = loadNodeKit()

const made = new Map<string, Uint8Array>()

/** The readers of the command line; a paper of the same record is made once. */
export const readers: FileReaders = {
  inspect: inspectPdf,
  verifySignatures,
  comparePages: (document, { pdf, ends }) => {
    const behind = (document.revisions ?? []).map(({ fileId }) => fileId).join(' ')
    const key = `${document.fileId} ${document.title} ${document.footer} ${behind}`
    const again = made.get(key) ?? renderPaper(document, kit)
    made.set(key, again)
    return Promise.resolve(comparePages(pdf, ends, again))
  },
}

/** A night in which something was late, something could not be done, one thing was corrected and one decided otherwise. */
export function nightRecord(): readonly Entry[] {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { lastSeenAt: scribe.now - 6 * hour, lastSeenWhere: 'Omonia' })
  scribe.wait(5 * minute)
  scribe.answer('dangerScreen.red', { redItems: { groupMissing: { answer: 'yes' } } }, scribe.now, { proposed: 'red' })
  scribe.wait(2 * hour)
  const report = scribe.answer('reportToPolice.accepted', { policeReference: '10-4471/26' }, scribe.now, {
    lateBecause: 'The line was busy',
  })
  scribe.answer('notifyGuardian.notPossible', { reason: 'No answer at night', whoWasTold: 'Shelter manager' })
  scribe.write({ type: 'item', item: 'a01', value: 'Qiro, Κίρο, قێرۆ' })
  scribe.wait(hour)
  scribe.correct({
    corrects: report.hash,
    reason: 'The number was misheard',
    instead: { outcome: 'accepted', fields: { policeReference: '10-4417/26' }, at: report.at },
  })
  scribe.write({ type: 'exported', paper: 'record', language: 'en' })
  return scribe.entries
}

/** The action record of a record, as the export makes it, after a change to what it says if one is wanted. */
export const recordPdf = (
  entries: readonly Entry[],
  change = (paper: PaperDocument): PaperDocument => paper,
): Uint8Array => renderPaper(change(buildPaper(book, 'record', entries)), kit)

/** Puts other words into a paper and leaves its record alone. */
export const withOtherWords =
  (from: string, to: string) =>
  (paper: PaperDocument): PaperDocument => ({
    ...paper,
    blocks: paper.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace(from, to) } : block,
    ),
  })
