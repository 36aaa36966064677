import type { Session } from './session.ts'

/**
 * The context while no case is open: one list for the start, the way home and the lock, so that nothing of a case can stay in
 * one of them.
 */
export const nothingOpen = {
  writer: 'unknown',
  giveWay: false,
  takenOver: false,
  file: undefined,
  room: 'cases',
  pending: [],
  wish: undefined,
  saved: [],
  recovered: undefined,
  opening: undefined,
  refusal: undefined,
  problem: undefined,
  paper: undefined,
  sibling: undefined,
  delivered: undefined,
  progress: undefined,
  keptDraft: false,
} satisfies Partial<Session>
