import { phrase } from '#content/phrase.ts'
import { countedCalls, countedOnCall, toldAnswers } from '#record/told.ts'
import { type EntryOf, isEntryOf } from '#record/entry.ts'
import type { Answer } from '#record/replay.ts'
import { outcomeLabel, own, personInWords, stepName } from '#export/case-names.ts'
import { atLine } from '#export/entry-rows.ts'
import { fieldLines, valueLines } from '#export/field-lines.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  type Cell,
  heading,
  line,
  paragraph,
  row,
  say,
  type SourcedPaper,
  type SourcedRow,
  tableOr,
} from '#export/sourced-paper.ts'
import { eitherParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.sharing

/** Fields that say to whom something went, what it was, and why. */
const readers = ['sharedWith', 'whoWasReached', 'askedOf', 'policeReached', 'guardianReached', 'agreedWith', 'officer']
const contents = ['whatWasShared', 'passedOn', 'noteSent', 'whatWasSaid', 'whoWhereWhen', 'fileParts', 'channel']
const reasons = ['reason', 'whatWasAgreed']

/** D18: every paper that was made and every telling: what, when, to whom, why, by whom. */
export function sharingLog(view: CaseView): SourcedPaper {
  const rows = [
    ...view.entries.filter((entry) => isEntryOf(entry, 'exported')).map((entry) => exportedRow(view, entry)),
    ...toldAnswers(view.replayed).map((answer) => toldRow(view, answer)),
    ...countedCalls(view.entries, view.replayed).map((call) => callRow(view, call)),
    ...countedOnCall(view.entries, view.replayed).map((entry) => onCallRow(view, entry)),
  ]
  return paperOf(view, view.book.casePapers.titles.sharingLog, [
    ...standing(view),
    paragraph(words(view).intro),
    tableOr(
      words(view).nothing,
      words(view).head,
      [2, 3.4, 2.8, 3.2, 2.2],
      rows.sort((a, b) => a.at - b.at).map(({ said }) => said),
    ),
    paragraph(words(view).ground, 'quiet'),
    heading(words(view).checks),
    ...eitherParts(view, ['sharingCheck', 'recordSharing']),
  ])
}

interface Dated {
  readonly at: number
  readonly said: SourcedRow
}

const writtenBy = (view: CaseView, { actor }: Pick<EntryOf<'exported'>, 'actor'>): Cell => [
  line(personInWords(view.book, actor), 'who'),
]

function exportedRow(view: CaseView, entry: EntryOf<'exported'>): Dated {
  const papers: Readonly<Record<string, string>> = view.book.papers.papers
  const { paper, profile } = entry.content
  const reader = own<string>(view.book.redaction.profiles, profile ?? '')
  return {
    at: entry.at,
    said: row(
      ['entry:exported'],
      [atLine(entry.at, entry.offset)],
      [line(phrase(words(view).paper, { paper: own(papers, paper) ?? paper }), 'entry:exported')],
      [
        reader === undefined
          ? say(words(view).noReader)
          : line(phrase(view.book.redaction.redacted, { profile: reader }), 'entry:exported'),
      ],
      [],
      writtenBy(view, entry),
    ),
  }
}

function toldRow(view: CaseView, { step, outcome, at, entry, fields }: Answer): Dated {
  const picked = (ids: readonly string[]) => ids.flatMap((id) => fieldLines(view.book, id, fields[id], entry.offset))
  const whom = readers.flatMap((id) => valueLines(view.book, id, fields[id], entry.offset))
  return {
    at,
    said: row(
      [`step:${step}`],
      [atLine(at, entry.offset)],
      [
        line(phrase(words(view).told, { step: stepName(view.book, step) }), `step:${step}`),
        line(outcomeLabel(view.book, step, outcome), `step:${step}`),
        ...picked(contents),
      ],
      whom.length > 0 ? whom : [line(stepName(view.book, step), `step:${step}`)],
      [...picked(reasons), line(phrase(words(view).duty, { step: stepName(view.book, step) }), `step:${step}`)],
      writtenBy(view, entry),
    ),
  }
}

function callRow(view: CaseView, entry: EntryOf<'call'>): Dated {
  const { whom, number, result, what, reference } = entry.content
  return {
    at: entry.at,
    said: row(
      ['entry:call'],
      [atLine(entry.at, entry.offset)],
      [
        line(phrase(words(view).call, { result: view.book.papers.results[result] }), 'entry:call'),
        line(what, 'entry:call'),
      ],
      [line([whom, number].filter((text) => text.trim()).join(', '), 'entry:call')],
      [line(reference, 'entry:call')].filter(({ text }) => text.trim() !== ''),
      writtenBy(view, entry),
    ),
  }
}

function onCallRow(view: CaseView, entry: EntryOf<'onCallDecision'>): Dated {
  const { reviewEntries } = view.book
  const { by, code, told, decision } = entry.content
  return {
    at: entry.at,
    said: row(
      ['entry:onCallDecision'],
      [atLine(entry.at, entry.offset)],
      [
        line(phrase(reviewEntries.codeRead, { code }), 'entry:onCallDecision'),
        ...(told ? [line(phrase(reviewEntries.statusRead, { told }), 'entry:onCallDecision')] : []),
      ],
      [line(personInWords(view.book, by), 'entry:onCallDecision', 'who')],
      [
        line(
          phrase(reviewEntries.onCall, { person: personInWords(view.book, by), decision }),
          'entry:onCallDecision',
          'who',
        ),
      ],
      writtenBy(view, entry),
    ),
  }
}
