/**
 * Cuts the four faces papers are set in from the font packages into src/pdf/fonts and writes their SHA-256 beside them.
 * Run by hand (`npx tsx bin/cut-fonts.ts`) when a font package changes; the results are committed and a test holds them
 * to the hashes.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface CutOptions {
  readonly targetFormat: 'truetype'
  readonly noHinting: true
  readonly keepFeatures: readonly string[]
  readonly dropTables: readonly string[]
}

type Cut = (font: Uint8Array, text: string, options: CutOptions) => Promise<Buffer>

const require = createRequire(import.meta.url)
const cut = require('subset-font') as Cut
const target = fileURLToPath(new URL('../src/pdf/fonts/', import.meta.url))

/** What ordinary text needs. Small capitals, stylistic sets and the like would only drag their glyphs in. */
const FEATURES = ['ccmp', 'locl', 'kern', 'mark', 'mkmk']
/** Ethiopic without kerning: its pair table alone is 180 KB. */
const ETHIOPIC_FEATURES = ['ccmp', 'mark', 'mkmk']
const UNUSED_TABLES = ['STAT', 'gasp', 'vhea', 'vmtx']

const LATIN_GREEK_CYRILLIC: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x250, 0x2ff], // letters of African languages, signs of Arabic transliteration
  [0x300, 0x36f], // combining marks
  [0x370, 0x52f], // Greek, Cyrillic
  [0x1e00, 0x1fff], // Vietnamese and other precomposed Latin, polytonic Greek
  [0x2000, 0x200a], // spaces
  [0x2010, 0x2027], // dashes, quotation marks, dots
  [0x202f, 0x205e], // general punctuation
  [0x2070, 0x218f], // superscripts, currencies, letter-like signs, fractions
  [0x2212, 0x2212], // minus
  [0x25cc, 0x25cc], // dotted circle, the seat of a lone mark
  [0x2c60, 0x2c7f], // Latin Extended-C
]

const ETHIOPIC: readonly (readonly [number, number])[] = [
  [0x20, 0x20],
  [0x1200, 0x139f],
  [0x2d80, 0x2ddf],
  [0xab00, 0xab2f],
]

interface Source {
  readonly target: string
  readonly packageName: string
  readonly file: string
  /** Code points to keep; none: the file is taken as it is. */
  readonly ranges?: readonly (readonly [number, number])[]
  readonly features?: readonly string[]
}

const SOURCES: readonly Source[] = [
  {
    target: 'noto-sans-regular.ttf',
    packageName: '@expo-google-fonts/noto-sans',
    file: '400Regular/NotoSans_400Regular.ttf',
    ranges: LATIN_GREEK_CYRILLIC,
    features: FEATURES,
  },
  {
    target: 'noto-sans-bold.ttf',
    packageName: '@expo-google-fonts/noto-sans',
    file: '700Bold/NotoSans_700Bold.ttf',
    ranges: LATIN_GREEK_CYRILLIC,
    features: FEATURES,
  },
  {
    target: 'vazirmatn-regular.ttf',
    packageName: 'vazirmatn',
    file: 'misc/Non-Latin/fonts/ttf/Vazirmatn-NL-Regular.ttf',
  },
  {
    target: 'noto-sans-ethiopic-regular.ttf',
    packageName: '@expo-google-fonts/noto-sans-ethiopic',
    file: '400Regular/NotoSansEthiopic_400Regular.ttf',
    ranges: ETHIOPIC,
    features: ETHIOPIC_FEATURES,
  },
]

const LICENCES = [
  { target: 'OFL-noto-sans.txt', packageName: '@expo-google-fonts/noto-sans', file: 'LICENSE_FONT' },
  { target: 'OFL-noto-sans-ethiopic.txt', packageName: '@expo-google-fonts/noto-sans-ethiopic', file: 'LICENSE_FONT' },
  { target: 'OFL-vazirmatn.txt', packageName: 'vazirmatn', file: 'OFL.txt' },
]

mkdirSync(target, { recursive: true })
const hashes: Record<string, string> = {}
for (const source of SOURCES) {
  const original = readFileSync(join(packageFolder(source.packageName), source.file))
  const bytes = source.ranges === undefined ? original : await cutTo(original, source.ranges, source.features ?? [])
  writeFileSync(join(target, source.target), bytes)
  hashes[source.target] = createHash('sha256').update(bytes).digest('hex')
  console.log(`${source.target}: ${original.length} -> ${bytes.length} bytes`)
}
for (const licence of LICENCES) {
  copyFileSync(join(packageFolder(licence.packageName), licence.file), join(target, licence.target))
}
writeFileSync(join(target, 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`)

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

function charactersOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i)))
    .join('')
}

function cutTo(
  font: Uint8Array,
  ranges: readonly (readonly [number, number])[],
  keepFeatures: readonly string[],
): Promise<Buffer> {
  return cut(font, charactersOf(ranges), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
    dropTables: UNUSED_TABLES,
  })
}
