import { describe, expect, it } from 'vitest'
import { runStages, type Stage, type StageOutcome } from '../../bin/check/stages.ts'
import { tallyOf } from '../../bin/check/tally.ts'

const stage = (name: string, outcome: StageOutcome): Stage => ({
  name,
  remedy: `Mend ${name}.`,
  run: () => Promise.resolve(outcome),
})

/** Runs stages with a clock that moves one second at each look, and keeps what was printed. */
async function check(...stages: readonly Stage[]) {
  const lines: string[] = []
  let time = 0
  const verdict = await runStages(stages, { print: (line) => lines.push(line), now: () => (time += 1000) })
  return { verdict, lines, text: lines.join('\n') }
}

describe('the check', () => {
  it('prints each stage with its seconds and, last of all, the sum of the tests', async () => {
    const { verdict, lines, text } = await check(
      stage('lint', { ok: true }),
      stage('units', { ok: true, tally: { passed: 7, failed: 0 } }),
      stage('browser', { ok: true, tally: { passed: 2, failed: 0 } }),
    )
    expect(verdict).toEqual({ ok: true, passed: 9, failed: 0 })
    expect(text).toContain('ok     lint, 1.0 s')
    expect(lines.at(-1)).toBe('9 passed, 0 failed')
  })

  it('stops at the first failure, names it and says what to do', async () => {
    const { verdict, lines, text } = await check(
      stage('units', { ok: false, tally: { passed: 5, failed: 2 } }),
      stage('build', { ok: true }),
    )
    expect(verdict).toEqual({ ok: false, passed: 5, failed: 2 })
    expect(text).toContain('STOPPED at "units". Mend units.')
    expect(text).not.toContain('build')
    expect(lines.at(-1)).toBe('5 passed, 2 failed')
  })

  it('never ends in "0 failed" when a stage without tests failed', async () => {
    const { lines } = await check(stage('lint', { ok: false }))
    expect(lines.at(-1)).toBe('0 passed, 1 failed')
  })

  it('fails, and says why, when a stage cannot even be run', async () => {
    const broken: Stage = {
      ...stage('browser', { ok: true }),
      run: () => Promise.reject(new Error('No browser here.')),
    }
    const { verdict, text } = await check(broken)
    expect(verdict.ok).toBe(false)
    expect(text).toContain('No browser here.')
  })
})

describe('the count of a test run', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: 'x.test.ts',
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  })

  it('adds up what passed and what failed', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')]
    expect(tallyOf({ success: false, testResults })).toEqual({ ok: false, tally: { passed: 3, failed: 1 } })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')]
    expect(tallyOf({ success: false, testResults })).toEqual({ ok: false, tally: { passed: 1, failed: 1 } })
  })

  it('takes a run without tests for no success', () => {
    expect(tallyOf({ success: true, testResults: [] }).ok).toBe(false)
  })

  it('refuses a report it does not understand', () => {
    expect(() => tallyOf({ tests: 3 })).toThrow()
  })
})
