import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { effectOfCorrections } from '#record/corrected.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import { stepById } from '#machines/registry.ts'
import type { Answer } from '#record/replay.ts'
import { countedCalls, countedOnCall, toldAnswers } from '#record/told.ts'
import { outcomeLabel, personInWords, stepName } from './case-names.ts'
import { entryLines, originOf } from './entry-lines.ts'
import { fieldsLines } from './field-lines.ts'
import { type CaseView, when } from './paper-parts.ts'
import { type Cell, line, lineOr, type Line, type Origin, row, say, type SourcedRow } from './sourced-paper.ts'

/** When something happened. */
export const atLine = (at: number, offset: number): Line => line(when(at, offset), 'when')

/** When and by whom; where the name may not leave, when alone. */
export const whenByWhom = (book: Book, at: number, { offset, actor }: Pick<Entry, 'offset' | 'actor'>): Line =>
  lineOr(line(`${when(at, offset)}, ${personInWords(book, actor)}`, 'when', 'who'), atLine(at, offset))

/** Everyone who was told, from answers and from calls: the list that is told again when the child is found. */
export function toldRows(view: CaseView): SourcedRow[] {
  const answers = toldAnswers(view.replayed).map((answer) => ({ at: answer.at, row: toldRow(view, answer) }))
  const calls = callsHeard(view).map((entry) => ({ at: entry.at, row: callRow(view.book, entry) }))
  const onCall = countedOnCall(view.entries, view.replayed).map((entry) => ({
    at: entry.at,
    row: onCallToldRow(view.book, entry),
  }))
  return [...answers, ...calls, ...onCall].sort((a, b) => a.at - b.at).map(({ row: said }) => said)
}

function onCallToldRow(book: Book, { at, offset, content }: EntryOf<'onCallDecision'>): SourcedRow {
  const { by, code, told } = content
  return row(
    ['entry:onCallDecision'],
    [line(personInWords(book, by), 'entry:onCallDecision', 'who')],
    [atLine(at, offset)],
    [
      line(phrase(book.reviewEntries.codeRead, { code }), 'entry:onCallDecision'),
      ...(told ? [line(phrase(book.reviewEntries.statusRead, { told }), 'entry:onCallDecision')] : []),
    ],
    [line(book.reviewEntries.kinds.onCallDecision, 'entry:onCallDecision')],
  )
}

export function toldRow({ book, replayed }: CaseView, answer: Answer): SourcedRow {
  const { entry, step, outcome, fields, at } = answer
  return row(
    [`step:${step}`],
    [line(stepName(book, step), `step:${step}`)],
    [atLine(at, entry.offset)],
    fieldsLines(book, fields, entry.offset),
    [
      line(outcomeLabel(book, step, outcome), `step:${step}`),
      ...(replayed.lapsed.includes(answer) ? [say(book.papers.lapsed)] : []),
    ],
  )
}

/** Calls that count and in which somebody heard of it. */
export const callsHeard = ({ entries, replayed }: CaseView): EntryOf<'call'>[] =>
  countedCalls(entries, replayed).filter(({ content: { result } }) => result === 'reached' || result === 'message')

function callRow(book: Book, entry: EntryOf<'call'>): SourcedRow {
  const { whom, number, reference, what, result } = entry.content
  const detail = [number, reference, what].filter((text) => text.trim()).map((text) => line(text, 'entry:call'))
  return row(['entry:call'], [line(whom, 'entry:call')], [atLine(entry.at, entry.offset)], detail, [
    line(book.papers.results[result], 'entry:call'),
  ])
}

/**
 * Answers to questions and forms: what was decided, by whom, what the tool had proposed and why it was decided otherwise.
 * Decisions of somebody on call stand among them by their time.
 */
export function decisionRows(view: CaseView): SourcedRow[] {
  const rows = decidedAnswers(view)
  for (const entry of countedOnCall(view.entries, view.replayed)) {
    const after = rows.findLastIndex(({ at }) => at <= entry.at)
    rows.splice(after + 1, 0, { at: entry.at, said: onCallDecisionRow(view.book, entry) })
  }
  return rows.map(({ said }) => said)
}

const onCallDecisionRow = (book: Book, entry: EntryOf<'onCallDecision'>): SourcedRow =>
  row(
    ['entry:onCallDecision'],
    [
      line(book.reviewEntries.kinds.onCallDecision, 'entry:onCallDecision'),
      ...(entry.content.step === undefined
        ? []
        : [line(stepName(book, entry.content.step), 'entry:onCallDecision' as const)]),
    ],
    [
      lineOr(
        line(
          `${when(entry.at, entry.offset)}, ${personInWords(book, entry.content.by)}`,
          'entry:onCallDecision',
          'when',
          'who',
        ),
        atLine(entry.at, entry.offset),
      ),
    ],
    [line(entry.content.decision, 'entry:onCallDecision')],
    [],
  )

function decidedAnswers({ book, replayed }: CaseView): { readonly at: number; readonly said: SourcedRow }[] {
  return replayed.answers
    .filter(({ step }) => {
      const kind = stepById.get(step)?.kind
      // What followed by itself was decided by nobody.
      if (answeredByOthers.has(step)) return false
      return kind === 'question' || kind === 'form' || step === 'dangerScreen' || step === 'worryingCriteria'
    })
    .map((answer) => ({
      at: answer.at,
      said: row(
        [`step:${answer.step}`],
        [line(stepName(book, answer.step), `step:${answer.step}`)],
        [whenByWhom(book, answer.at, answer.entry)],
        [line(outcomeLabel(book, answer.step, answer.outcome), `step:${answer.step}`)],
        reasonLines(book, answer),
      ),
    }))
}

/** What the tool had proposed and the reasons that were written. */
export function reasonLines(book: Book, { step, outcome, fields, proposed, differsBecause }: Answer): Cell {
  const field = ['reason', 'newFacts', 'hint'].find((id) => fields[id] !== undefined)
  const reason = field === undefined ? undefined : fields[field]
  return [
    ...(proposed
      ? [line(phrase(book.papers.proposed, { outcome: outcomeLabel(book, step, proposed) }), `step:${step}`)]
      : []),
    ...(differsBecause && proposed !== outcome
      ? [line(phrase(book.papers.differs, { reason: differsBecause }), 'why')]
      : []),
    ...(field !== undefined && typeof reason === 'string' && reason.trim() ? [line(reason, `field:${field}`)] : []),
  ]
}

/** Corrections: what stood before, what stands now, why. */
export function correctionRows({ book, entries }: CaseView): SourcedRow[] {
  const number = numbersOf(entries)
  return entries
    .filter((entry) => isEntryOf(entry, 'correction'))
    .map((entry) => {
      const { corrects, instead, reason, setsAside } = entry.content
      const target = entries.find((one) => one.hash === corrects)
      const before = target ? entryLines(book, target, number) : []
      const step = target && isEntryOf(target, 'answer') ? target.content.step : ''
      const after = instead
        ? [
            line(
              phrase(book.papers.answered, {
                step: stepName(book, step),
                outcome: outcomeLabel(book, step, instead.outcome),
              }),
              `step:${step}`,
            ),
            atLine(instead.at, entry.offset),
            ...fieldsLines(book, instead.fields, entry.offset),
          ]
        : [say(book.papers.withdrawn)]
      const others = setsAside.filter((hash) => hash !== corrects)
      return row(
        ['entry:correction', ...(target ? [originOf(target)] : [])],
        [say(String(number(corrects)))],
        [whenByWhom(book, entry.entered, entry)],
        [
          inOne(book, before, (text) => phrase(book.papers.before, { text })),
          inOne(book, after, (text) => phrase(book.papers.afterwards, { text })),
          ...(others.length > 0
            ? [line(phrase(book.papers.alsoAside, { list: others.map(number).join(', ') }), 'count')]
            : []),
        ],
        [line(reason, 'why')],
      )
    })
}

/** Several lines as one; where one of them may not leave, only those that need no more than the first. */
function inOne(book: Book, lines: Cell, sentence: (text: string) => string): Line {
  const of = [...new Set(lines.flatMap((said) => said.of))]
  const joined = { text: sentence(lines.map(({ text }) => text).join(book.papers.listJoin)), of }
  const [first] = lines
  return first && lines.length > 1 ? lineOr(joined, { text: sentence(first.text), of: first.of }) : joined
}

/** Every entry, also those that no longer count, with both times. */
export function timelineRows({ book, entries, replayed }: CaseView): SourcedRow[] {
  const number = numbersOf(entries)
  const { instead } = effectOfCorrections(entries)
  return entries.map((entry, index) => {
    const aside = replayed.setAside.get(entry.hash)
    const how = replayed.openForks.some(({ hash }) => hash === aside) ? 'waitsForDecision' : 'setAside'
    const corrected = instead.get(entry.hash)
    const about: Origin = originOf(entry)
    return row(
      [about],
      [say(String(index + 1))],
      [atLine(entry.at, entry.offset)],
      [atLine(entry.entered, entry.offset)],
      [line(personInWords(book, entry.actor), 'who')],
      [
        ...(aside ? [say(phrase(book.papers[how], { number: number(aside) }))] : []),
        ...(corrected ? [say(phrase(book.papers.wasCorrected, { number: number(corrected.by.hash) }))] : []),
        ...entryLines(book, entry, number),
      ],
    )
  })
}

/** Number of an entry as printed, by its hash; 0 for an entry that is not there. */
export const numbersOf = (entries: readonly Entry[]): ((hash: string) => number) => {
  const places = new Map(entries.map((entry, index) => [entry.hash, index + 1]))
  return (hash) => places.get(hash) ?? 0
}
