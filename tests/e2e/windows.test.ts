import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { windowWords } from '#content/en/windows.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp, watchPage } from './browser.ts'
import { hammerOneCase } from './hammer.ts'

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

const opened = async (page: Page) => {
  page.setDefaultTimeout(30_000)
  await page.goto(app.url)
  await page.getByRole('button', { name: ui.home.start }).waitFor()
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: ui.frame.note }).click()
  await page.getByLabel(recordScreens.note.text, { exact: true }).fill(text)
  await page.getByRole('button', { name: recordScreens.note.save }).click()
}

/** A case open in two windows: the first writes it, the second shows it. */
async function twoWindows() {
  const { page: first, troubles } = await newPage(browser, app)
  await opened(first)
  await first.getByRole('button', { name: ui.home.start }).click()
  await first.getByRole('button', { name: ui.step.continue }).waitFor()
  const { page: second, troubles: others } = await watchPage(await first.context().newPage(), new URL(app.url).origin)
  await opened(second)
  await second.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
  await second.getByText(windowWords.elsewhere).waitFor()
  return { first, second, troubles: [troubles, others] }
}

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: ui.frame.tabs })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

describe('two windows of one case', () => {
  it('show the same live; the second is continued by the keyboard alone, after what the first has finished', async () => {
    const { first, second, troubles } = await twoWindows()
    await tab(second, ui.frame.record)
    await writeNote(first, 'Written in the first window')
    await second.getByText('Written in the first window').waitFor()

    await second.getByRole('button', { name: windowWords.take }).focus()
    await second.keyboard.press('Enter')
    await first.getByText(windowWords.elsewhere).waitFor()
    await second.getByText(windowWords.elsewhere).waitFor({ state: 'detached' })
    await second.getByText('Another window of this device writes').waitFor()
    await writeNote(second, 'Written in the second window')
    await tab(first, ui.frame.record)
    await first.getByText('Written in the second window').waitFor()
    expect(troubles).toEqual([NO_TROUBLES, NO_TROUBLES])
    await first.context().close()
  })

  it('go on in the one that is left when the one that wrote is gone', async () => {
    const { first, second } = await twoWindows()
    const session = await first.context().newCDPSession(first)
    const crashed = new Promise((resolve) => first.once('crash', resolve))
    // A page that is gone answers nothing any more.
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    await second.getByText(windowWords.elsewhere).waitFor({ state: 'detached' })
    await writeNote(second, 'Goes on')
    await second
      .getByText(/^Saved \d\d:\d\d/)
      .first()
      .waitFor()
    await second.context().close()
  })

  it('can be taken from a window that no longer answers, after three seconds', async () => {
    const { first, second } = await twoWindows()
    // Busy without end, it neither hears nor answers.
    void first
      .evaluate(() => {
        const end = Date.now() + 8000
        while (Date.now() < end);
      })
      .catch(() => undefined)
    await second.getByRole('button', { name: windowWords.take }).click()
    await second.getByText(windowWords.elsewhere).waitFor({ state: 'detached' })
    await writeNote(second, 'Goes on')
    await second
      .getByText(/^Saved \d\d:\d\d/)
      .first()
      .waitFor()
    await second.context().close()
  })

  it('lose nothing that was acknowledged when three write at once, and break no link', async () => {
    const context = await browser.newContext()
    const { lost, twice, takeOvers, whole, acknowledged } = await hammerOneCase(context, app.url, 3, 15)
    expect({ acknowledged, lost, twice, whole }).toEqual({ acknowledged: 45, lost: [], twice: [], whole: true })
    expect(takeOvers).toBeGreaterThan(0)
    await context.close()
  })
})
