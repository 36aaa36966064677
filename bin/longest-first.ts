import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Test files that take longest, the longest first: by name, since a fresh clone has measured nothing yet. */
const longest = [
  'e2e/crash.test.ts',
  'e2e/offline.test.ts',
  'e2e/device.test.ts',
  'record/walks.test.ts',
  'proof/procedures.test.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(`/tests/${name}`))
  return at < 0 ? longest.length : at
}

/** Starts the files that take longest first, so that none of them runs alone at the end while the other core waits. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
