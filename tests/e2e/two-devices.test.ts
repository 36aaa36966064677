import { readFileSync, mkdirSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { files } from '#content/en/files.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { broken, sideways } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { judgeRecord } from './judge-pdf.ts'
import { keptFields } from './kept-fields.ts'

let browser: Browser
let app: ServedFolder

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

const words = 'six words nobody would ever guess'
const night = Date.UTC(2026, 0, 7, 21, 40)
const place = { zone: 'Europe/Athens', offset: 120 }
const pictures = process.env['PICTURES_OF_TWO_DEVICES']

/** What is wrong with a screen, for those that were looked at. */
const wrong: string[] = []

/** Looks at a screen with axe, and takes pictures of it where they are asked for. */
async function picture(page: Page, name: string): Promise<void> {
  wrong.push(...[...(await broken(page)), ...(await keptFields(page))].map((rule) => `${name}: ${rule}`))
  if ((await sideways(page)) > 0) wrong.push(`${name} scrolls sideways`)
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  for (const [size, width, height] of [
    ['phone', 390, 844],
    ['laptop', 1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 390, height: 844 })
}

/** Seals the open case for another device and saves the file. */
async function give(worker: Caseworker, to: string): Promise<Uint8Array> {
  const { page } = worker
  await worker.more('give')
  await page.getByLabel(files.give.to).fill(to)
  await page.getByRole('radio', { name: files.give.passphrase }).check()
  await page.getByLabel(files.give.words, { exact: true }).fill(words)
  await page.getByLabel(files.give.wordsAgain).fill(words)
  await picture(page, 'give')
  await worker.button(files.give.make).click()
  const saved = page.waitForEvent('download')
  await worker.button(files.give.save).click({ timeout: 60_000 })
  await picture(page, 'given')
  return bytesOf(await saved)
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  expect(download.suggestedFilename()).toMatch(/^sealed-[0-9a-f]{8}\.age$/)
  return readFileSync(await download.path())
}

/** Takes in a file from the start page and opens its case. */
async function take(worker: Caseworker, bytes: Uint8Array, name: string, outcome: string): Promise<void> {
  const { page } = worker
  await worker.button(files.home.takeIn).click()
  const file = { name: 'sealed.age', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.getByLabel(files.takeIn.choose).setInputFiles(file)
  if (outcome === files.takeIn.outcomes.newHere) {
    await page.getByLabel(files.takeIn.passphrase, { exact: true }).fill('not these words')
    await worker.button(files.takeIn.open).click()
    await page.getByText(files.takeIn.faults.wrongKey).first().waitFor({ timeout: 60_000 })
  }
  await page.getByLabel(files.takeIn.passphrase, { exact: true }).fill(words)
  await worker.button(files.takeIn.open).click()
  await page.getByText(outcome).waitFor({ timeout: 60_000 })
  await page.getByLabel(recordScreens.people.name).fill(name)
  await picture(page, `take-in-${name.split(' ')[0]}`)
  await worker.button(files.takeIn.accept).click()
  const open = page.getByRole('button', { name: files.takeIn.openCase.replace('{reference}', '').trim() })
  await open.waitFor({ timeout: 60_000 })
  await picture(page, `taken-${name.split(' ')[0]}`)
  await open.click()
  await page.getByRole('navigation', { name: ui.frame.tabs }).waitFor()
  const goOn = worker.button(ui.resume.continue)
  if (await goOn.isVisible().catch(() => false)) await goOn.click()
}

async function leave(worker: Caseworker): Promise<void> {
  await worker.button(ui.frame.leave).first().click()
  // Nothing is protected yet: the first time a case is left, that is asked for.
  const later = worker.button(deviceScreens.protect.skipLeave)
  await worker.button(ui.home.start).or(later).waitFor()
  if (await later.isVisible()) await later.click()
  await worker.button(ui.home.start).waitFor()
}

async function code(worker: Caseworker): Promise<string> {
  await worker.more('finish')
  return worker.page.locator('.rec-code strong').first().innerText()
}

describe('two devices', () => {
  it('hand a case back and forth, go on apart once, decide it, and end with the same code', async () => {
    const options = { viewport: { width: 390, height: 844 }, acceptDownloads: true }
    const here = await newPage(browser, app, options)
    const there = await newPage(browser, app, options)
    const eleni = new Caseworker(here.page, night, place)
    const nikos = new Caseworker(there.page, night, place)
    // Two browsers seal and open at once: a busy machine needs longer for that.
    here.page.setDefaultTimeout(60_000)
    there.page.setDefaultTimeout(60_000)
    await eleni.open(app.url)
    await nikos.open(app.url)

    await eleni.startCase()
    await eleni.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
    const first = await give(eleni, 'The night shift')
    await take(nikos, first, 'Nikos Dimou', files.takeIn.outcomes.newHere)

    // Both go on with the danger screen, and do not know of each other.
    await eleni.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
    await nikos.answer('dangerScreen', 'red', { redItems: { arrivedUnder72h: 'yes' } })
    await nikos.answer('reportToPolice', 'accepted', { policeReference: 'K-77/26' })
    const theirs = await give(nikos, 'Eleni')
    await leave(eleni)
    await take(eleni, theirs, 'Eleni Markou', files.takeIn.outcomes.fork)

    await here.page.getByRole('heading', { name: files.fork.notice }).waitFor()
    await picture(here.page, 'fork-notice')
    await eleni.button(files.fork.decide).click()
    await here.page.getByRole('heading', { name: files.fork.conflicts }).waitFor()
    await picture(here.page, 'fork')
    await here.page.getByRole('radio', { name: files.fork.keepTheirs }).first().check()
    await here.page.getByLabel(files.fork.reason).fill('Nikos had spoken to the police')
    await picture(here.page, 'fork-decided')
    await eleni.button(files.fork.confirm).click()
    await here.page.getByRole('heading', { name: files.fork.notice }).waitFor({ state: 'detached' })
    await eleni.tab(ui.frame.record)
    await picture(here.page, 'timeline')

    const back = await give(eleni, 'Nikos')
    await leave(nikos)
    await take(nikos, back, 'Nikos Dimou', files.takeIn.outcomes.continues)
    const receipt = await give(nikos, 'Eleni')
    await leave(eleni)
    await take(eleni, receipt, 'Eleni Markou', files.takeIn.outcomes.continues)
    expect(await code(eleni)).toBe(await code(nikos))

    const { entries } = judgeRecord(await eleni.exportRecord())
    expect(new Set(entries.map(({ device }) => device)).size).toBe(2)
    expect(wrong).toEqual([])
    expect(here.troubles).toEqual(NO_TROUBLES)
    expect(there.troubles).toEqual(NO_TROUBLES)
  }, 600_000)

  it('does not take a file that is none, and says so', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const nikos = new Caseworker(page, night, place)
    await nikos.open(app.url)
    await nikos.button(files.home.takeIn).click()
    for (const [text, fault] of [
      ['{"format":"other"}', files.takeIn.faults.foreign],
      ['age-encryption.org/v1\n-> X25519 x\n', undefined],
    ] as const) {
      const file = { name: 'a.age', mimeType: 'application/octet-stream', buffer: Buffer.from(text) }
      await page.getByLabel(files.takeIn.choose).setInputFiles(file)
      if (fault) await page.getByText(fault).first().waitFor()
      else await page.getByText(files.takeIn.sealedRecipient).waitFor()
    }
    await page.getByLabel(files.takeIn.identity).fill('AGE-SECRET-KEY-1XYZ')
    await nikos.button(files.takeIn.open).click()
    await page.getByText(files.takeIn.faults.wrongKey).first().waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
  })

  it('backs up all cases into one file and says when', async () => {
    const { page, troubles } = await newPage(browser, app, {
      viewport: { width: 390, height: 844 },
      acceptDownloads: true,
    })
    const eleni = new Caseworker(page, night, place)
    await eleni.open(app.url)
    await eleni.startCase()
    await leave(eleni)
    await page.getByText(files.home.backupNever).waitFor()
    await picture(page, 'home')
    await eleni.button(files.home.backup).click()
    await page.getByRole('radio', { name: files.give.passphrase }).check()
    await page.getByLabel(files.give.words, { exact: true }).fill(words)
    await page.getByLabel(files.give.wordsAgain).fill(words)
    await picture(page, 'backup')
    const saved = page.waitForEvent('download')
    await eleni.button(files.backup.make).click()
    expect((await saved).suggestedFilename()).toBe('backup.age')
    expect(wrong).toEqual([])
    await page.getByText(phrase(files.home.backupLast, { when: '', entries: 0 }).slice(0, 12)).waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
  }, 120_000)
})
