import { phrase } from '#content/phrase.ts'
import { stepById } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { type Episode, episodesOf } from '#record/episodes.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Attachment } from '#record/document.ts'
import { factsOf, referenceOf } from '#record/facts.ts'
import { recordFileName, writeRecordFile } from '#record/record-file.ts'
import { outcomeLabel, personInWords, procedureName, stageInWords, stepName } from './case-names.ts'
import { stateInWords } from './child-facts.ts'
import { deadlineRows, figures, openAtEndRows, openRows, undoneRows } from './duty-rows.ts'
import { correctionRows, decisionRows, timelineRows, toldRows } from './entry-rows.ts'
import { type CaseView, paperOf, span, standing, whenWithZone } from './paper-parts.ts'
import { photoParts } from './photo-part.ts'
import { signOff } from './sign-off.ts'
import {
  fact,
  facts,
  heading,
  line,
  lineOr,
  type Line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedFact,
  type SourcedPaper,
  type SourcedRow,
  tableOr,
} from './sourced-paper.ts'

/**
 * The action record: what a supervisor, police or a court holds in hand. The record itself is attached.
 *
 * @param from number of the first entry of the timeline; those before it are in earlier volumes
 */
export function actionRecord(view: CaseView, from = 1): SourcedPaper {
  const { replayed } = view
  const parts: Part[] = [
    ...standing(view),
    ...stoppedParts(view),
    heading(view.book.papers.summary),
    facts(summaryFacts(view)),
    ...photoParts(view),
    tableOr(view.book.papers.noStage, view.book.papers.stagesHead, [2.4, 3, 2.6, 4], stageRows(view)),
    ...episodesOf(replayed).flatMap((episode): Part[] => [
      heading(phrase(view.book.papers.episode, { number: episode.number })),
      facts(episodeFacts(view, episode)),
    ]),
    heading(view.book.papers.integrity),
    facts(integrityFacts(view)),
    paragraph(view.book.papers.whatItProves),
    paragraph(view.book.papers.howToVerify, 'quiet'),
    heading(view.book.papers.told),
    tableOr(view.book.papers.nobodyTold, view.book.papers.toldHead, [3, 2.4, 4, 3], toldRows(view)),
    heading(view.book.papers.decisions),
    tableOr(view.book.papers.noDecisions, view.book.papers.decisionsHead, [2.6, 2.8, 2.4, 4.2], decisionRows(view)),
    heading(view.book.papers.deadlines),
    tableOr(view.book.papers.noDeadlines, view.book.papers.deadlinesHead, [3, 3, 2.2, 3.8], deadlineRows(view)),
    heading(view.book.papers.notDone),
    tableOr(view.book.papers.nothingUndone, view.book.papers.notDoneHead, [2.8, 3, 3.4, 2.8], undoneRows(view)),
    heading(view.book.papers.stillOpen),
    tableOr(view.book.papers.nothingOpen, view.book.papers.stillOpenHead, [4, 2.6, 2.6, 3], openRows(view)),
    ...openAtEndParts(view),
    heading(view.book.papers.corrections),
    tableOr(view.book.papers.noCorrections, view.book.papers.correctionsHead, [1, 2.8, 5, 3.2], correctionRows(view)),
    ...timelineParts(view, from),
  ]
  return {
    ...paperOf(view, view.book.papers.actionRecord, parts),
    closing: signOff(view),
    attachments: [recordAttachment(view)],
  }
}

/** The record as it travels inside a paper. */
export const recordAttachment = ({ book, entries }: CaseView): Attachment => ({
  name: recordFileName,
  mime: 'application/json',
  description: book.papers.recordAttached,
  bytes: writeRecordFile(entries),
})

/** The timeline from an entry on, counted from 1. */
export const timelineParts = (view: CaseView, from: number): Part[] => [
  heading(view.book.papers.timeline),
  tableOr(
    view.book.papers.nothingOpen,
    view.book.papers.timelineHead,
    [0.7, 1.9, 1.9, 2.2, 5.6],
    timelineRows(view).slice(from - 1),
  ),
]

function stoppedParts({ book, entries, replayed }: CaseView): Part[] {
  if (!replayed.stopped) return []
  const number = entries.indexOf(replayed.stopped.entry) + 1
  return [paragraph(phrase(book.papers.stopped, { number }), 'warning')]
}

function openAtEndParts(view: CaseView): Part[] {
  const rows = openAtEndRows(view)
  if (rows.length === 0) return []
  return [
    heading(view.book.papers.stillOpenAtEnd),
    tableOr(view.book.papers.nothingOpen, view.book.papers.stillOpenHead, [4, 2.6, 2.6, 3], rows),
  ]
}

/** A fact that says so where nothing is known. */
const known = ({ book }: CaseView, label: string, value: Line | undefined): SourcedFact =>
  fact(label, value && value.text !== '' ? value : say(book.papers.notKnown))

function summaryFacts(view: CaseView): SourcedFact[] {
  const { entries } = view
  const people = [...new Set(entries.map((entry) => personInWords(view.book, entry.actor)))]
  const glance = { ...figures(view), corrections: entries.filter((entry) => isEntryOf(entry, 'correction')).length }
  return [
    known(view, view.book.papers.reference, line(referenceOf(entries), 'reference')),
    known(view, view.book.papers.state, line(stateInWords(view), 'stage')),
    known(view, view.book.papers.episodes, episodesLine(view)),
    known(view, view.book.papers.atAGlance, line(phrase(view.book.papers.figures, glance), 'count')),
    known(view, view.book.papers.writers, line(people.join(view.book.papers.listJoin), 'who')),
    known(view, view.book.papers.program, say(entries.at(-1)?.app ?? '')),
    ...chartsOf(entries).map(({ id, version, chart }) =>
      known(view, phrase(view.book.papers.chart, { procedure: procedureName(view.book, id), version }), say(chart)),
    ),
  ]
}

/** The charts the stages of a record were made with, each once. */
const chartsOf = (entries: readonly Entry[]): Entry['procedure'][] => [
  ...new Map(
    entries.filter((entry) => isEntryOf(entry, 'stageOpened')).map(({ procedure }) => [procedure.chart, procedure]),
  ).values(),
]

function episodesLine({ book, entries, replayed }: CaseView): Line {
  const offset = entries[0]?.offset ?? 0
  const episodes = episodesOf(replayed)
  if (episodes.length === 0) return say(book.papers.noEpisode)
  const dates = episodes.map(({ noticedAt }) => whenWithZone(noticedAt, offset)).join(book.papers.listJoin)
  const full = line(phrase(book.papers.episodesSince, { count: episodes.length, dates }), 'count', 'when')
  return lineOr(full, line(String(episodes.length), 'count'))
}

/** One row a stage: what it is, when and how it began, when and how it ended. */
function stageRows({ book, entries, replayed }: CaseView): SourcedRow[] {
  const offset = entries[0]?.offset ?? 0
  return replayed.stages.map((stage) => {
    const nothing = stage.nothingToMirror ?? []
    return row(
      ['stage'],
      [line(stageInWords(book, stage.stage), 'stage')],
      [line(whenWithZone(stage.openedAt, offset), 'when')],
      [stage.endedAt === undefined ? say(book.papers.runs) : line(whenWithZone(stage.endedAt, offset), 'when')],
      [
        ...(stage.begins ? [line(outcomeLabel(book, stage.procedure.entryStep ?? '', stage.begins), 'stage')] : []),
        ...(stage.ended ? [line(stepName(book, stage.ended), 'stage')] : []),
        ...(nothing.length > 0
          ? [
              {
                text: phrase(book.papers.nothingToMirror, {
                  list: nothing.map((step) => stepName(book, step)).join(', '),
                }),
                of: nothing.map((step) => `step:${step}` as const),
              },
            ]
          : []),
      ],
    )
  })
}

function episodeFacts(view: CaseView, episode: Episode): SourcedFact[] {
  const { entries, replayed } = view
  const offset = entries[0]?.offset ?? 0
  const { noticedAt, lastSeenAt, lastSeenWhere, level, policeReference } = factsOf(replayed, episode.stages.at(-1))
  const accepted = replayed.answers.find(
    ({ stage, outcome, step }) =>
      episode.stages.includes(stage) && outcome === 'accepted' && stepById.get(step)?.strand === 'police',
  )
  const since = (at: number): Line => {
    const at_ = whenWithZone(at, offset)
    if (noticedAt === undefined) return line(at_, 'when')
    const text = phrase(view.book.papers.after, { when: at_, span: span(view.book, at - noticedAt) })
    return lineOr(
      line(text, 'when', 'span'),
      line(phrase(view.book.papers.afterSpan, { span: span(view.book, at - noticedAt) }), 'span'),
    )
  }
  return [
    lastSeenAt === undefined && lastSeenWhere === undefined
      ? known(view, view.book.papers.lastSeen, undefined)
      : fact(
          view.book.papers.lastSeen,
          ...(lastSeenAt === undefined ? [] : [line(whenWithZone(lastSeenAt, offset), 'field:lastSeenAt')]),
          line(lastSeenWhere ?? '', 'field:lastSeenWhere'),
        ),
    known(
      view,
      view.book.papers.noticed,
      noticedAt === undefined ? undefined : line(whenWithZone(noticedAt, offset), 'when'),
    ),
    known(view, view.book.papers.policeReport, accepted ? since(accepted.at) : say(view.book.papers.notYet)),
    known(view, view.book.papers.policeReference, line(policeReference ?? '', 'field:policeReference')),
    known(
      view,
      view.book.papers.riskLevel,
      level && line(outcomeLabel(view.book, 'worryingCriteria', level), 'step:worryingCriteria'),
    ),
    episode.ended && episode.endedAt !== undefined
      ? fact(view.book.papers.episodeEnded, line(stepName(view.book, episode.ended), 'stage'), since(episode.endedAt))
      : fact(view.book.papers.episodeEnded, say(view.book.papers.stillMissing)),
  ]
}

/** What the record is summed up in. */
export function integrityFacts({ book, entries }: CaseView): SourcedFact[] {
  const head = headOf(entries)
  return [
    fact(book.papers.headCode, say(headCode(head))),
    fact(book.papers.head, say(head)),
    fact(book.papers.count, say(String(entries.length))),
  ]
}
