import type { BoxState } from '#flowchart/standing.ts'

/** A sign for each state, so that none is told by colour alone. */
export const stateMarks: { readonly [S in BoxState]: string } = {
  here: '▶',
  open: '‖',
  done: '✓',
  ahead: '○',
  closedOff: '×',
}

export const boxStates = Object.keys(stateMarks) as BoxState[]
