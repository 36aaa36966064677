import type { Page } from 'playwright-core'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'

/** What a person does while the program may be cut off. A further operation is one more line in `operations`. */
export interface Operation {
  readonly name: string
  /** Everything up to the press that writes, in a case that has just been opened; `token` is in what is written. */
  readonly prepare: (page: Page, token: string) => Promise<void>
  /** Presses and waits for the tick. */
  readonly press: (page: Page) => Promise<void>
  /** How often the record says that it was done: with this token, or ever if what is written has no words of its own. */
  readonly found: (entries: readonly Entry[], token: string) => number
  readonly wordless?: boolean
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** The first tick of a case that has just been opened, whether kept twice or once. */
const ticked = (page: Page) =>
  page
    .getByText(/^Saved (once )?\d\d:\d\d/)
    .first()
    .waitFor()

async function more(page: Page, item: 'who' | 'finish'): Promise<void> {
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

export const operations: readonly Operation[] = [append, append, correction, setting, paper]

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
