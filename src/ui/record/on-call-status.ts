import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { longestText } from '#machines/policy/fields.ts'
import type { ClockReading } from '#record/clock.ts'
import { doNow } from '#record/do-now.ts'
import { factsOf, referenceOf } from '#record/facts.ts'
import { runningStage, runningStages } from '#record/stages.ts'
import { countedCalls, toldAnswers } from '#record/told.ts'
import type { CaseFile } from '#session/case-file.ts'
import { stageInWords } from '../in-words.ts'
import { outcomeLabel, stepWords } from '../words.ts'

/**
 * Where a case stands, short enough to be read over the phone: what runs, since when the child is missing, what is overdue,
 * what was put off, who has been told. Every line says something that is in the record, or that the record has none of it.
 */
export function onCallStatus(dictionary: Dictionary, { entries, replayed }: CaseFile, now: ClockReading): string[] {
  const { reviewRoom, time, language } = dictionary
  const words = reviewRoom.onCall.lines
  const list = (names: readonly string[]) => names.join(dictionary.book.papers.listJoin)
  const moment = (at: number) => whenInWords(at, now.wall, now.offset, language)
  const response = runningStage(replayed, 'response')
  const facts = response && factsOf(replayed, response.stage)
  const running = runningStages(replayed)
  const duties = doNow(replayed, now.wall, now.offset)
  const overdue = duties.flatMap(({ overdue: late, deadline, active }) =>
    late && deadline?.dueAt !== undefined
      ? [phrase(words.late, { step: stepWords(dictionary, active.step.id).name, time: moment(deadline.dueAt) })]
      : [],
  )
  const parked = running
    .flatMap(({ active }) => active)
    .filter(({ state }) => state === 'parked')
    .map(({ step }) => stepWords(dictionary, step.id).name)
  const told = [
    ...toldAnswers(replayed).map(({ step, outcome, at }) => ({
      at,
      whom: `${stepWords(dictionary, step).name}, ${outcomeLabel(dictionary, step, outcome)}`,
    })),
    ...countedCalls(entries, replayed)
      .filter(({ content }) => content.result === 'reached')
      .map(({ at, content }) => ({ at, whom: content.whom })),
  ].toSorted((a, b) => a.at - b.at)
  return [
    phrase(words.reference, { reference: referenceOf(entries) }),
    running.length === 0
      ? words.noneRuns
      : phrase(words.runs, { stages: list(running.map(({ stage }) => stageInWords(dictionary, stage))) }),
    ...(facts?.noticedAt === undefined
      ? []
      : [
          phrase(words.noticed, {
            time: moment(facts.noticedAt),
            span: spanInWords(Math.max(0, now.wall - facts.noticedAt), time),
          }),
        ]),
    ...(facts?.lastSeenWhere === undefined && facts?.lastSeenAt === undefined
      ? []
      : [
          phrase(words.lastSeen, {
            what: [facts.lastSeenAt === undefined ? '' : moment(facts.lastSeenAt), facts.lastSeenWhere ?? '']
              .filter((part) => part !== '')
              .join(', '),
          }),
        ]),
    ...(facts?.policeReference === undefined
      ? []
      : [phrase(words.policeReference, { reference: facts.policeReference })]),
    overdue.length === 0 ? words.noneOverdue : phrase(words.overdue, { list: list(overdue) }),
    ...(parked.length === 0 ? [] : [phrase(words.parked, { list: list(parked) })]),
    told.length === 0
      ? words.nobodyTold
      : phrase(words.told, { list: list(told.map(({ whom, at }) => `${whom} (${moment(at)})`)) }),
  ]
}

/** The lines as one text that an entry can hold: whole lines, as many as fit. */
export function statusText(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`
    if (longer.length > longestText) break
    text = longer
  }
  return text
}
