import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { stepById } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { type Episode, episodesOf } from '#record/episodes.ts'
import { headCode, headOf } from '#record/chain.ts'
import { factsOf, referenceOf } from '#record/facts.ts'
import type { Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { recordFileName, writeRecordFile } from '#record/record-file.ts'
import { deadlineRows, figures, openAtEndRows, openRows, undoneRows } from './duty-rows.ts'
import { correctionRows, decisionRows, timelineRows, toldRows } from './entry-rows.ts'
import { outcomeLabel, personInWords, procedureName, stageInWords, stepName } from './entry-words.ts'
import { frameOf, heading, paragraph, span, tableOr, whenWithZone } from './paper-parts.ts'

/** The action record: what a supervisor, police or a court holds in hand. The record itself is attached. */
export function actionRecord(entries: readonly Entry[], replayed: Replay): PaperDocument {
  const words = paperWords
  const blocks: Block[] = [
    paragraph(words.notReviewed, 'quiet'),
    paragraph(words.noPromise, 'quiet'),
    ...stoppedBlocks(entries, replayed),
    heading(words.summary),
    { kind: 'facts', rows: summaryRows(entries, replayed) },
    tableOr(words.noStage, words.stagesHead, [2.4, 3, 2.6, 4], stageRows(entries, replayed)),
    ...episodesOf(replayed).flatMap((episode): Block[] => [
      heading(phrase(words.episode, { number: episode.number })),
      { kind: 'facts', rows: episodeRows(entries, replayed, episode) },
    ]),
    heading(words.integrity),
    { kind: 'facts', rows: integrityRows(entries) },
    paragraph(words.whatItProves),
    paragraph(words.howToVerify, 'quiet'),
    heading(words.told),
    tableOr(words.nobodyTold, words.toldHead, [3, 2.4, 4, 3], toldRows(entries, replayed)),
    heading(words.decisions),
    tableOr(words.noDecisions, words.decisionsHead, [2.6, 2.8, 2.4, 4.2], decisionRows(replayed)),
    heading(words.deadlines),
    tableOr(words.noDeadlines, words.deadlinesHead, [3, 3, 2.2, 3.8], deadlineRows(entries, replayed)),
    heading(words.notDone),
    tableOr(words.nothingUndone, words.notDoneHead, [2.8, 3, 3.4, 2.8], undoneRows(replayed)),
    heading(words.stillOpen),
    tableOr(words.nothingOpen, words.stillOpenHead, [4, 2.6, 2.6, 3], openRows(entries, replayed)),
    ...openAtEndBlocks(entries, replayed),
    heading(words.corrections),
    tableOr(words.noCorrections, words.correctionsHead, [1, 2.8, 5, 3.2], correctionRows(entries)),
    heading(words.timeline),
    tableOr(words.nothingOpen, words.timelineHead, [0.7, 1.9, 1.9, 2.2, 5.6], timelineRows(entries, replayed)),
  ]
  return {
    ...frameOf(entries),
    title: words.actionRecord,
    blocks,
    attachments: [
      {
        name: recordFileName,
        mime: 'application/json',
        description: 'The complete record, to be checked and opened again',
        bytes: writeRecordFile(entries),
      },
    ],
  }
}

function stoppedBlocks(entries: readonly Entry[], replayed: Replay): Block[] {
  if (!replayed.stopped) return []
  const number = entries.indexOf(replayed.stopped.entry) + 1
  return [paragraph(phrase(paperWords.stopped, { number }), 'warning')]
}

function openAtEndBlocks(entries: readonly Entry[], replayed: Replay): Block[] {
  const rows = openAtEndRows(entries, replayed)
  if (rows.length === 0) return []
  return [
    heading(paperWords.stillOpenAtEnd),
    tableOr(paperWords.nothingOpen, paperWords.stillOpenHead, [4, 2.6, 2.6, 3], rows),
  ]
}

function summaryRows(entries: readonly Entry[], replayed: Replay) {
  const words = paperWords
  const last = entries.at(-1)
  const people = [...new Set(entries.map((entry) => personInWords(entry.actor)))]
  return [
    fact(words.reference, referenceOf(entries)),
    fact(words.state, stateInWords(replayed)),
    fact(words.episodes, episodesInWords(entries, replayed)),
    fact(
      words.atAGlance,
      phrase(words.figures, { ...figures(entries, replayed), corrections: correctionRows(entries).length }),
    ),
    fact(words.writers, people.join('; ')),
    fact(words.program, last?.app),
    ...chartsOf(entries).map(({ id, version, chart }) =>
      fact(phrase(words.chart, { procedure: procedureName(id), version }), chart),
    ),
  ]
}

const fact = (label: string, value: string | undefined) => ({ label, value: value ?? paperWords.notKnown })

/** The charts the stages of a record were made with, each once. */
const chartsOf = (entries: readonly Entry[]): Entry['procedure'][] => [
  ...new Map(
    entries.filter((entry) => isEntryOf(entry, 'stageOpened')).map(({ procedure }) => [procedure.chart, procedure]),
  ).values(),
]

function stateInWords(replayed: Replay): string {
  const running = runningStages(replayed).map(({ procedure }) => procedure.id)
  const words = paperWords.states
  if (running.includes('response')) return words.response
  if (running.includes('aftercare')) return words.aftercare
  return running.includes('prevention') ? words.prevention : words.none
}

function episodesInWords(entries: readonly Entry[], replayed: Replay): string {
  const offset = entries[0]?.offset ?? 0
  const episodes = episodesOf(replayed)
  if (episodes.length === 0) return paperWords.noEpisode
  const dates = episodes.map(({ noticedAt }) => whenWithZone(noticedAt, offset)).join('; ')
  return phrase(paperWords.episodesSince, { count: episodes.length, dates })
}

/** One row a stage: what it is, when and how it began, when and how it ended. */
function stageRows(entries: readonly Entry[], replayed: Replay): string[][] {
  const offset = entries[0]?.offset ?? 0
  return replayed.stages.map((stage) => [
    stageInWords(stage.stage),
    whenWithZone(stage.openedAt, offset),
    stage.endedAt === undefined ? paperWords.runs : whenWithZone(stage.endedAt, offset),
    [
      ...(stage.begins ? [outcomeLabel(stage.procedure.entryStep ?? '', stage.begins)] : []),
      ...(stage.ended ? [stepName(stage.ended)] : []),
      ...(stage.nothingToMirror?.length
        ? [phrase(paperWords.nothingToMirror, { list: stage.nothingToMirror.map(stepName).join(', ') })]
        : []),
    ].join('\n'),
  ])
}

function episodeRows(entries: readonly Entry[], replayed: Replay, episode: Episode) {
  const words = paperWords
  const offset = entries[0]?.offset ?? 0
  const { noticedAt, lastSeenAt, lastSeenWhere, level, policeReference } = factsOf(replayed, episode.stages.at(-1))
  const accepted = replayed.answers.find(
    ({ stage, outcome, step }) =>
      episode.stages.includes(stage) && outcome === 'accepted' && stepById.get(step)?.strand === 'police',
  )
  const since = (at: number) =>
    noticedAt === undefined
      ? whenWithZone(at, offset)
      : phrase(words.after, { when: whenWithZone(at, offset), span: span(at - noticedAt) })
  return [
    fact(
      words.lastSeen,
      lastSeenAt === undefined
        ? lastSeenWhere
        : [whenWithZone(lastSeenAt, offset), lastSeenWhere].filter(Boolean).join(', '),
    ),
    fact(words.noticed, noticedAt === undefined ? undefined : whenWithZone(noticedAt, offset)),
    fact(words.policeReport, accepted ? since(accepted.at) : words.notYet),
    fact(words.policeReference, policeReference),
    fact(words.riskLevel, level ? outcomeLabel('worryingCriteria', level) : undefined),
    fact(
      words.episodeEnded,
      episode.ended && episode.endedAt !== undefined
        ? `${stepName(episode.ended)}, ${since(episode.endedAt)}`
        : words.stillMissing,
    ),
  ]
}

function integrityRows(entries: readonly Entry[]) {
  const head = headOf(entries)
  return [
    { label: paperWords.headCode, value: headCode(head) },
    { label: paperWords.head, value: head },
    { label: paperWords.count, value: String(entries.length) },
  ]
}
