import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { homeMore } from '#content/en/home-more.ts'
import { gradeWords, reviewScreens } from '#content/en/review.ts'
import { deskWords } from '#content/en/review-desk.ts'
import { phrase } from '#content/phrase.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { nightRecord, recordPdf } from '../review/sample-files.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { openMany, recordFiles } from './many-files.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'many-'))
const count = 60
let browser: Browser
let app: ServedFolder

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, bytes: Uint8Array | string): string => {
  const place = path.join(folder, name)
  writeFileSync(place, bytes)
  return place
}

const list = (page: Page) => page.getByRole('region', { name: deskWords.list })

it('opens many files at once, foreign and practice ones too, tabulates and exports them, and is used by the keyboard', async () => {
  const records = recordFiles(path.join(folder, 'records'), count, 6, 24)
  const others = [
    file('night.pdf', recordPdf(nightRecord())),
    file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
  ]
  const { page, troubles } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
  await page.goto(app.url)
  await page.getByRole('button', { name: homeMore.review }).click()
  await openMany(page, [...records, ...others], 100_000)
  await page.getByText(new RegExp(phrase(deskWords.counted, { records: count, episodes: '\\d+' }))).waitFor()
  await page.getByText(phrase(deskWords.shown, { first: 1, last: 50, count: count + 2 })).waitFor()

  const police = page.getByRole('columnheader', { name: deskWords.measures.police }).getByRole('button')
  await police.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('columnheader', { name: deskWords.measures.police }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  await page.getByLabel(deskWords.filters.grade).selectOption('bad')
  await list(page).getByRole('row').filter({ hasText: 'picture.png' }).getByText(gradeWords.bad).waitFor()
  expect(await list(page).getByRole('row').count()).toBe(2)
  await page.getByLabel(deskWords.filters.grade).selectOption('')
  await page.getByLabel(deskWords.filters.counted).selectOption('no')
  await list(page).getByText(deskWords.why.practice).waitFor()
  // A PDF among many says that its pages were not compared; opened by itself they are.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: deskWords.fileNames.csv }).click()
  expect((await download).suggestedFilename()).toBe('episodes.csv')
  await list(page).getByRole('button', { name: 'night.pdf' }).click()
  const verdict = page.getByRole('region', { name: new RegExp(reviewScreens.verdict) })
  await verdict.waitFor({ timeout: 60_000 })
  expect(await verdict.innerText()).toContain('byte for byte')
  await page.getByRole('button', { name: reviewScreens.another, exact: true }).click()

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(page.url()).toBe(app.url)
  expect(troubles).toEqual(NO_TROUBLES)
  await page.context().close()
})
