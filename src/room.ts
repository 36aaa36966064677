/**
 * A room of this device: the guide itself or the trainer's. Each has stores, keys, locks and channels of its own, told apart by
 * what their names begin with, so that nothing written in one is ever in the other.
 */
export interface Room {
  readonly prefix: string
  /** Whether everything made in it carries the mark of training. */
  readonly training: boolean
}

export const guideRoom: Room = { prefix: 'missing-child-guide', training: false }
export const trainingRoom: Room = { prefix: 'missing-child-guide-training', training: true }
