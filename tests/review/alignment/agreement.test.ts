import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dice } from '../../record/any-values.ts'
import { chartOf, compareRecords } from './agreement.ts'
import { align, openSteps } from './align.ts'
import { changes } from './changed-records.ts'
import { ChartText } from './chart-text.ts'

const logOf = (...events: string[]) => events
const cost = (stage: string, ...events: string[]) => align(chartOf(stage), events).cost

describe('an alignment with the drawing of a procedure', () => {
  it('costs nothing where the log goes the way of the drawing, and knows what is open then', () => {
    const log = logOf('absenceNoticed.alreadyMissingLonger', 'reportToPolice.accepted', 'askSis.asked')
    const { cost: none, places } = align(chartOf('response'), log)
    expect(none).toBe(0)
    expect(openSteps(places)).toEqual(expect.arrayContaining(['confirmSis', 'notifyGuardian', 'childFound']))
    expect(openSteps(places)).not.toContain('askSis')
  })

  it('costs one for each event that does not fit, or each step that has to be put in for the others', () => {
    expect(cost('response', 'askTheNeighbours.done')).toBe(1)
    expect(cost('response', 'reportToPolice.accepted', 'reportToPolice.accepted')).toBe(1)
    // Three answers rest on the one that is not there: it is put in.
    expect(cost('response', 'askSis.asked', 'askNationalRegister.asked', 'policeFollowUp.answered')).toBe(1)
    // From a signed-off search to nothing: two steps are missing, one answer is too many.
    expect(cost('response', 'searchWider.done')).toBe(1)
    expect(cost('response', 'childFound.seenFaceToFace', 'childFound.seenFaceToFace')).toBe(1)
  })

  it('goes on behind what has to be done altogether', () => {
    const abroad = ['seenAndSafe', 'samePerson', 'otherCountry']
    const way = ['aftercareBegins', 'confirmChild', 'whereFound'].map((step, index) => `${step}.${abroad[index]}`)
    const all = ['askProtectionThere.done', 'confirmHitFromThem.done', 'sendOurFile.sent', 'childHeardThere.heard']
    const done = [...way, ...all, 'traffickedToThere.no']
    expect(cost('aftercare', ...done, 'decideSolutionThere.stay')).toBe(0)
    expect(cost('aftercare', ...done.toSpliced(4, 1), 'decideSolutionThere.stay')).toBe(1)
  })

  it('costs something where an arrow is not drawn', () => {
    const text = readFileSync('docs/procedures/response.txt', 'utf8').replace(
      '  asked -> police.registered.sis.confirmSis\n',
      '',
    )
    const chart = new ChartText(text, ChartText.tableOf('response'))
    expect(align(chart, ['reportToPolice.accepted', 'askSis.asked', 'confirmSis.confirmed']).cost).toBeGreaterThan(0)
  })

  it('is the cheapest there is: putting in steps anywhere makes none cheaper', () => {
    const costs = [0, 0]
    // What aftercare settles by itself costs nothing in any order: too many orders to look at.
    for (const stage of ['prevention', 'response'] as const)
      for (let seed = 1; seed < 9; seed++) {
        const log = walkOf(chartOf(stage), seed).filter((_, index) => index !== seed % 3)
        const { cost: least } = align(chartOf(stage), log)
        // Whether it could be cheaper takes ever longer to see the more it costs.
        if (least > 1) continue
        expect(least, log.join(', ')).toBe(align(chartOf(stage), log, true).cost)
        costs[least]!++
      }
    expect(Math.min(...costs)).toBeGreaterThan(3)
  })
})

/** Four events in a row of what one after the other leads to, as drawn. */
function walkOf(chart: ChartText, seed: number): string[] {
  const roll = dice(seed)
  const log: string[] = []
  let places: readonly string[] = chart.starts
  while (log.length < 4) {
    const ways = places.flatMap((place) => chart.arrowsFrom(place).map((arrow) => ({ place, ...arrow })))
    // Of the many things that go on at once, the course leads from one to the next.
    const course = ways.filter(({ place }) => place.startsWith('course.'))
    const way = course[roll(course.length)]
    if (!way) return log
    log.push(way.event)
    places = chart.after(places, way.place, way.to)
  }
  return log
}

describe('the findings of a record and its alignment', () => {
  it('agree on what does not fit the order, and on what is left open', () => {
    const { compared, aside, faults } = compareRecords(7, 1, 1, 12)
    expect(faults).toEqual([])
    const count = (how: (typeof changes)[number] | 'kept') => compared.get(how) ?? { stages: 0, costly: 0, open: 0 }
    expect([count('kept').costly, count('kept').open > 50]).toEqual([0, true])
    for (const how of changes) expect(count(how).stages, how).toBeGreaterThan(2)
    for (const how of ['unknownStep', 'unknownOutcome'] as const) expect(count(how).costly).toBe(count(how).stages)
    // In these the order says nothing of some changes, and something of others.
    for (const how of ['leftOut', 'swapped', 'earlier'] as const) {
      expect(count(how).costly).toBeGreaterThan(0)
      expect(count(how).costly).toBeLessThan(count(how).stages)
    }
    expect(aside).toBeLessThan(7)
  })
})
