/** Whether there is a sentence of its own for a fault. */
export const isFaultIn = <Faults extends object>(faults: Faults, fault: PropertyKey): fault is keyof Faults =>
  Object.hasOwn(faults, fault)
