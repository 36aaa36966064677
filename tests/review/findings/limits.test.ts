import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { deadlineOf } from '#record/deadlines.ts'
import type { Facts } from '#record/facts.ts'
import { day, hour, minute } from '../../record/scribe.ts'

/** Titles of the limits of the source document (procedures.md section 9), and nothing of the code. */
const titles = JSON.parse(readFileSync('docs/procedures/ids.json', 'utf8')) as Record<string, { title: string }>

/** Wednesday 7 January 2026, 10:00 and 13:00 in Athens, two hours east of UTC. */
const noticed = Date.UTC(2026, 0, 7, 8)
const arose = Date.UTC(2026, 0, 7, 11)
const endOfWednesday = Date.UTC(2026, 0, 7, 22) - 1

const facts: Facts = {
  noticedAt: noticed,
  lastSeenAt: undefined,
  lastSeenWhere: undefined,
  red: false,
  thresholdMinutes: undefined,
  level: undefined,
  meetingHeld: false,
  episodesInThirtyDays: 1,
  policeReference: undefined,
  place: { country: 'EU' },
}
const of = (step: StepDeclaration, given: Partial<Facts> = {}, since = arose) =>
  deadlineOf({ stage: 'response-1', step, state: 'due', since, from: undefined }, { ...facts, ...given }, 120)

/** Instants at which a limit with such a title can end, for a clock that started at `from`; `at once` has none. */
function endsBy(title: string, from: number): (number | 'at once')[] {
  const said = title.toLowerCase()
  const ends: (number | 'at once')[] = []
  if (/at once|: now/.test(said)) ends.push('at once')
  if (/same day|first day|day of placement/.test(said)) ends.push(endOfWednesday)
  if (/hours/.test(said))
    for (const [, count] of said.matchAll(/\b(24|48|72)\b/g)) ends.push(from + Number(count) * hour)
  for (const [, count] of said.matchAll(/\b(\d+) minutes/g)) ends.push(from + Number(count) * minute)
  for (const [, count] of said.matchAll(/\b(7|30) days/g)) ends.push(from + Number(count) * day)
  // Fifteen working days after that Wednesday are three weeks; six months end on 7 July, when Athens is still told as UTC+2 here.
  if (/15 working days/.test(said)) ends.push(Date.UTC(2026, 0, 28, 22) - 1)
  if (/6 months/.test(said)) ends.push(Date.UTC(2026, 6, 7, 22) - 1)
  if (/daily/.test(said)) ends.push(from + day)
  return ends
}

/** Duties whose own line in section 3 of the source document says more than the title of the limit they stand under. */
const elsewhere: Readonly<Record<string, string>> = {
  minimumSheet: 'complete within 24 hours',
  askNationalRegister: 'same day',
  askSis: 'same day',
  confirmNationalRegisterOut: 'still live after 24 hours?',
  confirmSisOut: 'still live after 24 hours?',
  confirmYellowNoticeOut: 'still live after 24 hours?',
  confirmOtherAlertsOut: 'still live after 24 hours?',
  confirmTakeDownOut: 'still live after 24 hours?',
  medicalCheck: 'others 48 hours',
  mentalHealth: '72 hours',
  samePlaceAgain: 'interim same day',
  changePlace: 'interim same day',
  findOtherPlace: 'interim same day',
  // The duty comes up when the four months begin.
  prepareEighteen: 'at once',
  transitionTasks: 'at once',
}

const limited = Object.values(procedures).flatMap(({ steps }) =>
  [...steps.values()].filter(({ limit }) => /^T\d/.test(limit?.id ?? '')),
)

describe('the end of a limit', () => {
  it.each(limited.map((step) => [step.id, step] as const))(
    'of %s is one that the source document names',
    (id, step) => {
      const title = `${titles[step.limit?.id ?? '']?.title} ${elsewhere[id] ?? ''}`
      const deadline = of(step)!
      expect([noticed, arose]).toContain(deadline.from)
      expect(endsBy(title, deadline.from), title).toContain(deadline.dueAt ?? 'at once')
    },
  )

  it('is read for every limit there is but those that are counts and warnings', () => {
    expect(limited.length).toBeGreaterThan(40)
    const used = new Set(limited.map(({ limit }) => limit?.id))
    expect(Object.keys(titles).filter((id) => /^T\d/.test(id) && !used.has(id))).toEqual(['T20'])
  })

  it('moves with danger, plan, level and the days that the child has been missing, as the source document says', () => {
    const { firstChecks, holdMeeting, planMeeting, riskReview } = Object.fromEntries(
      limited.map((step) => [step.id, step]),
    )
    const ends = (step: StepDeclaration | undefined, given: Partial<Facts>, since = arose) => {
      const { from, dueAt } = of(step!, given, since)!
      return (dueAt ?? NaN) - from
    }
    expect([
      ends(firstChecks, {}),
      ends(firstChecks, { red: true }),
      ends(firstChecks, { thresholdMinutes: 15 }),
    ]).toEqual([30 * minute, 0, 15 * minute])
    const meeting = planMeeting ?? holdMeeting
    expect(['highConcern', 'concern'].map((level) => ends(meeting, { level: level as 'concern' }))).toEqual([
      day,
      3 * day,
    ])
    expect(ends(meeting, { level: 'concern', episodesInThirtyDays: 3 })).toBe(day)
    const missingFor = (days: number) => ends(riskReview, {}, noticed + days * day)
    expect([1, 10, 45, 120].map(missingFor)).toEqual([day, 7 * day, 30 * day, 90 * day])
  })
})
