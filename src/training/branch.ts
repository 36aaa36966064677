import { beginning, seal } from '#record/chain.ts'
import type { Content, Entry, TrainingMark } from '#record/entry.ts'

/** Where a branch is written: a case and a device of its own. `salt` gives 32 hexadecimal digits, new at each call. */
export interface BranchPen {
  readonly caseId: string
  readonly device: string
  readonly training: TrainingMark
  readonly salt: () => string
}

/**
 * The beginning of a record as the record of another run of the exercise: the same words, times and people, in a case of its
 * own, sealed anew. What one entry says of another by its hash says it of the new one. The given entries stay as they are.
 * @param entries of one device, from the first on
 * @throws RangeError when entries of several devices are given, which no run has
 */
export function branchOf(entries: readonly Entry[], pen: BranchPen): Entry[] {
  if (new Set(entries.map(({ device }) => device)).size > 1) throw new RangeError('a run is written by one device')
  const renamed = new Map<string, string>()
  const sealed: Entry[] = []
  for (const { hash, ...entry } of entries) {
    const written = seal({
      ...entry,
      case: pen.caseId,
      device: pen.device,
      prev: sealed.at(-1)?.hash ?? beginning,
      salt: pen.salt(),
      content: contentOfBranch(entry.content, pen.training, renamed),
    })
    renamed.set(hash, written.hash)
    sealed.push(written)
  }
  return sealed
}

function contentOfBranch(content: Content, training: TrainingMark, renamed: ReadonlyMap<string, string>): Content {
  if (content.type === 'caseOpened') return { ...content, training }
  const inBranch = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed.get(value) ?? value
    if (Array.isArray(value)) return value.map(inBranch)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inBranch(inner)]))
  }
  return inBranch(content) as Content
}
