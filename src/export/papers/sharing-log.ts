import { redactionWords } from '#content/en/papers/redaction.ts'
import { casePaperWords } from '#content/en/papers/case-papers.ts'
import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { countedCalls, toldAnswers } from '#record/told.ts'
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

const words = casePaperWords.sharing

/** Fields that say to whom something went, what it was, and why. */
const readers = ['sharedWith', 'whoWasReached', 'askedOf', 'policeReached', 'guardianReached', 'agreedWith', 'officer']
const contents = ['whatWasShared', 'passedOn', 'noteSent', 'whatWasSaid', 'whoWhereWhen', 'fileParts', 'channel']
const reasons = ['reason', 'whatWasAgreed']

/** D18: every paper that was made and every telling: what, when, to whom, why, by whom. */
export function sharingLog(view: CaseView): SourcedPaper {
  const rows = [
    ...view.entries.filter((entry) => isEntryOf(entry, 'exported')).map((entry) => exportedRow(entry)),
    ...toldAnswers(view.replayed).map((answer) => toldRow(answer)),
    ...countedCalls(view.entries, view.replayed).map((call) => callRow(call)),
  ]
  return paperOf(view, casePaperWords.titles.sharingLog, [
    ...standing(),
    paragraph(words.intro),
    tableOr(
      words.nothing,
      words.head,
      [2, 3.4, 2.8, 3.2, 2.2],
      rows.sort((a, b) => a.at - b.at).map(({ said }) => said),
    ),
    paragraph(words.ground, 'quiet'),
    heading(words.checks),
    ...eitherParts(view, ['sharingCheck', 'recordSharing']),
  ])
}

interface Dated {
  readonly at: number
  readonly said: SourcedRow
}

const by = ({ actor }: Pick<EntryOf<'exported'>, 'actor'>): Cell => [line(personInWords(actor), 'who')]

function exportedRow(entry: EntryOf<'exported'>): Dated {
  const papers: Readonly<Record<string, string>> = paperWords.papers
  const { paper, profile } = entry.content
  const reader = own<string>(redactionWords.profiles, profile ?? '')
  return {
    at: entry.at,
    said: row(
      ['entry:exported'],
      [atLine(entry.at, entry.offset)],
      [line(phrase(words.paper, { paper: own(papers, paper) ?? paper }), 'entry:exported')],
      [
        reader === undefined
          ? say(words.noReader)
          : line(phrase(redactionWords.redacted, { profile: reader }), 'entry:exported'),
      ],
      [],
      by(entry),
    ),
  }
}

function toldRow({ step, outcome, at, entry, fields }: Answer): Dated {
  const picked = (ids: readonly string[]) => ids.flatMap((id) => fieldLines(id, fields[id], entry.offset))
  const whom = readers.flatMap((id) => valueLines(id, fields[id], entry.offset))
  return {
    at,
    said: row(
      [`step:${step}`],
      [atLine(at, entry.offset)],
      [
        line(phrase(words.told, { step: stepName(step) }), `step:${step}`),
        line(outcomeLabel(step, outcome), `step:${step}`),
        ...picked(contents),
      ],
      whom.length > 0 ? whom : [line(stepName(step), `step:${step}`)],
      [...picked(reasons), line(phrase(words.duty, { step: stepName(step) }), `step:${step}`)],
      by(entry),
    ),
  }
}

function callRow(entry: EntryOf<'call'>): Dated {
  const { whom, number, result, what, reference } = entry.content
  return {
    at: entry.at,
    said: row(
      ['entry:call'],
      [atLine(entry.at, entry.offset)],
      [line(phrase(words.call, { result: paperWords.results[result] }), 'entry:call'), line(what, 'entry:call')],
      [line([whom, number].filter((text) => text.trim()).join(', '), 'entry:call')],
      [line(reference, 'entry:call')].filter(({ text }) => text.trim() !== ''),
      by(entry),
    ),
  }
}
