import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ui } from '#content/en/ui.ts'
import { findBrowser } from '../../bin/find-browser.ts'
import { BROWSER_FLAGS } from '../../tests/e2e/browser.ts'

/** A browser that runs on a profile of its own and can be cut off. */
export interface RunningBrowser {
  readonly page: Page
  readonly browser: Browser
  /** SIGKILL to the browser and all its processes. */
  readonly kill: () => Promise<void>
  /** Closes it as a person does. */
  readonly quit: () => Promise<void>
}

const longestStart = 60_000

/** Starts the browser on a profile and waits for the home screen of the app at `url`, or for its locked screen. */
export async function startOn(profile: string, url: string, flags: readonly string[] = []): Promise<RunningBrowser> {
  const portFile = path.join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const child: ChildProcess = spawn(
    findBrowser(),
    [
      ...BROWSER_FLAGS,
      ...flags,
      '--headless',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // It is gone already.
    }
    await gone
  }
  try {
    const since = performance.now()
    while (!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n')) {
      if (performance.now() - since > longestStart) throw new Error('the browser did not start within a minute')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? ''
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const context = browser.contexts()[0]
    if (!context) throw new Error('the browser has no window')
    const page = await context.newPage()
    page.setDefaultTimeout(longestStart)
    await page.goto(url)
    await page.getByRole('button', { name: ui.home.start }).waitFor()
    await page.getByText(ui.home.starting).waitFor({ state: 'detached' })
    const quit = async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 10_000))])
      await kill()
    }
    return { page, browser, kill, quit }
  } catch (error) {
    await kill()
    throw error
  }
}

const secretField = (page: Page) => page.getByLabel(ui.lock.passphrase, { exact: true })

/** Unlocks the screen that asks for the passphrase. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await secretField(page).fill(passphrase)
  await page.getByRole('button', { name: ui.lock.unlock, exact: true }).click()
  await secretField(page).waitFor({ state: 'detached' })
}

/** Whether the device that has just been started asks for a passphrase. */
export async function asksForPassphrase(page: Page): Promise<boolean> {
  const protect = page.getByRole('button', { name: ui.protection.protect })
  await secretField(page).or(protect).first().waitFor()
  return secretField(page).isVisible()
}
