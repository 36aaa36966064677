import { describe, expect, it } from 'vitest'
import type { Check } from '#machines/safety-rules/types.ts'
import { duty, left, on, passed, told } from '#machines/safety-rules/types.ts'
import type { StateConfig } from '#proof/chart-model.ts'
import { type Chart, outcomeOf, stepOf } from '#proof/chart.ts'
import { brokenRules, dutyOf } from '#proof/judge.ts'
import { sayBroken } from '#proof/report.ts'
import { chartOf, end, joining, parking, step, twoStrands } from './small-charts.ts'

const judged = (chart: Chart, check: Check) =>
  brokenRules(chart, [{ id: 'rule', says: 'It holds.', from: 'a test', checks: [check] }])

/** What the rule says is wrong with the chart; undefined when it holds. */
const wrong = (chart: Chart, check: Check) => judged(chart, check)[0]?.what

const small = chartOf(twoStrands)
const joined = chartOf(joining)

/** One duty that can be left open, and what was left open beside it. */
const duties: StateConfig = {
  id: 'duties',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        tell: {
          initial: 'tellOne',
          states: {
            tellOne: parking('tellOne', { done: 'told', nobody: 'tellLater', notPossible: '.parked' }),
            tellLater: step('tellLater', { yes: 'tellOne' }),
            told: {},
          },
        },
        ending: { initial: 'endIt', states: { endIt: step('endIt', { over: '#duties.over' }) } },
      },
    },
    over: end('over'),
  },
}
const declared = {
  tellOne: {
    outcomes: {
      done: { tells: true, needs: ['who'] },
      nobody: {},
      notPossible: { asksWhy: true, needs: ['reason'] },
    },
    limit: {
      id: 'T1',
      from: 'opened',
      rule: { kind: 'immediately' },
      strength: 'guidance',
      ground: { certainty: 'KNOWN', sources: [] },
    },
  },
} as const
const dutiful = chartOf(duties, declared)
const card = duty('tellOne', ['carer', 'now', 'T1 at once from opened, guidance'], {
  done: told('told', 'who'),
  nobody: on('tellLater'),
  notPossible: left,
})

describe('the card of a duty', () => {
  it('holds of the step it describes', () => expect(wrong(dutiful, card)).toBeUndefined())

  it.each([
    ['the person', duty('tellOne', ['police', 'now', 'T1 at once from opened, guidance'], {}), 'falls to carer'],
    ['the urgency', duty('tellOne', ['carer', 'today', 'T1 at once from opened, guidance'], {}), 'is now, not today'],
    ['the limit', duty('tellOne', ['carer', 'now'], {}), 'has the limit'],
    ['the branch', { ...card, answers: { done: told('tellLater', 'who') } }, 'leads to told, not to tellLater'],
    ['a field', { ...card, answers: { done: told('told', 'who', 'when') } }, 'is accepted without when'],
    ['the telling', { ...card, answers: { done: on('told', 'who') } }, 'is marked as telling somebody'],
    ['the reason', { ...card, answers: { nobody: passed('tellLater') } }, 'is accepted without reason'],
    ['an answer', { ...card, answers: { never: on('told') } }, 'cannot be answered “never”'],
    ['an answer too many', { ...card, answers: { done: told('told', 'who') } }, 'can also be answered nobody'],
    ['the step', { ...card, step: 'noSuch' }, 'there is no such step'],
  ] as [string, Check, string][])('finds a difference in %s', (_, check, what) => {
    expect(wrong(dutiful, check)).toContain(what)
  })
})

describe('rules about every moment', () => {
  it('see whether one of some answers can always be given', () => {
    const walking = ['first.on', 'second.on', 'third.on']
    expect(wrong(small, { check: 'inEveryMoment', oneOf: walking })).toBeUndefined()
    expect(wrong(small, { check: 'inEveryMoment', oneOf: walking.slice(1) })).toContain('none of second.on, third.on')
  })

  it('count on another strand only where it can always be counted on', () => {
    expect(wrong(small, { check: 'inEveryMoment', oneOf: ['asked.yes', 'first.on'] })).toBeDefined()
  })

  it('do not mourn a moment that is left as soon as it is reached', () => {
    // Only where first, second and third duty were all settled would nothing remain to be done.
    const oneOf = ['begin.long', 'firstDuty.done', 'secondDuty.done', 'thirdDuty.done', 'lastDuty.done']
    expect(wrong(joined, { check: 'inEveryMoment', oneOf })).toBeUndefined()
    expect(wrong(joined, { check: 'inEveryMoment', oneOf: oneOf.slice(0, -1) })).toBeDefined()
  })

  it('see whether an end can always be reached', () => {
    expect(wrong(joined, { check: 'anEndIsAlwaysPossible' })).toBeUndefined()
    const { way } = judged(small, { check: 'anEndIsAlwaysPossible' })[0] ?? {}
    expect(way).toEqual(['asked.yes'])
  })

  it('see a join that one of its strands can never pass', () => {
    const states = new Map(joined.model.states)
    const third = 'open.course.work.third'
    states.set(`${third}.lastDuty`, { path: `${third}.lastDuty`, type: 'atomic', arrows: [], step: 'lastDuty' })
    const stuck = new (joined.constructor as new (model: Chart['model']) => Chart)({ ...joined.model, states })
    expect(wrong(stuck, { check: 'anEndIsAlwaysPossible' })).toBeDefined()
    expect(wrong(stuck, { check: 'noDeadEnd' })).toBe('lastDuty.done leads nowhere')
  })

  it('see a moment that offers no answer', () => {
    expect(wrong(small, { check: 'noDeadEnd' })).toBeUndefined()
    const dead = chartOf({ id: 'dead', initial: 'a', states: { a: step('a', { on: 'b' }), b: {} } })
    expect(judged(dead, { check: 'noDeadEnd' })[0]?.way).toEqual(['a.on'])
  })
})

describe('rules about what comes before', () => {
  it('see whether an end is reached only after some answers', () => {
    expect(wrong(small, { check: 'onlyAfter', reach: ['over'], oneOf: ['asked.stop'] })).toBeUndefined()
    expect(wrong(small, { check: 'onlyAfter', reach: ['over'], oneOf: ['asked.yes'] })).toContain('without asked.yes')
    expect(wrong(small, { check: 'onlyAfter', reach: ['nowhere'], oneOf: [] })).toBe('there is no nowhere')
  })

  it('see through a join', () => {
    const settled = ['secondDuty.done', 'secondDuty.none']
    expect(wrong(joined, { check: 'onlyAfter', reach: ['closed'], oneOf: settled })).toBeUndefined()
    expect(wrong(joined, { check: 'onlyAfter', reach: ['closed'], oneOf: ['secondDuty.done'] })).toBeDefined()
    expect(wrong(joined, { check: 'onlyAfter', reach: ['closed'], oneOf: ['thirdDuty.done'] })).toBeDefined()
  })

  it('see what settles a strand once it was asked', () => {
    const check = {
      check: 'settledOnlyBy',
      asked: 'tellOne.nobody',
      rests: ['told'],
      answers: ['tellOne.done'],
    } as const
    expect(wrong(dutiful, check)).toBeUndefined()
    expect(wrong(dutiful, { ...check, answers: ['tellLater.never'] })).toContain('comes to rest in told')
    expect(wrong(dutiful, { ...check, rests: ['tellLater'] })).toContain('comes to rest in tellLater')
    expect(
      wrong(small, { check: 'settledOnlyBy', asked: 'first.on', rests: ['second'], answers: ['first.on'] }),
    ).toBeDefined()
  })

  it('see whether a place can always be reached again', () => {
    expect(wrong(small, { check: 'canAlwaysCome', step: 'first', to: ['third'] })).toBeUndefined()
    expect(wrong(small, { check: 'canAlwaysCome', step: 'asked', to: ['asked'] })).toContain('no way from there')
  })
})

describe('rules about ends', () => {
  it('know each end and what leads to it', () => {
    expect(wrong(small, { check: 'ends', are: ['over'] })).toBeUndefined()
    expect(wrong(small, { check: 'ends', are: [] })).toBe('it can also end in over')
    expect(wrong(small, { check: 'ends', are: ['over', 'closed'] })).toBe('it never ends in closed')
    expect(wrong(small, { check: 'endedBy', end: 'over', answers: ['asked.stop'] })).toBeUndefined()
    expect(wrong(small, { check: 'endedBy', end: 'over', answers: [] })).toBe('asked.stop ends in over')
    expect(wrong(joined, { check: 'endedBy', end: 'closed', answers: [] })).toBeUndefined()
    expect(wrong(joined, { check: 'endedBy', end: 'closed', answers: ['begin.long'] })).toContain(
      'does not end in closed',
    )
  })

  it('know strands that never end anything', () => {
    const walking = chartOf(twoStrands, { asked: { strand: 'danger' } })
    expect(wrong(walking, { check: 'neverEndedBy', strands: ['course'] })).toBeUndefined()
    expect(wrong(walking, { check: 'neverEndedBy', strands: ['danger'] })).toBe('asked.stop ends the chart')
  })

  it('know what a join waits for', () => {
    const check = {
      check: 'waitsFor',
      state: 'work',
      to: 'closed',
      steps: ['firstDuty', 'secondDuty', 'thirdDuty'],
    } as const
    expect(wrong(joined, check)).toBeUndefined()
    expect(wrong(joined, { ...check, to: 'stopped' })).toContain('leads to closed')
    expect(wrong(joined, { ...check, steps: ['begin'] })).toBe('work does not wait for begin')
    expect(wrong(joined, { ...check, doneAtFirst: ['lastDuty'] })).toContain('lastDuty does not count as done')
    expect(wrong(small, { ...check, state: 'open', steps: [] })).toBe('open does not wait for its regions')
  })
})

describe('rules about the shape', () => {
  it('know what is due when a state is entered', () => {
    expect(wrong(small, { check: 'dueWhen', entered: 'start', steps: ['asked', 'first'] })).toBeUndefined()
    expect(wrong(small, { check: 'dueWhen', entered: 'start', steps: ['second'] })).toContain('second is not due')
    expect(wrong(joined, { check: 'dueWhen', entered: 'work', steps: ['firstDuty', 'thirdDuty'] })).toBeUndefined()
  })

  it('treat two answers alike or not', () => {
    expect(wrong(joined, { check: 'sameBranch', step: 'secondDuty', outcome: 'none', as: 'done' })).toBeUndefined()
    expect(wrong(joined, { check: 'sameBranch', step: 'begin', outcome: 'long', as: 'never' })).toContain(
      '“never” to stopped',
    )
  })

  it('see a step that no way leads to', () => {
    expect(wrong(small, { check: 'everyStepIsReached' })).toBeUndefined()
    const lost = chartOf({ id: 'lost', initial: 'a', states: { a: step('a', { on: 'a' }), b: step('b', { on: 'a' }) } })
    expect(wrong(lost, { check: 'everyStepIsReached' })).toBe('no way leads to b')
  })

  it('see strands that touch', () => {
    expect(wrong(joined, { check: 'regionsStayApart' })).toBeUndefined()
  })

  it('keep open what was left undone', () => {
    const check = { check: 'whatIsLeftUndoneStaysOpen' } as const
    expect(wrong(dutiful, check)).toBeUndefined()
    expect(wrong(chartOf(duties), check)).toBe('tellOne.notPossible leaves the duty undone and does not ask why')
    const done = chartOf(
      { id: 'd', initial: 'a', states: { a: step('a', { notPossible: 'done' }), done: {} } },
      { a: { outcomes: { notPossible: { asksWhy: true, needs: ['reason'] } } } },
    )
    expect(wrong(done, check)).toBe('a.notPossible counts as done')
    expect(wrong(dutiful, { check: 'parkedDutiesCanBeTakenUp' })).toBeUndefined()
  })

  it('know words that never decide and things that never act', () => {
    expect(wrong(small, { check: 'noOutcomeCalled', words: ['adult'] })).toBeUndefined()
    expect(wrong(small, { check: 'noOutcomeCalled', words: ['stop'] })).toBe('asked can be answered stop')
    expect(wrong(small, { check: 'nothingActs' })).toBeUndefined()
  })
})

describe('a broken rule', () => {
  it('is told with the shortest way there, in the words given', () => {
    const [broken] = judged(small, { check: 'inEveryMoment', oneOf: ['first.on', 'second.on', 'second.back'] })
    expect(broken?.way).toEqual(['first.on', 'second.on'])
    const words = (event: string) => `${stepOf(event).toUpperCase()}: ${outcomeOf(event)}`
    expect(broken && sayBroken('small', broken, words).slice(1)).toEqual([
      '  (rule) a moment in which none of first.on, second.on, second.back can be given. The shortest way there:',
      '    1. FIRST: on',
      '    2. SECOND: on',
    ])
  })

  it('leads through the strands it needs and through the door they are entered by', () => {
    const [broken] = judged(joined, {
      check: 'inEveryMoment',
      oneOf: ['begin.long', 'thirdDuty.done', 'firstDuty.done'],
    })
    expect(broken?.way).toEqual(['begin.short', 'firstDuty.done'])
  })

  it('names the steps it speaks of, which no fault may touch unnoticed', () => {
    const rule = {
      id: 'r',
      says: '',
      from: '',
      checks: [card, { check: 'dueWhen', entered: 'start', steps: ['asked'] }],
    } as const
    expect([...dutyOf(rule)]).toEqual(['tellOne', 'asked'])
  })
})
