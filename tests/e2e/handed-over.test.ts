import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { formsWords } from '#content/en/forms.ts'
import { homeMore } from '#content/en/home-more.ts'
import { phrase } from '#content/phrase.ts'
import { formIds, procedureIds } from '#export/forms.ts'
import { readRecordFile } from '#record/record-file.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'

let browser: Browser
let app: ServedFolder

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

const night = Date.UTC(2026, 0, 10, 21, 40)
const athens = { zone: 'Europe/Athens', offset: 120 }
const { otherFiles, finish, paper: words } = recordScreens

async function opened(viewport = { width: 1366, height: 768 }, hasTouch = false) {
  const watched = await newPage(browser, app, { viewport, hasTouch, isMobile: hasTouch, acceptDownloads: true })
  const carer = new Caseworker(watched.page, night, athens)
  return { ...watched, carer }
}

/** What a click hands over as a download. */
async function downloaded(page: Page, ask: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), ask()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

describe('files of a case that are no papers', () => {
  it('are handed over under neutral names, each noted in the record first', { timeout: 120_000 }, async () => {
    const { page, carer, troubles } = await opened()
    await carer.open(app.url)
    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
    const got: Record<string, Buffer> = {}
    for (const id of ['timelineCsv', 'deadlinesIcs', 'eventLogXes', 'recordJson'] as const) {
      await carer.more('papers')
      // By keyboard alone.
      await carer.button(otherFiles.names[id]).focus()
      await page.keyboard.press('Enter')
      await page.getByText(otherFiles.leaves[id]).waitFor()
      await carer.button(otherFiles.export).focus()
      const { name, bytes } = await downloaded(page, () => page.keyboard.press('Enter'))
      expect(name).toMatch(/^(?:timeline|dates|events|record)-[0-9a-f]{8}\.(?:csv|ics|xes|json)$/)
      got[id] = bytes
      await page.getByText(/^Saved as/).waitFor()
    }
    expect(got['timelineCsv']?.toString()).toContain('Omonia')
    expect(got['deadlinesIcs']?.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(got['deadlinesIcs']?.toString()).not.toContain('Omonia')
    expect(got['eventLogXes']?.toString()).toContain('<trace>')
    expect(got['eventLogXes']?.toString()).not.toContain('Omonia')
    const verdict = readRecordFile(new Uint8Array(got['recordJson'] ?? []))
    const asked = verdict.ok
      ? verdict.entries.flatMap(({ content }) => (content.type === 'exported' ? [content.paper] : []))
      : []
    expect(asked).toEqual(['timelineCsv', 'deadlinesIcs', 'eventLogXes', 'recordJson'])
    expect(troubles).toEqual(NO_TROUBLES)
  })
})

describe('a paper', () => {
  it(
    'goes to the sheet of a phone where it has one, and nothing has left when that is closed',
    { timeout: 120_000 },
    async () => {
      const { page, carer } = await opened({ width: 390, height: 844 }, true)
      await page.addInitScript(() => {
        const shared: string[] = []
        const answers = ['closed', 'taken']
        Object.assign(globalThis, { __shared: shared })
        Object.assign(navigator, {
          canShare: () => true,
          share: ({ files }: { files: File[] }) => {
            shared.push(`${files[0]?.name} ${files[0]?.type}`)
            return answers.shift() === 'closed'
              ? Promise.reject(new DOMException('closed', 'AbortError'))
              : Promise.resolve()
          },
        })
      })
      await carer.open(app.url)
      await carer.startCase()
      await carer.more('finish')
      await carer.button(finish.export).click()
      await page.getByText(words.delivered.declined).waitFor({ timeout: 60_000 })
      await carer.button(finish.export).click()
      await page.getByText(/^Handed over as action-record-/).waitFor({ timeout: 60_000 })
      const shared = await page.evaluate(() => (globalThis as unknown as { __shared: string[] }).__shared)
      expect(shared).toHaveLength(2)
      for (const one of shared) expect(one).toMatch(/^action-record-[0-9a-f]{8}\.pdf application\/pdf$/)
    },
  )
})

describe('forms for the day without electricity', () => {
  it('are printed from the first screen, in the browser, before any case is there', { timeout: 180_000 }, async () => {
    const { page, carer, troubles } = await opened()
    await carer.open(app.url)
    await carer.button(homeMore.forms).click()
    for (const form of formIds) {
      const procedure = procedureIds[1] ?? 'response'
      const label = phrase(formsWords.make, {
        form: formsWords.names[form],
        procedure: formsWords.procedures[procedure],
      })
      const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: label }).click())
      expect(name).toMatch(/^(?:checklist|pocket-card|review-sheet|flowchart(?:-poster|-cards)?)-response\.pdf$/)
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    }
    expect(troubles).toEqual(NO_TROUBLES)
  })
})
