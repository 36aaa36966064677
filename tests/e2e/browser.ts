import path from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findBrowser } from '../../bin/find-browser.ts'
import { serveFolder, type ServedFolder } from '../../bin/serve.ts'

/** Flags that keep the browser off the network and able to run in a container. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The browser refuses its own sandbox to root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A headless browser for tests; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS] })
}

/** The built app, served as `npm start` serves it, at a free port; the caller closes it. */
export function servedApp(): Promise<ServedFolder> {
  return serveFolder(path.resolve(import.meta.dirname, '../../dist'), 0)
}

/** What went wrong on a page while it was watched. Every list is empty on a page that keeps its promises. */
export interface PageTroubles {
  /** Errors and warnings in the console. */
  readonly console: string[]
  /** Exceptions nobody caught. */
  readonly errors: string[]
  /** Refusals by the page policy. */
  readonly policy: string[]
  /** Requests to anywhere but the app's own origin, let through or not. */
  readonly foreign: string[]
}

/** A page being watched, and what went wrong on it so far. */
export interface WatchedPage {
  readonly page: Page
  readonly troubles: PageTroubles
}

/** What `troubles` looks like when nothing went wrong. */
export const NO_TROUBLES: PageTroubles = { console: [], errors: [], policy: [], foreign: [] }

const isOwn = (address: string, origin: string) =>
  /^(data|about|chrome-error):/.test(address) || address.startsWith(`blob:${origin}`) || address.startsWith(origin)

/** Starts to watch a page that is open already or about to be, such as one more tab of a context. */
export async function watchPage(page: Page, origin: string): Promise<WatchedPage> {
  const troubles: PageTroubles = { console: [], errors: [], policy: [], foreign: [] }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.console.push(message.text())
  })
  page.on('pageerror', (error) => troubles.errors.push(String(error)))
  const context = page.context()
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) troubles.foreign.push(request.url())
  })
  await page.exposeFunction('reportPolicyViolation', (text: string) => void troubles.policy.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const exposed = globalThis as unknown as { reportPolicyViolation: (text: string) => Promise<void> }
      void exposed.reportPolicyViolation(`${violatedDirective} refused ${blockedURI} ${sample}`.trim())
    })
  })
  return { page, troubles }
}

/** Opens a new page in a fresh context, watched, and not yet anywhere: the test goes to `app.url` itself. */
export async function newPage(
  browser: Browser,
  app: Pick<ServedFolder, 'url'>,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  return watchPage(await context.newPage(), new URL(app.url).origin)
}
