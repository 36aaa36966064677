import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { NO_TROUBLES, servedApp, watchPage } from './browser.ts'
import {
  deleteCase,
  lock,
  plantTwoCases,
  profileBrowser,
  scanFor,
  scanForKey,
  type ScanResult,
  setPassphrase,
  unlock,
  wrappedKeys,
} from './canaries.ts'
import { Caseworker } from './caseworker.ts'

const passphrase = 'tabo reki mofu lide saro nevi'
const night = Date.UTC(2026, 10, 24, 21, 40)

let app: ServedFolder
let folder: string

beforeAll(async () => {
  app = await servedApp()
  folder = await mkdtemp(path.join(os.tmpdir(), 'at-rest-'))
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

async function openIn(context: BrowserContext) {
  const { page, troubles } = await watchPage(await context.newPage(), new URL(app.url).origin)
  const carer = new Caseworker(page, night, { zone: 'Europe/Athens', offset: 120 })
  await carer.open(app.url)
  return { carer, page, troubles }
}

const inMirror = ({ hits }: ScanResult) => hits.filter((hit) => hit.includes('File System'))
const inDatabase = ({ hits }: ScanResult) => hits.filter((hit) => hit.includes('IndexedDB'))

describe('a device with a passphrase', () => {
  it('keeps no word that was written in any file of the browser while it is locked, nor after the case is deleted', async () => {
    const profile = path.join(folder, 'profile')
    const context = await profileBrowser(profile)
    const { carer, page, troubles } = await openIn(context)
    await carer.button(ui.protection.protect).click()
    await setPassphrase(carer, passphrase)
    const { planted, reference, key, keyThatStays } = await plantTwoCases(carer, 20)
    expect(planted).toBeGreaterThan(20)
    await lock(carer)
    await page.waitForTimeout(500)
    expect(await page.content()).not.toContain('Qanarivogel')
    expect(await page.title()).not.toContain('Qanarivogel')
    await context.close()
    const scan = await scanFor(profile)
    console.log(`${planted} words planted, ${scan.files} files, ${scan.bytes} bytes: ${scan.hits.length} hits`)
    expect(scan.files).toBeGreaterThan(20)
    expect(scan.hits).toEqual([])
    // The scan finds wrapped keys where they are: in the database and in the files of the mirror.
    expect(inMirror(await scanForKey(profile, key))).not.toEqual([])
    expect(inDatabase(await scanForKey(profile, key))).not.toEqual([])

    // The same profile, opened again: the case is as it was, and the half-typed note too.
    const again = await profileBrowser(profile)
    const later = await openIn(again)
    await unlock(later.carer, passphrase)
    expect(await later.page.evaluate(() => document.body.innerText)).toContain(ui.home.open)
    await deleteCase(later.carer, reference)
    const keys = [...(await wrappedKeys(later.page)).values()]
    expect(keys).toEqual([keyThatStays])
    await again.close()

    // Deleted for good: no word, and the key lies in no file that the app itself writes. Dead bytes in the log of the
    // database are the browser's to overwrite; docs/security.md says so.
    expect((await scanFor(profile)).hits).toEqual([])
    const dead = await scanForKey(profile, key)
    console.log(`the wrapped key of the deleted case: ${dead.hits.join(', ') || 'nowhere'}`)
    expect(inMirror(dead)).toEqual([])
    expect(inMirror(await scanForKey(profile, keyThatStays))).not.toEqual([])

    const last = await profileBrowser(profile)
    const plain = await openIn(last)
    await plain.page.evaluate(
      (word) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('plain')
          request.onupgradeneeded = () => request.result.createObjectStore('words')
          request.onsuccess = () => {
            const transaction = request.result.transaction('words', 'readwrite', { durability: 'strict' })
            transaction.objectStore('words').put(word, 'one')
            transaction.oncomplete = () => resolve()
          }
        }),
      'Qanarivogel0000',
    )
    await last.close()
    // The scan finds what lies in the open.
    expect((await scanFor(profile)).hits).not.toEqual([])
    expect([troubles, later.troubles, plain.troubles]).toEqual([NO_TROUBLES, NO_TROUBLES, NO_TROUBLES])
  })
})
