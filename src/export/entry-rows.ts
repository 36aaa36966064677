import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { effectOfCorrections } from '#record/corrected.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { stepById } from '#machines/registry.ts'
import type { Answer, Replay } from '#record/replay.ts'
import { countedCalls, toldAnswers } from '#record/told.ts'
import { entryInWords, fieldsInWords, outcomeLabel, personInWords, stepName } from './entry-words.ts'
import { when } from './paper-parts.ts'

const words = paperWords

/** Everyone who was told, from answers and from calls: the list that is told again when the child is found. */
export function toldRows(entries: readonly Entry[], replayed: Replay): string[][] {
  const answers = toldAnswers(replayed).map((answer) => {
    const { entry, step, outcome, fields, at } = answer
    return {
      at,
      row: [
        stepName(step),
        when(at, entry.offset),
        fieldsInWords(fields, entry.offset).join('\n'),
        [outcomeLabel(step, outcome), ...(replayed.lapsed.includes(answer) ? [words.lapsed] : [])].join('\n'),
      ],
    }
  })
  const calls = countedCalls(entries, replayed)
    .filter(({ content: { result } }) => result === 'reached' || result === 'message')
    .map((entry) => {
      const { whom, number, reference, what, result } = entry.content
      const detail = [number, reference, what].filter((text) => text.trim()).join('\n')
      return { at: entry.at, row: [whom, when(entry.at, entry.offset), detail, words.results[result]] }
    })
  return [...answers, ...calls].sort((a, b) => a.at - b.at).map(({ row }) => row)
}

/** Answers to questions and forms: what was decided, by whom, what the tool had proposed and why it was decided otherwise. */
export function decisionRows(replayed: Replay): string[][] {
  return replayed.answers
    .filter(({ step }) => {
      const kind = stepById.get(step)?.kind
      return kind === 'question' || kind === 'form' || step === 'dangerScreen' || step === 'worryingCriteria'
    })
    .map((answer) => [
      stepName(answer.step),
      `${when(answer.at, answer.entry.offset)}, ${personInWords(answer.entry.actor)}`,
      outcomeLabel(answer.step, answer.outcome),
      reasonsInWords(answer),
    ])
}

function reasonsInWords({ step, outcome, fields, proposed, differsBecause }: Answer): string {
  const reason = fields['reason'] ?? fields['newFacts'] ?? fields['hint']
  return [
    ...(proposed ? [phrase(words.proposed, { outcome: outcomeLabel(step, proposed) })] : []),
    ...(differsBecause && proposed !== outcome ? [phrase(words.differs, { reason: differsBecause })] : []),
    ...(typeof reason === 'string' && reason.trim() ? [reason] : []),
  ].join('\n')
}

/** Corrections: what stood before, what stands now, why. */
export function correctionRows(entries: readonly Entry[]): string[][] {
  const number = numbersOf(entries)
  return entries
    .filter((entry) => isEntryOf(entry, 'correction'))
    .map((entry) => {
      const { corrects, instead, reason, setsAside } = entry.content
      const target = entries.find((one) => one.hash === corrects)
      const before = target ? entryInWords(target, number).join('; ') : ''
      const step = target && isEntryOf(target, 'answer') ? target.content.step : ''
      const now = instead
        ? [
            phrase(words.answered, { step: stepName(step), outcome: outcomeLabel(step, instead.outcome) }),
            when(instead.at, entry.offset),
            ...fieldsInWords(instead.fields, entry.offset),
          ].join('; ')
        : words.withdrawn
      const others = setsAside.filter((hash) => hash !== corrects)
      return [
        String(number(corrects)),
        `${when(entry.entered, entry.offset)}, ${personInWords(entry.actor)}`,
        [
          phrase(words.before, { text: before }),
          phrase(words.afterwards, { text: now }),
          ...(others.length > 0 ? [phrase(words.alsoAside, { list: others.map(number).join(', ') })] : []),
        ].join('\n'),
        reason,
      ]
    })
}

/** Every entry, also those that no longer count, with both times. */
export function timelineRows(entries: readonly Entry[], replayed: Replay): string[][] {
  const number = numbersOf(entries)
  const { instead } = effectOfCorrections(entries)
  return entries.map((entry, index) => {
    const aside = replayed.setAside.get(entry.hash)
    const corrected = instead.get(entry.hash)
    const marks = [
      ...(aside ? [phrase(words.setAside, { number: number(aside) })] : []),
      ...(corrected ? [phrase(words.wasCorrected, { number: number(corrected.by.hash) })] : []),
    ]
    return [
      String(index + 1),
      when(entry.at, entry.offset),
      when(entry.entered, entry.offset),
      personInWords(entry.actor),
      [...marks, ...entryInWords(entry, number)].join('\n'),
    ]
  })
}

/** Number of an entry as printed, by its hash; 0 for an entry that is not there. */
export const numbersOf = (entries: readonly Entry[]): ((hash: string) => number) => {
  const places = new Map(entries.map((entry, index) => [entry.hash, index + 1]))
  return (hash) => places.get(hash) ?? 0
}
