import { describe, expect, it } from 'vitest'
import { flowchartOf } from '#flowchart/graph.ts'
import { procedures } from '#machines/registry.ts'
import {
  beginWalk,
  boxOfStep,
  goTo,
  next,
  placeOf,
  previous,
  shownBox,
  standingOfWalk,
  type Walk,
  waysFrom,
} from '#training/walk.ts'

const response = flowchartOf(procedures.response)
const box = (step: string) => boxOfStep(response, step)!
const charts = Object.values(procedures).map((procedure) => [procedure.id, flowchartOf(procedure)] as const)

describe('a walk through a procedure without a case', () => {
  it('begins with the course, or at the step it is told', () => {
    expect(shownBox(beginWalk(response))).toBe(box('absenceNoticed'))
    expect(shownBox(beginWalk(response, box('reportToPolice')))).toBe(box('reportToPolice'))
    expect(shownBox(beginWalk(response, 'no.such.box'))).toBe(box('absenceNoticed'))
  })

  it('offers every outcome of a step with where it leads, and what stays where it is', () => {
    const ways = waysFrom(response, box('reportToPolice'))
    expect(ways.map(({ line, to }) => [line?.outcome, to])).toEqual([
      ['accepted', 'open.police.registered'],
      ['refused', box('escalateSupervisor')],
      ['otherLabel', box('escalateSupervisor')],
      ['toldToWait', box('escalateSupervisor')],
      ['notPossible', box('reportToPolice')],
    ])
  })

  it('goes along the way gone before, and forgets what lay ahead when another way is taken', () => {
    let walk: Walk = beginWalk(response)
    walk = goTo(walk, box('dangerScreen'))
    walk = goTo(walk, box('firstChecks'))
    walk = previous(previous(walk))
    expect(shownBox(walk)).toBe(box('absenceNoticed'))
    expect(shownBox(previous(walk))).toBe(box('absenceNoticed'))
    expect(shownBox(next(next(walk)))).toBe(box('firstChecks'))
    const other = goTo(next(walk), 'open.course.underWay')
    expect(other.boxes).toEqual([box('absenceNoticed'), box('dangerScreen'), 'open.course.underWay'])
  })

  it('marks the box shown, the way there, and nothing of what lies ahead', () => {
    const walk = previous(goTo(goTo(beginWalk(response), box('dangerScreen')), box('firstChecks')))
    const { of, taken, here } = standingOfWalk(walk)
    expect(of(box('dangerScreen'))?.state).toBe('here')
    expect(of(box('absenceNoticed'))?.state).toBe('done')
    expect(of(box('firstChecks'))).toBeUndefined()
    expect([...taken.keys()]).toEqual([`${box('absenceNoticed')} absenceNoticed.unknown`])
    expect([...here]).toEqual(['open.course'])
  })

  it.each(charts)('leads to every place of %s, and only to places', (_id, chart) => {
    // Into a group one may also come by one of its parts.
    const places = chart.sequences
      .flatMap(({ boxes }) => boxes)
      .filter(({ kind }) => !['elsewhere', 'group'].includes(kind))
    const reached = new Set(chart.sequences.filter(({ within }) => within?.sequence === '').map(({ first }) => first))
    for (const at of reached) for (const { to } of waysFrom(chart, at)) reached.add(to)
    expect([...reached].filter((id) => !placeOf(chart, id))).toEqual([])
    expect(places.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  it.each(charts)('%s ends by “next” alone, without showing a box twice', (_id, chart) => {
    let walk = beginWalk(chart)
    for (let on = next(walk); on !== walk; on = next(walk)) {
      walk = on
      expect(walk.boxes.length).toBeLessThan(400)
    }
    expect(new Set(walk.boxes).size).toBe(walk.boxes.length)
    expect(walk.boxes.length).toBeGreaterThan(4)
  })
})
