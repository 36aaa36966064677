import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ui } from '#content/en/ui.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { NO_TROUBLES, servedApp, watchPage } from './browser.ts'
import { lock, Planter, profileBrowser, scanFor, setPassphrase, unlock } from './canaries.ts'
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

describe('a device with a passphrase', () => {
  it('keeps no word that was written in any file of the browser while it is locked', async () => {
    const profile = path.join(folder, 'profile')
    const context = await profileBrowser(profile)
    const { carer, page, troubles } = await openIn(context)
    await carer.button(ui.protection.protect).click()
    await setPassphrase(carer, passphrase)
    await carer.startCase()
    const planter = new Planter(carer)
    await planter.fillAll()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: planter.word() })
    await planter.note()
    for (const screen of ['call', 'contacts', 'handOver', 'who', 'police'] as const) {
      await carer.more(screen)
      await planter.fillAll()
    }
    await carer.more('note')
    await planter.fillAll()
    expect(planter.planted).toBeGreaterThan(15)
    await lock(carer)
    await page.waitForTimeout(500)
    expect(await page.content()).not.toContain('Qanarivogel')
    expect(await page.title()).not.toContain('Qanarivogel')
    await context.close()
    const scan = await scanFor(profile)
    console.log(`${planter.planted} words planted, ${scan.files} files, ${scan.bytes} bytes: ${scan.hits.length} hits`)
    expect(scan.files).toBeGreaterThan(20)
    expect(scan.hits).toEqual([])

    // The same profile, opened again: the case is as it was, and the half-typed note too.
    const again = await profileBrowser(profile)
    const later = await openIn(again)
    await unlock(later.carer, passphrase)
    expect(await later.page.evaluate(() => document.body.innerText)).toContain(ui.home.open)
    await later.page.evaluate(
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
    await again.close()
    // The scan finds what lies in the open.
    expect((await scanFor(profile)).hits).not.toEqual([])
    expect([troubles, later.troubles]).toEqual([NO_TROUBLES, NO_TROUBLES])
  })
})
