import { describe, expect, it } from 'vitest'
import { itemGrounds } from '#machines/checklists/grounds.ts'
import { procedures } from '#machines/registry.ts'
import { declare, inferred, plain, type StepDeclaration } from '#machines/steps.ts'
import { readIds, readReasons } from '../../bin/trace/ids.ts'
import { judge } from '../../bin/trace/judge.ts'
import { placesOfSteps } from '../../bin/trace/places.ts'
import { productPlaces as places } from '../../bin/trace/product.ts'
import { placesOfRules } from '../../bin/trace/rules.ts'
import { table } from '../../bin/trace/table.ts'
import { procedureIds } from '../machines/procedure-ids.ts'

const ids = readIds()
const reasons = readReasons()
const real = judge(ids, places, reasons)

const step = (declared: Partial<StepDeclaration>): StepDeclaration => ({
  ...declare({
    id: 'planted',
    ref: 'R3',
    kind: 'question',
    strand: 'course',
    actor: 'carer',
    urgency: 'now',
    outcomes: { yes: plain },
    ground: inferred(),
  }),
  ...declared,
})
const procedureOf = (declared: Partial<StepDeclaration>) => ({
  ...procedures.response,
  steps: new Map([['planted', step(declared)]]),
})
const placesOf = (declared: Partial<StepDeclaration>) => placesOfSteps([procedureOf(declared)])
const few = {
  R3: { title: 'Report to the police', certainty: 'MIXED' },
  D8: { title: 'Statement on the criteria', certainty: 'INFERRED' },
} as const

describe('where a step carries an id', () => {
  const idsOf = (declared: Partial<StepDeclaration>) => placesOf(declared).map(({ id, where }) => `${id} ${where}`)

  it('is its reference, what it carries, its limit, and the items of its fields', () => {
    expect(
      idsOf({
        carries: ['Q20', 'G1'],
        limit: {
          id: 'T11',
          from: 'opened',
          rule: { kind: 'immediately' },
          strength: 'guidance',
          ground: inferred(),
        },
        fields: [
          { id: 'checks', type: 'checklist', items: ['e04', 'phone', 'under13'], scale: 'tasks' },
          { id: 'answer', type: 'text', item: 'b20' },
        ],
      }),
    ).toEqual([
      'e04 response.planted/checks',
      'b20 response.planted/answer',
      'R3 response.planted',
      'Q20 response.planted',
      'G1 response.planted',
      'T11 response.planted',
    ])
  })

  it('counts a limit named after its step for that step, and an agreed time for nothing', () => {
    const limit = { from: 'opened', rule: { kind: 'sameDay' }, strength: 'practice', ground: inferred() } as const
    expect(idsOf({ ref: 'R8', limit: { ...limit, id: 'R8b' } })).toEqual(['R8 response.planted', 'R8 response.planted'])
    expect(idsOf({ limit: { ...limit, id: 'agreed' } })).toEqual(['R3 response.planted'])
    expect(idsOf({ ref: 'R3e', limit: { ...limit, id: 'R3e' } })).toContain('R3e response.planted')
  })

  it('does not take a step that fills a document for its paper', () => {
    const { rows, faults } = judge(few, placesOf({ carries: ['D8'] }), {})
    expect(rows[1]).toMatchObject({ id: 'D8', carried: [], filledAt: ['response.planted'] })
    expect(faults).toEqual(['D8 (Statement on the criteria) has no place in the product and no reason.'])
  })
})

describe('where a safety rule carries an id', () => {
  it('is each invariant and each gap it names, and nothing else', () => {
    const rule = (from: string) => ({ id: 'planted', says: 'Planted.', from, checks: [] })
    const idsOf = (from: string) => placesOfRules('response', [rule(from)]).map(({ id }) => id)
    expect(idsOf('R4, invariant 5')).toEqual(['I5'])
    expect(idsOf('invariants 2 and 9')).toEqual(['I2', 'I9'])
    expect(idsOf('invariants 1, 2 and 3, G12')).toEqual(['I1', 'I2', 'I3', 'G12'])
    expect(idsOf('issue, design, Charts')).toEqual([])
  })
})

describe('the trace finds', () => {
  it('an id with neither a place nor a reason', () => {
    expect(judge(few, placesOf({}), {}).faults).toEqual([
      'D8 (Statement on the criteria) has no place in the product and no reason.',
    ])
  })

  it('an id in the product that procedures.md does not have', () => {
    const { faults } = judge(few, placesOf({ carries: ['Q99'], ref: 'R3' }), { D8: 'not built yet' })
    expect(faults).toEqual(['Q99 is named by response.planted, and procedures.md does not have it.'])
  })

  it('a reason for an id that procedures.md does not have', () => {
    const { faults } = judge(few, placesOf({}), { D8: 'not built yet', D99: 'not built yet' })
    expect(faults).toEqual(['D99 is named by a written reason, and procedures.md does not have it.'])
  })

  it('a reason for an id that is carried', () => {
    const { faults } = judge(few, placesOf({}), { D8: 'not built yet', R3: 'no room' })
    expect(faults).toEqual(['R3 is carried by response.planted: take its written reason out.'])
  })

  it('each of these in the real product, once planted there', () => {
    const faultsOf = (with_: Parameters<typeof judge>) => judge(...with_).faults.filter((f) => !real.faults.includes(f))
    const bare = places.filter(({ id }) => id !== 'R3')
    expect(faultsOf([ids, bare, reasons])).toEqual([
      'R3 (Report to the police) has no place in the product and no reason.',
    ])
    expect(faultsOf([ids, [...places, { id: 'c29', where: 'somewhere' }], reasons])).toEqual([
      'c29 is named by somewhere, and procedures.md does not have it.',
    ])
    expect(faultsOf([ids, places, { ...reasons, Q20: 'no room' }])).toEqual([
      'Q20 is carried by response.reportToPolice: take its written reason out.',
    ])
  })
})

describe('the ids of the procedures', () => {
  it('are all there and no other', () => {
    expect(Object.keys(ids).toSorted()).toEqual(procedureIds.toSorted())
  })

  it('are as sure here as the product says of the checklist items', () => {
    for (const [id, { certainty }] of Object.entries(itemGrounds)) expect(ids[id]?.certainty, id).toBe(certainty)
  })
})

describe('the table', () => {
  it('says of every id where it is, why not, or that it is open', () => {
    const text = table(judge(few, [], { R3: 'no room' }))
    expect(text).toBe(
      [
        'R3   MIXED    Report to the police',
        '     no room',
        'D8   INFERRED Statement on the criteria',
        '     OPEN',
        '',
        '2 ids: 0 carried, 1 with a written reason, 1 open',
        'D8 (Statement on the criteria) has no place in the product and no reason.',
        '',
      ].join('\n'),
    )
  })

  it('keeps to 120 columns', () => {
    for (const line of table({ ...real, faults: [] }).split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  it('is what docs/procedures/trace.txt shows', async () => {
    await expect(table(real)).toMatchFileSnapshot('../../docs/procedures/trace.txt')
  })
})

describe('the product and its procedures', () => {
  it('leave no id open, name none that does not exist, and excuse none without need', () => {
    expect(real.faults).toEqual([])
  })
})
