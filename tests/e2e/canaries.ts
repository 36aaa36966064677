import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
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
  /** `file: how many`, for each file that holds what was looked for in any form. */
  readonly hits: readonly string[]
}

/** Reads every file of a folder as raw bytes and looks for planted words, or for other sequences of bytes. */
export async function scanFor(folder: string, wanted: readonly Buffer[] = forms): Promise<ScanResult> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const hits: string[] = []
  let files = 0
  let bytes = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const name = path.join(entry.parentPath, entry.name)
    const content = await readFile(name)
    files++
    bytes += content.length
    const count = wanted.reduce((sum, form) => sum + occurrences(content, form), 0)
    if (count > 0) hits.push(`${path.relative(folder, name)}: ${count}`)
  }
  return { files, bytes, hits }
}

/**
 * Looks for a wrapped key by pieces of its text: a log is written in blocks, and a text that lies across two of them is
 * found nowhere as a whole.
 */
export const scanForKey = (folder: string, key: string): Promise<ScanResult> =>
  scanFor(
    folder,
    (key.match(/.{16}/g) ?? []).flatMap((piece) => [Buffer.from(piece, 'utf8'), Buffer.from(piece, 'utf16le')]),
  )

/** Wrapped case keys by the id of their case, as base64url, read from the database beside the app. */
export async function wrappedKeys(page: Page): Promise<ReadonlyMap<string, string>> {
  const settings = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('missing-child-guide')
        request.onerror = () => reject(new Error('the store cannot be opened'))
        request.onsuccess = () => {
          const found = request.result
            .transaction('frames')
            .objectStore('frames')
            .getAll(IDBKeyRange.bound(['settings', 1], ['settings', Number.POSITIVE_INFINITY]))
          found.onsuccess = () => {
            request.result.close()
            resolve(found.result.map((frame: Uint8Array) => new TextDecoder('latin1').decode(frame)))
          }
        }
      }),
  )
  return new Map(
    settings.flatMap((text): [string, string][] => {
      const caseId = /\["key\/([^"]+)"/.exec(text)?.[1]
      const key = /"key":"([\w-]+)"/.exec(text)?.[1]
      return caseId === undefined || key === undefined ? [] : [[caseId, key]]
    }),
  )
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
    const field = this.carer.page.getByLabel(recordScreens.note.text, { exact: true })
    await field.fill(`${this.word()} ${this.word()}`)
    await this.carer.button(recordScreens.note.save).click()
    // The form goes only after the note is durable.
    await field.waitFor({ state: 'detached' })
  }

  /** A photo with what it shows and who agreed to it; the police sheet has to be open. */
  async photo(): Promise<void> {
    const { page } = this.carer
    const words = recordScreens.photo
    const picture = await page.evaluate(async () => {
      const canvas = document.createElement('canvas')
      canvas.width = 300
      canvas.height = 400
      canvas.getContext('2d')!.fillRect(50, 50, 200, 300)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
      return [...new Uint8Array(await blob!.arrayBuffer())]
    })
    await page
      .getByLabel(words.choose)
      .setInputFiles({ name: `${this.word()}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(picture) })
    await page.getByRole('img', { name: words.preview }).waitFor()
    const shown = this.word()
    await page.getByLabel(words.alt).fill(shown)
    await page.getByLabel(words.agreedBy).fill(this.word())
    await this.carer.button(words.save).click()
    await page.getByRole('img', { name: shown }).waitFor()
  }

  /** Withdraws the newest note, with a reason. */
  async withdrawal(): Promise<void> {
    const { page } = this.carer
    const words = recordScreens.correction
    await this.carer.tab(ui.frame.record)
    await page.getByRole('button', { name: recordScreens.timeline.withdraw }).first().click()
    await page.getByRole('textbox', { name: words.reason }).fill(this.word())
    await this.carer.button(words.preview).click()
    await this.carer.button(words.confirmWithdraw).click()
    await page.getByText(recordScreens.timeline.withdrawn, { exact: true }).first().waitFor()
  }
}

/** A case full of planted words that has ended, on a protected device with another case that goes on. */
export interface PlantedCase {
  readonly planted: number
  readonly reference: string
  /** The case to be deleted. */
  readonly key: string
  /** The case that stays. */
  readonly keyThatStays: string
}

/** Plants at least so many words in two cases of a protected device, ends the second one and leaves a note half typed in it. */
export async function plantTwoCases(carer: Caseworker, wanted: number): Promise<PlantedCase> {
  const { page } = carer
  const planter = new Planter(carer)
  await carer.startCase()
  await planter.fillAll()
  await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: planter.word() })
  await planter.note()
  const keyThatStays = onlyKey(await wrappedKeys(page))
  await carer.button(ui.frame.leave).first().click()
  await carer.startBy('newlyMet')
  await planter.fillAll()
  await planter.note()
  await planter.withdrawal()
  await carer.more('police')
  await planter.photo()
  do {
    await planter.note()
    for (const screen of ['call', 'contacts', 'handOver', 'who', 'police'] as const) {
      await carer.more(screen)
      await planter.fillAll()
    }
  } while (planter.planted < wanted)
  await carer.answer('endPrevention', 'openedByMistake')
  await carer.answer('mistakeCheck', 'confirmed', { reason: planter.word(), secondPerson: planter.word() })
  const reference = /Case ([A-Z0-9]{2}-[A-Z0-9]{4})/.exec(await page.content())?.[1]
  if (reference === undefined) throw new Error('the case shows no reference')
  await carer.more('note')
  await planter.fillAll()
  const keys = await wrappedKeys(page)
  const key = onlyKey(new Map([...keys].filter(([, one]) => one !== keyThatStays)))
  return { planted: planter.planted, reference, key, keyThatStays }
}

function onlyKey(keys: ReadonlyMap<string, string>): string {
  const [key, ...others] = keys.values()
  if (key === undefined || others.length > 0) throw new Error(`${keys.size} wrapped keys where there should be one`)
  return key
}

/** Opens a case that has ended from the home screen and deletes it for good. */
export async function deleteCase(carer: Caseworker, reference: string): Promise<void> {
  const { page } = carer
  await carer.button(reference).click()
  await carer.tab(ui.frame.step)
  await carer.button(ui.atRest.erase).click()
  await page.locator('#erase-reference').fill(reference)
  await page.getByRole('button', { name: deviceScreens.erase.confirm, exact: true }).click()
  await carer.heading(deviceScreens.keys.done.shredded).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: deviceScreens.continue, exact: true }).click()
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
