import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { usualViews, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { locked, protectDevice, unlock } from './protect.ts'
import { walkDevice } from './screen-walks.ts'

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

const night = Date.UTC(2026, 0, 10, 21, 40)
const athens = { zone: 'Europe/Athens', offset: 120 }
const steps = procedureWords.steps
const planted = 'Planted-word'

/** Everything a page shows or holds in its document: text, attributes, fields, title, address. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((one) => one.value)
    return [document.title, location.href, document.documentElement.outerHTML, ...values].join('\n')
  })

async function typeHalf(page: Page): Promise<void> {
  await page.locator('.answer', { hasText: steps.absenceNoticed.outcomes.unknown.label }).click()
  const more = page.locator('.step-form > details > summary')
  if ((await more.count()) > 0) await more.click()
  await page.locator('#field-lastSeenWhere').fill(planted)
}

const half = (page: Page) => page.locator('#field-lastSeenWhere').inputValue()

/** A fresh device on which a response is under way, protected, and something is half typed. */
async function night1() {
  const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
  const carer = new Caseworker(page, night, athens)
  await carer.open(app.url)
  await carer.startCase()
  await page.getByRole('button', { name: ui.protection.protect }).click()
  const passphrase = await protectDevice(page)
  await carer.heading(steps.absenceNoticed.title).waitFor()
  await typeHalf(page)
  return { page, troubles, carer, passphrase }
}

describe('a device from the first tap to the lock', () => {
  it('starts in one tap, is protected when the case is left, and after a reload gives back what was half typed', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startCase()
    await page.getByText(ui.protection.unprotected).waitFor()
    await typeHalf(page)
    await carer.button(ui.frame.leave).click()
    const passphrase = await protectDevice(page)
    await carer.heading(ui.home.open).waitFor()
    await carer.reload()
    await locked(page)
    expect(await held(page)).not.toContain(planted)
    await unlock(page, 'not the passphrase at all')
    await page.getByText(ui.vaultFault.wrongSecret).waitFor()
    await unlock(page, passphrase)
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
    await carer.heading(steps.absenceNoticed.title).waitFor()
    await page.locator('#field-lastSeenWhere').waitFor({ state: 'attached' })
    expect(await half(page)).toBe(planted)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('locks in all windows at once, by the button in one of them', async () => {
    const { page, carer, passphrase } = await night1()
    const other = await page.context().newPage()
    await other.goto(app.url)
    await locked(other)
    await unlock(other, passphrase)
    await other.getByRole('heading', { name: ui.home.open }).waitFor()
    const reference = /Case ([A-Z0-9]{2}-[A-Z0-9]{4})/.exec(await held(page))?.[1] ?? 'none'
    expect(await held(other)).toContain(reference)
    await other.getByRole('button', { name: ui.protection.lock, exact: true }).click()
    await locked(page)
    await locked(other)
    for (const window of [page, other])
      for (const word of [planted, reference]) expect(await held(window)).not.toContain(word)
    await unlock(page, passphrase)
    await carer.heading(steps.absenceNoticed.title).waitFor()
    expect(await half(page)).toBe(planted)
    await page.context().close()
  })

  it('locks by itself after the limit, by the clock and not by ticks', async () => {
    const { page, carer, passphrase } = await night1()
    for (let minutes = 0; minutes < 29; minutes++) await carer.wait(1)
    await carer.heading(steps.absenceNoticed.title).waitFor()
    await carer.wait(1)
    await locked(page)
    expect(await held(page)).not.toContain(planted)
    expect(await page.title()).toMatch(/^(\(\d+ due\) )?Missing Child Guide$/)
    await unlock(page, passphrase)
    await carer.heading(steps.absenceNoticed.title).waitFor()
    expect(await half(page)).toBe(planted)
    await page.context().close()
  })

  it('takes a missing child while locked, and closes that case too until somebody unlocks', async () => {
    const { page, troubles, carer, passphrase } = await night1()
    await page.getByRole('button', { name: ui.protection.lock, exact: true }).click()
    await locked(page)
    await carer.button(ui.home.start).click()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Second-planted-word' })
    await carer.heading(steps.dangerScreen.title).waitFor()
    expect(await held(page)).not.toContain(planted)
    await carer.button(ui.frame.leave).click()
    await locked(page)
    expect(await held(page)).not.toContain('Second-planted-word')
    await unlock(page, passphrase)
    await page
      .getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ })
      .nth(1)
      .waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})

describe('leaving at once', () => {
  it('shows a clock in every window, and the way back asks for the passphrase', async () => {
    const { page, troubles, carer, passphrase } = await night1()
    const other = await page.context().newPage()
    await other.goto(app.url)
    await locked(other)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    for (const window of [page, other]) {
      await window.getByRole('button', { name: ui.away.back, exact: true }).waitFor()
      for (const word of [planted, ui.product, ui.home.start]) expect(await held(window)).not.toContain(word)
      expect(await window.title()).toBe(ui.away.title)
      expect(window.url()).toBe(app.url)
    }
    expect(await page.evaluate(() => history.length)).toBe(2)
    await page.getByRole('button', { name: ui.away.back, exact: true }).click()
    await locked(page)
    await unlock(page, passphrase)
    await carer.heading(steps.absenceNoticed.title).waitFor()
    expect(await half(page)).toBe(planted)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('works without a passphrase too, and keeps what was typed through a reload', async () => {
    const { page } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startCase()
    await typeHalf(page)
    await page.getByRole('button', { name: ui.exit.label }).first().click()
    expect(await held(page)).not.toContain(planted)
    // Longer than the store takes; a real reload comes later than this too.
    await page.waitForTimeout(1000)
    await carer.reload()
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
    await carer.button(ui.resume.continue).click()
    await page.locator('#field-lastSeenWhere').waitFor({ state: 'attached' })
    expect(await half(page)).toBe(planted)
    await page.context().close()
  })
})

describe('the screens about the device', () => {
  it('break no rule of WCAG 2.2 AA, never scroll sideways, also with large text, and leave the console empty', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const seen: Record<string, string[]> = {}
    const largeText = { width: 390, height: 844, colours: 'light', largeText: true, axe: false } as const
    await walkDevice(new Caseworker(page, night, athens), app.url, async (name) => {
      seen[name] = await wrongWith(page, [largeText, ...usualViews])
    })
    expect(Object.keys(seen).length).toBe(15)
    expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})

describe('deleting for good', () => {
  it('takes the reference typed by hand, leaves a count and nothing else', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startBy('newlyMet')
    await carer.answer('endPrevention', 'openedByMistake')
    await carer.answer('mistakeCheck', 'confirmed', { reason: planted, secondPerson: 'Manager' })
    await carer.button(ui.atRest.erase).click()
    const label = await page.locator('label[for=erase-reference]').innerText()
    const reference = /[A-Z0-9]{2}-[A-Z0-9]{4}/.exec(label)?.[0] ?? ''
    const confirm = page.getByRole('button', { name: deviceScreens.erase.confirm, exact: true })
    await page.locator('#erase-reference').fill('AA-0000')
    await confirm.click()
    await page.getByText(ui.vaultFault.otherReference).waitFor()
    await page.locator('#erase-reference').fill(reference.toLowerCase())
    await confirm.click()
    await carer.heading(deviceScreens.keys.done.shredded).waitFor()
    await page.getByRole('button', { name: deviceScreens.continue, exact: true }).click()
    await page.getByText(ui.home.noneOpen).waitFor()
    expect(await held(page)).not.toContain(reference)
    await carer.button(homeMore.device).click()
    await page.getByText(/: 1$/).waitFor()
    await carer.reload()
    await page.getByText(ui.home.noneOpen).waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
