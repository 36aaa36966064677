import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gradeWords, reviewScreens } from '#content/en/review.ts'
import { dossierWords } from '#content/en/dossier.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { headCode, headOf } from '#record/chain.ts'
import { writeRecordFile } from '#record/record-file.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { nightRecord, recordPdf, withOtherWords } from '../review/sample-files.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'check-'))
const entries = nightRecord()
const code = headCode(headOf(entries))
let browser: Browser
let app: ServedFolder

const file = (name: string, bytes: Uint8Array | string) => {
  const place = path.join(folder, name)
  writeFileSync(place, bytes)
  return place
}

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function verdictOn(page: Page, place: string): Promise<string> {
  await page.getByLabel(reviewScreens.choose).setInputFiles(place)
  return shownVerdict(page)
}

async function shownVerdict(page: Page): Promise<string> {
  const verdict = page.getByRole('region', { name: new RegExp(reviewScreens.verdict) })
  await verdict.waitFor({ timeout: 60_000 })
  return verdict.innerText()
}

/** Everything the page has stored anywhere, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: unknown[] = [localStorage.length, sessionStorage.length, document.cookie]
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error(name)))
      })
      for (const store of base.objectStoreNames) {
        const keys = await new Promise((resolve) => {
          const asking = base.transaction(store).objectStore(store).getAllKeys()
          asking.addEventListener('success', () => resolve(asking.result))
        })
        all.push([name, store, keys])
      }
      base.close()
    }
    return JSON.stringify(all)
  })

describe('checking a file in the app', () => {
  it('needs no case: the keyboard leads there, the verdict has the focus, and nothing is stored, sent or named', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
    await page.goto(app.url)
    const link = page.getByRole('button', { name: homeMore.review })
    await link.waitFor()
    const before = await stored(page)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: reviewScreens.title }).waitFor()

    const good = await verdictOn(page, file('good.pdf', recordPdf(entries)))
    expect(good).toContain(gradeWords.good)
    expect(good).toContain('byte for byte')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rev-verdict')
    expect(await page.getByText('10-4471/26').count()).toBe(0)
    await page.getByRole('button', { name: dossierWords.part.record, exact: true }).click()
    await page.getByText('Corrections', { exact: true }).click()
    await page.getByText('10-4471/26').first().waitFor()
    await page.getByRole('button', { name: dossierWords.part.verdict, exact: true }).click()

    await page.getByLabel(reviewScreens.codeLabel).fill('3F2A')
    await page.keyboard.press('Enter')
    await page
      .getByRole('alert')
      .getByText(/A code has 16 digits/)
      .waitFor()
    await page.getByLabel(reviewScreens.codeLabel).fill(code)
    await page.keyboard.press('Enter')
    await page.getByText(/The code you typed is the code of this record/).waitFor()

    expect(await stored(page)).toBe(before)
    await page.getByRole('button', { name: reviewScreens.another, exact: true }).click()
    expect(page.url()).toBe(app.url)
    expect(await page.title()).toBe(ui.product)
    await page.getByRole('button', { name: reviewScreens.back }).click()
    await page.getByRole('button', { name: ui.home.start }).waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('says of forged, cut and foreign files what they are, also when they are dropped', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    await page.goto(app.url)
    await page.getByRole('button', { name: homeMore.review }).click()
    const another = () => page.getByRole('button', { name: reviewScreens.another, exact: true }).click()
    const changed = recordPdf(entries, withOtherWords('People decided', 'Nobody decided'))
    expect(await verdictOn(page, file('changed.pdf', changed))).toContain(
      'Pages that do not say what the record says: 1.',
    )
    await another()
    const cut = await verdictOn(page, file('cut.json', writeRecordFile(entries.slice(0, -1))))
    expect(cut).toContain('consistent in itself')
    await page.getByLabel(reviewScreens.codeLabel).fill(code)
    await page.getByRole('button', { name: reviewScreens.codeCompare }).click()
    await page.getByText(/belongs to no state of this record/).waitFor()
    expect(await shownVerdict(page)).toContain(gradeWords.bad)
    await another()
    expect(await verdictOn(page, file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)))).toContain(gradeWords.bad)
    await another()
    await page.getByText(reviewScreens.drop).evaluate((place) => {
      const data = new DataTransfer()
      data.items.add(new File(['{"format":"other"}'], 'x.json'))
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    expect(await shownVerdict(page)).toContain('is not a record of the Missing Child Guide')
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
