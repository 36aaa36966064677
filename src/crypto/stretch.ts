/** What stretches a passphrase: Argon2id, version 1.3, one lane, 32 bytes. */
export interface StretchAsked {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly memoryKiB: number
  readonly passes: number
}

/** In the browser a worker does it, so that the screen does not stand still. */
export type Stretch = (asked: StretchAsked) => Promise<Uint8Array<ArrayBuffer>>

/** How strongly passphrases are stretched: never weaker than `memoryKiB` once over, as many passes as fit in `atMostMs`. */
export interface Strength {
  readonly memoryKiB: number
  readonly atMostMs: number
  readonly mostPasses: number
}

/** 46 MiB: what a stolen device must spend on each guess; one second is what a person waits for. */
export const usualStrength: Strength = { memoryKiB: 46 * 1024, atMostMs: 1000, mostPasses: 16 }

/** How many passes this device does in the time, given how long some took. */
export const passesFor = ({ atMostMs, mostPasses }: Strength, passes: number, tookMs: number): number =>
  Math.max(1, Math.min(mostPasses, Math.floor((passes * atMostMs) / Math.max(1, tookMs))))
