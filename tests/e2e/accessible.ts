import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules of WCAG 2.0 to 2.2, A and AA, that the page breaks, and where. Axe runs from the test, outside the page's policy. */
export async function broken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe.source })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })
      .then(({ violations, passes }) => JSON.stringify(passes.length < 8 ? ['axe looked at next to nothing'] : violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  return JSON.parse(String(result.value)) as string[]
}

/** How far a page can be scrolled sideways, in pixels: not at all. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
