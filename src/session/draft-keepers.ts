import type { DraftKeepers } from './ports.ts'

/** One list of what is half typed on screen. */
export function createDraftKeepers(): DraftKeepers {
  const keepers = new Set<() => Promise<unknown>>()
  return {
    add: (keep) => {
      keepers.add(keep)
      return () => keepers.delete(keep)
    },
    keepAll: async () => {
      await Promise.all([...keepers].map((keep) => keep()))
    },
  }
}
