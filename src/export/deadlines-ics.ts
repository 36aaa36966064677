import type { Book } from '#content/book.ts'
import { procedures } from '#machines/registry.ts'
import { deadlineOf } from '#record/deadlines.ts'
import type { Entry } from '#record/entry.ts'
import { factsOf, isPractice, trainingOf } from '#record/facts.ts'
import { replay } from '#record/replay.ts'
import { hashOf } from '#record/sha256.ts'
import { runningStages } from '#record/stages.ts'
import { atExport } from './paper-parts.ts'

const quarter = 15 * 60_000
/** Longest line in octets, RFC 5545 section 3.1. */
const longestLine = 75

/**
 * Open deadlines for a calendar (RFC 5545): when something is due and nothing else, not a word about the child or the case.
 * The same duty keeps its identifier, so that a later file replaces an earlier one.
 */
export function deadlinesIcs(book: Book, entries: readonly Entry[]): string {
  const replayed = replay(entries, procedures)
  const { now, offset } = atExport({ entries })
  const due = runningStages(replayed)
    .flatMap(({ active }) => active)
    .filter(({ step }) => step.urgency !== 'standing')
    .flatMap((active) => {
      const dueAt = deadlineOf(active, factsOf(replayed, active.stage), offset)?.dueAt
      if (dueAt === undefined) return []
      const { stage, step, since } = active
      return [{ dueAt, uid: hashOf({ case: entries[0]?.case ?? '', since, stage, step: step.id }).slice(0, 32) }]
    })
    .sort((a, b) => a.dueAt - b.dueAt || (a.uid < b.uid ? -1 : 1))
  const plain = isPractice(entries) ? book.calendar.practice : book.calendar.summary
  const summary = trainingOf(entries) ? book.training.calendar : plain
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${book.calendar.product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...due.flatMap(({ dueAt, uid }) => event(book, dueAt, uid, now, summary)),
    'END:VCALENDAR',
  ]
  return lines.map((text) => `${folded(text)}\r\n`).join('')
}

const event = (book: Book, dueAt: number, uid: string, now: number, summary: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@guide.invalid`,
  `DTSTAMP:${utc(now)}`,
  `DTSTART:${utc(dueAt)}`,
  `DTEND:${utc(dueAt + quarter)}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(book.calendar.description)}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  'TRIGGER:-PT15M',
  'END:VALARM',
  'END:VEVENT',
]

/** `20260107T214000Z` */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

/** Lines of at most 75 octets; a continuation begins with a blank, and no character is broken. */
function folded(text: string): string {
  const lines: string[] = []
  let current = ''
  for (const character of text) {
    if (octets(current + character) > longestLine) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current].join('\r\n')
}

const octets = (text: string): number => new TextEncoder().encode(text).length
