import type { Page } from 'playwright-core'
import { deviceScreens } from '#content/en/device-screens.ts'
import { files } from '#content/en/files.ts'
import { offlineWords } from '#content/en/offline.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { continuedElsewhere } from './other-device.ts'
import type { Site } from './site.ts'
import { storedRecords } from './stored-record.ts'

/** What an operation may need besides the page. */
export interface Surroundings {
  readonly passphrase?: string | undefined
  /** Hands out two releases of the app; without it nothing can be updated. */
  readonly site?: Site | undefined
}

/** What a person does while the program may be cut off. A further operation is one more line in `operations`. */
export interface Operation {
  readonly name: string
  /** Everything up to the press that writes, in a case that has just been opened; `token` is in what is written. */
  readonly prepare: (page: Page, token: string, around: Surroundings) => Promise<void>
  /** Presses and waits for the tick. */
  readonly press: (page: Page) => Promise<void>
  /** How often the record says that it was done: with this token, or ever if what is written has no words of its own. */
  readonly found: (entries: readonly Entry[], token: string) => number
  readonly wordless?: boolean
  /** It leaves nothing in the record: only what was there before is judged after it. */
  readonly traceless?: boolean
  /** Milliseconds from the press within which most of it happens, where that is longer than one write. */
  readonly lasts?: number
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** The first tick of a case that has just been opened, whether kept twice or once. */
const ticked = (page: Page) =>
  page
    .getByText(/^Saved (once )?\d\d:\d\d/)
    .first()
    .waitFor()

async function more(page: Page, item: 'who' | 'finish' | 'leave'): Promise<void> {
  await page.getByRole('navigation', { name: ui.frame.tabs }).getByRole('button', { name: ui.frame.more }).click()
  await page.locator('#main').getByRole('button', { name: ui.more[item] }).first().click()
}

const append: Operation = {
  name: 'append',
  prepare: async (page, token) => {
    await button(page, ui.frame.note).click()
    await page.getByLabel(recordScreens.note.text, { exact: true }).fill(token)
  },
  press: async (page) => {
    await button(page, recordScreens.note.save).click()
    await ticked(page)
  },
  found: (entries, token) => entries.filter((entry) => isEntryOf(entry, 'note') && entry.content.text === token).length,
}

const correction: Operation = {
  name: 'correction',
  prepare: async (page, token) => {
    await page.getByRole('navigation', { name: ui.frame.tabs }).getByRole('button', { name: ui.frame.record }).click()
    await button(page, /^Withdraw entry/)
      .first()
      .click()
    await page.getByLabel(recordScreens.correction.reason).fill(token)
    await button(page, recordScreens.correction.preview).click()
    await button(page, recordScreens.correction.confirmWithdraw).waitFor()
  },
  press: async (page) => {
    await button(page, recordScreens.correction.confirmWithdraw).click()
    await ticked(page)
  },
  found: (entries, token) =>
    entries.filter((entry) => isEntryOf(entry, 'correction') && entry.content.reason === token).length,
}

/** The name carries the token; it lies in the record and in the settings. */
const setting: Operation = {
  name: 'setting',
  prepare: async (page, token) => {
    await more(page, 'who')
    await page.getByLabel(recordScreens.people.name).fill(token)
  },
  press: async (page) => {
    await button(page, recordScreens.who.save).click()
    await ticked(page)
  },
  found: (entries, token) =>
    entries.filter((entry) => isEntryOf(entry, 'worker') && entry.content.to.name === token).length,
}

const paper: Operation = {
  name: 'paper export',
  wordless: true,
  prepare: (page) => more(page, 'finish'),
  press: async (page) => {
    await button(page, recordScreens.finish.export).click()
    await ticked(page)
  },
  found: (entries) => entries.filter((entry) => isEntryOf(entry, 'exported')).length,
}

/** A file in which another device has gone on with this case. */
const takeIn: Operation = {
  name: 'import',
  lasts: 600,
  prepare: async (page, token, { passphrase }) => {
    const { entries } = (await storedRecords(page, passphrase)).database
    await more(page, 'leave')
    await button(page, files.home.takeIn).click()
    const file = { name: 'record.json', mimeType: 'application/json', buffer: continuedElsewhere(entries, token) }
    await page.getByLabel(files.takeIn.choose).setInputFiles(file)
    await page.getByText(files.takeIn.outcomes.continues).waitFor()
    const name = page.getByLabel(recordScreens.people.name)
    if ((await name.inputValue()) === '') await name.fill('Whoever takes it in')
  },
  press: async (page) => {
    await button(page, files.takeIn.accept).click()
    await page.getByText(/: taken in\.$/).waitFor()
  },
  found: append.found,
}

/** The release is replaced under a device that has cases. */
const update: Operation = {
  name: 'update',
  lasts: 4000,
  traceless: true,
  prepare: async (page, _, { site }) => {
    if (!site) throw new Error('there is a site that has another release')
    await more(page, 'leave')
    await page.getByText(offlineWords.ready).waitFor()
    site.publishOther()
  },
  press: async (page) => {
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    await Promise.all([page.waitForEvent('load'), button(page, offlineWords.use).click()])
    await button(page, ui.home.start).waitFor()
  },
  found: () => 0,
}

export const operations: readonly Operation[] = [append, append, correction, setting, paper, takeIn, update]

/** What is done within one write in the open case. */
export const quickOnes: readonly Operation[] = [append, append, correction, setting]

/** Leaves the case and opens it again, so that the next tick is the first one. Passes by the question for a passphrase. */
export async function leaveAndOpen(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: ui.frame.tabs }).getByRole('button', { name: ui.frame.more }).click()
  await page.locator('#main').getByRole('button', { name: ui.more.leave }).click()
  const skip = page.getByRole('button', { name: deviceScreens.protect.skipLeave, exact: true })
  await skip
    .or(page.getByRole('button', { name: ui.home.start }))
    .first()
    .waitFor()
  if (await skip.isVisible()) await skip.click()
  return openCase(page)
}

/** Opens the case that is listed and goes to its step. Answers with the title of the step on screen. */
export async function openCase(page: Page): Promise<string> {
  await button(page, /^[A-Z0-9]{2}-[A-Z0-9]{4}/).click()
  await page.getByRole('navigation', { name: ui.frame.tabs }).waitFor()
  const step = page.locator('#main h1').first()
  await step.waitFor()
  if ((await step.innerText()) === ui.resume.title) {
    await button(page, ui.resume.continue).click()
    await page.locator('#main h1', { hasNotText: ui.resume.title }).first().waitFor()
  }
  return step.innerText()
}
