import type { RandomSource } from './ports.ts'

/** Why a passphrase is not taken: too few characters, too few different ones, or nothing but digits. */
export type PassphraseWeakness = 'tooShort' | 'tooPlain' | 'digitsOnly'

/** Five random words have more; below this a stolen device can try them all. */
export const shortestPassphrase = 16
const fewestDifferent = 8

/** One and the same passphrase whatever keyboard or system typed it: compatibility composition, no space around it. */
export const normalisedPassphrase = (typed: string): string => typed.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ')

/** What is wrong with a passphrase that is to be set; undefined if nothing is. It cannot know what is easily guessed. */
export function weaknessOf(typed: string): PassphraseWeakness | undefined {
  const characters = Array.from(normalisedPassphrase(typed))
  if (characters.length < shortestPassphrase) return 'tooShort'
  if (characters.every((character) => /[\p{Nd}\s.,-]/u.test(character))) return 'digitsOnly'
  return new Set(characters).size < fewestDifferent ? 'tooPlain' : undefined
}

const consonants = 'bdfghjklmnprstvz'
const vowels = 'aeio'
const wordCount = 6

/**
 * A passphrase of 72 bits (six words of two syllables, each one of 64) to be written down and learned, e.g.
 * `tabo reki mofu lide saro nevi`: words that mean nothing in particular.
 */
export function suggestPassphrase(random: RandomSource): string {
  const bytes = (random.hex(wordCount * 2).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  const syllables = bytes.map((byte) => `${consonants[byte & 15] ?? ''}${vowels[(byte >> 4) & 3] ?? ''}`)
  return Array.from({ length: wordCount }, (_, i) => syllables.slice(2 * i, 2 * i + 2).join('')).join(' ')
}
