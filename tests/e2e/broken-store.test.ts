import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { deviceScreens } from '#content/en/device-screens.ts'
import { phrase } from '#content/phrase.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'

const night = Date.UTC(2026, 10, 24, 21, 40)
const athens = { zone: 'Europe/Athens', offset: 120 }

let app: ServedFolder
let browser: Browser

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

/** Without a copy of the program: it would answer with the app where a test wants a bare file, and the app would write too. */
async function opened() {
  const { page, troubles } = await newPage(browser, app, { serviceWorkers: 'block' })
  const carer = new Caseworker(page, night, athens)
  return { page, troubles, carer }
}

/** Takes the list of settings, with the key slots in it, out of both stores, as a broken disk might. */
const loseSettings = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folders = [root]
    for (const folder of folders)
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') folders.push(handle as FileSystemDirectoryHandle)
        else {
          const file = await (handle as FileSystemFileHandle).getFile()
          const head = await file.slice(0, 1024).text()
          if (head.includes('"list":"settings"')) await folder.removeEntry(name)
        }
      }
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('missing-child-guide')
      request.onerror = () => reject(new Error('the store cannot be opened'))
      request.onsuccess = () => {
        const transaction = request.result.transaction('frames', 'readwrite', { durability: 'strict' })
        transaction
          .objectStore('frames')
          .delete(IDBKeyRange.bound(['settings', 0], ['settings', Number.POSITIVE_INFINITY]))
        transaction.oncomplete = () => {
          request.result.close()
          resolve()
        }
      }
    })
  })

/** How many rows of cases the database holds, and how their bytes begin to differ: nothing may touch them. */
const caseRows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('missing-child-guide')
        request.onerror = () => reject(new Error('the store cannot be opened'))
        request.onsuccess = () => {
          const range = IDBKeyRange.bound(['case/'], ['case/~'])
          const values = request.result.transaction('frames').objectStore('frames').getAll(range)
          values.onsuccess = () => {
            request.result.close()
            resolve(values.result.map((row: Uint8Array) => [...row].join()).join('|'))
          }
        }
      }),
  )

describe('a device whose stores are broken', () => {
  it('that lost its key slots in both stores says so, touches no sealed case, and can be used anew beside it', async () => {
    const { page, troubles, carer } = await opened()
    await carer.open(app.url)
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'at the gate' })
    const before = await caseRows(page)
    expect(before.length).toBeGreaterThan(500)
    await page.goto('about:blank')
    const other = await page.context().newPage()
    await other.goto(`${app.url}release.txt`)
    await loseSettings(other)
    await page.goto(app.url)
    await page.getByRole('heading', { name: ui.noStorage.keysTitle }).waitFor({ timeout: 20_000 })
    await page.getByText(ui.vaultFault.damaged).waitFor()
    expect(await caseRows(other)).toBe(before)

    const { anew, home } = deviceScreens
    await page.getByLabel(phrase(anew.type, { word: anew.word })).fill(anew.word)
    await page.getByRole('button', { name: anew.confirm }).click()
    await page.getByText(/was sealed before this device was started anew/).waitFor()
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'at the station' })
    await carer.reload()
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).waitFor()
    await page.getByRole('heading', { name: home.unreadableTitle }).waitFor()
    const rows = await caseRows(other)
    expect(rows).toContain(before)
    expect(rows.length).toBeGreaterThan(before.length + 500)
    expect(troubles.errors).toEqual([])
    await page.context().close()
  })

  it('that has no second store starts a case all the same and keeps it', async () => {
    const { page, troubles, carer } = await opened()
    await page.addInitScript(() => {
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
    })
    await carer.open(app.url)
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'at the gate' })
    await carer.reload()
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).waitFor()
    expect(troubles.errors).toEqual([])
    await page.context().close()
  })

  it('whose database is deleted while a case is open loses nothing', async () => {
    const { page, troubles, carer } = await opened()
    await carer.open(app.url)
    await carer.startCase()
    const other = await page.context().newPage()
    await other.goto(`${app.url}release.txt`)
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.deleteDatabase('missing-child-guide')
          request.onsuccess = () => resolve()
        }),
    )
    await carer.more('note')
    await page.getByLabel(recordScreens.note.text, { exact: true }).fill('at the gate')
    await carer.button(recordScreens.note.save).click()
    // The store mends itself from its mirror at once, or says that nothing is saved and does so when asked again.
    const retry = carer.button(ui.notSaved.retry)
    await Promise.race([retry.waitFor(), page.getByLabel(recordScreens.note.text).waitFor({ state: 'detached' })])
    if (await retry.isVisible()) await retry.click()
    await page.getByText(ui.notSaved.title).waitFor({ state: 'detached' })
    await page.getByLabel(recordScreens.note.text).waitFor({ state: 'detached' })
    await carer.reload()
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
    await carer.tab(ui.frame.record)
    await page.getByText('at the gate').first().waitFor()
    expect(troubles.errors).toEqual([])
    await page.context().close()
  })

  it('that has a foreign database of the same name says that it cannot store, and leaves that one alone', async () => {
    const { page, troubles } = await opened()
    await page.goto(`${app.url}release.txt`)
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('missing-child-guide', 7)
          request.onupgradeneeded = () => request.result.createObjectStore('theirs').put('theirs', 'theirs')
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
    await page.goto(app.url)
    await page.getByRole('heading', { name: ui.noStorage.title }).waitFor({ timeout: 20_000 })
    const [first] = ui.noStorage.acts
    await page.getByText(first ?? '').waitFor()
    const known = await page.evaluate(() => indexedDB.databases())
    expect(known).toContainEqual({ name: 'missing-child-guide', version: 7 })
    expect(troubles.errors).toEqual([])
    await page.context().close()
  })
})
