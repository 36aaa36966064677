import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { actsOf, type StateConfig } from '#proof/chart-model.ts'
import { entanglements } from '#proof/independence.ts'
import { searchConfig } from '#proof/machine-search.ts'
import { productOf, shortNumber } from '#proof/product.ts'
import { reducedTo } from '#proof/reduced-chart.ts'
import { searchVectors } from '#proof/vector-search.ts'
import { strayArrows } from '#proof/whole-machine.ts'
import { chartOf, end, joining, randomChart, step, twoStrands } from './small-charts.ts'

const counts = (config: StateConfig) => ({
  byXState: searchConfig(config).states.size,
  byVectors: searchVectors(config).states.size,
  product: Number(productOf(chartOf(config).reach)),
})

describe('the two searches of a chart', () => {
  it('count two strands of two and three states and one end', () => {
    expect(counts(twoStrands)).toEqual({ byXState: 7, byVectors: 7, product: 7 })
  })

  it('count a state that is left when all its strands are done, also where one is entered further on', () => {
    // begin; 2 × 2 × 3 moments of the work without the one that is all done; two ends
    expect(counts(joining)).toEqual({ byXState: 1 + 11 + 2, byVectors: 14, product: 14 })
  })

  it('find the same arrows', () => {
    for (const config of [twoStrands, joining])
      expect(searchVectors(config).arrows).toEqual(searchConfig(config).arrows)
  })

  it('agree with each other and with the product on any small chart', () => {
    let largest = 0
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 90 }), (numbers) => {
        const config = randomChart(numbers)
        const product = productOf(chartOf(config).reach)
        fc.pre(product < 150n)
        const first = searchConfig(config)
        const second = searchVectors(config)
        expect([...second.states].toSorted()).toEqual([...first.states].toSorted())
        expect([...second.arrows].toSorted()).toEqual([...first.arrows].toSorted())
        expect(product).toBe(BigInt(first.states.size))
        largest = Math.max(largest, first.states.size)
      }),
      { numRuns: 80, seed: 20260301 },
    )
    expect(largest).toBeGreaterThan(40)
  }, 30_000)

  it('reach the same places with the whole machine, arrow by arrow', () => {
    for (const config of [twoStrands, joining])
      expect(strayArrows(createMachine(config as never), chartOf(config).reach)).toEqual([])
  })
})

describe('a chart with only some of its strands', () => {
  it('keeps the strands named and those around them', () => {
    expect(searchConfig(reducedTo(twoStrands, ['open.walk'])).states.size).toBe(3)
    expect(searchConfig(reducedTo(twoStrands, ['open.ask'])).states.size).toBe(3)
  })

  it('leads an arrow into a strand that is left out to the state around it, and a join to the strands that are left', () => {
    const reduced = reducedTo(joining, ['open.course.work.pair.second'])
    // begin, work with the duty open, closed, stopped
    expect(searchConfig(reduced).states.size).toBe(4)
    expect(searchVectors(reduced)).toEqual(searchConfig(reduced))
    const none = reducedTo(joining, ['open.course'])
    expect(searchConfig(none).states).toEqual(searchVectors(none).states)
    expect(searchConfig(none).states).toContain('closed')
  })
})

describe('the independence of strands', () => {
  const strands = (one: StateConfig, other: StateConfig): StateConfig => ({
    id: 'two',
    initial: 'open',
    states: { open: { type: 'parallel', states: { one, other } }, over: end('over') },
  })
  const quiet: StateConfig = { initial: 'b', states: { b: step('b', { on: 'b' }), c: {} } }
  const faultsOf = (config: StateConfig) => entanglements(chartOf(config).regions)

  it('holds for strands that share nothing', () => {
    expect(faultsOf(twoStrands)).toEqual([])
    expect(faultsOf(joining)).toEqual([])
  })

  it('is refused when two strands hear one answer', () => {
    const one: StateConfig = { initial: 'a', states: { a: { meta: { step: 'b' }, on: { 'b.on': 'a' } } } }
    expect(faultsOf(strands(one, quiet))).toEqual(['b.on is heard in open.one and in open.other'])
  })

  it('is refused when an answer leads into another strand', () => {
    const one: StateConfig = { initial: 'a', states: { a: step('a', { over: '#two.open.other.c' }) } }
    expect(faultsOf(strands(one, quiet))).toEqual(['a.over leaves its region open.one for open.other.c'])
  })

  it('is refused when an answer is drawn above its step and would reset a strand', () => {
    const one: StateConfig = { initial: 'a', on: { 'a.reset': '.a' }, states: { a: step('a', { on: 'a' }) } }
    expect(faultsOf(strands(one, quiet))[0]).toContain('a.reset is drawn above its step')
  })

  it('is refused when two strands are entered further on at once', () => {
    const inner = (name: string): StateConfig => ({ initial: 'x', states: { x: step(`${name}X`, { on: 'y' }), y: {} } })
    const one: StateConfig = {
      initial: 'a',
      states: {
        a: step('a', { left: 'p.left.y', right: 'p.right.y' }),
        p: { type: 'parallel', states: { left: inner('left'), right: inner('right') } },
      },
    }
    expect(faultsOf(strands(one, quiet))[0]).toContain('begin together')
  })

  it.each([
    ['a condition', { on: { 'a.b': { target: 'c', guard: 'ok' } } }],
    ['a timer', { after: { 10: 'c' } }],
    ['a call', { invoke: { src: 'x' } }],
    ['an arrow without an answer', { always: 'c' }],
    ['an effect', { entry: [] }],
  ])('is refused for %s', (_, state) => {
    expect(actsOf({ id: 'x', initial: 'a', states: { a: state as StateConfig } })).toHaveLength(1)
  })
})

describe('large numbers', () => {
  it('are short in a table and exact where they are small', () => {
    expect(shortNumber(342663808687200000185n)).toBe('3.4e20')
    expect(shortNumber(999_999n)).toBe('999999')
  })
})
