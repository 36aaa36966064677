import { paperWords } from '#content/en/papers.ts'
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

const words = paperWords

/**
 * The action record: what a supervisor, police or a court holds in hand. The record itself is attached.
 *
 * @param from number of the first entry of the timeline; those before it are in earlier volumes
 */
export function actionRecord(view: CaseView, from = 1): SourcedPaper {
  const { entries, replayed } = view
  const parts: Part[] = [
    ...standing(),
    ...stoppedParts(view),
    heading(words.summary),
    facts(summaryFacts(view)),
    ...photoParts(view),
    tableOr(words.noStage, words.stagesHead, [2.4, 3, 2.6, 4], stageRows(view)),
    ...episodesOf(replayed).flatMap((episode): Part[] => [
      heading(phrase(words.episode, { number: episode.number })),
      facts(episodeFacts(view, episode)),
    ]),
    heading(words.integrity),
    facts(integrityFacts(entries)),
    paragraph(words.whatItProves),
    paragraph(words.howToVerify, 'quiet'),
    heading(words.told),
    tableOr(words.nobodyTold, words.toldHead, [3, 2.4, 4, 3], toldRows(view)),
    heading(words.decisions),
    tableOr(words.noDecisions, words.decisionsHead, [2.6, 2.8, 2.4, 4.2], decisionRows(view)),
    heading(words.deadlines),
    tableOr(words.noDeadlines, words.deadlinesHead, [3, 3, 2.2, 3.8], deadlineRows(view)),
    heading(words.notDone),
    tableOr(words.nothingUndone, words.notDoneHead, [2.8, 3, 3.4, 2.8], undoneRows(replayed)),
    heading(words.stillOpen),
    tableOr(words.nothingOpen, words.stillOpenHead, [4, 2.6, 2.6, 3], openRows(view)),
    ...openAtEndParts(view),
    heading(words.corrections),
    tableOr(words.noCorrections, words.correctionsHead, [1, 2.8, 5, 3.2], correctionRows(entries)),
    ...timelineParts(view, from),
  ]
  return {
    ...paperOf(view, words.actionRecord, parts),
    closing: signOff(entries),
    attachments: [recordAttachment(entries)],
  }
}

/** The record as it travels inside a paper. */
export const recordAttachment = (entries: readonly Entry[]): Attachment => ({
  name: recordFileName,
  mime: 'application/json',
  description: 'The complete record, to be checked and opened again',
  bytes: writeRecordFile(entries),
})

/** The timeline from an entry on, counted from 1. */
export const timelineParts = (view: CaseView, from: number): Part[] => [
  heading(words.timeline),
  tableOr(words.nothingOpen, words.timelineHead, [0.7, 1.9, 1.9, 2.2, 5.6], timelineRows(view).slice(from - 1)),
]

function stoppedParts({ entries, replayed }: CaseView): Part[] {
  if (!replayed.stopped) return []
  const number = entries.indexOf(replayed.stopped.entry) + 1
  return [paragraph(phrase(words.stopped, { number }), 'warning')]
}

function openAtEndParts(view: CaseView): Part[] {
  const rows = openAtEndRows(view)
  if (rows.length === 0) return []
  return [heading(words.stillOpenAtEnd), tableOr(words.nothingOpen, words.stillOpenHead, [4, 2.6, 2.6, 3], rows)]
}

/** A fact that says so where nothing is known. */
const known = (label: string, value: Line | undefined): SourcedFact =>
  fact(label, value && value.text !== '' ? value : say(words.notKnown))

function summaryFacts(view: CaseView): SourcedFact[] {
  const { entries } = view
  const people = [...new Set(entries.map((entry) => personInWords(entry.actor)))]
  const glance = { ...figures(view), corrections: entries.filter((entry) => isEntryOf(entry, 'correction')).length }
  return [
    known(words.reference, line(referenceOf(entries), 'reference')),
    known(words.state, line(stateInWords(view), 'stage')),
    known(words.episodes, episodesLine(view)),
    known(words.atAGlance, line(phrase(words.figures, glance), 'count')),
    known(words.writers, line(people.join('; '), 'who')),
    known(words.program, say(entries.at(-1)?.app ?? '')),
    ...chartsOf(entries).map(({ id, version, chart }) =>
      known(phrase(words.chart, { procedure: procedureName(id), version }), say(chart)),
    ),
  ]
}

/** The charts the stages of a record were made with, each once. */
const chartsOf = (entries: readonly Entry[]): Entry['procedure'][] => [
  ...new Map(
    entries.filter((entry) => isEntryOf(entry, 'stageOpened')).map(({ procedure }) => [procedure.chart, procedure]),
  ).values(),
]

function episodesLine({ entries, replayed }: CaseView): Line {
  const offset = entries[0]?.offset ?? 0
  const episodes = episodesOf(replayed)
  if (episodes.length === 0) return say(words.noEpisode)
  const dates = episodes.map(({ noticedAt }) => whenWithZone(noticedAt, offset)).join('; ')
  const full = line(phrase(words.episodesSince, { count: episodes.length, dates }), 'count', 'when')
  return lineOr(full, line(String(episodes.length), 'count'))
}

/** One row a stage: what it is, when and how it began, when and how it ended. */
function stageRows({ entries, replayed }: CaseView): SourcedRow[] {
  const offset = entries[0]?.offset ?? 0
  return replayed.stages.map((stage) => {
    const nothing = stage.nothingToMirror ?? []
    return row(
      ['stage'],
      [line(stageInWords(stage.stage), 'stage')],
      [line(whenWithZone(stage.openedAt, offset), 'when')],
      [stage.endedAt === undefined ? say(words.runs) : line(whenWithZone(stage.endedAt, offset), 'when')],
      [
        ...(stage.begins ? [line(outcomeLabel(stage.procedure.entryStep ?? '', stage.begins), 'stage')] : []),
        ...(stage.ended ? [line(stepName(stage.ended), 'stage')] : []),
        ...(nothing.length > 0
          ? [
              {
                text: phrase(words.nothingToMirror, { list: nothing.map(stepName).join(', ') }),
                of: nothing.map((step) => `step:${step}` as const),
              },
            ]
          : []),
      ],
    )
  })
}

function episodeFacts({ entries, replayed }: CaseView, episode: Episode): SourcedFact[] {
  const offset = entries[0]?.offset ?? 0
  const { noticedAt, lastSeenAt, lastSeenWhere, level, policeReference } = factsOf(replayed, episode.stages.at(-1))
  const accepted = replayed.answers.find(
    ({ stage, outcome, step }) =>
      episode.stages.includes(stage) && outcome === 'accepted' && stepById.get(step)?.strand === 'police',
  )
  const since = (at: number): Line => {
    const at_ = whenWithZone(at, offset)
    if (noticedAt === undefined) return line(at_, 'when')
    const text = phrase(words.after, { when: at_, span: span(at - noticedAt) })
    return lineOr(line(text, 'when', 'span'), line(phrase(words.afterSpan, { span: span(at - noticedAt) }), 'span'))
  }
  return [
    lastSeenAt === undefined && lastSeenWhere === undefined
      ? known(words.lastSeen, undefined)
      : fact(
          words.lastSeen,
          ...(lastSeenAt === undefined ? [] : [line(whenWithZone(lastSeenAt, offset), 'field:lastSeenAt')]),
          line(lastSeenWhere ?? '', 'field:lastSeenWhere'),
        ),
    known(words.noticed, noticedAt === undefined ? undefined : line(whenWithZone(noticedAt, offset), 'when')),
    known(words.policeReport, accepted ? since(accepted.at) : say(words.notYet)),
    known(words.policeReference, line(policeReference ?? '', 'field:policeReference')),
    known(words.riskLevel, level && line(outcomeLabel('worryingCriteria', level), 'step:worryingCriteria')),
    episode.ended && episode.endedAt !== undefined
      ? fact(words.episodeEnded, line(stepName(episode.ended), 'stage'), since(episode.endedAt))
      : fact(words.episodeEnded, say(words.stillMissing)),
  ]
}

/** What the record is summed up in. */
export function integrityFacts(entries: readonly Entry[]): SourcedFact[] {
  const head = headOf(entries)
  return [
    fact(words.headCode, say(headCode(head))),
    fact(words.head, say(head)),
    fact(words.count, say(String(entries.length))),
  ]
}
