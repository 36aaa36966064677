import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { deviceScreens } from '#content/en/device-screens.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import { ui } from '#content/en/ui.ts'
import { findBrowser } from '../../bin/find-browser.ts'
import { BROWSER_FLAGS } from './browser.ts'
import { Caseworker } from './caseworker.ts'

/** Stands in every planted word, and in nothing else. */
const stem = 'Qanarivogel'

/** Every form in which the stem may lie in a file: UTF-8, UTF-16, and the part of its base64 that no neighbour changes. */
const forms: readonly Buffer[] = [
  Buffer.from(stem, 'utf8'),
  Buffer.from(stem, 'utf16le'),
  ...[0, 1, 2].map((shift) => {
    const text = Buffer.from('\0'.repeat(shift) + stem).toString('base64')
    const whole = text.slice(shift === 0 ? 0 : 4, Math.floor(((shift + stem.length) * 8) / 6 / 4) * 4)
    return Buffer.from(whole)
  }),
]

export interface ScanResult {
  readonly files: number
  readonly bytes: number
  /** `file: how many`, for each file that holds a planted word in any form. */
  readonly hits: readonly string[]
}

/** Reads every file of a folder as raw bytes and looks for planted words. */
export async function scanFor(folder: string): Promise<ScanResult> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const hits: string[] = []
  let files = 0
  let bytes = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const name = path.join(entry.parentPath, entry.name)
    const content = await readFile(name)
    files++
    bytes += content.length
    const count = forms.reduce((sum, form) => sum + occurrences(content, form), 0)
    if (count > 0) hits.push(`${path.relative(folder, name)}: ${count}`)
  }
  return { files, bytes, hits }
}

function occurrences(content: Buffer, form: Buffer): number {
  let count = 0
  for (let at = content.indexOf(form); at >= 0; at = content.indexOf(form, at + 1)) count++
  return count
}

/** A browser with a profile of its own on disk, as a person has one. */
export const profileBrowser = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS],
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    downloadsPath: path.join(path.dirname(folder), 'downloads'),
  })

/** Plants words through the real screens and counts them. */
export class Planter {
  readonly carer: Caseworker
  planted = 0

  constructor(carer: Caseworker) {
    this.carer = carer
  }

  word(): string {
    this.planted++
    return `${stem}${this.planted.toString(36).padStart(4, '0')}`
  }

  /** Fills every text field that stands on the screen. */
  async fillAll(): Promise<void> {
    const fields = this.carer.page.locator(
      'main textarea:visible:not([readonly]), main input:visible:is([type=text], [type=tel], :not([type]))',
    )
    for (let i = 0; i < (await fields.count()); i++) await fields.nth(i).fill(this.word())
  }

  async note(): Promise<void> {
    await this.carer.more('note')
    await this.carer.page.getByLabel(recordScreens.note.text, { exact: true }).fill(`${this.word()} ${this.word()}`)
    await this.save(recordScreens.note.save)
  }

  async save(button: string): Promise<void> {
    const before = await this.carer.savedCount()
    await this.carer.button(button).click()
    await this.carer.saved(before)
  }
}

/** Sets a passphrase from the home screen or while leaving a case, copying the recovery key as a person does from paper. */
export async function setPassphrase(carer: Caseworker, passphrase: string): Promise<string> {
  const { page } = carer
  const words = deviceScreens.recovery
  await page.getByLabel(deviceScreens.protect.passphrase, { exact: true }).fill(passphrase)
  await page.getByLabel(deviceScreens.protect.again, { exact: true }).fill(passphrase)
  await carer.button(deviceScreens.continue).click()
  const groups = await page.getByRole('list', { name: words.key }).getByRole('listitem').allInnerTexts()
  await carer.button(words.have).click()
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(phrase(words.group, { number: index + 1 }), { exact: true })
    if ((await field.count()) > 0) await field.fill(group.replaceAll(/\s/g, ''))
  }
  await carer.button(deviceScreens.protect.confirm).click()
  await page.getByText(deviceScreens.protect.done).waitFor({ timeout: 60_000 })
  await carer.button(deviceScreens.protect.doneBack).click()
  return groups.join('-')
}

/** Locks by the button and waits until the keys are gone. */
export async function lock(carer: Caseworker): Promise<void> {
  await carer.button(ui.protection.lock).first().click()
  await carer.page.getByLabel(ui.lock.passphrase, { exact: true }).waitFor()
}

export async function unlock(carer: Caseworker, passphrase: string): Promise<void> {
  await carer.page.getByLabel(ui.lock.passphrase, { exact: true }).fill(passphrase)
  await carer.button(ui.lock.unlock).click()
  await carer.page.getByLabel(ui.lock.passphrase, { exact: true }).waitFor({ state: 'detached', timeout: 60_000 })
}
