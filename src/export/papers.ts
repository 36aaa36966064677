import { procedures } from '#machines/registry.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { actionRecord } from './action-record.ts'
import { missingReport } from './missing-report.ts'
import { whole } from './sourced-paper.ts'

/** A paper made from entries and nothing else: the same entries give the same document. */
export function buildPaper(paper: 'record' | 'policeReport', entries: readonly Entry[]): PaperDocument {
  const view = { entries, replayed: replay(entries, procedures) }
  return whole(paper === 'record' ? actionRecord(view) : missingReport(view))
}
