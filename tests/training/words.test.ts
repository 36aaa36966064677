import { describe, expect, it } from 'vitest'
import { termBase } from '#content/term-base.ts'
import { bundledIds, bundledScenario } from '#training/bundled.ts'
import { textsIn } from '#training/lint-words.ts'

describe.each(bundledIds)('the texts of %s', async (id) => {
  const texts = textsIn(await bundledScenario(id))

  it('keep to the term base in each language', () => {
    const lost = texts.flatMap(({ path, text }) =>
      Object.entries(termBase).flatMap(([term, { english, forms }]) =>
        english.test(text.en ?? '')
          ? Object.entries(forms).flatMap(([language, form]) =>
              form.test(text[language as keyof typeof forms] ?? '') ? [] : [`${term} ${language} ${path.join('/')}`],
            )
          : [],
      ),
    )
    expect(lost).toEqual([])
  })

  it('are short, and written with care: no double blanks, no straight quotes, no dashes', () => {
    for (const { path, text } of texts)
      for (const said of Object.values(text).filter((one) => one !== undefined)) {
        expect(said, path.join('/')).toBe(said.trim())
        expect(said, path.join('/')).not.toMatch(/ {2}|['"]|[—–]/)
        expect(said.length, path.join('/')).toBeLessThan(200)
      }
  })
})
