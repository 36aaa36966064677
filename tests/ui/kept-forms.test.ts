import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('tells the browser of every form to keep nothing of it: Chromium writes half-filled ones to a file', () => {
  const sources = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const forms = sources.flatMap((file) =>
    readFileSync(`src/ui/${file}`, 'utf8')
      .split('<form')
      .slice(1)
      .map((rest) => ({ file, opening: rest.slice(0, rest.indexOf('onSubmit')) })),
  )
  expect(forms.length).toBeGreaterThan(10)
  expect(forms.filter(({ opening }) => !opening.includes('autoComplete="off"')).map(({ file }) => file)).toEqual([])
})
