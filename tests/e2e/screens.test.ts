import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { usualViews, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { keptFields } from './kept-fields.ts'
import { walkCase } from './screen-walks.ts'

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

describe('the screens', () => {
  it('break no rule of WCAG 2.2 AA, never scroll sideways, and leave the console empty', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const seen: Record<string, string[]> = {}
    await walkCase(new Caseworker(page, night, athens), app.url, async (name) => {
      seen[name] = [...(await wrongWith(page, usualViews)), ...(await keptFields(page))]
    })
    expect(Object.keys(seen).length).toBe(35)
    expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  }, 600_000)
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
    const reference = /Case ([A-Z0-9]{2}-[A-Z0-9]{4})/.exec(await page.locator('header').innerText())?.[1] ?? ''
    await page.getByRole('button', { name: ui.frame.note, exact: true }).click()
    await page.getByLabel(recordScreens.note.text, { exact: true }).fill('Planted-word, half typed')
    await carer.wait(120)
    titles.add(await page.title())
    for (const title of titles) expect(title).toMatch(/^(\(\d+ due\) )?Missing Child Guide$/)
    expect(page.url()).toBe(app.url)
    expect(await page.evaluate(() => [history.length, sessionStorage.length])).toEqual([2, 0])
    // Counts of frames by the random id of their case, and random ids of windows that were closed: nothing else.
    const kept = async () =>
      (await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))) as Record<string, string>
    await carer.reload()
    const { 'missing-child-guide-counts': counts = '', 'missing-child-guide-left': left = '', ...others } = await kept()
    expect(others).toEqual({})
    expect(counts).toMatch(/^\{"[0-9a-f]{32}":\d+\}$/)
    expect(left).toMatch(/^\["[0-9a-f]{32}"\]$/)
    expect(reference).not.toBe('')
    for (const word of ['Planted', reference, reference.replace('-', '')]) expect(counts + left).not.toContain(word)
    await page.context().close()
  })
})
