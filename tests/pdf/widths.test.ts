import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { createTextSetter } from '#pdf/set-text.ts'
import { findBrowser } from '../../bin/find-browser.ts'
import { NAMES } from './sample-paper.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paper-widths-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FONTS = ['noto-sans-regular', 'vazirmatn-regular', 'noto-sans-ethiopic-regular']
const TEXTS = [...Object.values(NAMES), 'ښکلا', 'گوڵستان', 'می\u200Cخواهم', 'ẹ́ ị ọ', 'AVATAR To Wa', 'ሰላም፡ለዓለም']

/** A page that measures the texts on a canvas with the fonts of the papers. */
const page = (): string => `<!doctype html><meta charset="utf-8"><body><script type="module">
const fonts = ${JSON.stringify(FONTS.map((name) => [name, readFileSync(new URL(`../../src/pdf/fonts/${name}.ttf`, import.meta.url)).toString('base64')]))}
for (const [name, data] of fonts) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  document.fonts.add(await new FontFace(name, bytes).load())
}
const context = document.createElement('canvas').getContext('2d')
context.font = '1000px ' + fonts.map(([name]) => name).join(', ')
document.body.dataset.widths = JSON.stringify(${JSON.stringify(TEXTS)}.map((text) => context.measureText(text).width / 1000))
</script>`

describe('the width of set text', () => {
  it('is what a browser makes it, within half a percent', { timeout: 60_000 }, async () => {
    const file = path.join(folder, 'page.html')
    writeFileSync(file, page())
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    try {
      const opened = await browser.newPage()
      await opened.goto(`file://${file}`)
      await opened.waitForSelector('body[data-widths]', { state: 'attached', timeout: 20_000 })
      const theirs = JSON.parse((await opened.getAttribute('body', 'data-widths')) ?? '[]') as number[]
      const setter = createTextSetter(loadNodeKit())
      for (const [index, text] of TEXTS.entries()) {
        const [line] = setter.set(text, 'regular')
        const ours = line?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0
        expect([text, Math.abs(ours / (theirs[index] ?? 0) - 1) < 0.005, ours, theirs[index]]).toEqual([
          text,
          true,
          ours,
          theirs[index],
        ])
      }
    } finally {
      await browser.close()
    }
  })
})
