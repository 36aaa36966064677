import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { homeMore } from '#content/en/home-more.ts'
import { deskWords } from '#content/en/review-desk.ts'
import { phrase } from '#content/phrase.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from '../tests/e2e/browser.ts'
import { longestFrame, openMany, recordFiles, watchFrames } from '../tests/e2e/many-files.ts'

/**
 * A thousand records opened at once on the desk of a built app: `npx tsx bench/desk.ts [records]`. Prints how long it took, the longest
 * time the page drew no frame, and the memory of the page before and after; exit 1 where a frame took more than a second or a
 * record is not counted.
 */
const count = Number(process.argv[2] ?? 1000)
const walks = 48
const moves = 70
const mostFrame = 1000

const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
const app = await servedApp()
const browser = await launchBrowser()
let ok = true
try {
  console.log(`writing ${count} records of ${walks} walks`)
  const files = recordFiles(folder, count, walks, moves)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const { page, troubles } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
  await page.goto(app.url)
  await page.getByRole('button', { name: homeMore.review }).click()
  const session = await page.context().newCDPSession(page)
  const memory = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 1024 / 1024
  }
  const before = await memory()
  await watchFrames(page)
  const frames: Record<string, number> = {}
  const timed = async (name: string, act: () => Promise<unknown>) => {
    const from = performance.now()
    await act()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    frames[name] = await longestFrame(page)
    console.log(`${name}: ${Math.round(performance.now() - from)} ms, longest frame ${frames[name]} ms`)
  }
  await timed('opened and tabulated', () => openMany(page, files, 3_600_000))
  const column = (name: string) => page.getByRole('columnheader', { name }).getByRole('button')
  await timed('sorted by a time', () => column(deskWords.measures.police).click())
  await timed('sorted down', () => column(deskWords.measures.police).click())
  await timed('next page', () => page.getByRole('button', { name: deskWords.laterPage }).click())
  await timed('narrowed', () => page.getByLabel(deskWords.filters.country).selectOption('BE'))
  await timed('with grave findings', () => page.getByLabel(deskWords.filters.grave).selectOption('with'))
  await timed('all again', () => page.getByLabel(deskWords.filters.country).selectOption(''))
  for (const name of Object.values(deskWords.fileNames)) {
    const download = page.waitForEvent('download')
    await timed(`exported: ${name}`, () => page.getByRole('button', { name }).click())
    await download
  }
  const after = await memory()
  const said =
    (await page.getByText(new RegExp(phrase(deskWords.counted, { records: count, episodes: '.*' }))).count()) > 0
  const longest = Math.max(...Object.values(frames))
  console.log(
    `${count} records, ${Math.round(bytes / 1024 / 1024)} MiB: heap ${Math.round(before)} MiB before, ${Math.round(after)} MiB after; longest frame ${longest} ms; every record counted: ${said ? 'yes' : 'NO'}`,
  )
  if (JSON.stringify(troubles) !== JSON.stringify(NO_TROUBLES)) console.log(troubles)
  ok = said && longest <= mostFrame && JSON.stringify(troubles) === JSON.stringify(NO_TROUBLES)
} finally {
  await browser.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = ok ? 0 : 1
