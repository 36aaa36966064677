/** Remembers outside of both stores how many frames of a case were acknowledged: numbers only, never what is in them. */
export interface Witness {
  readonly counts: () => ReadonlyMap<string, number>
  /** 0 forgets the case. */
  readonly note: (caseId: string, count: number) => void
}

/**
 * @param prefix what the names of this room's stores begin with
 * @param storage e.g. `localStorage`; without one, or where it refuses, nothing is remembered and nothing breaks
 */
export function createWitness(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  prefix = 'missing-child-guide',
): Witness {
  const key = `${prefix}-counts`
  const read = (): Map<string, number> => {
    try {
      const kept = JSON.parse(storage?.getItem(key) ?? '{}') as Record<string, unknown>
      return new Map(
        Object.entries(kept).filter(
          (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && (entry[1] as number) > 0,
        ),
      )
    } catch {
      return new Map()
    }
  }
  return {
    counts: read,
    note: (caseId, count) => {
      const counts = read()
      if (count > 0) counts.set(caseId, count)
      else counts.delete(caseId)
      try {
        storage?.setItem(key, JSON.stringify(Object.fromEntries(counts)))
      } catch {
        // A full or refused storage costs the witness, nothing else.
      }
    },
  }
}
