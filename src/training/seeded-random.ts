import { hashOf } from '#record/sha256.ts'

/**
 * Digits in place of random ones, the same at each run with the same seed: a training record is the same, byte for byte, when
 * the same is done. Nothing secret is ever drawn from it.
 * @param begun how often this run was begun or gone on with, so that nothing is drawn twice
 */
export function seededRandom(seed: string, begun: number): { readonly hex: (bytes: number) => string } {
  let drawn = 0
  return {
    hex: (bytes) => {
      let digits = ''
      while (digits.length < bytes * 2) digits += hashOf({ begun, drawn: ++drawn, seed })
      return digits.slice(0, bytes * 2)
    },
  }
}

/** The id of the device a run is written by. */
export const deviceOf = (run: string): string => hashOf({ deviceOf: run }).slice(0, 32)
