import axe from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

const sessions = new WeakMap<Page, CDPSession>()

/** Rules of WCAG 2.0 to 2.2, A and AA, that the page breaks, and where. Axe runs from the test, outside the page's policy. */
export async function broken(page: Page): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, session)
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    return result.value
  }
  if ((await evaluate('typeof axe')) !== 'object') await evaluate(`${axe.source};0`)
  const found = await evaluate(
    `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })
      .then(({ violations, passes }) => JSON.stringify(passes.length < 8 ? ['axe looked at next to nothing'] : violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' | '))))`,
  )
  return JSON.parse(String(found)) as string[]
}

/** How far a page can be scrolled sideways, in pixels: not at all. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A window a screen is looked at in. `axe`: held against the rules there, not only measured. */
export interface View {
  readonly width: number
  readonly height: number
  readonly colours: 'light' | 'dark'
  /** Text at twice its size, as a person with weak eyes sets it. */
  readonly largeText?: boolean
  readonly axe: boolean
}

/** The views every screen is looked at in: rules in both colours and both layouts, widths down to the narrowest. */
export const usualViews: readonly View[] = [
  { width: 320, height: 640, colours: 'light', axe: false },
  { width: 1366, height: 768, colours: 'dark', axe: true },
  { width: 390, height: 844, colours: 'light', axe: true },
]

/** Looks at the screen that is open in each view, the last of which it is left in; what is wrong, with the view. */
export async function wrongWith(page: Page, views: readonly View[]): Promise<string[]> {
  const wrong: string[] = []
  for (const { width, height, colours, largeText = false, axe: rules } of views) {
    const where = `${width} wide, ${colours}${largeText ? ', large text' : ''}`
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: colours })
    if (largeText) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await page.waitForTimeout(50)
    const over = await sideways(page)
    if (over > 0) wrong.push(`${where}: scrolls ${over} px sideways`)
    if (rules) wrong.push(...(await broken(page)).map((rule) => `${where}: ${rule}`))
    if (largeText) await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  }
  return wrong
}
