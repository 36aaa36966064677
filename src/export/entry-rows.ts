import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { effectOfCorrections } from '#record/corrected.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import { stepById } from '#machines/registry.ts'
import type { Answer, Replay } from '#record/replay.ts'
import { countedCalls, toldAnswers } from '#record/told.ts'
import { outcomeLabel, personInWords, stepName } from './case-names.ts'
import { entryLines, originOf } from './entry-lines.ts'
import { fieldsLines } from './field-lines.ts'
import { type CaseView, when } from './paper-parts.ts'
import { type Cell, line, lineOr, type Line, type Origin, row, say, type SourcedRow } from './sourced-paper.ts'

const words = paperWords

/** When something happened. */
export const atLine = (at: number, offset: number): Line => line(when(at, offset), 'when')

/** When and by whom; where the name may not leave, when alone. */
export const whenByWhom = (at: number, { offset, actor }: Pick<Entry, 'offset' | 'actor'>): Line =>
  lineOr(line(`${when(at, offset)}, ${personInWords(actor)}`, 'when', 'who'), atLine(at, offset))

/** Everyone who was told, from answers and from calls: the list that is told again when the child is found. */
export function toldRows({ entries, replayed }: CaseView): SourcedRow[] {
  const answers = toldAnswers(replayed).map((answer) => ({ at: answer.at, row: toldRow(answer, replayed) }))
  const calls = callsHeard({ entries, replayed }).map((entry) => ({ at: entry.at, row: callRow(entry) }))
  return [...answers, ...calls].sort((a, b) => a.at - b.at).map(({ row: said }) => said)
}

export function toldRow(answer: Answer, replayed: Replay): SourcedRow {
  const { entry, step, outcome, fields, at } = answer
  return row(
    [`step:${step}`],
    [line(stepName(step), `step:${step}`)],
    [atLine(at, entry.offset)],
    fieldsLines(fields, entry.offset),
    [
      line(outcomeLabel(step, outcome), `step:${step}`),
      ...(replayed.lapsed.includes(answer) ? [say(words.lapsed)] : []),
    ],
  )
}

/** Calls that count and in which somebody heard of it. */
export const callsHeard = ({ entries, replayed }: CaseView): EntryOf<'call'>[] =>
  countedCalls(entries, replayed).filter(({ content: { result } }) => result === 'reached' || result === 'message')

function callRow(entry: EntryOf<'call'>): SourcedRow {
  const { whom, number, reference, what, result } = entry.content
  const detail = [number, reference, what].filter((text) => text.trim()).map((text) => line(text, 'entry:call'))
  return row(['entry:call'], [line(whom, 'entry:call')], [atLine(entry.at, entry.offset)], detail, [
    line(words.results[result], 'entry:call'),
  ])
}

/** Answers to questions and forms: what was decided, by whom, what the tool had proposed and why it was decided otherwise. */
export function decisionRows({ replayed }: CaseView): SourcedRow[] {
  return replayed.answers
    .filter(({ step }) => {
      const kind = stepById.get(step)?.kind
      // What followed by itself was decided by nobody.
      if (answeredByOthers.has(step)) return false
      return kind === 'question' || kind === 'form' || step === 'dangerScreen' || step === 'worryingCriteria'
    })
    .map((answer) =>
      row(
        [`step:${answer.step}`],
        [line(stepName(answer.step), `step:${answer.step}`)],
        [whenByWhom(answer.at, answer.entry)],
        [line(outcomeLabel(answer.step, answer.outcome), `step:${answer.step}`)],
        reasonLines(answer),
      ),
    )
}

/** What the tool had proposed and the reasons that were written. */
export function reasonLines({ step, outcome, fields, proposed, differsBecause }: Answer): Cell {
  const field = ['reason', 'newFacts', 'hint'].find((id) => fields[id] !== undefined)
  const reason = field === undefined ? undefined : fields[field]
  return [
    ...(proposed ? [line(phrase(words.proposed, { outcome: outcomeLabel(step, proposed) }), `step:${step}`)] : []),
    ...(differsBecause && proposed !== outcome ? [line(phrase(words.differs, { reason: differsBecause }), 'why')] : []),
    ...(field !== undefined && typeof reason === 'string' && reason.trim() ? [line(reason, `field:${field}`)] : []),
  ]
}

/** Corrections: what stood before, what stands now, why. */
export function correctionRows(entries: readonly Entry[]): SourcedRow[] {
  const number = numbersOf(entries)
  return entries
    .filter((entry) => isEntryOf(entry, 'correction'))
    .map((entry) => {
      const { corrects, instead, reason, setsAside } = entry.content
      const target = entries.find((one) => one.hash === corrects)
      const before = target ? entryLines(target, number) : []
      const step = target && isEntryOf(target, 'answer') ? target.content.step : ''
      const after = instead
        ? [
            line(
              phrase(words.answered, { step: stepName(step), outcome: outcomeLabel(step, instead.outcome) }),
              `step:${step}`,
            ),
            atLine(instead.at, entry.offset),
            ...fieldsLines(instead.fields, entry.offset),
          ]
        : [say(words.withdrawn)]
      const others = setsAside.filter((hash) => hash !== corrects)
      return row(
        ['entry:correction', ...(target ? [originOf(target)] : [])],
        [say(String(number(corrects)))],
        [whenByWhom(entry.entered, entry)],
        [
          inOne(before, (text) => phrase(words.before, { text })),
          inOne(after, (text) => phrase(words.afterwards, { text })),
          ...(others.length > 0
            ? [line(phrase(words.alsoAside, { list: others.map(number).join(', ') }), 'count')]
            : []),
        ],
        [line(reason, 'why')],
      )
    })
}

/** Several lines as one; where one of them may not leave, only those that need no more than the first. */
function inOne(lines: Cell, sentence: (text: string) => string): Line {
  const of = [...new Set(lines.flatMap((said) => said.of))]
  const joined = { text: sentence(lines.map(({ text }) => text).join('; ')), of }
  const [first] = lines
  return first && lines.length > 1 ? lineOr(joined, { text: sentence(first.text), of: first.of }) : joined
}

/** Every entry, also those that no longer count, with both times. */
export function timelineRows({ entries, replayed }: CaseView): SourcedRow[] {
  const number = numbersOf(entries)
  const { instead } = effectOfCorrections(entries)
  return entries.map((entry, index) => {
    const aside = replayed.setAside.get(entry.hash)
    const corrected = instead.get(entry.hash)
    const about: Origin = originOf(entry)
    return row(
      [about],
      [say(String(index + 1))],
      [atLine(entry.at, entry.offset)],
      [atLine(entry.entered, entry.offset)],
      [line(personInWords(entry.actor), 'who')],
      [
        ...(aside ? [say(phrase(words.setAside, { number: number(aside) }))] : []),
        ...(corrected ? [say(phrase(words.wasCorrected, { number: number(corrected.by.hash) }))] : []),
        ...entryLines(entry, number),
      ],
    )
  })
}

/** Number of an entry as printed, by its hash; 0 for an entry that is not there. */
export const numbersOf = (entries: readonly Entry[]): ((hash: string) => number) => {
  const places = new Map(entries.map((entry, index) => [entry.hash, index + 1]))
  return (hash) => places.get(hash) ?? 0
}
