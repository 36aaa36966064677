import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dictionary } from '#content/dictionary.ts'
import { dictionaryOf, type Language, languages, languageSources } from '#content/languages.ts'
import { sentencesOf } from '#content/translation-status.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { english } from '../english.ts'
import { type View, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { locked, protectDevice } from './protect.ts'

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
/** The narrowest phone, with text as it comes and at twice its size. */
const narrow: readonly View[] = [
  { width: 320, height: 640, colours: 'light', largeText: true, axe: false },
  { width: 320, height: 640, colours: 'light', axe: true },
]

/** Text as a regular expression that finds just it, with anything where a name in braces stands. */
const around = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '.+')}$`)

/** Finds text that is an English sentence in a language that says it otherwise. */
function englishIn(words: Dictionary): (text: string) => boolean {
  const own = new Set(sentencesOf(words).map(([, sentence]) => sentence))
  const foreign = sentencesOf(english).flatMap(([, sentence]) => (own.has(sentence) ? [] : [sentence]))
  const plain = new Set(foreign.filter((sentence) => !sentence.includes('{')))
  // Where little but names is left nothing can be told.
  const filled = foreign.filter((sentence) => /[a-z]{3}.*[a-z]{3}/i.test(sentence.replaceAll(/\{\w+\}/g, '')))
  const patterns = filled.filter((sentence) => sentence.includes('{')).map(around)
  return (text) => plain.has(text) || patterns.some((pattern) => pattern.test(text))
}

/** Every text of the page, also what is folded away, and the names of its controls; not the names of languages. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('[lang], textarea, script, style, .suggestion'))
        found.push(walker.currentNode.textContent?.trim() ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) found.push(element.getAttribute(name) ?? '')
    return [...new Set(found.filter((text) => text !== ''))]
  })

/** What is wrong with the screen that is open. */
async function faults(page: Page, language: Language, isEnglish: (text: string) => boolean): Promise<string[]> {
  const lang = await page.evaluate(() => document.documentElement.lang)
  const left = language === 'en' ? [] : (await textsOf(page)).filter(isEnglish)
  return [
    ...(lang === language ? [] : [`in ${lang}`]),
    ...left.map((text) => `in English: ${text}`),
    ...(await wrongWith(page, narrow)),
  ]
}

const chooserOf = (page: Page, language: Language) =>
  page.getByRole('button', { name: languageSources[language].name, exact: true })

describe.each(languages)('in %s', (language) => {
  it('the first screens leave no English word, break no rule of WCAG 2.2 AA and never scroll sideways', async () => {
    const words = await dictionaryOf(language)
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 320, height: 640 } })
    await page.addInitScript(`localStorage.setItem('missing-child-guide-language', '${language}')`)
    const carer = new Caseworker(page, night, athens, words)
    const isEnglish = englishIn(words)
    const seen: Record<string, string[]> = {}
    const look = async (name: string) => {
      seen[name] = await faults(page, language, isEnglish)
    }
    await carer.open(app.url)
    await look('home')
    await carer.startCase()
    await look('a question')
    await carer.answer('absenceNoticed', 'unknown')
    await look('a checklist')
    await carer.answer('endOtherwise', 'openedInError')
    await carer.goTo('openedInErrorCheck')
    await look('a form')
    await carer.tab(words.ui.frame.record)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await look('the record')
    await carer.more('papers')
    await look('papers')
    await carer.tab(words.ui.frame.more)
    await carer.heading(words.ui.more.title).waitFor()
    await look('more')
    await carer.button(words.ui.more.deviceState).click()
    await carer.heading(words.deviceScreens.device.title).waitFor()
    await page.getByRole('heading', { name: new RegExp(`^${words.deviceScreens.device.room}`) }).waitFor()
    await look('this device')
    expect(Object.keys(seen).length).toBe(8)
    expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})

describe('the chooser', () => {
  it('brings every language in the middle of a half-typed step, and nothing that was typed is lost', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startCase()
    await page.locator('.answer').first().click()
    const more = page.locator('.step-form > details > summary')
    if ((await more.count()) > 0) await more.click()
    const where = page.locator('#field-lastSeenWhere')
    await where.fill('Πλατεία Ομονοίας, half ty')
    const before = await carer.savedCount()
    let here = english
    for (const language of [...languages.slice(1), 'en'] as const) {
      const words = await dictionaryOf(language)
      await new Caseworker(page, night, athens, here).tab(here.ui.frame.more)
      await chooserOf(page, language).click()
      await new Caseworker(page, night, athens, words).tab(words.ui.frame.step)
      await page.getByRole('heading', { name: words.book.procedures.steps.absenceNoticed.title }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      expect(await where.inputValue()).toBe('Πλατεία Ομονοίας, half ty')
      expect(await page.locator('.answer input').first().isChecked()).toBe(true)
      here = words
    }
    expect(await carer.savedCount()).toBe(before)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('is on the locked screen too, which says the same in every language', async () => {
    const { page, troubles } = await newPage(browser, app, { viewport: { width: 320, height: 640 } })
    const carer = new Caseworker(page, night, athens)
    await carer.open(app.url)
    await carer.startCase()
    await carer.button(english.ui.protection.protect).click()
    await protectDevice(page)
    await carer.button(english.ui.protection.lock).click()
    await locked(page)
    const seen: Record<string, string[]> = {}
    for (const language of [...languages.slice(1), 'en'] as const) {
      const words = await dictionaryOf(language)
      await chooserOf(page, language).click()
      await page.getByRole('heading', { name: words.ui.lock.title, exact: true }).waitFor()
      seen[language] = await faults(page, language, englishIn(words))
    }
    expect(Object.keys(seen).length).toBe(languages.length)
    expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
