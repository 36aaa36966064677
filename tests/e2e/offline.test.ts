import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { offlineWords } from '#content/en/offline.ts'
import { aboutWords } from '#content/en/about.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'
import { bareHost, type BareHost, type Mishap } from './bare-host.ts'
import { launchBrowser, newPage, NO_TROUBLES } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { type BuiltRelease, differing, releaseOf } from './releases.ts'

let browser: Browser
let older: BuiltRelease
let newer: BuiltRelease
let host: BareHost

beforeAll(async () => {
  older = await releaseOf()
  newer = await releaseOf('the next release')
  host = await bareHost(older.folder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  older.remove()
  newer.remove()
})

afterEach(() => {
  host.spoil()
  host.serve(older.folder)
})

const night = Date.UTC(2026, 10, 24, 21, 40)
const ready = (page: Page) => page.getByText(offlineWords.ready).waitFor({ timeout: 20_000 })

/** The code the about screen shows. */
async function shownCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: homeMore.about }).click()
  const code = await page.locator('code').innerText()
  await page.getByRole('button', { name: aboutWords.back }).click()
  return code
}

/** Has the browser look for a newer release and waits until it has come to an end, good or bad. */
const lookForUpdate = (page: Page): Promise<'waiting' | 'given up' | 'none'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration) throw new Error('no worker is registered')
    await registration.update().catch(() => undefined)
    const worker = registration.installing
    if (!worker) return registration.waiting ? 'waiting' : 'none'
    return new Promise((resolve) => {
      const look = () => {
        if (worker.state === 'installed') resolve('waiting')
        if (worker.state === 'redundant') resolve('given up')
      }
      worker.addEventListener('statechange', look)
      look()
    })
  })

/** An interrupted update goes on where it was; here each mishap is to be met by an update from the beginning. */
async function forgetHalves(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A page that was loaded again looks for an update by itself: that one has to come to its own end first.
    const registration = await navigator.serviceWorker.getRegistration()
    for (let quiet = 0; quiet < 5; quiet = registration?.installing ? 0 : quiet + 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    for (const name of await caches.keys())
      if (name.startsWith('guide-release-') && !(await (await caches.open(name)).match('.release')))
        await caches.delete(name)
  })
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
}

describe('the guide without network', () => {
  it('works after one visit to a bare host, a paper in all scripts included, under its own policies', async () => {
    host.serve(older.folder)
    const { page, troubles } = await newPage(browser, host, { acceptDownloads: true })
    const carer = new Caseworker(page, night, { zone: 'Europe/Athens', offset: 120 })
    await carer.open(host.url)
    await ready(page)
    expect(await shownCode(page)).toBe(older.code)

    await page.context().setOffline(true)
    host.spoil('', 'dropped')
    const asked = host.asked.length
    await carer.reload()
    await ready(page)
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true)
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Ομόνοια, አቤና, مريم, Łódź' })
    const text = pageTexts(await carer.exportRecord()).join('\n')
    for (const script of ['Ομόνοια', 'አቤና', 'Łódź', '\u0645']) expect(text.normalize('NFKC')).toContain(script)
    const policies = await page.evaluate(async () => {
      const names = (await (await fetch('release.txt').catch(() => undefined))?.text()) ?? ''
      const worker = [...(await caches.keys())].filter((name) => name.startsWith('guide-release-'))[0] ?? ''
      const cache = await caches.open(worker)
      const keys = (await cache.keys()).map(({ url }) => url)
      const policyOf = async (part: string) =>
        (await cache.match(keys.find((url) => url.includes(part)) ?? ''))?.headers.get('content-security-policy') ?? ''
      return { names, page: await policyOf('index.html'), paper: await policyOf('paper-worker') }
    })
    expect(policies.names).toBe('')
    expect(policies.page).toContain("frame-ancestors 'none'")
    expect(policies.page).not.toContain('wasm')
    expect(policies.paper).toContain("'wasm-unsafe-eval'")
    // The list of the release is not among its files: asking for it is refused without going anywhere.
    expect(troubles.console.filter((line) => !line.includes('ERR_FAILED'))).toEqual([])
    expect({ ...troubles, console: [] }).toEqual(NO_TROUBLES)
    expect(host.asked.slice(asked).filter((name) => name !== 'service-worker.js')).toEqual([])
    await page.context().close()
  })

  it('keeps nothing but the files of the release', async () => {
    const { page } = await newPage(browser, host)
    const carer = new Caseworker(page, night, { zone: 'Europe/Athens', offset: 120 })
    await carer.open(host.url)
    await ready(page)
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Planted-word' })
    const kept = await page.evaluate(async () => {
      const held: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) held.push(new URL(url).pathname.slice(1))
      return held
    })
    expect(kept.filter((path) => path !== '.release').toSorted()).toEqual([...older.hashes.keys()].toSorted())
    await page.context().close()
  })

  it('shows its one page under every address of its own', async () => {
    const { page } = await newPage(browser, host)
    await page.goto(host.url)
    await ready(page)
    await page.goto(`${host.url}some/where?case=1`)
    await page.getByRole('button', { name: ui.home.start }).waitFor()
    expect(page.url()).toBe(host.url)
    await page.context().close()
  })

  it('says that it is not complete when the browser has thrown files away, and brings back the very same', async () => {
    const { page } = await newPage(browser, host)
    await page.goto(host.url)
    await ready(page)
    const throwAway = () =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => each.startsWith('guide-release-')) ?? ''
        const cache = await caches.open(name)
        for (const { url } of await cache.keys()) if (url.includes('vazirmatn')) await cache.delete(url)
      })
    await throwAway()
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
    host.spoil('vazirmatn', 'flippedBit')
    await page.reload()
    await page.getByText(offlineWords.incomplete).waitFor()
    host.spoil()
    await page.reload()
    await ready(page)
    expect(await differing(page, older)).toEqual([])
    await page.context().close()
  })
})

const mishaps: readonly (readonly [string, Mishap])[] = [
  ['paper-worker', 'dropped'],
  ['case-screen', 'cut'],
  ['harfbuzz', 'stalled'],
  ['index.html', 'flippedBit'],
  ['told', 'shortButWhole'],
  ['record', 'portalPage'],
  ['ethiopic', 'missing'],
  ['rest-', 'serverError'],
  ['guide', 'swapped'],
  ['service-worker.js', 'cut'],
]

describe('an update', () => {
  it(`that is interrupted in ${mishaps.length} ways leaves the older release whole, and is used only when a person says so`, async () => {
    host.serve(older.folder)
    const { page } = await newPage(browser, host)
    await page.goto(host.url)
    await ready(page)
    host.serve(newer.folder)
    // A mishap to a file that is not there would be none.
    for (const [part] of mishaps)
      expect(
        [...newer.hashes.keys(), 'service-worker.js'].some((name) => name.includes(part)),
        part,
      ).toBe(true)
    const seen: Record<string, unknown> = {}
    for (const [part, mishap] of mishaps) {
      await forgetHalves(page)
      host.spoil(part, mishap)
      const end = await lookForUpdate(page)
      await page.reload()
      await ready(page)
      seen[`${part} ${mishap}`] = [
        end === 'waiting',
        (await shownCode(page)) === older.code,
        await differing(page, older),
      ]
    }
    expect(seen).toEqual(Object.fromEntries(mishaps.map(([part, mishap]) => [`${part} ${mishap}`, [false, true, []]])))

    host.spoil()
    expect(await lookForUpdate(page)).toBe('waiting')
    await page.reload()
    await ready(page)
    expect(await shownCode(page)).toBe(older.code)
    expect(await differing(page, older)).toEqual([])

    const second = await page.context().newPage()
    await second.goto(host.url)
    await ready(second)
    await second.getByRole('button', { name: offlineWords.use }).click()
    await second.getByText(offlineWords.otherWindows).waitFor()
    expect(await differing(second, older)).toEqual([])
    await page.close()

    await second.getByRole('button', { name: offlineWords.use }).click()
    await expect.poll(() => shownCode(second).catch(() => ''), { timeout: 30_000 }).toBe(newer.code)
    expect(await differing(second, newer)).toEqual([])
    const caches = await second.evaluate(() => globalThis.caches.keys())
    expect(caches.filter((name) => name.startsWith('guide-release-'))).toHaveLength(1)
    await second.context().close()
  })

  it('waits for a person even after every window was closed', async () => {
    host.serve(older.folder)
    const { page } = await newPage(browser, host)
    await page.goto(host.url)
    await ready(page)
    host.serve(newer.folder)
    expect(await lookForUpdate(page)).toBe('waiting')
    const context = page.context()
    await page.goto('about:blank')
    await page.waitForTimeout(500)
    const again = await context.newPage()
    await again.goto(host.url)
    await ready(again)
    expect(await shownCode(again)).toBe(older.code)
    expect(await differing(again, older)).toEqual([])
    await page.close()
    await again.getByRole('button', { name: offlineWords.use }).click()
    await expect.poll(() => shownCode(again).catch(() => ''), { timeout: 30_000 }).toBe(newer.code)
    await context.close()
  })
})
