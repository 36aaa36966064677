import { procedures } from '#machines/registry.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { actionRecord } from './action-record.ts'
import { missingReport } from './missing-report.ts'

/** A paper made from entries and nothing else: the same entries give the same document. */
export function buildPaper(paper: 'record' | 'policeReport', entries: readonly Entry[]): PaperDocument {
  const replayed = replay(entries, procedures)
  return paper === 'record' ? actionRecord(entries, replayed) : missingReport(entries, replayed)
}
