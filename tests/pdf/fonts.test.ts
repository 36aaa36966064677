import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cutGlyphs } from '#pdf/cut-glyphs.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { loadTextKit } from '#pdf/text-kit.ts'

const folder = new URL('../../src/pdf/fonts/', import.meta.url)
const fonts = readdirSync(folder).filter((name) => name.endsWith('.ttf'))

describe('the fonts of the papers', () => {
  it('are the ones that were cut, byte for byte', () => {
    const hashes = Object.fromEntries(
      fonts.map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(new URL(name, folder)))
          .digest('hex'),
      ]),
    )
    expect(JSON.parse(readFileSync(new URL('hashes.json', folder), 'utf8'))).toEqual(hashes)
  })

  it('weigh less than 620 KB together and come with their licences', () => {
    const sum = fonts.reduce((total, name) => total + readFileSync(new URL(name, folder)).length, 0)
    expect(sum).toBeLessThan(620_000)
    for (const family of ['noto-sans', 'noto-sans-ethiopic', 'vazirmatn']) {
      expect(existsSync(new URL(`OFL-${family}.txt`, folder))).toBe(true)
    }
  })

  it('cover the letters that names in Europe and its neighbourhood are written with', () => {
    const kit = loadNodeKit()
    const missing = (face: 'regular' | 'bold' | 'arabic' | 'ethiopic', text: string) =>
      Array.from(text).filter((letter) => !kit[face].covers(letter.codePointAt(0) ?? 0))
    const latin = 'ÀÿĀžƀɏƏəɓɗŋǩẸọỰỹΑωάὰᾳᾧАяЁёЂђҐґӘәҚқ–—‘’“”„…•€₺№½ʻʿ'
    expect(missing('regular', latin)).toEqual([])
    expect(missing('bold', latin)).toEqual([])
    expect(missing('arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکیٹڈڑںہھےۓښګځڅړډڵڕەۆێېۍئأإآة٠٩۰۹،؛؟ًٌٍَُِّْٰ')).toEqual([])
    expect(missing('ethiopic', 'ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣')).toEqual([])
  })

  it('are refused when they are no fonts', () => {
    const junk = new Uint8Array(64)
    expect(() => loadTextKit({ regular: junk, bold: junk, arabic: junk, ethiopic: junk })).toThrow('cannot be read')
  })

  it('give the same subset for the same glyphs in any order, with the parts of composed letters', () => {
    const { bytes } = loadNodeKit().regular
    const one = cutGlyphs(bytes, [400, 36, 200])
    const other = cutGlyphs(bytes, [200, 400, 36, 36])
    expect(one.bytes).toEqual(other.bytes)
    expect(one.numbers.get(0)).toBe(0)
    expect(one.bytes.length).toBeLessThan(4000)
  })
})
