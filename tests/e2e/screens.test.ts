import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { deviceScreens } from '#content/en/device-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { reviewScreens } from '#content/en/review.ts'
import { ui } from '#content/en/ui.ts'
import { paperTitle } from '#export/papers.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { broken, sideways } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
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

/** A record that was cut off at its end and still names the old number of entries. */
const cutRecord = readFileSync(path.resolve(import.meta.dirname, '../fixtures/records/v1/forged-cut.json'))
const night = Date.UTC(2026, 0, 10, 21, 40)
const athens = { zone: 'Europe/Athens', offset: 120 }

describe.each([
  ['a phone', { width: 390, height: 844 }, 'light'],
  ['a laptop', { width: 1366, height: 768 }, 'dark'],
  ['a narrow window', { width: 320, height: 640 }, 'light'],
] as const)('the screens on %s', (_, viewport, colorScheme) => {
  it('break no rule of WCAG 2.2 AA, never scroll sideways, and leave the console empty', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport, colorScheme })
    const carer = new Caseworker(page, night, athens)
    const seen: Record<string, { broken: string[]; sideways: number }> = {}
    const look = async (name: string) => {
      await page.waitForTimeout(150)
      seen[name] = { broken: [...(await broken(page)), ...(await keptFields(page))], sideways: await sideways(page) }
    }
    await carer.open(app.url)
    await look('home')
    await carer.button(ui.home.forms).click()
    await page.getByRole('heading', { name: ui.forms.title }).waitFor()
    await look('forms')
    await carer.button(ui.forms.back).click()
    await carer.startCase()
    await look('absence')
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
    await look('danger screen')
    await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
    await look('police')
    await carer.button(ui.step.continue).click()
    await look('police with an error')
    await carer.answer('notifyGuardian', 'notPossible', { reason: 'No answer' })
    await carer.tab(ui.frame.doNow)
    await look('do now')
    await carer.tab(ui.frame.record)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await look('record')
    const menu = ['note', 'call', 'done', 'police', 'contacts', 'handOver', 'who', 'child', 'stages', 'finish'] as const
    for (const item of menu) {
      await carer.more(item)
      await look(item)
    }
    await carer.more('papers')
    await look('papers')
    await page.getByRole('button', { name: paperTitle(book, 'notificationLog') }).click()
    await page.getByRole('radio', { name: /family/ }).check()
    await look('what leaves with a paper')
    await carer.more('papers')
    await carer.button(recordScreens.otherFiles.names.eventLogXes).click()
    await look('another file')
    await carer.answer('notifyHotline', 'done')
    await carer.answer('childFound', 'seenFaceToFace', { seenBy: 'Officer' })
    await look('who it is')
    await carer.answer('confirmChild', 'samePerson', { confirmedBy: 'Officer' })
    await carer.goTo('tellHotline')
    await look('told before')
    await carer.tab(ui.frame.doNow)
    await look('do now in aftercare')
    await carer.answer('childMissingAgain', 'yes')
    await look('missing before')
    await carer.reload()
    await look('home with a case')
    await carer.startBy('newlyMet')
    await look('newly met')
    await carer.answer('ageQuestion', 'doubted')
    await carer.answer('languageQuestion', 'no')
    await carer.answer('situationQuestion', 'alone')
    await carer.goTo('likelihoodFirst')
    await look('likelihood')
    await carer.answer('endPrevention', 'openedByMistake')
    await carer.answer('mistakeCheck', 'confirmed', { reason: 'A test', secondPerson: 'Manager' })
    await look('at rest')
    await carer.button(ui.frame.leave).click()
    await carer.heading(deviceScreens.protect.title).waitFor()
    await look('leaving what is not protected')
    await carer.button(deviceScreens.protect.skipLeave).click()
    await look('home with two cases')
    await carer.button(ui.home.about).click()
    await look('about')
    await carer.button(ui.about.back).click()
    await carer.button(ui.home.check).click()
    await look('check a file')
    await page.getByLabel(reviewScreens.choose).setInputFiles({
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from(cutRecord),
    })
    await page.getByRole('region', { name: new RegExp(reviewScreens.verdict) }).waitFor()
    await page.locator('details:not([open]) > summary').evaluateAll((all) => {
      for (const one of all as HTMLElement[]) one.click()
    })
    await look('a checked file')
    for (const [name, found] of Object.entries(seen))
      expect({ name, ...found }).toEqual({ name, broken: [], sideways: 0 })
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})

describe('the keyboard alone', () => {
  it('starts a case and answers the first questions; the heading of each step has the focus', async () => {
    const { page } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let presses = 0; (await focused()) !== ui.home.start; presses++) {
      expect(presses).toBeLessThan(10)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await carer.heading(procedureWords.steps.absenceNoticed.title).waitFor()
    expect(await focused()).toBe(procedureWords.steps.absenceNoticed.title)
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await carer.heading(procedureWords.steps.dangerScreen.title).waitFor()
    expect(await focused()).toBe(procedureWords.steps.dangerScreen.title)
    await page.context().close()
  })
})

describe('what must not leak', () => {
  it('keeps titles, the address and the history free of the case', async () => {
    const { page } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startCase()
    const titles = new Set([await page.title()])
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Planted-word' })
    await carer.wait(120)
    titles.add(await page.title())
    for (const title of titles) expect(title).toMatch(/^(\(\d+ due\) )?Missing Child Guide$/)
    expect(page.url()).toBe(app.url)
    expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([2, 0, 0])
    await page.context().close()
  })
})
