import type { Dictionary } from '#content/dictionary.ts'

/** Whether there is a sentence of its own for a fault. */
export const isFaultIn = <Faults extends object>(faults: Faults, fault: PropertyKey): fault is keyof Faults =>
  Object.hasOwn(faults, fault)

/** Why a file was not taken, in a sentence. */
export function faultInWords({ files }: Dictionary, fault: string): string {
  const { faults } = files.takeIn
  return isFaultIn(faults, fault) ? faults[fault] : faults.storage
}
