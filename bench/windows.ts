import { hammerOneCase } from '../tests/e2e/hammer.ts'
import { launchBrowser, servedApp } from '../tests/e2e/browser.ts'

/**
 * Three windows write one case at the same time, 200 notes each, and take it from one another. Prints the counts; exit 1
 * when anything acknowledged is missing or doubled, or a link is broken. The app must have been built.
 */
const writes = Number(process.argv[2] ?? 200)
const app = await servedApp()
const browser = await launchBrowser()
const { acknowledged, lost, twice, takeOvers, whole } = await hammerOneCase(
  await browser.newContext(),
  app.url,
  3,
  writes,
)
await browser.close()
await app.close()
console.log(
  `3 windows, ${acknowledged} acknowledged writes, ${takeOvers} take-overs: ${lost.length} lost, ${twice.length} doubled, chain ${whole ? 'whole' : 'BROKEN'}`,
)
process.exitCode = acknowledged === 3 * writes && lost.length + twice.length === 0 && whole ? 0 : 1
