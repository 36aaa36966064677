import { readFileSync } from 'node:fs'
import { lintScenario } from '#training/lint-scenario.ts'

/** Says what is wrong with a scenario file, one line each, as editors read it: `file:line:column: sentence (path)`. */
export function lintScenarioFile(file: string): number {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.error(`${file} could not be read (${why}).`)
    return 1
  }
  const { scenario, complaints } = lintScenario(text, { bundled: false })
  for (const { line, column, sentence, path } of complaints)
    console.error(`${file}:${line}:${column}: ${sentence}${path === '' ? '' : ` (${path})`}`)
  if (!scenario || complaints.length > 0) return 1
  const { injects, modelPath, traps } = scenario
  console.log(
    `${file}: nothing is wrong. ${injects.length} injects, ${modelPath.length} moves on the model path without a finding, ` +
      `${traps.length} traps, each with its finding.`,
  )
  return 0
}
