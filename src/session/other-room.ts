import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import type { Ports } from './ports.ts'

/** A training record is never taken in among real cases, nor a real one in the trainer's room. */
export type OtherRoom = 'training' | 'real'

export function otherRoom({ training }: Pick<Ports, 'training'>, theirs: readonly Entry[]): OtherRoom | undefined {
  const marked = trainingOf(theirs) !== undefined
  if (marked === (training !== undefined)) return undefined
  return marked ? 'training' : 'real'
}
