import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'
import type { Hammer } from './hammer-page.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The session without screens as one script, to be run in a window of the app. */
async function hammerSource(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: path.join(root, 'tests/e2e/hammer-page.ts'), output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the script for hammering was not built')
  return chunk.code
}

export interface Hammered {
  readonly acknowledged: number
  /** Acknowledged and not in the store. */
  readonly lost: readonly string[]
  /** In the store more than once. */
  readonly twice: readonly string[]
  readonly takeOvers: number
  readonly whole: boolean
}

/** Several windows of one browser write one case at the same time, each as often as asked; what came of it. */
export async function hammerOneCase(
  context: BrowserContext,
  address: string,
  windows: number,
  writes: number,
): Promise<Hammered> {
  const source = await hammerSource()
  const pages = await Promise.all(
    Array.from({ length: windows }, async () => {
      const page = await context.newPage()
      // An empty page of the same origin: the app itself stays out of it.
      await page.goto(new URL('icon.svg', address).href).catch(() => undefined)
      await page.evaluate(source)
      return page
    }),
  )
  const [first] = pages
  if (!first) throw new Error('at least one window writes')
  type WithHammer = { readonly hammer: Hammer }
  const id = await first.evaluate(() => (globalThis as unknown as WithHammer).hammer.begin())
  const texts = await Promise.all(
    pages.map((page, index) =>
      page.evaluate(([case_, name, count]) => (globalThis as unknown as WithHammer).hammer.write(case_, name, count), [
        id,
        `window ${index} note`,
        writes,
      ] as const),
    ),
  )
  const { notes, takeOvers, whole } = await first.evaluate(
    (case_) => (globalThis as unknown as WithHammer).hammer.result(case_),
    id,
  )
  const acknowledged = texts.flat()
  const stored = new Set(notes)
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((text) => !stored.has(text)),
    twice: notes.filter((text, index) => notes.indexOf(text) !== index),
    takeOvers,
    whole,
  }
}
