import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { deviceScreens } from '#content/en/device-screens.ts'
import { ui } from '#content/en/ui.ts'
import { servedApp } from '../tests/e2e/browser.ts'
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
} from '../tests/e2e/canaries.ts'
import { Caseworker } from '../tests/e2e/caseworker.ts'

/**
 * Plants words through the inputs of the built app under a passphrase, locks, closes the browser and reads every byte of
 * its profile; then deletes the case that holds most of them for good, closes the browser and reads again:
 * `npm run canaries [WORDS]`. Exit 1 if one word is found in any form. Where the wrapped key of the deleted case still lies
 * as dead bytes is printed and is no failure: see "Deleting" in docs/security.md.
 */
const wanted = Number(process.argv[2] ?? 1000)
const passphrase = 'tabo reki mofu lide saro nevi'
const folder = await mkdtemp(path.join(os.tmpdir(), 'canaries-'))
const profile = path.join(folder, 'profile')
const app = await servedApp()
let found = 0

async function openIn() {
  const context = await profileBrowser(profile)
  const page = await context.newPage()
  const carer = new Caseworker(page, Date.UTC(2026, 10, 24, 21, 40), { zone: 'Europe/Athens', offset: 120 })
  await carer.open(app.url)
  return { context, page, carer }
}

function report(state: string, { files, bytes, hits }: ScanResult): number {
  console.log(`${state}: ${files} files, ${bytes} bytes read; found in ${hits.length} files`)
  for (const hit of hits) console.log(`  ${hit}`)
  return hits.length
}

try {
  const first = await openIn()
  await first.carer.button(ui.protection.protect).click()
  await first.page.getByRole('heading', { name: deviceScreens.protect.title }).waitFor()
  await setPassphrase(first.carer, passphrase)
  const { planted, reference, key, keyThatStays } = await plantTwoCases(first.carer, wanted)
  await lock(first.carer)
  await first.page.waitForTimeout(1000)
  await first.context.close()
  console.log(`${planted} words planted`)
  found += report('locked', await scanFor(profile))
  report('locked, wrapped key of the case to be deleted (it has to be there)', await scanForKey(profile, key))

  const second = await openIn()
  await unlock(second.carer, passphrase)
  await deleteCase(second.carer, reference)
  const keys = [...(await wrappedKeys(second.page)).values()]
  if (keys.includes(key) || !keys.includes(keyThatStays)) throw new Error('the wrong key was destroyed')
  await second.page.waitForTimeout(1000)
  await second.context.close()
  found += report('deleted', await scanFor(profile))
  report('deleted, dead bytes of the wrapped key (open only with the passphrase)', await scanForKey(profile, key))
} finally {
  await app.close()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = found === 0 ? 0 : 1
