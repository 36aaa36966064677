import { launchBrowser, newPage, NO_TROUBLES, servedApp } from '../tests/e2e/browser.ts'
import { type View, wrongWith } from '../tests/e2e/accessible.ts'
import { Caseworker } from '../tests/e2e/caseworker.ts'
import { type Look, walkCase, walkDevice } from '../tests/e2e/screen-walks.ts'

/**
 * Holds every screen against the rules of WCAG 2.2 AA in every view, the narrowest and large text included, of which
 * `npm test` only measures the width. Prints what is wrong; exit 1 when anything is. The app must have been built.
 */
const views: readonly View[] = [
  { width: 320, height: 640, colours: 'light', axe: true },
  { width: 320, height: 640, colours: 'dark', axe: true },
  { width: 390, height: 844, colours: 'light', largeText: true, axe: true },
  { width: 1366, height: 768, colours: 'light', axe: true },
  { width: 390, height: 844, colours: 'dark', axe: true },
]
const night = Date.UTC(2026, 0, 10, 21, 40)
const app = await servedApp()
const browser = await launchBrowser()
let wrong = 0
for (const walk of [walkCase, walkDevice]) {
  const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
  const look: Look = async (name) => {
    const found = await wrongWith(page, views)
    wrong += found.length
    console.log(`${found.length === 0 ? 'ok' : 'WRONG'}  ${name}${found.map((one) => `\n       ${one}`).join('')}`)
  }
  await walk(new Caseworker(page, night, { zone: 'Europe/Athens', offset: 120 }), app.url, look)
  if (JSON.stringify(troubles) !== JSON.stringify(NO_TROUBLES)) {
    wrong += 1
    console.log(`WRONG  ${JSON.stringify(troubles)}`)
  }
  await page.context().close()
}
await browser.close()
await app.close()
process.exitCode = wrong === 0 ? 0 : 1
