import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { recordScreens } from '#content/en/record-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { verifyChain } from '#record/chain.ts'
import { unpackEnvelope } from '#record/envelope.ts'
import { findBrowser } from '../bin/find-browser.ts'
import { BROWSER_FLAGS, servedApp } from '../tests/e2e/browser.ts'

/**
 * Kills the browser with SIGKILL right after a tick, again and again on one profile, and looks each time whether every
 * acknowledged note is still there. Prints the count; exit 1 when anything acknowledged is lost.
 * Usage: npm run kill-test [rounds]; the app must have been built.
 */
const rounds = Number(process.argv[2] ?? 25)
const profile = mkdtempSync(path.join(tmpdir(), 'kill-test-'))

interface Running {
  readonly page: Page
  readonly kill: () => Promise<void>
}

async function start(url: string): Promise<Running> {
  const portFile = path.join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const flags = [
    ...BROWSER_FLAGS,
    '--headless',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    'about:blank',
  ]
  const child: ChildProcess = spawn(findBrowser(), flags, { detached: true, stdio: 'ignore' })
  for (let tries = 0; !existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n'); tries++) {
    if (tries > 300) throw new Error('the browser did not start within 30 seconds')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? ''
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser has no window')
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: ui.home.start }).waitFor()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await gone
  }
  return { page, kill }
}

/** All notes in the store, and whether every chain holds: read past the app, straight from the database. */
async function stored(page: Page): Promise<{ notes: Set<string>; whole: boolean; entries: number }> {
  const frames = await page.evaluate(
    () =>
      new Promise<number[][]>((resolve, reject) => {
        const request = indexedDB.open('missing-child-guide')
        request.onerror = () => reject(new Error('the store cannot be opened'))
        request.onsuccess = () => {
          const all = request.result.transaction('frames').objectStore('frames').getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve((all.result as Uint8Array[]).map((frame) => [...frame]))
          }
        }
      }),
  )
  const unpacked = frames.map((frame) => unpackEnvelope(new Uint8Array(frame)))
  const entries = unpacked.flatMap((one) => (one.ok ? [one.entry] : []))
  const notes = entries.flatMap((entry) => (entry.content.type === 'note' ? [entry.content.text] : []))
  return {
    notes: new Set(notes),
    whole: entries.length === frames.length && verifyChain(entries).ok,
    entries: entries.length,
  }
}

async function openCase(page: Page, first: boolean): Promise<void> {
  if (first) {
    await page.getByRole('button', { name: ui.home.start }).click()
    await page.getByRole('heading', { name: procedureWords.steps.absenceNoticed.title }).waitFor()
    return
  }
  await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: ui.frame.note }).click()
  await page.getByLabel(recordScreens.note.text, { exact: true }).fill(text)
  await page.getByRole('button', { name: recordScreens.note.save }).click()
  await page
    .getByText(/^Saved \d\d:\d\d/)
    .first()
    .waitFor()
}

const app = await servedApp()
const acknowledged: string[] = []
let lost = 0
let broken = 0
for (let round = 0; round < rounds; round++) {
  const { page, kill } = await start(app.url)
  if (round > 0) {
    const { notes, whole } = await stored(page)
    const missing = acknowledged.filter((text) => !notes.has(text))
    lost += missing.length
    if (!whole) broken += 1
    if (missing.length > 0) console.log(`round ${round}: lost ${missing.join(', ')}`)
  }
  await openCase(page, round === 0)
  const text = `round ${round} note ${round * 7919}`
  await writeNote(page, text)
  acknowledged.push(text)
  await kill()
}
const last = await start(app.url)
const end = await stored(last.page)
lost += acknowledged.filter((text) => !end.notes.has(text)).length
if (!end.whole) broken += 1
await last.kill()
await app.close()
rmSync(profile, { recursive: true, force: true })
console.log(
  `${rounds} kills with SIGKILL right after a tick: ${acknowledged.length} acknowledged notes, ${lost} lost, ${broken} broken chains, ${end.entries} entries in the store`,
)
process.exit(lost + broken === 0 && acknowledged.length === rounds ? 0 : 1)
