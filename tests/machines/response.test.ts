import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { procedures } from '#machines/registry.ts'
import { ChartMap, drawing, forbiddenWords, itObeysTheChartLaws } from './chart-laws.ts'

const procedure = procedures.response
const chart = new ChartMap(procedure)
const { arrows } = chart

const toEnd = (end: string) => arrows.filter(({ to }) => to.includes(end)).map(({ event }) => event)
const from = (path: string) => arrows.filter((arrow) => arrow.from === path)
const strandOf = (event: string) => procedure.steps.get(event.split('.')[0] ?? '')?.strand

itObeysTheChartLaws(procedure)

describe('what is always on in a response', () => {
  const alwaysOn = ['danger', 'course', 'police', 'signals', 'whereabouts', 'ending']

  it('runs danger, police, signals, whereabouts and the other endings beside the course from the first moment', () => {
    const [start] = initialTransition(procedure.machine)
    expect(Object.keys(start.value['open' as never] as object).toSorted()).toEqual(alwaysOn.toSorted())
    const due = chart.entering('').flatMap((path) => chart.stepAt(path) ?? [])
    expect(due).toEqual([
      'immediateDanger',
      'absenceNoticed',
      'reportToPolice',
      'childMakesContact',
      'othersReport',
      'sightingReported',
      'hitReported',
      'deathReported',
      'childFound',
      'endOtherwise',
    ])
  })

  it('has immediate danger or the emergency call itself in hand in every state', () => {
    expect(chart.statesOfRegion('open.danger').map((path) => chart.stepAt(path))).toEqual([
      'immediateDanger',
      'callEmergency',
    ])
    expect(from('open.danger.callEmergency').find(({ event }) => event === 'callEmergency.done')?.to).toEqual([
      'open.danger.immediateDanger',
    ])
  })

  it('ends with the child seen face to face in one action from every state', () => {
    const states = chart.statesOfRegion('open.whereabouts')
    expect(states.length).toBeGreaterThan(0)
    for (const state of states)
      expect(from(state).some(({ event, to }) => event.endsWith('.seenFaceToFace') && to[0] === 'seenAndSafe')).toBe(
        true,
      )
  })

  it('can register the report to the police in one action from every state of the refusal chain', () => {
    const states = chart.statesOfRegion('open.police')
    expect(states.map((path) => chart.stepAt(path))).toEqual([
      'reportToPolice',
      'escalateSupervisor',
      'escalateMissingPersonsUnit',
      'escalateProsecutor',
      'escalateHotline',
      'reportAgain',
    ])
    for (const state of states)
      expect(from(state).find(({ event }) => event.endsWith('.accepted'))?.to, state).toEqual([
        'open.police.registered',
      ])
  })

  it('turns every refusal of the police into a next step and never lets one end the chain', () => {
    for (const outcome of ['refused', 'otherLabel', 'toldToWait'])
      expect(from('open.police.reportToPolice').find(({ event }) => event.endsWith(`.${outcome}`))?.to).toEqual([
        'open.police.escalateSupervisor',
      ])
    const chain = ['reportToPolice.refused', 'escalateSupervisor.done', 'escalateMissingPersonsUnit.refused']
    const rest = [
      'escalateProsecutor.refused',
      'escalateHotline.done',
      'reportAgain.refused',
      'escalateSupervisor.done',
    ]
    let [snapshot] = initialTransition(procedure.machine)
    for (const type of [...chain, ...rest]) {
      expect(snapshot.can({ type }), type).toBe(true)
      snapshot = transition(procedure.machine, snapshot, { type })[0]
    }
    expect(snapshot.can({ type: 'escalateMissingPersonsUnit.accepted' })).toBe(true)
  })
})

describe('how a response may end', () => {
  it('has the five ends of the rulings and no other', () => {
    expect(chart.ends).toEqual(['turnedUp', 'seenAndSafe', 'takenOver', 'deathRecorded', 'openedInError'])
  })

  it('ends lightly only where the child turns up at once or during first checks', () => {
    expect(toEnd('turnedUp')).toEqual(['collectChild.seenFaceToFace', 'firstChecks.found'])
  })

  it('ends as seen and safe only when someone has seen the child face to face and is named', () => {
    expect(toEnd('seenAndSafe')).toEqual([
      'policeToKnownPlace.seenFaceToFace',
      'childFound.seenFaceToFace',
      'seeFaceToFace.seenFaceToFace',
    ])
    for (const event of [...toEnd('seenAndSafe'), ...toEnd('turnedUp')]) {
      const [step = '', outcome = ''] = event.split('.')
      expect(procedure.steps.get(step)?.outcomes[outcome]?.needs, event).toContain('seenBy')
    }
  })

  it('needs a named authority to take over, a confirmed death, or a reason and a second person for an error', () => {
    expect(toEnd('takenOver')).toEqual(['takeOver.confirmed'])
    expect(procedure.steps.get('takeOver')?.outcomes['confirmed']?.needs).toEqual([
      'authority',
      'authorityReference',
      'authorityPerson',
    ])
    expect(toEnd('deathRecorded')).toEqual(['confirmDeath.confirmed'])
    expect(procedure.steps.get('confirmDeath')?.outcomes['confirmed']?.needs).toEqual(['confirmedBy'])
    expect(toEnd('openedInError')).toEqual(['openedInErrorCheck.confirmed'])
    expect(procedure.steps.get('openedInErrorCheck')?.outcomes['confirmed']?.needs).toEqual(['reason', 'secondPerson'])
  })

  it('takes a call, a sighting, a hit or “she is fine” for a signal: none of them ends anything', () => {
    const signals = arrows.filter(({ event }) => strandOf(event) === 'signals')
    expect(signals.filter(({ to }) => to.some((target) => chart.isEnd(target))).map(({ event }) => event)).toEqual([
      'confirmDeath.confirmed',
    ])
    expect(from('open.whereabouts.childFound').find(({ event }) => event === 'childFound.notSeen')?.to).toEqual([
      'open.whereabouts.seeFaceToFace',
    ])
  })

  it('closes nothing at eighteen, after reviews or by the passing of time', () => {
    for (const strand of ['eighteen', 'longTerm', 'meetings', 'publicity', 'risk', 'alerts', 'notifications'] as const)
      expect(
        arrows
          .filter(({ event }) => strandOf(event) === strand)
          .filter(({ to }) => to.some((target) => chart.isEnd(target))),
      ).toEqual([])
  })
})

describe('the order that holds on every path', () => {
  it('asks for alerts only after the police have accepted the report', () => {
    const alerts = chart.states.filter((node) => {
      const step = chart.stepAt(node.path.join('.'))
      return step !== undefined && procedure.steps.get(step)?.strand === 'alerts'
    })
    expect(alerts.length).toBeGreaterThan(5)
    expect(alerts.filter((node) => !node.path.join('.').startsWith('open.police.registered.'))).toEqual([])
    const entering = arrows.filter(
      (arrow) =>
        !arrow.from.startsWith('open.police.registered') &&
        arrow.to.some((target) => target.startsWith('open.police.registered')),
    )
    expect(entering.length).toBe(6)
    expect(entering.filter(({ event }) => !event.endsWith('.accepted'))).toEqual([])
    expect(chart.entering('').filter((path) => path.startsWith('open.police.registered'))).toEqual([])
  })

  it('goes from a red danger screen straight to work, without first checks', () => {
    const [start] = initialTransition(procedure.machine)
    const [screen] = transition(procedure.machine, start, { type: 'absenceNoticed.unknown' })
    const [red] = transition(procedure.machine, screen, { type: 'dangerScreen.red' })
    expect(red.can({ type: 'notifyChildProtection.done' })).toBe(true)
    expect(red.can({ type: 'firstChecks.found' })).toBe(false)
    const [clear] = transition(procedure.machine, screen, { type: 'dangerScreen.clear' })
    expect(clear.can({ type: 'firstChecks.notFound' })).toBe(true)
    expect(clear.can({ type: 'reportToPolice.accepted' })).toBe(true)
  })

  it('leaves other strands where they are, whatever happens in one of them', () => {
    const [start] = initialTransition(procedure.machine)
    const play = (...events: string[]) => {
      let snapshot = start
      for (const type of events) snapshot = transition(procedure.machine, snapshot, { type })[0]
      return snapshot.value as { open: Record<string, unknown> }
    }
    const worked = ['absenceNoticed.alreadyMissingLonger', 'notifyHotline.done', 'reportToPolice.accepted']
    const before = play(...worked)
    const after = play(...worked, 'immediateDanger.yes', 'childFound.notSeen', 'othersReport.received')
    expect(after.open['course']).toEqual(before.open['course'])
    expect(after.open['police']).toEqual(before.open['police'])
    expect(after.open['danger']).not.toEqual(before.open['danger'])
  })
})

describe('the drawing of the response', () => {
  it('is what docs/procedures/response.txt shows', async () => {
    await expect(drawing(procedure)).toMatchFileSnapshot('../../docs/procedures/response.txt')
  })
})

describe('the laws themselves', () => {
  it.each([
    ['a condition', { on: { 'a.b': { target: 'c', guard: 'ok' } } }],
    ['an effect of an arrow', { on: { 'a.b': { target: 'c', actions: [] } } }],
    ['an effect on entry', { entry: [] }],
    ['a timer', { after: { 10: 'c' } }],
    ['a call', { invoke: { src: 'x' } }],
    ['an arrow without an answer', { always: 'c' }],
    ['an arrow when all is done', { onDone: 'c' }],
    ['a memory', { history: 'deep' }],
    ['several arrows for one answer', { on: { 'a.b': ['c', 'd'] } }],
    ['an arrow to nowhere', { on: { 'a.b': {} } }],
  ])('find %s', (_, state) => {
    expect(forbiddenWords({ id: 'x', initial: 'a', states: { a: state } })).toHaveLength(1)
  })
})
