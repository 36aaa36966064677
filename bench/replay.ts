import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import { momentsOf } from '#review/replay/moments.ts'
import { timelineOf } from '#review/timeline/timeline.ts'
import { dice } from '../tests/record/any-values.ts'
import { minute, Scribe } from '../tests/record/scribe.ts'

/** How long a record is stepped through, and the most work of a step, in milliseconds: so long it may hold a screen up. */
const ENTRIES = 2000
const MOST = 1000

const roll = dice(7)
const call = { direction: 'out', number: '112', result: 'reached', reference: '', what: 'asked again' } as const
const scribe = Scribe.opened()
scribe.answer('absenceNoticed.unknown')
const again = { reason: 'the line is busy', whoWasTold: 'the manager' }
const answer = {
  type: 'answer',
  stage: 'response-1',
  step: 'reportToPolice',
  outcome: 'notPossible',
  fields: again,
} as const
while (scribe.entries.length < ENTRIES - 16) {
  scribe.wait(7 * minute)
  scribe.write(roll(10) > 0 ? answer : { type: 'note', text: 'asked at the station again' })
}
// The worst to step over is what reaches back to the beginning.
while (scribe.entries.length < ENTRIES) {
  scribe.wait(minute)
  const { hash } = scribe.entries[3 + roll(ENTRIES - 100)]!
  if (scribe.entries.length % 8 === 0) scribe.correct({ corrects: hash, reason: 'another child' })
  else scribe.write({ type: 'call', whom: 'Police', ...call })
}
const { entries } = scribe

/** Milliseconds of work: on a busy machine a clock would count what others do. */
function timed(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const slowest = (times: readonly number[]): number => Math.round(Math.max(...times))
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const whole = timed(() => replay(entries, procedures))
const moments = momentsOf(entries, procedures)
const step = (place: number) => timed(() => moments.at(place))
const places = Array.from({ length: entries.length }, (_, index) => index + 1)
const ways = {
  forward: places.map(step),
  back: places.toReversed().slice(0, 120).map(step),
  jumps: places.filter((place) => place % 100 === 0).map(() => step(1 + roll(entries.length))),
}
console.log(`${entries.length} entries; a whole replay ${Math.round(whole)} ms`)
for (const [way, times] of Object.entries(ways))
  console.log(`${way}: median ${median(times).toFixed(1)} ms, slowest ${slowest(times)} ms`)
console.log(`a step forward to a whole replay: 1 to ${(whole / median(ways.forward)).toFixed(0)}`)
console.log(`timeline: ${Math.round(timed(() => timelineOf(entries, procedures)))} ms`)
if (Object.values(ways).some((times) => slowest(times) > MOST)) {
  console.error(`a step holds the screen up for more than ${MOST} ms`)
  process.exitCode = 1
}
