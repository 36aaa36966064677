import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { trainingMarks } from '#content/en/papers/training.ts'
import { debriefWords } from '#content/en/training/debrief.ts'
import { demonstrationCaptions } from '#content/en/training/demonstrations.ts'
import { presenterWords } from '#content/en/training/presenter.ts'
import { refresherWords } from '#content/en/training/refreshers.ts'
import { roomWords } from '#content/en/training/room.ts'
import { phrase } from '#content/phrase.ts'
import { writeRecordFile } from '#record/record-file.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { inTime, muchLater } from '../training/exercise.ts'
import { usualViews, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'

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

const { steps } = procedureWords
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

describe('the screens for a class', () => {
  it('are steered by the keyboard, keep to the rules of access, and write nothing', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
    await page.goto(`${app.url}training.html`)
    const wrong: Record<string, string[]> = {}
    const look = async (name: string) => {
      wrong[name] = await wrongWith(page, usualViews)
      expect(await page.getByRole('note').filter({ hasText: trainingMarks.mark }).isVisible()).toBe(true)
    }

    await press(page, roomWords.presenter)
    await title(page, steps.absenceNoticed.title)
    await page.getByRole('button', { name: `${steps.absenceNoticed.title}. ${presenterWords.shown}` }).waitFor()
    await page.keyboard.press('2')
    await title(page, steps.collectChild.title)
    await page.keyboard.press('ArrowLeft')
    await title(page, steps.absenceNoticed.title)
    await page.keyboard.press('a')
    await title(page, steps.aftercareBegins.title)
    await look('presenter')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: presenterWords.keys }).waitFor()
    await look('keys')
    await page.keyboard.press('Escape')
    await press(page, presenterWords.leave)

    await press(page, roomWords.demonstration)
    await page.getByText(demonstrationCaptions.response.absenceNoticed).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByText(demonstrationCaptions.response.dangerScreen).waitFor()
    await look('demonstration')
    await press(page, presenterWords.leave)

    await press(page, refresherWords.title)
    await page.getByText(refresherWords.cards.G01.situation).waitFor()
    await page.keyboard.press('2')
    await look('refreshers')
    await press(page, refresherWords.open)
    await title(page, steps.absenceNoticed.title)
    await press(page, presenterWords.leave)
    await page.getByText(refresherWords.cards.G01.explanation).waitFor()
    await press(page, refresherWords.leave)

    await press(page, debriefWords.title)
    const files = [inTime(0, 'Ioanna Secret', 'hesitation'), muchLater('Petros Secret', 'hesitation')]
    await page.getByLabel(debriefWords.open).setInputFiles(
      files.map(({ entries }, index) => ({
        name: `${index}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(writeRecordFile(entries)),
      })),
    )
    await page.getByRole('region', { name: debriefWords.path }).waitFor()
    await look('debrief')
    await page.getByRole('combobox', { name: debriefWords.which }).selectOption('compare')
    await look('comparison')
    expect(await page.locator('body').textContent()).not.toContain('Secret')
    const saving = page.waitForEvent('download')
    await press(page, debriefWords.printComparison)
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('TRAINING-comparison.pdf')
    expect((await readFile(await saved.path())).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByText(phrase(debriefWords.made, { name: 'TRAINING-comparison.pdf' })).waitFor()

    expect(wrong).toEqual(Object.fromEntries(Object.keys(wrong).map((name) => [name, []])))
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
