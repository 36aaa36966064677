import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gradeWords, reviewScreens } from '#content/en/review.ts'
import { headCode, headOf } from '#record/chain.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { nightRecord, recordPdf, withOtherWords } from '../review/sample-files.ts'
import { launchBrowser, NO_TROUBLES, watchPage } from './browser.ts'

const project = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'viewer-'))
const entries = nightRecord()
let browser: Browser
let viewer = ''

const file = (name: string, bytes: Uint8Array | string) => {
  const place = path.join(folder, name)
  writeFileSync(place, bytes)
  return place
}

beforeAll(async () => {
  await build({
    root: project,
    configFile: path.join(project, 'vite.viewer.config.ts'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'built') },
  })
  // Alone in a folder, as somebody gets it by mail.
  viewer = path.join(folder, 'alone.html')
  copyFileSync(path.join(folder, 'built', 'viewer.html'), viewer)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The viewer opened from the disk; whatever could keep something is counted when it is called. */
async function openViewer() {
  const context = await browser.newContext()
  const address = pathToFileURL(viewer).href
  const requests: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== address) requests.push(request.url())
  })
  const { page, troubles } = await watchPage(await context.newPage(), address)
  await page.addInitScript(() => {
    const kept: string[] = []
    Object.assign(globalThis, { __kept: kept })
    const note = (name: string, original: unknown) => () => {
      kept.push(name)
      return original
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(globalThis, name, { get: note(name, undefined) })
    Object.defineProperty(Document.prototype, 'cookie', { get: note('cookie', ''), set: note('cookie', '') })
    Object.defineProperty(Navigator.prototype, 'storage', { get: note('storage', undefined) })
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: note('serviceWorker', undefined) })
  })
  await page.goto(address)
  const kept = () => page.evaluate(() => (globalThis as unknown as { __kept: string[] }).__kept)
  return { context, page, troubles, requests, kept }
}

async function verdictOn(page: Page, place: string): Promise<string> {
  await page.getByLabel(reviewScreens.choose).setInputFiles(place)
  const verdict = page.getByRole('region', { name: new RegExp(reviewScreens.verdict) })
  await verdict.waitFor({ timeout: 60_000 })
  return verdict.innerText()
}

const another = (page: Page) => page.getByRole('button', { name: reviewScreens.another }).click()

describe('the viewer that is one file', () => {
  it('opens from the disk and tells a good record from forged ones, pages included; it asks for nothing and keeps nothing', async () => {
    const { context, page, troubles, requests, kept } = await openViewer()
    const good = await verdictOn(page, file('good.pdf', recordPdf(entries)))
    expect(good).toContain(gradeWords.good)
    expect(good).toContain('byte for byte')
    expect(await page.getByRole('heading', { name: 'Timeline' }).count()).toBe(1)

    await page.getByLabel(reviewScreens.codeLabel).fill(headCode(headOf(entries)))
    await page.getByRole('button', { name: reviewScreens.codeCompare }).click()
    await page.getByText(/The code you typed is the code of this record/).waitFor()

    await another(page)
    const changed = recordPdf(entries, withOtherWords('People decided', 'Nobody decided'))
    const forged = await verdictOn(page, file('changed.pdf', changed))
    expect(forged).toContain(gradeWords.bad)
    expect(forged).toContain('Pages that do not say what the record says: 1.')

    await another(page)
    const json = new TextDecoder().decode(writeRecordFile(entries)).replace('No answer at night', 'Told at once')
    expect(await verdictOn(page, file('forged.json', json))).toContain('Broken at entry 6')

    expect(await kept()).toEqual([])
    expect(requests).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await context.close()
  })

  it('carries a policy under which only its own script runs and nothing can be sent', () => {
    const html = readFileSync(viewer, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/,
    )
    expect(policy).toContain('connect-src data:;')
    expect(policy).not.toContain('unsafe-inline')
    const around = html.replace(/<script type="module">[^]*?<\/script>/, '').replace(/<style>[^]*?<\/style>/, '')
    expect(around.length).toBeLessThan(2000)
    expect(around).not.toMatch(/<(?:script|style)\b|\b(?:src|href)="(?!data:)/)
  })
})
