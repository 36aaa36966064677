import { papers } from '#export/papers.ts'
import { waysIn } from '#machines/case/joins.ts'
import { buildUpSet, minimumSet, partTwo } from '#machines/packet.ts'
import { proposeLikelihood } from '#machines/policy/likelihood-of-going-missing.ts'
import type { Place } from './places.ts'

/** The thing itself is named, so that a line cannot outlive what it points to. */
const at = (_thing: object, where: string, ...ids: readonly string[]): Place[] => ids.map((id) => ({ id, where }))

/** What the product carries outside of its steps. */
export const elsewhere: readonly Place[] = [
  ...at(waysIn, 'case: ways in', 'Q01'),
  ...at(minimumSet, 'packet, part 1', ...minimumSet),
  ...at(buildUpSet, 'packet, part 1 continued', ...buildUpSet),
  ...at(partTwo, 'packet, part 2', ...partTwo),
  ...at(proposeLikelihood, 'policy: likelihood of going missing', 'I3'),
  ...Object.entries(papers).flatMap(([id, { build, carries }]) => at(build, `paper: ${id}`, ...carries)),
]
