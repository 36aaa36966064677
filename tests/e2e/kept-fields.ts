import type { Page } from 'playwright-core'

/** Fields of which the browser may keep what is typed: Chromium writes half-filled forms to a file of its own. */
export const keptFields = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
      .filter(({ type }) => !['radio', 'checkbox', 'file'].includes(type))
      .filter((field) => !(field.getAttribute('autocomplete') ?? field.form?.getAttribute('autocomplete')))
      .map((field) => `the browser may keep what is typed into ${field.id || field.outerHTML.slice(0, 80)}`),
  )
