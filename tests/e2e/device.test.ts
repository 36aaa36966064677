import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { broken, sideways } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { protectDevice } from './protect.ts'

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

const locked = (page: Page) => page.getByRole('heading', { name: ui.lock.title, exact: true }).waitFor()

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(ui.lock.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: ui.lock.unlock, exact: true }).click()
}

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

describe.each([
  ['a phone', { width: 390, height: 844 }, 'light'],
  ['a laptop', { width: 1366, height: 768 }, 'dark'],
  ['a narrow window', { width: 320, height: 640 }, 'dark'],
] as const)('the screens about the device on %s', (_, viewport, colorScheme) => {
  it('break no rule of WCAG 2.2 AA, never scroll sideways, and leave the console empty', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport, colorScheme })
    const carer = new Caseworker(page, night, athens)
    const seen: Record<string, { broken: string[]; sideways: number }> = {}
    const look = async (name: string) => {
      await page.waitForTimeout(150)
      const narrow = await sideways(page)
      if (viewport.width < 390) {
        seen[name] = { broken: await broken(page), sideways: narrow }
        return
      }
      // Text at twice its size, as a person with weak eyes sets it.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      const large = await sideways(page)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
      seen[name] = { broken: await broken(page), sideways: Math.max(narrow, large) }
    }
    const { device, keys, protect, recovery } = deviceScreens
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
    await carer.open(app.url)
    await press(ui.home.device)
    await carer.heading(device.title).waitFor()
    await page.getByRole('heading', { name: new RegExp(`^${device.room}`) }).waitFor()
    await look('this device')
    await press(device.safety)
    await carer.heading(deviceScreens.security.title).waitFor()
    await look('what is protected')
    await press(deviceScreens.back)
    await press(ui.protection.protect)
    await carer.heading(protect.title).waitFor()
    await press(deviceScreens.continue)
    await look('passphrase with an error')
    await press(protect.take)
    await page.getByLabel(protect.again, { exact: true }).fill(await page.locator('.suggestion').innerText())
    await press(deviceScreens.continue)
    await page.getByRole('list', { name: recovery.key }).waitFor()
    await look('recovery key')
    await press(recovery.have)
    await look('check of the paper')
    await press(recovery.seeAgain)
    await press(deviceScreens.back)
    const passphrase = await protectDevice(page)
    await look('home, protected')
    await press(ui.home.device)
    await press(device.openKeys)
    await carer.heading(keys.title).waitFor()
    await look('keys')
    await press(keys.change)
    await look('another passphrase')
    await press(deviceScreens.back)
    await press(keys.addRecovery)
    await look('another recovery key')
    await press(ui.protection.lock)
    await locked(page)
    await look('locked')
    await press(ui.lock.useRecovery)
    await page.getByLabel(ui.lock.recovery, { exact: true }).fill('AAAAA')
    await press(ui.lock.unlock)
    await page
      .locator('#unlock-fault')
      .getByText(/recovery key/)
      .waitFor()
    await look('locked, mistyped')
    await press(ui.lock.usePassphrase)
    await unlock(page, passphrase)
    await carer.startBy('newlyMet')
    await carer.answer('endPrevention', 'openedByMistake')
    await carer.answer('mistakeCheck', 'confirmed', { reason: 'A test', secondPerson: 'Manager' })
    await look('at rest')
    await press(ui.atRest.erase)
    await carer.heading(deviceScreens.erase.title).waitFor()
    await look('deleting')
    await page.getByRole('button', { name: ui.exit.label }).first().click()
    await look('clock')
    for (const [name, found] of Object.entries(seen))
      expect({ name, ...found }).toEqual({ name, broken: [], sideways: 0 })
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
    await carer.button(ui.home.device).click()
    await page.getByText(/: 1$/).waitFor()
    await carer.reload()
    await page.getByText(ui.home.noneOpen).waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
