import type { Dictionary } from '#content/dictionary.ts'
import type { Measured, MeasureId } from './durations.ts'

/** Why there is no time, in words: never a zero in its place. */
export const lackInWords = (
  { states, stillMissing }: Pick<Dictionary['deskWords'], 'states' | 'stillMissing'>,
  id: MeasureId,
  lack: Exclude<Measured['is'], 'done'>,
): string => (id === 'missing' && lack === 'open' ? stillMissing : states[lack])
