import { daysFromCivil, localDate } from '#record/calendar.ts'
import { partsIn } from '#profiles/places.ts'
import { type Found, found } from './complaint.ts'
import type { JsonPath } from './json-places.ts'
import type { Scenario } from './scenario.ts'

const day = 24 * 60 * 60_000

/** Whether a date stands in the calendar: no 30 February. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  return localDate(daysFromCivil(year, month, dayOfMonth) * day, 0) === date
}

const partOf = (country: string, part: string | undefined, path: JsonPath): Found[] =>
  part === undefined || (partsIn(country) as readonly string[]).includes(part)
    ? []
    : [found('unknownPart', [...path, 'part'], { part, country, known: partsIn(country).join(', ') || 'none' })]

const sameIds = (all: readonly { readonly id: string }[], list: string, what: string): Found[] =>
  all.flatMap(({ id }, index) =>
    all.findIndex((one) => one.id === id) < index ? [found('sameId', [list, index, 'id'], { id, what })] : [],
  )

/** Days, times, places and names of a scenario. */
export function lintFrame(scenario: Scenario): Found[] {
  const { start, child, scenes, injects, modelPath, traps, length } = scenario
  const startDay = start.slice(0, 10)
  const days = [
    ...(isDay(startDay) ? [] : [found('notADay', ['start'], { day: startDay })]),
    ...(isDay(child.born) ? [] : [found('notADay', ['child', 'born'], { day: child.born })]),
  ]
  const age =
    Number(startDay.slice(0, 4)) - Number(child.born.slice(0, 4)) - (startDay.slice(5) < child.born.slice(5) ? 1 : 0)
  const [first] = scenes
  const [hours = 0, minutes = 0] = start.slice(17).split(':').map(Number)
  const offset = (start[16] === '-' ? -1 : 1) * (hours * 60 + minutes)
  const late = (after: number, path: JsonPath) =>
    after > length ? [found('afterTheEnd', path, { after, length })] : []
  return [
    ...days,
    ...(days.length === 0 && (age >= 18 || age < 0) ? [found('notAChild', ['child', 'born'], { age })] : []),
    ...(first && first.after !== 0 ? [found('firstScene', ['scenes', 0, 'after'])] : []),
    ...(first && first.offset !== offset
      ? [found('offsetDiffers', ['scenes', 0, 'offset'], { scene: first.offset, start: offset })]
      : []),
    ...scenes.flatMap((scene, index) => [
      ...partOf(scene.country, scene.part, ['scenes', index]),
      ...late(scene.after, ['scenes', index, 'after']),
      ...((scenes[index - 1]?.after ?? -1) >= scene.after
        ? [found('scenesOutOfOrder', ['scenes', index, 'after'])]
        : []),
    ]),
    ...sameIds(injects, 'injects', 'inject'),
    ...sameIds(traps, 'traps', 'trap'),
    ...injects.flatMap(({ due }, index) =>
      'after' in due
        ? late(due.after, ['injects', index, 'due', 'after'])
        : late(due.delay ?? 0, ['injects', index, 'due', 'delay']),
    ),
    ...modelPath.flatMap((move, index) => [
      ...('country' in move ? partOf(move.country, move.part, ['modelPath', index]) : []),
      ...late(move.after, ['modelPath', index, 'after']),
    ]),
    ...traps.flatMap(({ until }, index) => (until === undefined ? [] : late(until, ['traps', index, 'until']))),
  ]
}
