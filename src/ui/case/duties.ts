import { useMemo } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import type { ClockReading } from '#record/clock.ts'
import { type Duty, doNow } from '#record/do-now.ts'
import { useNow } from '../clock.ts'
import { useCaseFile } from '../session-context.ts'

/** Duties that count while a child is missing: prevention goes on, but asks for nobody’s attention then. */
export const pressing = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(({ reason }) => reason !== 'meanwhile')

/** How long before its limit a duty counts as due in the page title. */
const soon = 15 * 60_000

/** All duties of the open case, ranked, as of now. */
export function useDuties(): { readonly duties: readonly Duty[]; readonly now: ClockReading } {
  const { replayed } = useCaseFile()
  const now = useNow()
  const duties = useMemo(() => doNow(replayed, now.wall, now.offset), [replayed, now])
  return { duties, now }
}

export const dueCount = (duties: readonly Duty[], now: number): number =>
  pressing(duties).filter(({ deadline }) => deadline?.dueAt !== undefined && deadline.dueAt < now + soon).length

/** The earliest limit that is still ahead. */
export function nextDue(duties: readonly Duty[], now: number): number | undefined {
  const ahead = pressing(duties).flatMap(({ deadline }) =>
    deadline?.dueAt !== undefined && deadline.dueAt >= now ? [deadline.dueAt] : [],
  )
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}

/** The deadline of a duty in words, with clock time and what remains. */
export function deadlineInWords(dictionary: Dictionary, { deadline, overdue }: Duty, now: ClockReading): string {
  if (!deadline) return dictionary.ui.doNow.noLimit
  if (deadline.dueAt === undefined) return dictionary.ui.doNow.atOnce
  const time = whenInWords(deadline.dueAt, now.wall, now.offset, dictionary.language)
  const span = spanInWords(Math.abs(now.wall - deadline.dueAt), dictionary.time)
  return phrase(overdue ? dictionary.ui.doNow.overdue : dictionary.ui.doNow.by, { time, span })
}
