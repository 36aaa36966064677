import { chromium, type Page } from 'playwright-core'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { toBase64url } from '#crypto/base64url.ts'
import { newCaseKey, newTree } from '#crypto/key-tree.ts'
import { caseKeys } from '#crypto/vault-document.ts'
import { beginning } from '#record/chain.ts'
import { encloseSealed, packEnvelope } from '#record/envelope.ts'
import { encodeFrame } from '#storage/frame-codec.ts'
import { writeHeader } from '#storage/list-header.ts'
import { framesOfValues } from '#storage/settings-list.ts'
import { findBrowser } from '../bin/find-browser.ts'
import { BROWSER_FLAGS, servedApp } from '../tests/e2e/browser.ts'
import { Scribe } from '../tests/record/scribe.ts'
import { openCase } from './crash/operations.ts'

/**
 * Time from the press on “save” to the tick, in a case of 2,000 entries with the processor slowed down four times, with both
 * stores and with one: `npm run bench:store [notes] [entries]`. The app must have been built. Nothing here is a test.
 */
const notes = Number(process.argv[2] ?? 40)
const size = Number(process.argv[3] ?? 2000)
const slowdown = 4

/**
 * A case of so many entries, as the database holds it, with the device that wrote it: sealed under keys that lie open, as on
 * a device without a passphrase.
 */
async function seeded(): Promise<readonly (readonly [string, number, string])[]> {
  const scribe = new Scribe({ start: Date.now() - 86_400_000 })
  scribe.write({ type: 'caseOpened', reference: 'K7-BNCH', practice: false })
  scribe.write({ type: 'stageOpened', stage: 'response-1', begins: 'notWhereExpected' })
  for (let note = 2; note < size; note++)
    scribe.write({ type: 'note', text: `Note ${note}: asked at the station, nobody had seen the child.` })
  const { raw, open, capture } = await newTree()
  const { key, wrapped } = await newCaseKey(open, scribe.case)
  const slot = { id: '0'.repeat(16), madeAt: Date.now(), kind: 'open', alg: 'none', key: toBase64url(raw) } as const
  const vault = { v: 1, tree: { generation: open.generation, slots: [slot], capture }, shredded: [] }
  const settings = new Map<string, unknown>([
    ['device', scribe.device],
    ['vault', vault],
    [`key/${scribe.case}`, caseKeys([wrapped])],
  ])
  const rows: [string, number, string][] = [
    ['settings', 0, base64(writeHeader({ list: 'settings', generation: 1, complete: 3 }))],
    ...framesOfValues(settings).map((frame, i): [string, number, string] => [
      'settings',
      i + 1,
      base64(encodeFrame(i + 1, frame)),
    ]),
  ]
  let previous = beginning
  for (const [i, entry] of scribe.entries.entries()) {
    const unsigned = await encloseSealed(entry, previous, key)
    previous = unsigned.id
    rows.push([`case/${scribe.case}`, i + 1, base64(encodeFrame(i + 1, packEnvelope({ ...unsigned, sig: null })))])
  }
  return rows
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function seed(page: Page): Promise<void> {
  await page.evaluate(
    async (rows) => {
      const request = indexedDB.open('missing-child-guide', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('frames')
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve
        request.onerror = reject
      })
      const transaction = request.result.transaction('frames', 'readwrite')
      for (const [list, number, text] of rows) {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
        transaction.objectStore('frames').put(bytes, [list, number])
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      request.result.close()
    },
    await seeded(),
  )
}

/** Milliseconds from press to tick of each note. */
async function measure(url: string, stores: 'both' | 'one'): Promise<{ ticks: number[]; opening: number }> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS] })
  const page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  // Without workers there is no mirror.
  if (stores === 'one') await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'Worker'))
  await page.goto(new URL('third-party-notices.txt', url).href).catch(() => undefined)
  await seed(page)
  await page.goto(url)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const since = performance.now()
  await openCase(page)
  const opening = performance.now() - since
  const ticks: number[] = []
  for (let note = 0; note < notes; note++) {
    await page.getByRole('button', { name: ui.frame.note, exact: true }).click()
    await page.getByLabel(recordScreens.note.text, { exact: true }).fill(`measured ${note}`)
    const ticked = page.evaluate(
      ([busy]) =>
        new Promise<number>((resolve) => {
          const found = { since: 0, busy: false }
          document.addEventListener('click', () => (found.since = performance.now()), { capture: true, once: true })
          new MutationObserver((_, observer) => {
            const text = document.querySelector('output.saved')?.textContent ?? ''
            if (text === busy) found.busy = true
            else if (found.busy && text.startsWith('Saved')) {
              observer.disconnect()
              resolve(performance.now() - found.since)
            }
          }).observe(document.body, { subtree: true, childList: true, characterData: true })
        }),
      [ui.frame.saving] as const,
    )
    await page.getByRole('button', { name: recordScreens.note.save, exact: true }).click()
    ticks.push(await ticked)
  }
  const said = await page.locator('output.saved').first().innerText()
  if (said.startsWith('Saved once') !== (stores === 'one'))
    throw new Error(`${stores} stores, and the screen says: ${said}`)
  await browser.close()
  return { ticks, opening }
}

const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

const app = await servedApp()
const results = { both: await measure(app.url, 'both'), one: await measure(app.url, 'one') }
await app.close()
for (const [stores, { ticks, opening }] of Object.entries(results))
  console.log(
    `${stores}: press to tick, ${notes} notes in a case of ${size} entries, processor ${slowdown} times slower: ` +
      `median ${at(ticks, 0.5).toFixed(0)} ms, 95th percentile ${at(ticks, 0.95).toFixed(0)} ms; opened in ${opening.toFixed(0)} ms`,
  )
console.log(`both / one, median: ${(at(results.both.ticks, 0.5) / at(results.one.ticks, 0.5)).toFixed(2)}`)
