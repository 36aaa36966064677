import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homeMore } from '#content/en/home-more.ts'
import { trainingMarks } from '#content/en/papers/training.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { roomWords } from '#content/en/training/room.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { usualViews, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { walkCase, walkDevice } from './screen-walks.ts'

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

const { mark } = trainingMarks
const utc = { zone: 'UTC', offset: 0 }

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** A trainee at the screens of the trainer's room, who practises freely. */
class Trainee extends Caseworker {
  override readonly database = 'missing-child-guide-training'

  override async open(address: string): Promise<void> {
    await this.page.goto(`${address}training.html`)
    await press(this.page, roomWords.free)
    await this.button(ui.home.start).first().waitFor()
  }

  override async reload(): Promise<void> {
    await this.page.reload()
    await this.button(ui.home.start).first().waitFor()
  }
}

const trainee = (page: Page) => new Trainee(page, Date.now(), utc)

/** What is wrong with the mark on the screen that is open. */
async function unmarked(page: Page): Promise<string[]> {
  const band = page.getByRole('note').filter({ hasText: mark })
  const title = await page.title()
  return [
    ...((await band.isVisible()) ? [] : ['no band']),
    ...(title.startsWith('TRAINING · ') ? [] : [`the title is ${title}`]),
  ]
}

/** Everything that lies in the stores of the guide itself, as text: databases, files of the mirror, local storage. */
const storesOf = (page: Page, prefix: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const isOurs = (name: string) =>
      (name === wanted || name.startsWith(`${wanted}-`)) &&
      (wanted.endsWith('-training') || !name.startsWith(`${wanted}-training`))
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('the store cannot be read'))
      })
    const text = (value: unknown): string =>
      value instanceof Uint8Array ? Array.from(value).join() : JSON.stringify(value)
    const found: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      if (!isOurs(name)) continue
      const database = await settled(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store)
        const keys = await settled(objects.getAllKeys())
        const values = await settled(database.transaction(store).objectStore(store).getAll())
        found.push(...keys.map((key, index) => `${name}/${store}/${text(key)}=${text(values[index])}`))
      }
      database.close()
    }
    const root = await navigator.storage.getDirectory()
    for await (const [name, handle] of root as unknown as AsyncIterable<[string, FileSystemDirectoryHandle]>) {
      if (!isOurs(name)) continue
      for await (const [file, one] of handle as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
        const bytes = new Uint8Array(await (await one.getFile()).arrayBuffer())
        found.push(`files/${name}/${file}=${text(bytes)}`)
      }
    }
    for (const [key, value] of Object.entries(localStorage))
      if (isOurs(key)) found.push(`local/${key}=${String(value)}`)
    return found.sort().join('\n')
  }, prefix)

describe('the mark of training', () => {
  it('is on every screen and in every title; on the neutral clock there is neither', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const seen: Record<string, string[]> = {}
    const look = async (name: string) => {
      seen[name] = await unmarked(page)
    }
    await walkCase(trainee(page), app.url, look)
    await page.context().close()
    const other = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    await walkDevice(trainee(other.page), app.url, async (name) => {
      seen[name] = name === 'clock' ? [] : await unmarked(other.page)
      if (name === 'clock') expect(await unmarked(other.page)).toHaveLength(2)
    })
    await other.page.context().close()
    expect(Object.keys(seen).length).toBeGreaterThan(45)
    expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
  }, 300_000)
})

describe('the trainer’s room', () => {
  it('shares no store with the guide, and wiping it leaves the guide as it was', async () => {
    const { page, troubles } = await newPage(browser, app)
    await page.goto(app.url)
    const carer = new Caseworker(page, Date.now(), utc)
    await carer.button(ui.home.start).first().click()
    await carer.heading(carer.words.book.procedures.steps.absenceNoticed.title).waitFor()
    await carer.saved(0)
    await carer.button(ui.frame.leave).click()
    await press(page, carer.words.deviceScreens.protect.skipLeave)
    await page.getByRole('link', { name: homeMore.training }).waitFor()
    await page.getByRole('link', { name: homeMore.training }).click()
    await page.getByRole('heading', { level: 1, name: roomWords.title }).waitFor()
    const before = await storesOf(page, 'missing-child-guide')
    expect(before).toContain('missing-child-guide/frames')
    expect(before).toContain('files/missing-child-guide/')

    await press(page, roomWords.free)
    const one = trainee(page)
    await one.startCase()
    await one.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
    const written = await storesOf(page, 'missing-child-guide-training')
    expect(written).toContain('missing-child-guide-training/frames')
    expect(written).toContain('files/missing-child-guide-training/')
    // Whatever is in one is in no other: not a line is shared but for the names of its stores.
    const values = (text: string) => text.split('\n').map((line) => line.slice(line.indexOf('=') + 1))
    const shared = values(written).filter((value) => value.length > 200 && values(before).includes(value))
    expect(shared).toEqual([])
    expect(await storesOf(page, 'missing-child-guide')).toBe(before)

    await page.getByText(roomWords.deskOpen).click()
    await press(page, roomWords.end)
    await press(page, roomWords.wipe)
    const again = page.waitForEvent('load')
    await press(page, roomWords.wipeNow)
    await again
    await page.getByRole('heading', { level: 1, name: roomWords.title }).waitFor()
    await press(page, roomWords.free)
    await one.button(ui.home.start).first().waitFor()
    expect(await page.locator('#main').innerText()).not.toContain('NC-')
    expect(await storesOf(page, 'missing-child-guide-training')).not.toContain('case/')
    expect(await storesOf(page, 'missing-child-guide')).toBe(before)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  }, 120_000)

  it('plays 72 hours on the fast clock, steered from the trainer’s window, and breaks no rule of WCAG 2.2 AA', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 1366, height: 768 } })
    await page.goto(`${app.url}training.html`)
    await page.getByRole('heading', { level: 1, name: roomWords.title }).waitFor()
    const start = page.getByRole('button', { name: /^Start: .*morning/ })
    await start.waitFor()
    const wrong: Record<string, string[]> = { lobby: await wrongWith(page, usualViews) }
    await start.click()
    const one = trainee(page)
    await one.button(ui.home.start).first().waitFor()
    const messages = page.getByRole('region', { name: roomWords.messages })
    expect(await messages.innerText()).toContain('23:40')
    await press(page, roomWords.read)
    await one.startCase()

    await page.getByText(roomWords.deskOpen).click()
    const [trainer] = await Promise.all([page.waitForEvent('popup'), press(page, roomWords.trainerWindow)])
    await page.getByText(roomWords.deskOpen).click()
    expect(trainer.url()).toBe(`${app.url}training.html?trainer`)
    const seen = trainer.getByRole('main')
    await seen.getByText(one.words.book.procedures.steps.absenceNoticed.title).first().waitFor()
    await trainer.getByText(roomWords.chart).click()
    await trainer.locator('svg.chart').waitFor()
    expect(await unmarked(trainer)).toEqual([])

    // What comes next is a message by plan; another one is sent by hand.
    await press(trainer, roomWords.next)
    await messages.getByText(/laugh at you/).waitFor()
    await trainer.getByRole('button', { name: new RegExp(`^${roomWords.send}: .*Unknown number`) }).click()
    await messages.getByText(/samir im fine/).waitFor()
    wrong['with messages'] = await wrongWith(page, usualViews)
    await page.setViewportSize({ width: 1366, height: 768 })

    await one.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
    await one.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
    await press(trainer, roomWords.rates[60])
    await page.waitForTimeout(1500)
    await press(trainer, roomWords.rates[0])
    const clock = trainer.getByLabel(roomWords.moveTo)
    for (const [day, time] of [
      ['06', '23:00'],
      ['07', '23:00'],
      ['08', '23:45'],
    ]) {
      await clock.fill(`2031-03-${day}T${time}`)
      await press(trainer, roomWords.move)
      await trainer.getByText(phrase(roomWords.clockNow, { time: `2031-03-${day} ${time}` })).waitFor()
      const before = await one.savedCount()
      await page.getByRole('button', { name: ui.frame.note, exact: true }).click()
      await page.getByLabel(recordScreens.note.text, { exact: true }).fill(`Nothing new on day ${day}`)
      await one.button(recordScreens.note.save).click()
      await one.saved(before)
    }
    // The screens of the case follow: duties of three days ago are late, and the trainer sees it.
    await one.tab(ui.frame.doNow)
    await page
      .getByText(/overdue|Overdue/)
      .first()
      .waitFor()
    await seen.getByText(roomWords.late, { exact: true }).first().waitFor()
    await one.answer('childFound', 'seenFaceToFace', { seenBy: 'Officer' })
    wrong['trainer’s window'] = await wrongWith(trainer, usualViews)
    await one.tab(ui.frame.record)
    const record = await page.locator('#main').innerText()
    expect(record).toContain('Nothing new on day 08')
    expect(record).not.toMatch(/clock jumped|set back/)
    expect(Object.entries(wrong).filter(([, found]) => found.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  }, 180_000)
})
