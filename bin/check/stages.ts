/** Tests that ran and held, and tests that did not. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** What became of a stage; stages that run no tests have no tally. */
export interface StageOutcome {
  readonly ok: boolean
  readonly tally?: Tally
}

/** One thing the check asks, in the order it asks them. */
export interface Stage {
  readonly name: string
  /** What a person does when it fails. */
  readonly remedy: string
  readonly run: () => Promise<StageOutcome>
}

/** What the check needs from outside. */
export interface StageSurroundings {
  readonly print: (line: string) => void
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
}

const NO_TESTS: Tally = { passed: 0, failed: 0 }

/**
 * Runs stages until one fails, printing each one's name and seconds and, as the very last line, `N passed, N failed`.
 * A failed stage that ran no tests counts as one failure, so that the line never reads as success.
 */
export async function runStages(
  stages: readonly Stage[],
  { print, now }: StageSurroundings,
): Promise<Tally & { readonly ok: boolean }> {
  let passed = 0
  let failed = 0
  let broken: Stage | undefined
  const times: string[] = []
  for (const stage of stages) {
    print(`\n== ${stage.name}`)
    const start = now()
    const { ok, tally = NO_TESTS } = await stage.run().catch((error: unknown): StageOutcome => {
      print(error instanceof Error ? error.message : String(error))
      return { ok: false }
    })
    const line = `${ok ? 'ok    ' : 'FAILED'} ${stage.name}, ${((now() - start) / 1000).toFixed(1)} s`
    print(line)
    times.push(line)
    passed += tally.passed
    failed += ok ? tally.failed : Math.max(tally.failed, 1)
    if (!ok || tally.failed > 0) {
      broken = stage
      break
    }
  }
  print(`\n${times.join('\n')}`)
  if (broken) print(`\nSTOPPED at "${broken.name}". ${broken.remedy}`)
  print(`${passed} passed, ${failed} failed`)
  return { ok: broken === undefined, passed, failed }
}
