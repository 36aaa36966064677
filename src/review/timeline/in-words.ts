import type { Book } from '#content/book.ts'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime, spanInWords } from '#content/time-words.ts'
import { stepName } from '#export/case-names.ts'
import { entryInWords, personInWords } from '#export/entry-words.ts'
import type { Entry } from '#record/entry.ts'
import type { Lane } from './lanes.ts'
import type { TimelineDuty, TimelineEntry, TimelineItem } from './timeline.ts'

/** The words a timeline is said with. */
export type TimelineWords = Dictionary['timelineWords']

/** An item as picture and table say it. */
export interface TimelineRow {
  readonly id: string
  /** The entry to go to, counted from 1. */
  readonly place: number
  readonly name: string
  readonly lane: string
  /** When it happened or arose, and when it was entered or done; empty where it was not. */
  readonly from: string
  readonly to: string
  readonly who: string
  readonly limit: string
  readonly state: string
  /** All of it in one line. */
  readonly label: string
}

export interface TimelineSpeaker {
  readonly rowOf: (item: TimelineItem) => TimelineRow
  readonly laneName: (lane: Lane) => string
  /** What stands at the bar of a duty. */
  readonly beside: (duty: TimelineDuty) => string
}

const spansNone = 60_000

/** Puts a timeline into words. @param entries those it was made of */
export function speakerOf(book: Book, words: TimelineWords, entries: readonly Entry[]): TimelineSpeaker {
  const numbers = new Map(entries.map(({ hash }, index) => [hash, index + 1]))
  const numberOf = (hash: string) => numbers.get(hash) ?? 0
  const offsetAt = (place: number) => entries[place - 1]?.offset ?? 0
  const strandName = ({ strand }: TimelineItem) => (strand ? book.procedures.strands[strand] : words.recordLane)

  function ofEntry({ id, place, entry, at, entered, actor, standing }: TimelineEntry) {
    const { offset } = entry
    const [what = ''] = entryInWords(book, entry, numberOf)
    const later = Math.abs(entered - at) >= spansNone
    return {
      id,
      place,
      name: phrase(words.entry, { number: place, what }),
      from: dateTime(at, offset),
      to: dateTime(entered, offset),
      who: personInWords(book, actor),
      limit: '',
      state: standing === 'counts' ? '' : words.standings[standing],
      said: [
        phrase(words.happened, { time: dateTime(at, offset) }),
        ...(later ? [phrase(words.entered, { time: dateTime(entered, offset) })] : []),
      ],
    }
  }

  function stateOf({ state, late }: TimelineDuty): string {
    const span = spanInWords(late, book.time)
    if (state === 'late' || state === 'overdue') return phrase(words.states[state], { span })
    return state === 'left' && late > 0 ? phrase(words.states.leftPast, { span }) : words.states[state]
  }

  function ofDuty(duty: TimelineDuty) {
    const { id, place, since, until, dueAt, actor, parked, state } = duty
    const offset = offsetAt(place)
    const from = phrase(words.arose, { time: dateTime(since, offset) })
    const to = actor && state !== 'left' ? phrase(words.done, { time: dateTime(until, offset) }) : ''
    const limit = dueAt === undefined ? words.atOnce : phrase(words.limit, { time: dateTime(dueAt, offset) })
    return {
      id,
      place,
      name: phrase(words.duty, { what: stepName(book, duty.step) }),
      from,
      to,
      who: actor ? personInWords(book, actor) : '',
      limit,
      state: [stateOf(duty), ...(parked && state !== 'left' ? [words.parked] : [])].join('. '),
      said: [from, to, limit],
    }
  }

  return {
    rowOf: (item) => {
      const { said, ...row } = item.kind === 'entry' ? ofEntry(item) : ofDuty(item)
      return { ...row, lane: strandName(item), label: [row.name, ...said, row.state].filter(Boolean).join('. ') }
    },
    laneName: (lane) => {
      if (lane.kind === 'strand') return book.procedures.strands[lane.strand]
      if (lane.kind === 'actor') return personInWords(book, lane.actor)
      return lane.kind === 'record' ? words.recordLane : words.nobodyLane
    },
    beside: (duty) => `${stepName(book, duty.step)} · ${stateOf(duty)}`,
  }
}
