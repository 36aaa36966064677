import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { headCode, headOf } from '#record/chain.ts'
import { factsOf, referenceOf } from '#record/facts.ts'
import type { Replay } from '#record/replay.ts'
import { recordFileName, writeRecordFile } from '#record/record-file.ts'
import { deadlineRows, figures, openRows, undoneRows } from './duty-rows.ts'
import { correctionRows, decisionRows, timelineRows, toldRows } from './entry-rows.ts'
import { outcomeLabel, personInWords, stepName } from './entry-words.ts'
import { frameOf, heading, paragraph, span, tableOr, whenWithZone } from './paper-parts.ts'

/** The action record: what a supervisor, police or a court holds in hand. The record itself is attached. */
export function actionRecord(entries: readonly Entry[], replayed: Replay): PaperDocument {
  const words = paperWords
  const ended = replayed.stage?.ended
  const blocks: Block[] = [
    paragraph(words.notReviewed, 'quiet'),
    paragraph(words.noPromise, 'quiet'),
    ...stoppedBlocks(entries, replayed),
    heading(words.summary),
    { kind: 'facts', rows: summaryRows(entries, replayed) },
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
    tableOr(words.nothingUndone, words.notDoneHead, [2.8, 3, 3.4, 2.8], undoneRows(entries, replayed)),
    heading(ended ? words.stillOpenAtEnd : words.stillOpen),
    tableOr(words.nothingOpen, words.stillOpenHead, [4, 2.6, 2.6, 3], openRows(entries, replayed)),
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

function summaryRows(entries: readonly Entry[], replayed: Replay) {
  const words = paperWords
  const facts = factsOf(replayed)
  const last = entries.at(-1)
  const offset = entries[0]?.offset ?? 0
  const accepted = replayed.answers.find(
    ({ outcome, step }) => outcome === 'accepted' && replayed.procedure.steps.get(step)?.strand === 'police',
  )
  const { noticedAt, lastSeenAt } = facts
  const people = [...new Set(entries.map((entry) => personInWords(entry.actor)))]
  const fact = (label: string, value: string | undefined) => ({ label, value: value ?? words.notKnown })
  const since = (at: number) =>
    noticedAt === undefined
      ? whenWithZone(at, offset)
      : phrase(words.after, { when: whenWithZone(at, offset), span: span(at - noticedAt) })
  const ended = replayed.stage?.ended
  const procedure = last?.procedure
  return [
    fact(words.reference, referenceOf(entries)),
    fact(words.state, ended ? stepName(ended) : words.stillMissing),
    fact(
      words.lastSeen,
      lastSeenAt === undefined
        ? facts.lastSeenWhere
        : [whenWithZone(lastSeenAt, offset), facts.lastSeenWhere].filter(Boolean).join(', '),
    ),
    fact(words.noticed, noticedAt === undefined ? undefined : whenWithZone(noticedAt, offset)),
    fact(words.policeReport, accepted ? since(accepted.at) : words.notYet),
    fact(words.policeReference, facts.policeReference),
    fact(words.riskLevel, facts.level ? outcomeLabel('worryingCriteria', facts.level) : undefined),
    fact(
      words.atAGlance,
      phrase(words.figures, { ...figures(entries, replayed), corrections: correctionRows(entries).length }),
    ),
    fact(words.writers, people.join('; ')),
    fact(words.program, last?.app),
    fact(words.procedure, procedure ? `${procedure.id} ${procedure.version}` : undefined),
    fact(words.chart, procedure?.chart),
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
