import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { caseRules } from '#machines/safety-rules/case.ts'
import { releasedCase } from '#proof/case-model.ts'
import { catchers } from '#proof/catchers.ts'
import { proveCase } from '#proof/prove-case.ts'
import { proveChart } from '#proof/prove-chart.ts'
import { survivorReasons } from '#proof/survivors.ts'

const now = () => 0

describe('the procedures as they are released', () => {
  it.each(Object.values(procedures))(
    'hold every rule on every path of $id, counted twice, and notice every fault planted',
    (procedure) => {
      const report = proveChart(procedure, catchers[procedure.id], survivorReasons[procedure.id] ?? {}, now)
      expect(report.broken).toEqual([])
      expect(report.failures).toEqual([])
      expect(report.rules).toBeGreaterThanOrEqual(20)
      expect(report.faults).toBeGreaterThanOrEqual(300)
    },
    120_000,
  )

  it('hold every rule of the case that joins them', () => {
    const report = proveCase(releasedCase(), caseRules, survivorReasons['case'] ?? {}, now)
    expect(report.broken).toEqual([])
    expect(report.failures).toEqual([])
  }, 120_000)

  it.each(Object.entries(catchers))('have rules of %s with ids of their own and a sentence each', (_, { rules }) => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { says } of rules) expect(says).toMatch(/^[A-Z“].*\.$/u)
  })
})
