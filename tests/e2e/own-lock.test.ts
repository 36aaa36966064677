import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { broken } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
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

const { keys, device } = deviceScreens

/** A passkey belongs to a name: the address of numbers has none. */
const named = () => app.url.replace('127.0.0.1', 'localhost')

/** An authenticator of the browser itself, built in like a fingerprint reader. */
async function addAuthenticator(page: Page, hasPrf: boolean): Promise<{ cdp: CDPSession; id: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id }
}

async function openKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: homeMore.device }).click()
  await page.getByRole('button', { name: device.openKeys }).click()
  await page.getByRole('heading', { name: keys.title }).waitFor()
}

/** A protected device whose keys are on screen. */
async function keysOf(url: string, hasPrf = true) {
  const { page, troubles } = await newPage(browser, { ...app, url }, { viewport: { width: 390, height: 844 } })
  const authenticator = await addAuthenticator(page, hasPrf)
  await page.goto(url)
  await page.getByRole('button', { name: ui.protection.protect }).click()
  const passphrase = await protectDevice(page)
  await openKeys(page)
  return { page, troubles, passphrase, ...authenticator }
}

async function add(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: keys.addPasskey }).click()
  await page.getByLabel(keys.current, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: deviceScreens.continue, exact: true }).click()
}

const ownLock = (page: Page) => page.getByRole('button', { name: ui.lock.byOwnLock })

describe('the lock of the device itself', () => {
  it('opens the guide after it was added, and a refusal is one calm sentence', async () => {
    const { page, troubles, passphrase, cdp, id } = await keysOf(named())
    await add(page, 'not the passphrase at all')
    await page.getByText(ui.vaultFault.wrongSecret).waitFor()
    await page.getByLabel(keys.current, { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: deviceScreens.continue, exact: true }).click()
    await page.getByText(keys.done.slotAdded).waitFor()
    await page.getByText(keys.kinds.passkey, { exact: true }).waitFor()
    await page.getByText(keys.methods).click()
    await page.getByText(keys.method['webauthn-prf']).waitFor()
    await page.getByText(/Argon2id, 46 MiB/).waitFor()
    expect(await broken(page)).toEqual([])
    // The tries before made one passkey, not two, and it says nothing of a person.
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
    expect(credentials.map(({ rpId, userName, userDisplayName }) => [rpId, userName, userDisplayName])).toEqual([
      ['localhost', 'Guide', 'Guide'],
    ])

    await page.reload()
    await ownLock(page).waitFor()
    expect(await broken(page)).toEqual([])
    await ownLock(page).click()
    await page.getByRole('button', { name: homeMore.device }).waitFor()
    expect(await page.getByRole('heading', { name: ui.lock.title, exact: true }).count()).toBe(0)

    await page.reload()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
    await ownLock(page).click()
    await page.getByText(ui.lock.ownLockFault.declined).waitFor()
    await page.getByLabel(ui.lock.passphrase, { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: ui.lock.unlock, exact: true }).click()
    await page.getByRole('button', { name: homeMore.device }).waitFor()
    expect(troubles).toEqual(NO_TROUBLES)
  })

  it.each([
    ['by an authenticator that gives no secret', () => named(), false],
    ['at an address of numbers', () => app.url, true],
  ])('is not added %s', async (_, url, hasPrf) => {
    const { page, passphrase } = await keysOf(url(), hasPrf)
    const offered = page.getByRole('button', { name: keys.addPasskey })
    if ((await offered.count()) > 0) {
      await add(page, passphrase)
      await page.getByText(ui.lock.ownLockFault.cannot).waitFor()
      await page.getByRole('button', { name: ui.more.back }).last().click()
    }
    expect(await page.getByText(keys.kinds.passkey, { exact: true }).count()).toBe(0)
    if (url() === app.url) expect(await offered.count()).toBe(0)
  })
})
