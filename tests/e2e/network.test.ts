import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { offlineWords } from '#content/en/offline.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { findBrowser } from '../../bin/find-browser.ts'
import { BROWSER_FLAGS, newPage, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly url?: string; readonly initiator?: string }
  }[]
}

/**
 * Addresses the browser's network stack was asked for, in order: by pages, workers and service workers alike. What the
 * browser asks for on its own account (sign-in, autofill) comes from no page and is left out, unless it is of our origin.
 */
function requested(file: string, own: readonly string[]): string[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const isOurs = (url: string, initiator = '') => own.some((one) => url.startsWith(one)) || /^https?:/.test(initiator)
  const type = log.constants.logEventTypes['URL_REQUEST_START_JOB']
  return log.events.flatMap((event) =>
    event.type === type && event.params?.url && isOurs(event.params.url, event.params.initiator)
      ? [event.params.url]
      : [],
  )
}

/** A host of its own that marks places in the browser's log. */
async function marker() {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

it('asks the network for nothing after loading, in a walk through a whole case with papers; only for news of itself', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'net-log-'))
  const file = path.join(folder, 'log.json')
  const app = await servedApp()
  const mark = await marker()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, `--log-net-log=${file}`],
  })
  const { page, troubles } = await newPage(browser, app, { acceptDownloads: true })
  const carer = new Caseworker(page, Date.UTC(2026, 10, 24, 21, 40), { zone: 'Europe/Athens', offset: 120 })
  await carer.open(app.url)
  await page.getByText(offlineWords.ready).waitFor({ timeout: 60_000 })
  const other = await page.context().newPage()
  await other.goto(`${mark.url}walk-begins`)

  await carer.startCase()
  await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Ομόνοια, አቤና, مريم' })
  await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
  await carer.more('police')
  await carer.download(() => carer.button(recordScreens.sheet.export).click())
  await carer.more('note')
  await page.getByLabel(recordScreens.note.text, { exact: true }).fill('The uncle rang')
  await carer.button(recordScreens.note.save).click()
  await carer.tab(ui.frame.record)
  await carer.answer('childFound', 'seenFaceToFace', { seenBy: 'Officer' })
  await carer.exportRecord()
  await carer.button(ui.frame.leave).click()
  await carer.button(deviceScreens.protect.skipLeave).click()
  await carer.button(homeMore.about).click()
  await carer.reload()
  await page.getByText(offlineWords.ready).waitFor()

  await other.goto(`${mark.url}walk-ends`)
  await browser.close()
  mark.close()
  await app.close()
  const all = requested(file, [app.url, mark.url])
  rmSync(folder, { recursive: true, force: true })
  const [begins, ends] = ['walk-begins', 'walk-ends'].map((name) => all.indexOf(`${mark.url}${name}`))
  // The log sees what it should see: the loading before the walk is in it.
  expect(all.slice(0, begins).filter((url) => url.startsWith(app.url)).length).toBeGreaterThan(10)
  const during = all.slice((begins ?? 0) + 1, ends).filter((url) => !url.startsWith(mark.url))
  expect([...new Set(during)].filter((url) => url !== `${app.url}service-worker.js`)).toEqual([])
  expect(troubles.foreign.filter((url) => !url.startsWith(mark.url))).toEqual([])
})
