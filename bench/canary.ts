import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { deviceScreens } from '#content/en/device-screens.ts'
import { ui } from '#content/en/ui.ts'
import { servedApp } from '../tests/e2e/browser.ts'
import { lock, Planter, profileBrowser, scanFor, setPassphrase } from '../tests/e2e/canaries.ts'
import { Caseworker } from '../tests/e2e/caseworker.ts'

/**
 * Plants words through every input of the built app under a passphrase, locks, closes the browser and reads every byte of
 * its profile: `npm run canaries [WORDS]`. Exit 1 if one word is found in any form.
 */
const wanted = Number(process.argv[2] ?? 1000)
const folder = await mkdtemp(path.join(os.tmpdir(), 'canaries-'))
const profile = path.join(folder, 'profile')
const app = await servedApp()
let found = 0
try {
  const context = await profileBrowser(profile)
  const page = await context.newPage()
  const carer = new Caseworker(page, Date.UTC(2026, 10, 24, 21, 40), { zone: 'Europe/Athens', offset: 120 })
  await carer.open(app.url)
  await carer.button(ui.protection.protect).click()
  await page.getByRole('heading', { name: deviceScreens.protect.title }).waitFor()
  await setPassphrase(carer, 'tabo reki mofu lide saro nevi')
  await carer.startCase()
  const planter = new Planter(carer)
  await planter.fillAll()
  await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: planter.word() })
  while (planter.planted < wanted) {
    await planter.note()
    for (const screen of ['call', 'contacts', 'handOver', 'who', 'police'] as const) {
      await carer.more(screen)
      await planter.fillAll()
    }
  }
  await carer.more('note')
  await planter.fillAll()
  await lock(carer)
  await page.waitForTimeout(1000)
  await context.close()
  const { files, bytes, hits } = await scanFor(profile)
  found = hits.length
  console.log(`${planter.planted} words planted; ${files} files, ${bytes} bytes read; found in ${hits.length} files`)
  for (const hit of hits) console.log(hit)
} finally {
  await app.close()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = found === 0 ? 0 : 1
