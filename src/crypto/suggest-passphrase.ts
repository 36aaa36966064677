import { wordlist } from '@scure/bip39/wordlists/english.js'

/** How many words a suggestion has: six of about 2,000 are 65 bits, more than guessing at Argon2id's pace gets through. */
const suggestedWords = 6

/** Words nobody wants to see proposed in the hour in which a child is missing. */
const leftOut: ReadonlySet<string> = new Set(
  `abandon abuse assault attack blame blood bomb border cage child crash crime cruel cry danger dumb escape evil fatal
  fire ghost gun grief hunt hurt injury kid knife miss nuclear orphan panic pistol police prison rifle risk scare shock
  shoot suffer tragic trap ugly warfare weapon weird`.split(/\s+/),
)

/** Short English words of three to eight letters that differ in their first four: easy to read out and to type. */
export const passphraseWords: readonly string[] = wordlist.filter((word) => !leftOut.has(word))

/** As many numbers below `passphraseWords.length` as there are words, each equally likely. */
function drawn(randomHex: (bytes: number) => string): number[] {
  const numbers: number[] = []
  while (numbers.length < suggestedWords) {
    // 16 bits; what lies above the last whole multiple is drawn anew, or the first words would come up more often.
    const number = Number.parseInt(randomHex(2), 16)
    const fair = Math.floor(0x1_00_00 / passphraseWords.length) * passphraseWords.length
    if (number < fair) numbers.push(number % passphraseWords.length)
  }
  return numbers
}

/**
 * A passphrase to take or leave, its words apart by spaces.
 * @param randomHex random bytes from the platform as hexadecimal digits
 */
export const suggestPassphrase = (randomHex: (bytes: number) => string): string =>
  drawn(randomHex)
    .map((number) => passphraseWords[number])
    .join(' ')
