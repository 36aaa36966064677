import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ui } from '#content/en/ui.ts'
import { launchBrowser, newPage, servedApp } from '../tests/e2e/browser.ts'
import { Caseworker } from '../tests/e2e/caseworker.ts'

/** Takes the pictures of the README and a few more to be looked at: `tsx bench/screenshots.ts [FOLDER]`, after a build. */
const folder = path.resolve(process.argv[2] ?? 'docs/pictures')
mkdirSync(folder, { recursive: true })
const night = Date.UTC(2026, 0, 10, 21, 40)
const app = await servedApp()
const browser = await launchBrowser()

for (const [name, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
})) {
  const { page } = await newPage(browser, app, { viewport })
  const carer = new Caseworker(page, night, { zone: 'Europe/Athens', offset: 120 })
  const take = async (what: string) => {
    await page.waitForTimeout(250)
    await page.screenshot({ path: path.join(folder, `${name}-${what}.png`) })
  }
  await carer.open(app.url)
  await take('home')
  await carer.startCase()
  await take('first-question')
  await carer.answer('absenceNoticed', 'unknown', { lastSeenAt: night - 200 * 60_000, lastSeenWhere: 'Omonia' })
  await take('danger-screen')
  await carer.wait(3)
  await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes', under13: 'no' } })
  await take('police-report')
  await carer.wait(9)
  await carer.answer('reportToPolice', 'accepted', { policeReference: '10-4471/26' })
  await carer.answer('notifyGuardian', 'notPossible', { reason: 'No answer at night', whoWasTold: 'Shelter manager' })
  await carer.tab(ui.frame.doNow)
  await take('do-now')
  await carer.tab(ui.frame.record)
  await take('timeline')
  await carer.more('police')
  await take('police-sheet')
  await carer.more('done')
  await take('already-done')
  await carer.more('finish')
  await take('finish')
  await page.context().close()
}
await browser.close()
await app.close()
