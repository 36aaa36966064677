import type { Dictionary } from '#content/dictionary.ts'
import { stepById } from '#machines/registry.ts'
import { phrase } from '#content/phrase.ts'
import { effectOfCorrections } from '#record/corrected.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'
import type { Strand } from '#machines/steps.ts'
import type { CaseFile } from '#session/case-file.ts'
import { entryInWords, fieldsInWords } from '../in-words.ts'
import { outcomeLabel, stepWords } from '../words.ts'

/** An entry as the timeline shows it: its own words, and what later entries made of it. */
export interface EntryView {
  readonly entry: Entry
  /** Place in the record, counted from 1. */
  readonly number: number
  /** What it is, in a few words, for headings, buttons and lists. */
  readonly name: string
  readonly lines: readonly string[]
  readonly strand: Strand | undefined
  /** The correction whose words stand in its place. */
  readonly correctedBy: EntryView | undefined
  /** The correction by which it no longer counts: what that one corrected, and whether it was this very entry. */
  readonly setAsideBy: { readonly view: EntryView; readonly what: string; readonly meant: boolean } | undefined
  /** The fork that waits for a decision on it, or the decision by which it does not count. */
  readonly leftOutBy: { readonly view: EntryView; readonly waits: boolean } | undefined
}

/** Every entry of a record, in its order, none left out. */
export function viewsOf(dictionary: Dictionary, file: Pick<CaseFile, 'entries'>): EntryView[] {
  const { entries } = file
  const { instead, setAside } = effectOfCorrections(entries)
  const numbers = new Map(entries.map((entry, index) => [entry.hash, index + 1]))
  const numberOf = (hash: string) => numbers.get(hash) ?? 0
  const plain = new Map(
    entries.map((entry): [string, EntryView] => {
      const [first = '', ...lines] = linesOf(dictionary, entry, numberOf, entries)
      const step = 'step' in entry.content ? entry.content.step : undefined
      const strand = step === undefined ? undefined : stepById.get(step)?.strand
      const number = numberOf(entry.hash)
      return [
        entry.hash,
        {
          entry,
          number,
          name: first,
          lines,
          strand,
          correctedBy: undefined,
          setAsideBy: undefined,
          leftOutBy: undefined,
        },
      ]
    }),
  )
  return [...plain.values()].map((view) => {
    const correction = instead.get(view.entry.hash)
    return {
      ...view,
      correctedBy: correction && plain.get(correction.by.hash),
      setAsideBy: asideOf(view.entry.hash),
      leftOutBy: leftOutBy(view.entry.hash),
    }
  })

  function asideOf(hash: string): EntryView['setAsideBy'] {
    const view = plain.get(setAside.get(hash) ?? '')
    if (!view || !isEntryOf(view.entry, 'correction')) return undefined
    const { corrects } = view.entry.content
    return { view, what: plain.get(corrects)?.name ?? '', meant: corrects === hash }
  }

  function leftOutBy(hash: string): EntryView['leftOutBy'] {
    const view = plain.get(setAside.get(hash) ?? '')
    if (!view || isEntryOf(view.entry, 'correction')) return undefined
    return { view, waits: isEntryOf(view.entry, 'fork') }
  }
}

function linesOf(
  dictionary: Dictionary,
  entry: Entry,
  numberOf: (hash: string) => number,
  entries: readonly Entry[],
): string[] {
  if (isEntryOf(entry, 'answer')) return answerLines(dictionary, entry)
  if (!isEntryOf(entry, 'correction')) return entryInWords(dictionary, entry, numberOf)
  const { corrects, reason, setsAside } = entry.content
  const nameOf = (hash: string) => {
    const target = entries.find((one) => one.hash === hash)
    return target ? (entryInWords(dictionary, target, numberOf)[0] ?? '') : ''
  }
  const others = setsAside.filter((hash) => hash !== corrects)
  const list = others
    .map((hash) => phrase(dictionary.recordScreens.timeline.entryNamed, { number: numberOf(hash), what: nameOf(hash) }))
    .join(dictionary.book.papers.listJoin)
  return [
    phrase(dictionary.recordScreens.timeline.correctionOf, { number: numberOf(corrects), what: nameOf(corrects) }),
    phrase(dictionary.recordScreens.timeline.reason, { reason }),
    ...(others.length > 0 ? [phrase(dictionary.recordScreens.timeline.alsoSetAside, { list })] : []),
  ]
}

/** An answer: step and outcome, fields, what had been proposed and why it was decided otherwise, why it was late. */
function answerLines(dictionary: Dictionary, { content, offset }: EntryOf<'answer'>): string[] {
  const { step, outcome, fields, proposed, differsBecause, lateBecause, sharedFrom } = content
  return [
    answerName(dictionary, step, outcome),
    ...fieldsInWords(dictionary, fields, offset),
    ...(proposed === outcome ? [dictionary.recordScreens.timeline.asProposed] : []),
    ...(proposed !== undefined && proposed !== outcome
      ? [
          phrase(dictionary.recordScreens.timeline.proposed, { outcome: outcomeLabel(dictionary, step, proposed) }),
          phrase(dictionary.recordScreens.timeline.decided, { outcome: outcomeLabel(dictionary, step, outcome) }),
        ]
      : []),
    ...(differsBecause ? [phrase(dictionary.recordScreens.timeline.differs, { reason: differsBecause })] : []),
    ...(lateBecause ? [phrase(dictionary.recordScreens.timeline.late, { reason: lateBecause })] : []),
    ...(sharedFrom ? [dictionary.recordScreens.timeline.shared] : []),
  ]
}

export const answerName = (dictionary: Dictionary, step: string, outcome: string): string =>
  phrase(dictionary.book.papers.answered, {
    step: stepWords(dictionary, step).name,
    outcome: outcomeLabel(dictionary, step, outcome),
  })
