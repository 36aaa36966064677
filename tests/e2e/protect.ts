import type { Page } from 'playwright-core'
import { deviceScreens } from '#content/en/device-screens.ts'
import { ui } from '#content/en/ui.ts'

const { protect, recovery } = deviceScreens

/**
 * Goes through the screen that protects a device up to its last press: takes the suggested passphrase, copies the recovery
 * key from the screen and types the two groups that are asked for.
 * @returns the passphrase
 */
export async function readyToProtect(page: Page): Promise<string> {
  await page.getByRole('button', { name: protect.take }).click()
  const passphrase = await page.locator('.suggestion').innerText()
  await page.getByLabel(protect.again, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: deviceScreens.continue, exact: true }).click()
  await page.getByRole('list', { name: recovery.key }).waitFor()
  const groups = await page.getByRole('list', { name: recovery.key }).getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: recovery.have }).click()
  for (const label of await page.locator('form label').allInnerTexts()) {
    const group = groups[Number(/\d+/.exec(label)?.[0]) - 1]
    await page.getByLabel(label.trim(), { exact: true }).fill(group ?? '')
  }
  return passphrase
}

/** The last press, and until the device says that it is protected. */
export async function confirmProtection(page: Page): Promise<void> {
  await page.getByRole('button', { name: protect.confirm }).click()
  await page.getByRole('heading', { name: protect.done }).waitFor()
}

/** Protects the device on the screen that is open. @returns the passphrase */
export async function protectDevice(page: Page): Promise<string> {
  const passphrase = await readyToProtect(page)
  await confirmProtection(page)
  await page.getByRole('button', { name: protect.doneBack }).click()
  return passphrase
}

/** Waits until the device is locked. */
export const locked = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: ui.lock.title, exact: true }).waitFor()

/** Types a passphrase on the locked screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(ui.lock.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: ui.lock.unlock, exact: true }).click()
}
