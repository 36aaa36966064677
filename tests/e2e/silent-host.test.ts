import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, servedApp } from './browser.ts'

let app: ServedFolder
let browser: Browser

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

it('a host that never answers about the organisation keeps nobody from starting a case', async () => {
  const { page, troubles } = await newPage(browser, app)
  await page.route('**/organisation.json', () => undefined)
  await page.goto(app.url)
  await page.getByRole('button', { name: ui.home.start, exact: true }).click()
  await page.getByRole('button', { name: ui.frame.danger }).waitFor({ timeout: 25_000 })
  expect(troubles.errors).toEqual([])
  await page.context().close()
})
