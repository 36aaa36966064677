import type { Book } from '#content/book.ts'
import { procedures } from '#machines/registry.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { type Replay, replay } from '#record/replay.ts'
import { actionRecord } from './action-record.ts'
import { missingReport } from './missing-report.ts'
import { withFurtherAnswers } from './further-answers.ts'
import type { CaseView } from './paper-parts.ts'
import { alertTable } from './papers/alert-table.ts'
import { bestInterests } from './papers/best-interests.ts'
import { foreignPacket } from './papers/foreign-packet.ts'
import { foundRecord } from './papers/found-record.ts'
import { handOverSheet } from './papers/hand-over-sheet.ts'
import { learningReview } from './papers/learning-review.ts'
import { meetingMinutes } from './papers/meeting-minutes.ts'
import { notificationLog } from './papers/notification-log.ts'
import { publicityDecision } from './papers/publicity-decision.ts'
import { referral } from './papers/referral.ts'
import { returnInterview } from './papers/return-interview.ts'
import { riskRecord } from './papers/risk-record.ts'
import { safetyPlan } from './papers/safety-plan.ts'
import { sharingLog } from './papers/sharing-log.ts'
import { traffickingReferral } from './papers/trafficking-referral.ts'
import { worryingStatement } from './papers/worrying-statement.ts'
import { previewOf, redacted, type RedactionPreview } from './redaction.ts'
import type { RedactionId } from './redaction-profiles.ts'
import { type SourcedPaper, whole } from './sourced-paper.ts'

export type { RedactionId } from './redaction-profiles.ts'
export type { RedactionPreview } from './redaction.ts'

/** A paper of a case. */
export interface PaperDeclaration {
  /** Documents of procedures.md section 5 that it carries. */
  readonly carries: readonly string[]
  /** Readers it may be redacted for; whole it goes to those who work on the case. */
  readonly redactions: readonly RedactionId[]
  readonly build: (view: CaseView) => SourcedPaper
}

/** Every paper of a case, in the order in which they are offered. */
export const papers = {
  record: {
    carries: [],
    redactions: ['police', 'partnerAgency', 'statistics'],
    build: (view) => actionRecord(view),
  },
  policeReport: {
    carries: ['D2', 'D7'],
    redactions: ['police', 'partnerAgency', 'family'],
    build: missingReport,
  },
  worryingStatement: {
    carries: ['D8'],
    redactions: ['police', 'partnerAgency', 'statistics'],
    build: worryingStatement,
  },
  notificationLog: {
    carries: ['D9'],
    redactions: ['police', 'partnerAgency', 'family', 'statistics'],
    build: notificationLog,
  },
  alertTable: {
    carries: ['D10'],
    redactions: ['police', 'partnerAgency', 'family', 'statistics'],
    build: alertTable,
  },
  foreignPacket: {
    carries: ['D12'],
    redactions: ['police', 'partnerAgency'],
    build: foreignPacket,
  },
  handOverSheet: {
    carries: ['D6'],
    redactions: ['police', 'partnerAgency'],
    build: handOverSheet,
  },
  safetyPlan: {
    carries: ['D5'],
    redactions: ['police', 'partnerAgency', 'family'],
    build: safetyPlan,
  },
  returnInterview: {
    carries: ['D15'],
    redactions: ['police', 'partnerAgency'],
    build: returnInterview,
  },
  learningReview: {
    carries: ['D17'],
    redactions: ['partnerAgency', 'statistics'],
    build: learningReview,
  },
  sharingLog: {
    carries: ['D18'],
    redactions: ['partnerAgency', 'statistics'],
    build: sharingLog,
  },
  referral: { carries: ['D1'], redactions: ['partnerAgency'], build: referral },
  riskRecord: {
    carries: ['D3'],
    redactions: ['police', 'partnerAgency', 'statistics'],
    build: riskRecord,
  },
  traffickingReferral: {
    carries: ['D4'],
    redactions: ['police', 'partnerAgency'],
    build: traffickingReferral,
  },
  publicityDecision: {
    carries: ['D11'],
    redactions: ['police', 'partnerAgency', 'family', 'statistics'],
    build: publicityDecision,
  },
  minutes: { carries: ['D13'], redactions: ['police', 'partnerAgency'], build: meetingMinutes },
  foundRecord: {
    carries: ['D14'],
    redactions: ['police', 'partnerAgency', 'family', 'statistics'],
    build: foundRecord,
  },
  bestInterests: {
    carries: ['D16'],
    redactions: ['partnerAgency'],
    build: bestInterests,
  },
} as const satisfies Readonly<Record<string, PaperDeclaration>>

export type PaperId = keyof typeof papers

/** The ids of all papers, in the order in which they are offered. */
export const paperIds = Object.keys(papers) as PaperId[]

export const isPaperId = (id: string): id is PaperId => Object.hasOwn(papers, id)

/** What a paper is called. */
export const paperTitle = (
  { papers: { actionRecord: record, missingReport: report }, casePapers }: Book,
  paper: PaperId,
): string => (paper === 'record' ? record : paper === 'policeReport' ? report : casePapers.titles[paper])

/** Readers a paper may be redacted for. */
export const redactionsOf = (paper: PaperId): readonly RedactionId[] => papers[paper].redactions

/** A paper with its sources, before it is decided who reads it. */
export function sourcedPaper(paper: PaperId, view: CaseView): SourcedPaper {
  const { build, carries } = papers[paper]
  // The missing report is its packet: what the answers hold of it is in its items.
  return paper === 'policeReport' ? build(view) : withFurtherAnswers(view, build(view), carries)
}

const sourced = (book: Book, paper: PaperId, entries: readonly Entry[]): SourcedPaper =>
  sourcedPaper(paper, { entries, replayed: standOf(entries), book })

/** Where entries leave a case; several papers of one record, and their previews, replay it once. */
const stands = new WeakMap<readonly Entry[], Replay>()

function standOf(entries: readonly Entry[]): Replay {
  const known = stands.get(entries) ?? replay(entries, procedures)
  stands.set(entries, known)
  return known
}

/**
 * A paper made from entries and nothing else: the same entries in the same language give the same document.
 *
 * @param book the words it is written in, whatever the language on screen
 * @param profile for whom it is redacted; whole, if none is named
 * @throws RangeError when the paper is never redacted for this reader
 */
export function buildPaper(
  book: Book,
  paper: PaperId,
  entries: readonly Entry[],
  profile?: RedactionId,
): PaperDocument {
  if (profile === undefined) return whole(sourced(book, paper, entries))
  return redacted(book, sourced(book, paper, entries), allowedFor(paper, profile))
}

/**
 * What would leave with a redacted paper and what would stay back, by label: shown before it is exported.
 *
 * @throws RangeError when the paper is never redacted for this reader
 */
export const previewPaper = (
  book: Book,
  paper: PaperId,
  entries: readonly Entry[],
  profile: RedactionId,
): RedactionPreview => previewOf(book, sourced(book, paper, entries), allowedFor(paper, profile))

function allowedFor(paper: PaperId, profile: RedactionId): RedactionId {
  if (!redactionsOf(paper).includes(profile)) throw new RangeError(`${paper} is never redacted for ${profile}`)
  return profile
}
