import { daysFromCivil } from '#record/calendar.ts'
import type { Scenario, Scene } from './scenario.ts'

const minute = 60_000

/** Minutes east of UTC that a start names. */
function offsetIn(start: string): number {
  const [hours = 0, minutes = 0] = start.slice(17).split(':').map(Number)
  return (start[16] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** When an exercise begins, epoch milliseconds of virtual time. */
export function startOf({ start }: Pick<Scenario, 'start'>): number {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0] = start.slice(0, 16).split(/[-T:]/).map(Number)
  return daysFromCivil(year, month, day) * 24 * 60 * minute + (hours * 60 + minutes - offsetIn(start)) * minute
}

/** The instant so many minutes after the start, epoch milliseconds. */
export const instantOf = (scenario: Pick<Scenario, 'start'>, after: number): number =>
  startOf(scenario) + after * minute

/** The scene that plays at an instant of virtual time. */
export function sceneAt(scenario: Pick<Scenario, 'start' | 'scenes'>, at: number): Scene {
  const scene = scenario.scenes.findLast(({ after }) => instantOf(scenario, after) <= at) ?? scenario.scenes[0]
  if (!scene) throw new Error('a scenario has at least one scene')
  return scene
}
