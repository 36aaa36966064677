import { procedures } from '#machines/registry.ts'
import { verifyChain } from '#record/chain.ts'
import { replay, type Replay } from '#record/replay.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { bundledIds, bundledScenario } from '#training/bundled.ts'
import { dueInjects, nextInstant } from '#training/due-injects.ts'
import { play, playAll } from '#training/play.ts'
import { type Deviation, type Scenario, scenarioLanguages } from '#training/scenario.ts'
import { instantOf } from '#training/start-of.ts'
import { playedWith } from '../tests/training/played-with.ts'

/**
 * Plays the scenarios that come with the program as no test does: `npm run soak -- exercises [EVERY]`. Along the model path in every
 * language, without a finding; and once with each step left out that comes up (each EVERY-th of them, from the first one on), to
 * the end. Whatever is left out, the record is whole, the clock of the exercise comes to its end, and what is due stays due.
 */
const every = Number(process.argv[2] ?? 1)
const faults: string[] = []
let plays = 0
let left = 0

/** Goes from instant to instant as a fast clock does. @returns what is wrong with it */
function clockFaults(scenario: Scenario, replayed: Replay): string[] {
  const end = instantOf(scenario, scenario.length)
  let now = instantOf(scenario, 0)
  let due = 0
  for (let steps = 0; now < end; steps++) {
    const next = nextInstant(scenario, replayed, now)
    if (!next || next.at <= now || steps > 5000) return [`the clock stands still at ${now}`]
    now = next.at
    const count = dueInjects(scenario, replayed, now).length
    if (count < due) return [`a message that was due is due no more at ${now}`]
    due = count
  }
  return nextInstant(scenario, replayed, end) === undefined ? [] : ['something comes after the end']
}

for (const id of bundledIds) {
  const scenario = await bundledScenario(id)
  for (const language of scenarioLanguages) {
    const { entries } = play(scenario, playedWith(language))
    plays++
    const found = findingsOf(entries, procedures).filter(({ kind }) => kind !== 'done')
    for (const { kind, step } of found) faults.push(`${id} in ${language}: ${kind} of ${step}`)
  }
  const { replayed } = play(scenario, playedWith())
  const steps = new Map(replayed.settled.map(({ answer: { stage, step } }) => [`${stage} ${step}`, { stage, step }]))
  const deviations = [...steps.values()]
    .filter((_, index) => index % every === 0)
    .map((place): { readonly deviation: Deviation } => ({ deviation: { ...place, how: 'leftOut' } }))
  const { fallen } = playAll(scenario, playedWith(), deviations)
  for (const [index, { entries, replayed: now, departed }] of fallen.entries()) {
    plays++
    const { step, stage = '' } = deviations[index]?.deviation ?? { step: '' }
    const name = `${id} without ${step} of ${stage}`
    if (departed) left++
    if (!verifyChain(entries).ok) faults.push(`${name}: the chain is broken`)
    const again = replay(entries, procedures)
    if (again.stopped) faults.push(`${name}: replayed from the start it stops`)
    if (again.answers.length !== now.answers.length)
      faults.push(`${name}: replayed from the start it is another record`)
    faults.push(...clockFaults(scenario, now).map((fault) => `${name}: ${fault}`))
  }
}
for (const fault of faults.slice(0, 30)) console.error(fault)
console.log(`${plays} exercises played, ${left} of them with a step left out; ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
