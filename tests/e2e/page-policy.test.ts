import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'

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

/** The app in a fresh page, on which a test then does what an attacker would. */
async function opened() {
  const watched = await newPage(browser, app)
  await watched.page.goto(app.url)
  await watched.page.getByRole('heading', { level: 1 }).first().waitFor()
  return watched
}

describe('the built page under its policy', () => {
  it('starts without an error, a warning, a refusal or a foreign request', async () => {
    const { page, troubles } = await opened()
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('carries the policy in itself too, so that a bare host is covered', async () => {
    const { page } = await opened()
    const tag = page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await tag.getAttribute('content')).toMatch(/^default-src 'none'; .*trusted-types app-urls$/)
    await page.context().close()
  })

  it('is isolated from other pages', async () => {
    const { page } = await opened()
    expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true)
    await page.context().close()
  })

  it.each([
    ['a request to another machine', () => fetch('https://example.org/').then(String, () => 'refused'), 'connect-src'],
    [
      'a script made from text',
      // Later, because the browser lets what a test calls directly pass.
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(Reflect.construct(Function, ['return 1']))
            } catch {
              resolve('refused')
            }
          })
        }),
      'require-trusted-types-for',
    ],
    [
      'markup made from text',
      () =>
        Promise.resolve()
          .then(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'))
          .catch(() => 'refused'),
      'require-trusted-types-for',
    ],
    [
      'a second source of trusted text',
      () =>
        Promise.resolve()
          .then(() => {
            const { trustedTypes } = globalThis as unknown as {
              trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
            }
            return trustedTypes.createPolicy('another', {})
          })
          .catch(() => 'refused'),
      'trusted-types',
    ],
    [
      'WebAssembly in the page',
      () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(String, () => 'refused'),
      'script-src',
    ],
  ] as const)('refuses %s and reports it', async (_what, attempt, directive) => {
    const { page, troubles } = await opened()
    expect(await page.evaluate<unknown>(attempt)).toBe('refused')
    await expect.poll(() => troubles.policy.join('\n')).toContain(directive)
    expect(troubles.foreign).toEqual([])
    await page.context().close()
  })
})
