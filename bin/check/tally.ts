import { z } from 'zod/mini'
import type { StageOutcome } from './stages.ts'

const VitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/**
 * Counts the tests of a vitest JSON report. A file that could not even be loaded counts as one failure, and a run
 * without a single test is no success.
 */
export function tallyOf(report: unknown): StageOutcome {
  const { success, testResults } = VitestReport.parse(report)
  let passed = 0
  let failed = 0
  for (const { status, assertionResults } of testResults) {
    const failedHere = assertionResults.filter((test) => test.status === 'failed').length
    passed += assertionResults.filter((test) => test.status === 'passed').length
    failed += status === 'failed' ? Math.max(failedHere, 1) : failedHere
  }
  return { ok: success && failed === 0 && passed > 0, tally: { passed, failed } }
}
