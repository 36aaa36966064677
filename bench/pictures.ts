import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { isCombining, ZERO_WIDTH_NON_JOINER } from '#pdf/scripts.ts'
import type { ShapedGlyph, ShapeOrder, TextFace, TextKit } from '#pdf/text-kit.ts'
import { onPath } from '../bin/check/surroundings.ts'
import { findBrowser } from '../bin/find-browser.ts'
import { BROWSER_FLAGS } from '../tests/e2e/browser.ts'
import { paper } from '../tests/pdf/sample-paper.ts'
import { cropToInk, type GreyPicture, readPgm, shareOfDifference } from './grey-picture.ts'

/**
 * Compares pictures of names on a paper, as poppler draws them, with what a browser makes of the same words and fonts:
 * `npm run soak -- pictures [FOLDER]`; the pictures are kept in the folder. So that the bound is known to mean something, each
 * line is printed wrongly as well. Exit 1 when a right line is above the bound or a wrong one is not.
 */
const MOST_DIFFERENT = 0.001
/** Ten points at this resolution are 80 pixels. */
const DOTS_PER_INCH = 576
const PIXELS = 80
const WIDTH = Math.round((595 / 72) * DOTS_PER_INCH)
const HEIGHT = Math.round((110 / 72) * DOTS_PER_INCH)

const LINES: Readonly<Record<string, string>> = {
  'Latin, Polish': 'Łukasz Żółć-Gęślą',
  'Latin, Turkish': 'Çağla Işık, İğdır',
  'Latin, Yoruba': 'Ọláṣẹ́gun Ẹ̀bùn',
  'Vietnamese, composed': 'Nguyễn Thị Ánh Đặng'.normalize('NFC'),
  'Vietnamese, decomposed': 'Nguyễn Thị Ánh Đặng'.normalize('NFD'),
  Greek: 'Αθηνά Παπαδοπούλου',
  'Cyrillic, Russian': 'Алексей Щёголев',
  'Cyrillic, Ukrainian': 'Їжакевич Ґеорґій',
  'Arabic, plain': 'محمد علي عبد الله',
  'Arabic, with vowels': 'مُحَمَّد بْنُ عَلِيّ',
  'Persian, with ZWNJ': 'می\u200Cخواهم خانه\u200Cها',
  Pashto: 'ښکلا ګل ځواک څېړنه',
  'Sorani Kurdish': 'گوڵستان ڕۆژین ئێوارە',
  Urdu: 'ٹھنڈا ہے بڑے میاں',
  Ethiopic: 'አበባ በሶ ጫላ፡ጩቤ',
  'mixed, left to right': 'Ali (محمد علي), 14 [Αθηνά]',
  'mixed, right to left': 'قال (محمد) 23:40 John [x] ولم',
}

interface Fault {
  readonly text?: (text: string) => string
  readonly shape?: (order: ShapeOrder, shape: TextFace['shape']) => ShapedGlyph[]
}

/** Ways to print a line wrongly, most of them small: one mark, two neighbours, one pair of brackets. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'letters not joined': {
    shape: (order, shape) => {
      if (order.script !== 'Arab') return shape(order)
      const glyphs = Array.from(order.text, (letter, start) =>
        shape({ ...order, text: letter, withoutCcmp: [] }).map((glyph) => ({ ...glyph, start })),
      )
      return (order.rightToLeft ? glyphs.reverse() : glyphs).flat()
    },
  },
  'two glyphs changed places': {
    shape: (order, shape) => {
      const glyphs = shape(order)
      const at = glyphs.findIndex(({ glyph, advance }, index) => {
        const next = glyphs[index + 1]
        return next !== undefined && advance > 0 && next.advance > 0 && next.glyph !== glyph
      })
      const [one, other] = [glyphs[at], glyphs[at + 1]]
      if (one === undefined || other === undefined) return glyphs
      return glyphs.with(at, { ...other, start: one.start }).with(at + 1, { ...one, start: other.start })
    },
  },
  'a mark is not drawn': {
    shape: (order, shape) => {
      const glyphs = shape(order)
      const at = glyphs.findIndex(
        ({ advance, start }) => advance === 0 && order.text.charCodeAt(start) !== ZERO_WIDTH_NON_JOINER,
      )
      return at < 0 ? glyphs : glyphs.toSpliced(at, 1)
    },
  },
  'a mark is not written': {
    text: (text) => {
      const letters = Array.from(text.normalize('NFD'))
      const at = letters.findIndex((letter) => isCombining(letter.codePointAt(0) ?? 0))
      const without = at < 0 ? text : letters.toSpliced(at, 1).join('')
      return text === text.normalize('NFC') ? without.normalize('NFC') : without
    },
  },
  'marks are not placed': {
    shape: (order, shape) => shape(order).map((glyph) => ({ ...glyph, dx: 0, dy: 0 })),
  },
  'brackets are not mirrored': {
    shape: (order, shape) =>
      shape({ ...order, text: order.rightToLeft ? order.text.replaceAll(/[()]/g, mirrored) : order.text }),
  },
  'words run the other way': { text: (text) => text.split(' ').reverse().join(' ') },
  'ZWNJ is lost': { text: (text) => text.replaceAll('\u200C', '') },
}

function mirrored(bracket: string): string {
  return bracket === '(' ? ')' : '('
}

if (onPath('pdftoppm') === undefined) {
  console.log('skipped: pictures of papers were NOT compared here, there is no pdftoppm (poppler-utils)')
  process.exit(0)
}
const folder = process.argv[2] ?? mkdtempSync(path.join(tmpdir(), 'pictures-'))
if (process.argv[2] === undefined) process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const kit = loadNodeKit()
const theirs = await browserPictures()
const ours = paperPictures('right', Object.values(LINES), kit)
let failed = false
let highestRight = 0
for (const [index, name] of Object.keys(LINES).entries()) {
  const share = difference(ours[index], theirs[index])
  highestRight = Math.max(highestRight, share)
  report(share <= MOST_DIFFERENT, share, name)
}
let lowestWrong = 1
let wrongLines = 0
for (const [fault, { text, shape }] of Object.entries(FAULTS)) {
  const texts = Object.values(LINES).map((line) => text?.(line) ?? line)
  const printed = paperPictures(fault, texts, shape === undefined ? kit : faultyKit(shape))
  let changed = 0
  for (const [index, name] of Object.keys(LINES).entries()) {
    if (samePicture(printed[index], ours[index])) continue
    changed++
    wrongLines++
    const share = difference(printed[index], theirs[index])
    lowestWrong = Math.min(lowestWrong, share)
    report(share > MOST_DIFFERENT, share, `${fault}: ${name}`)
  }
  if (changed === 0) report(false, 0, `${fault}: changed no line`)
}
const right = `${ours.length} right lines differ by at most ${percent(highestRight)}`
const wrong = `${wrongLines} wrong ones by at least ${percent(lowestWrong)}`
console.log(`${right}, ${wrong}; the bound is ${percent(MOST_DIFFERENT)}`)
process.exit(failed ? 1 : 0)

function report(holds: boolean, share: number, name: string): void {
  console.log(`${holds ? 'holds ' : 'BROKEN'} ${percent(share).padStart(8)} ${name}`)
  failed ||= !holds
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`
}

function difference(one: GreyPicture | undefined, other: GreyPicture | undefined): number {
  return one === undefined || other === undefined ? 1 : shareOfDifference(one, other)
}

function samePicture(one: GreyPicture | undefined, other: GreyPicture | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one.grey, other.grey) === 0
}

function faultyKit(change: NonNullable<Fault['shape']>): TextKit {
  const faulty = (face: TextFace): TextFace => ({
    ...face,
    shape: (order) => change(order, (part) => face.shape(part)),
  })
  return {
    regular: faulty(kit.regular),
    bold: faulty(kit.bold),
    arabic: faulty(kit.arabic),
    ethiopic: faulty(kit.ethiopic),
  }
}

/** Each text on a page of its own, cropped to its ink. */
function paperPictures(name: string, texts: readonly string[], textKit: TextKit): GreyPicture[] {
  const base = path.join(folder, name.replaceAll(' ', '-'))
  const blocks = texts.flatMap((text) => [{ kind: 'paragraph' as const, text }, { kind: 'pageBreak' as const }])
  const doc = paper(blocks.slice(0, -1), { title: '', mark: '' })
  writeFileSync(`${base}.pdf`, renderPaper(doc, textKit))
  const crop = ['-x', '0', '-y', '0', '-W', String(WIDTH), '-H', String(HEIGHT)]
  execFileSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), ...crop, `${base}.pdf`, base])
  const pages = readdirSync(folder).filter(
    (file) => file.startsWith(`${path.basename(base)}-`) && file.endsWith('.pgm'),
  )
  if (pages.length !== texts.length) throw new Error(`${pages.length} pages of ${texts.length}`)
  return pages.sort().map((file) => cropToInk(readPgm(readFileSync(path.join(folder, file)))))
}

/** The lines as Chromium draws them with the fonts of the papers, cropped to their ink. */
async function browserPictures(): Promise<GreyPicture[]> {
  const fonts = ['noto-sans-regular', 'vazirmatn-regular', 'noto-sans-ethiopic-regular'].map((name) => {
    const bytes = readFileSync(new URL(`../src/pdf/fonts/${name}.ttf`, import.meta.url))
    return {
      name,
      face: `@font-face { font-family: ${name}; src: url(data:font/ttf;base64,${bytes.toString('base64')}) }`,
    }
  })
  // A paper takes the space after an Arabic word from the Arabic font, a browser from the first font that has one.
  const arabicFirst = 'font-family: vazirmatn-regular, noto-sans-regular'
  const lines = Object.values(LINES).map((text) =>
    /^[\p{Script=Arab}\p{Mn}\u200C ]+$/u.test(text)
      ? `<p dir="auto" style="${arabicFirst}">${text}</p>`
      : `<p dir="auto">${text}</p>`,
  )
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, '--font-render-hinting=none'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } })
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fonts.map(({ face }) => face).join('\n')}
      body { margin: 0; background: white; color: black }
      p { margin: 0; padding: 80px; white-space: nowrap; text-rendering: geometricPrecision;
        font: ${PIXELS}px/2 ${fonts.map(({ name }) => name).join(', ')} }</style>${lines.join('')}`)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const pictures: GreyPicture[] = []
    for (const [index, line] of (await page.locator('p').all()).entries()) {
      const png = await line.screenshot({
        path: path.join(folder, `browser-${String(index + 1).padStart(2, '0')}.png`),
      })
      const { width, height, grey } = await page.evaluate(async (data) => {
        const blob = await (await fetch(`data:image/png;base64,${data}`)).blob()
        const bitmap = await createImageBitmap(blob)
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.drawImage(bitmap, 0, 0)
        const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height)
        let letters = ''
        for (let at = 1; at < pixels.length; at += 4) letters += String.fromCharCode(pixels[at] ?? 0)
        return { width: bitmap.width, height: bitmap.height, grey: btoa(letters) }
      }, png.toString('base64'))
      pictures.push(cropToInk({ width, height, grey: Buffer.from(grey, 'base64') }))
    }
    return pictures
  } finally {
    await browser.close()
  }
}
