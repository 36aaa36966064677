import { procedures } from '#machines/registry.ts'
import { caseRules } from '#machines/safety-rules/case.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { releasedCase } from '#proof/case-model.ts'
import { catchers } from '#proof/catchers.ts'
import { outcomeOf, stepOf } from '#proof/chart.ts'
import { proveCase } from '#proof/prove-case.ts'
import { proveChart } from '#proof/prove-chart.ts'
import { sayBroken, table } from '#proof/report.ts'
import { survivorReasons } from '#proof/survivors.ts'

/**
 * Proves the safety rules over every path of each chart and of the case that joins them, counts the states twice, and
 * plants faults to see that they are noticed. Exit 1 with a sentence on whatever does not hold.
 */
const now = () => performance.now()
const steps: Readonly<
  Record<string, { readonly title: string; readonly outcomes: Readonly<Record<string, { readonly label: string }>> }>
> = procedureWords.steps

const ways: Readonly<Record<string, string>> = ui.ways.labels

/** An answer in the words of its step, an end in those of the outcome, a way in in those of the case. */
function say(event: string): string {
  const end = event.startsWith('ends in ') ? steps[event.slice('ends in '.length)] : undefined
  if (end) return `The stage ends: ${end.title}`
  const words = steps[stepOf(event)]
  const label = words?.outcomes[outcomeOf(event)]?.label
  if (words && label !== undefined) return `${words.title} — ${label}`
  return `Begin: ${ways[event] ?? event}`
}

const joined = releasedCase()
const reports = [
  ...Object.values(procedures).map((procedure) =>
    proveChart(procedure, catchers[procedure.id], survivorReasons[procedure.id] ?? {}, now),
  ),
  proveCase(joined, caseRules, survivorReasons['case'] ?? {}, now),
]

for (const line of table(reports)) console.log(line)
for (const { chart, product, states } of reports)
  console.log(`${chart}: ${states} states visited stand for ${product} moments.`)
for (const { chart, broken, failures } of reports) {
  for (const rule of broken) console.log(['', ...sayBroken(chart, rule, say)].join('\n'))
  for (const what of failures) console.log(`FAILED in ${chart}: ${what}.`)
}
const failed = reports.some(({ broken, failures }) => broken.length + failures.length > 0)
console.log(failed ? 'Not every rule holds.' : 'Every rule holds on every path, and both counts are equal.')
process.exitCode = failed ? 1 : 0
