import { describe, expect, it } from 'vitest'
import { platformRandom } from '#crypto/random.ts'
import { passphraseWords, suggestPassphrase } from '#crypto/suggest-passphrase.ts'

describe('a passphrase that is suggested', () => {
  it('has six words of a list that gives each more than 10.9 bits', () => {
    expect(Math.log2(passphraseWords.length)).toBeGreaterThan(10.9)
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length)
    const words = suggestPassphrase((bytes) => platformRandom.hex(bytes)).split(' ')
    expect(words).toHaveLength(6)
    for (const word of words) expect(passphraseWords).toContain(word)
  })

  it('leaves nothing to chance but chance: equal bytes give equal words, others give others', () => {
    expect(suggestPassphrase(() => '0000')).toBe(suggestPassphrase(() => '0000'))
    const drawn = new Set(Array.from({ length: 50 }, () => suggestPassphrase((bytes) => platformRandom.hex(bytes))))
    expect(drawn.size).toBe(50)
  })

  it('draws again where a number would make the first words likelier than the last', () => {
    const given = ['ffff', '0001', '0002', '0003', '0004', '0005', '0006']
    const words = suggestPassphrase(() => given.shift() ?? '')
    expect(words).toBe(passphraseWords.slice(1, 7).join(' '))
    expect(given).toEqual([])
  })

  it('never proposes a word that hurts in this hour', () => {
    for (const word of ['child', 'miss', 'danger', 'victim', 'police']) expect(passphraseWords).not.toContain(word)
  })
})
