/** How far somebody has come with pressing Shift alone, three times in a row. */
export interface ShiftPresses {
  readonly count: 0 | 1 | 2 | 3
  /** Shift was held while another key went up: the Shift that goes up next belongs to that key. */
  readonly asModifier: boolean
}

export const noPresses: ShiftPresses = { count: 0, asModifier: false }

/** How long a press of Shift waits for the next one, in milliseconds; as in GOV.UK's “Exit this page”. */
export const pressesExpire = 5000

/** A key has gone up. Capital letters typed with Shift do not count, and any other key begins anew. */
export function keyUp(before: ShiftPresses, key: string, shiftHeld: boolean): ShiftPresses {
  if (key !== 'Shift' || before.asModifier) return { count: 0, asModifier: shiftHeld && key !== 'Shift' }
  const count = ({ 0: 1, 1: 2, 2: 3, 3: 3 } as const)[before.count]
  return { count, asModifier: false }
}
