import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderDigestedPaper } from '#pdf/render-paper.ts'
import { findBrowser } from '../../bin/find-browser.ts'
import { serveFolder, type ServedFolder } from '../../bin/serve.ts'
import { fullSample } from './sample-paper.ts'

const project = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'paper-page-'))
let served: ServedFolder

/** A page that prints the sample in the paper worker and leaves its hash in the title. */
const PAGE_SCRIPT = `
import { createPaperClient } from '${project}/src/pdf/paper-client.ts'
import { pageDigests } from '${project}/src/pdf/page-digests.ts'
import { fullSample } from '${project}/tests/pdf/sample-paper.ts'
import address from '${project}/src/pdf/paper-worker.ts?worker&url'
const urls = trustedTypes.createPolicy('app-urls', { createScriptURL: (url) => url })
const client = createPaperClient(() => new Worker(urls.createScriptURL(address), { type: 'module' }))
const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
try {
  await client.render({ ...fullSample(), language: '' }).catch((refused) => (document.documentElement.lang = refused.message))
  const stop = new AbortController()
  const givenUp = client.render(fullSample(), { onProgress: () => stop.abort(), signal: stop.signal })
  const shares = []
  const bytes = client.render(fullSample(), { onProgress: ({ done, pages }) => shares.push([pages, done]) })
  document.body.dataset.givenUp = await givenUp.catch((reason) => reason.name)
  document.title = hex(await crypto.subtle.digest('SHA-256', await bytes))
  document.body.dataset.shares = JSON.stringify(shares)
  document.body.dataset.digest = pageDigests(await bytes).digests.all
} catch (failure) {
  document.title = 'failed: ' + failure
}
`

beforeAll(async () => {
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><title></title><link rel="icon" href="data:,"><script type="module" src="./page.js"></script>',
  )
  writeFileSync(path.join(folder, 'page.js'), PAGE_SCRIPT)
  await build({
    root: folder,
    configFile: path.join(project, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'dist') },
    // The pages of the program are not there.
    plugins: [
      {
        name: 'this-page',
        configResolved: ({ build: own }) => void (own.rolldownOptions.input = path.join(folder, 'index.html')),
      },
    ],
  })
  served = await serveFolder(path.join(folder, 'dist'), 0)
}, 120_000)

afterAll(async () => {
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the paper worker in a browser', () => {
  it('prints the same bytes as Node, under the policy of the app', { timeout: 60_000 }, async () => {
    const { bytes, digests } = renderDigestedPaper(fullSample(), loadNodeKit())
    const here = createHash('sha256').update(bytes).digest('hex')
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    try {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (failure) => complaints.push(String(failure)))
      await page.goto(served.url)
      await expect.poll(async () => [await page.title(), complaints], { timeout: 20_000 }).toEqual([here, []])
      expect(await page.getAttribute('html', 'lang')).toContain('not a language tag')
      expect(await page.getAttribute('body', 'data-digest')).toBe(digests.all)
      expect(await page.getAttribute('body', 'data-given-up')).toBe('AbortError')
      const shares = JSON.parse((await page.getAttribute('body', 'data-shares')) ?? '[]') as [number, number][]
      expect(shares.map(([pages]) => pages)).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5, 5])
      expect(shares.map(([, done]) => done)).toEqual(shares.map(([, done]) => done).sort((a, b) => a - b))
      expect(shares.at(-1)?.[1]).toBeCloseTo(0.9)
    } finally {
      await browser.close()
    }
  })

  it('ships WebAssembly and jsPDF with the worker only, and nothing of what jsPDF could load besides', () => {
    const files = readdirSync(path.join(folder, 'dist/assets'))
    expect(files.filter((name) => name.endsWith('.ttf'))).toHaveLength(4)
    expect(files.filter((name) => name.endsWith('.wasm'))).toHaveLength(1)
    expect(files.filter((name) => /html2canvas|purify|canvg/.test(name))).toEqual([])
    const ofThePage = files.filter((name) => /^index-.*\.js$/.test(name))
    expect(ofThePage).toHaveLength(1)
    for (const name of ofThePage) {
      expect(readFileSync(path.join(folder, 'dist/assets', name), 'utf8')).not.toMatch(/WebAssembly|jsPDF/)
    }
  })
})
