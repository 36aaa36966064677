import { allProfiles } from '#profiles/all.ts'
import { certainties, mayCountDown } from '#profiles/certainty.ts'
import { oldestCheck } from '#profiles/layers.ts'
import type { Jurisdiction } from '#profiles/places.ts'
import { partsIn } from '#profiles/places.ts'
import { loadProfile, type Profile } from '#profiles/schema.ts'

const strengths = ['law', 'statutoryGuidance', 'guidance', 'practice'] as const

const head = ['place', 'rules', ...certainties, ...strengths, 'source', 'countable', 'numbers', 'oldest check']

/** One line of the table: what a jurisdiction, or a part of it, adds by itself. */
function row(name: string, { rules, contacts }: Pick<Profile, 'rules' | 'contacts'>): string[] {
  const count = (holds: (rule: Profile['rules'][number]) => boolean): string => String(rules.filter(holds).length)
  return [
    name,
    String(rules.length),
    ...certainties.map((certainty) => count((rule) => rule.certainty === certainty)),
    ...strengths.map((strength) => count((rule) => rule.strength === strength)),
    count(({ source }) => source !== undefined),
    count(({ clock, certainty }) => 'value' in clock && !clock.atLeast && mayCountDown(certainty)),
    String(contacts.filter(({ numbers }) => numbers).length),
    oldestCheck({ rules, contacts }) ?? '',
  ]
}

const rows = (Object.entries(allProfiles) as [Jurisdiction, Profile][]).flatMap(([country, { rules, contacts }]) => [
  row(country, { rules: rules.filter(({ subJurisdiction }) => subJurisdiction === undefined), contacts }),
  ...partsIn(country).map((part) =>
    row(`  ${part}`, { rules: rules.filter(({ subJurisdiction }) => subJurisdiction === part), contacts: [] }),
  ),
])

const widths = head.map((_, column) => Math.max(...[head, ...rows].map((line) => line[column]?.length ?? 0)))
const print = (line: readonly string[]): void =>
  console.log(
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )

print(head)
for (const line of rows) print(line)

const problems = Object.entries(allProfiles).flatMap(([country, profile]) => {
  const loaded = loadProfile(profile)
  return loaded.ok ? [] : loaded.problems.map((problem) => `${country}: ${problem}`)
})
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? 'Every profile can be used.' : `Problems: ${problems.length}. These profiles cannot be used.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
