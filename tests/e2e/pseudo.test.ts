import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languageSources } from '#content/languages.ts'
import { pseudo, pseudoTag } from '#content/pseudo.ts'
import { sources } from '#machines/sources.ts'
import { profileAt } from '#profiles/all.ts'
import { nowhere } from '#profiles/places.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { pseudoWords } from '../english.ts'
import { usualViews, wrongWith } from './accessible.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { walkCase } from './screen-walks.ts'

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

/** Letters that may stand on a page in no language of a dictionary. */
const noSentence: readonly RegExp[] = [
  // Codes: references, heads, hashes, items of the packet and steps by their ids, the program.
  /\b[0-9A-Z]{2}-[0-9A-Z]{4}\b/g,
  /\b[0-9A-F]{4}(?: [0-9A-F]{4}){3}\b/g,
  /\b[0-9a-f]{16,}\b/g,
  /\b[ab]\d\d\b/g,
  /\b[RPA]\d{1,2}\b/g,
  /\b(?:S|BE-|EU-|FR-|GR-|IT-|SE-|UK-)\d{1,2}\b/g,
  /(?:missing-child-guide|Missing Child Guide) \d+\.\d+\.\d+/g,
  // Times by Intl, which knows no such language.
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g,
  /\b\d+ (?:minute|hour|day)s?\b/g,
  /\bUTC\b/g,
  // Languages by their own names.
  new RegExp(
    `^(?:${[...Object.values(languageSources).map(({ name }) => name), pseudoTag].join('|').replaceAll(/[()]/g, String.raw`\$&`)})$`,
    'g',
  ),
  // What was typed, here and in the record that is checked.
  /Omonia|Officer|No answer(?: at night)?|A test|Come back on Monday|Shelter manager/g,
]

/** Titles and addresses of documents stay as they are; the longest first, since one may be part of another. */
const titles = [
  ...Object.values(sources).flatMap(({ title, address }) => [title, address]),
  ...profileAt(nowhere).rules.flatMap(({ source }) =>
    source ? [source.title, `${source.title}, ${source.article}`] : [],
  ),
]
  .filter((text) => text !== '')
  .toSorted((one, other) => other.length - one.length)

/** Text and names of controls with letters of English in them that are no sentence of the dictionary. */
async function english(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement
      // Also what is folded away: it is a tap away.
      if (around && !around.closest('textarea, script, style, .suggestion'))
        found.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [aria-description], [aria-valuetext], [title], [alt], [placeholder]',
    ))
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
        found.push(element.getAttribute(name) ?? '')
    return found
  })
  const left = (text: string) =>
    [...titles, ...noSentence].reduce((rest: string, allowed) => rest.replaceAll(allowed, ''), text)
  return [...new Set(texts.filter((text) => /[a-z]/i.test(left(text))))]
}

it('takes every word from the dictionary, and has room for longer ones on a narrow phone', async () => {
  const { page, troubles } = await newPage(browser, app)
  await page.addInitScript(`
    globalThis.__rewrite = ${pseudo.toString()}
    localStorage.setItem('missing-child-guide-language', '${pseudoTag}')
  `)
  const carer = new Caseworker(page, Date.UTC(2026, 0, 10, 21, 40), { zone: 'Europe/Athens', offset: 120 }, pseudoWords)
  const seen: Record<string, string[]> = {}
  const narrow = usualViews.filter(({ width }) => width < 400).map((view) => ({ ...view, axe: false }))
  await walkCase(carer, app.url, async (name) => {
    seen[name] = [...(await wrongWith(page, narrow)), ...(await english(page))]
  })
  expect(Object.keys(seen).length).toBe(35)
  expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([])
  expect(troubles).toEqual(NO_TROUBLES)
  await page.context().close()
}, 600_000)
