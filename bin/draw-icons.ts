import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Draws the icons of the installed app from public/icon.svg: `npx tsx bin/draw-icons.ts`, after a change of it. */
const PUBLIC = path.resolve(import.meta.dirname, '..', 'public')

/** Each file with its width and how much of it the sign fills: a system may cut a maskable icon to a circle. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.76 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.86 },
] as const

const svg = await readFile(path.join(PUBLIC, 'icon.svg'), 'utf8')
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const { file, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  // An icon that is cut by the system has no corners of its own, and its ground reaches to the edge.
  const whole = share === 1
  const sign = whole ? svg : svg.replace('rx="96"', '')
  await page.setContent(
    `<style>body{margin:0;background:${whole ? 'transparent' : '#1d3c5a'};display:grid;place-items:center;height:100vh}
     svg{width:${share * 100}%;display:block}</style>${sign}`,
  )
  await page.screenshot({ path: path.join(PUBLIC, file), omitBackground: whole })
  await page.close()
}
await browser.close()
