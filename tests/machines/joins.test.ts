import { describe, expect, it } from 'vitest'
import { follows, mirrors, waysIn } from '#machines/case/joins.ts'
import { refusedInOpenEpisode, refusedWhile } from '#machines/case/refused.ts'
import type { Procedure } from '#machines/chart.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { ChartMap } from './chart-laws.ts'

const byId: Readonly<Record<string, Procedure>> = procedures
const chartOf = new Map(Object.values(byId).map((procedure) => [procedure.id, new ChartMap(procedure)]))
const aftercare = chartOf.get('aftercare')!
const endsOf = (id: string) => chartOf.get(id as Procedure['id'])?.ends ?? []

const [causes, ends] = [
  Object.keys(follows).filter((cause) => !cause.startsWith('ends in ')),
  Object.keys(follows).flatMap((cause) => (cause.startsWith('ends in ') ? [cause.slice('ends in '.length)] : [])),
]
const openings = [
  ...Object.values(waysIn),
  ...Object.values(follows).flatMap((list) => list.flatMap(({ open }) => open ?? [])),
]

const isOutcome = (event: string): boolean => {
  const [step = '', outcome = ''] = event.split('.')
  return Object.hasOwn(stepById.get(step)?.outcomes ?? {}, outcome)
}
const procedureOf = (step: string) => Object.values(byId).find(({ steps }) => steps.has(step))?.id

describe('the names by which stages join', () => {
  it('uses no step id in two procedures', () => {
    const ids = Object.values(byId).flatMap(({ steps }) => [...steps.keys()])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('names answers that exist, as causes and as what follows', () => {
    const opens = Object.keys(byId).map((id) => `opens ${id}`)
    expect(causes.filter((cause) => !isOutcome(cause) && !opens.includes(cause))).toEqual([])
    const refused = [...Object.keys(refusedWhile), ...refusedInOpenEpisode]
    expect(refused.filter((event) => !isOutcome(event))).toEqual([])
    const answers = Object.values(follows).flatMap((list) => list.flatMap(({ answer }) => answer ?? []))
    expect(answers.filter(({ step, outcome }) => !isOutcome(`${step}.${outcome}`))).toEqual([])
    for (const { step, outcome } of answers)
      expect(stepById.get(step)?.outcomes[outcome]?.needs ?? [], step).toEqual([])
  })

  it('names ends that exist, and opens a stage or nothing for every end of a response or of aftercare', () => {
    const all = [...endsOf('response'), ...endsOf('aftercare')]
    expect(ends.filter((end) => !all.includes(end))).toEqual([])
    // A wrong hit: nobody here was missing, and the child who is here stays protected.
    const nothingFollows = ['episodeClosed', 'noHit', 'aftercareOpenedByMistake']
    expect(all.filter((end) => !ends.includes(end)).toSorted()).toEqual(nothingFollows.toSorted())
  })

  it('opens stages that exist, by a beginning that their entry step knows, or none where there is no choice', () => {
    for (const { procedure: id, ...opening } of openings) {
      const procedure = byId[id]
      expect(procedure, id).toBeDefined()
      const begins = 'begins' in opening ? opening.begins : undefined
      const entry = procedure?.entryStep ? procedure.steps.get(procedure.entryStep)?.outcomes : undefined
      expect(entry === undefined ? begins === undefined : Object.hasOwn(entry, begins ?? ''), `${id} ${begins}`).toBe(
        true,
      )
    }
  })

  it('has a way in for every beginning of aftercare', () => {
    const begun = openings.flatMap((opening) =>
      opening.procedure === 'aftercare' && 'begins' in opening ? [opening.begins] : [],
    )
    const outcomes = Object.keys(procedures.aftercare.steps.get('aftercareBegins')?.outcomes ?? {})
    expect([...new Set(begun)].toSorted()).toEqual(outcomes.toSorted())
  })

  it('begins aftercare, after each end of a response, with the beginning of that name', () => {
    for (const end of endsOf('response'))
      expect(follows[`ends in ${end}`]?.flatMap(({ open }) => open ?? [])).toEqual([
        { procedure: 'aftercare', begins: end },
      ])
  })

  it('searches for the child again after each end of aftercare in which nobody has the child', () => {
    for (const end of ['missingAgain', 'stillMissing'])
      expect(follows[`ends in ${end}`]?.flatMap(({ open }) => open ?? [])).toEqual([{ procedure: 'response' }])
  })
})

describe('what is told and asked for in a response and taken back in aftercare', () => {
  const work = 'open.course.work'

  it('has each mirror as the first step of its own strand, in the telling or in the alerts', () => {
    for (const { step } of mirrors) {
      expect(procedureOf(step), step).toBe('aftercare')
      const path = aftercare.stateOf(step)
      const region = aftercare.regionOf(path)
      expect([`${work}.telling`, `${work}.alertsOut`]).toContain(region.split('.').slice(0, -1).join('.'))
      expect(aftercare.entering(region), step).toContain(path)
    }
  })

  it('has a mirror for each strand of the telling and of the alerts', () => {
    const strands = ['telling', 'alertsOut'].flatMap((side) => Object.keys(aftercare.node(`${work}.${side}`).states))
    expect(mirrors).toHaveLength(strands.length)
    expect(new Set(mirrors.map(({ step }) => aftercare.regionOf(aftercare.stateOf(step)))).size).toBe(strands.length)
  })

  it('settles what was never told or asked by an outcome that needs nothing and leads to the end of its strand', () => {
    for (const { step, none } of mirrors) {
      const steps = procedures.aftercare.steps.get(step)?.outcomes
      if (none === undefined) {
        expect(
          Object.keys(steps ?? {}).filter((outcome) => outcome.startsWith('never')),
          step,
        ).toEqual([])
        continue
      }
      expect(steps?.[none]?.needs ?? [], step).toEqual([])
      const [arrow] = aftercare.arrows.filter(({ event }) => event === `${step}.${none}`)
      expect(aftercare.settled, step).toContain(arrow?.to[0])
    }
  })

  const takesBackWith = (event: string) => {
    const [arrow] = aftercare.arrows.filter((one) => one.event === event)
    const entered = aftercare.entering(arrow?.to[0] ?? '')
    return mirrors.filter(({ step }) => entered.includes(aftercare.stateOf(step))).map(({ step }) => step)
  }
  const allOfThem = mirrors.map(({ step }) => step)

  it('takes back at once where it is certain how the search ended, and only then', () => {
    const steps = procedures.aftercare.steps.get('aftercareBegins')?.outcomes ?? {}
    const certain = ['turnedUp', 'takenOver', 'deathRecorded', 'openedInError']
    for (const beginning of Object.keys(steps))
      expect(takesBackWith(`aftercareBegins.${beginning}`), beginning).toEqual(
        certain.includes(beginning) ? allOfThem : [],
      )
  })

  it('takes back in the other beginnings as soon as it is certain who the child is', () => {
    for (const event of ['confirmChild.samePerson', 'protectUntilConfirmed.samePerson'])
      expect(takesBackWith(event), event).toEqual(allOfThem)
    for (const event of ['confirmHitIsThisChild.yes', 'protectUntilHitConfirmed.yes'])
      expect(takesBackWith(event), event).toEqual(allOfThem)
    for (const event of ['confirmChild.unknown', 'confirmHitIsThisChild.unknown', 'seenByWhom.seenFaceToFace'])
      expect(takesBackWith(event), event).toEqual([])
  })

  it('names answers of the response that exist', () => {
    const named = mirrors.flatMap(({ asked, undone = [] }) => [...asked, ...undone])
    expect(named.filter((event) => !isOutcome(event) || procedureOf(event.split('.')[0] ?? '') !== 'response')).toEqual(
      [],
    )
  })

  it('takes back every answer of a response by which somebody was told', () => {
    const mirrored = new Set(mirrors.flatMap(({ asked }) => asked))
    const told = [...procedures.response.steps.values()].flatMap(({ id, outcomes }) =>
      Object.entries(outcomes).flatMap(([outcome, { tells }]) => (tells ? [`${id}.${outcome}`] : [])),
    )
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((event) => !mirrored.has(event))).toEqual([])
  })

  it('takes back every alert that was asked for, and all publicity but none', () => {
    const mirrored = new Set(mirrors.flatMap(({ asked }) => asked))
    const asked = [...procedures.response.steps.values()]
      .filter(({ strand }) => strand === 'alerts')
      .flatMap(({ id, outcomes }) => Object.keys(outcomes).map((outcome) => `${id}.${outcome}`))
      .filter((event) => /\.(asked|done|confirmed)$/.test(event))
    expect(asked.filter((event) => !mirrored.has(event))).toEqual([])
    const publicity = Object.keys(procedures.response.steps.get('publicityDecision')?.outcomes ?? {})
      .filter((outcome) => !['none', 'unknown', 'notPossible'].includes(outcome))
      .map((outcome) => `publicityDecision.${outcome}`)
    expect(publicity.filter((event) => !mirrored.has(event))).toEqual([])
  })
})
