import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAstAsync } from 'vite'
import { inlineStyles } from '../page-policy.ts'
import { RELEASE_LIST, releaseList, SERVICE_WORKER, sha256 } from '../release-list.ts'

const KIB = 1024

/** The most a built app may weigh. The first two are what a phone waits for; the last is what it keeps for offline use. */
export const SIZE_BUDGET = {
  entryScripts: 95 * KIB,
  entryStyles: 12 * KIB,
  everything: 4.5 * KIB * KIB,
} as const

/** When a file is needed: before the first screen, as script or as style, or later. */
export type Part = 'entry script' | 'entry style' | 'page' | 'later'

/** One file of the built app. */
export interface BuiltFile {
  /** Its path inside the built folder, with forward slashes. */
  readonly name: string
  readonly content: Buffer
}

/** One line of the table: a file or an inline block. */
export interface Weight {
  readonly name: string
  readonly part: Part
  readonly raw: number
  readonly gzip: number
}

/** Every file of the built app. */
export async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(path.join(folder, name)) })))
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1]

/** The files a page asks for by itself: its scripts and preloaded modules, and its style sheets. */
export function askedForByPage(html: string): { scripts: string[]; styles: string[] } {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? []
  const named = (key: string, wanted: (tag: string) => boolean) =>
    tags.filter(wanted).flatMap((tag) => attribute(tag, key) ?? [])
  return {
    scripts: [
      ...named('src', (tag) => tag.startsWith('<script')),
      ...named('href', (tag) => attribute(tag, 'rel') === 'modulepreload'),
    ].map((address) => path.posix.normalize(address)),
    styles: named('href', (tag) => attribute(tag, 'rel') === 'stylesheet').map((address) =>
      path.posix.normalize(address),
    ),
  }
}

/** The modules a built module imports before it runs. What it may import later, while running, is not among them. */
async function staticImports({ name, content }: BuiltFile): Promise<string[]> {
  const { body } = await parseAstAsync(content.toString('utf8'))
  return body.flatMap((statement) =>
    'source' in statement && statement.source
      ? [path.posix.join(path.posix.dirname(name), statement.source.value)]
      : [],
  )
}

/** Weighs a built app, telling what is needed before the first screen from what is loaded later. */
export async function weigh(files: readonly BuiltFile[]): Promise<Weight[]> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const page = byName.get('index.html')
  if (!page) throw new Error('There is no built page. Run "npm run build" first.')
  const html = page.content.toString('utf8')
  const asked = askedForByPage(html)

  const entryScripts = new Set<string>()
  const waiting = [...asked.scripts]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (entryScripts.has(name)) continue
    const file = byName.get(name)
    if (!file) throw new Error(`The page needs ${name}, which the build did not make.`)
    entryScripts.add(name)
    waiting.push(...(await staticImports(file)))
  }

  const partOf = (name: string): Part => {
    if (entryScripts.has(name)) return 'entry script'
    if (asked.styles.includes(name)) return 'entry style'
    return name === 'index.html' ? 'page' : 'later'
  }
  const styles = Buffer.from(inlineStyles(html).join('\n'), 'utf8')
  return [
    ...files.map(({ name, content }) => ({
      name,
      part: partOf(name),
      raw: content.byteLength,
      gzip: gzipSync(content).byteLength,
    })),
    // Inside the page already, so it adds nothing to the raw sum; but it is style a person waits for.
    ...(styles.byteLength > 0
      ? [{ name: 'index.html, inline style', part: 'entry style' as const, raw: 0, gzip: gzipSync(styles).byteLength }]
      : []),
  ]
}

const sum = (weights: readonly Weight[], unit: 'raw' | 'gzip', part?: Part) =>
  weights.filter((weight) => part === undefined || weight.part === part).reduce((total, w) => total + w[unit], 0)

const kib = (bytes: number) => `${(bytes / KIB).toFixed(1)} KiB`

/** Sums of a built app against the budget, each with whether it keeps it. */
export function judgeWeights(weights: readonly Weight[]): { readonly line: string; readonly ok: boolean }[] {
  const judged = (what: string, weight: number, most: number) => ({
    ok: weight <= most,
    line: `${what}: ${kib(weight)} of at most ${kib(most)}${weight <= most ? '' : ' - TOO MUCH'}`,
  })
  return [
    judged('scripts before the first screen, gzip', sum(weights, 'gzip', 'entry script'), SIZE_BUDGET.entryScripts),
    judged('styles before the first screen, gzip', sum(weights, 'gzip', 'entry style'), SIZE_BUDGET.entryStyles),
    judged('everything kept for offline use, raw', sum(weights, 'raw'), SIZE_BUDGET.everything),
  ]
}

/**
 * Whether a built app lists itself: what `release.txt` says, and what the service worker would keep on a device, must be
 * exactly the files that were built. One fault a line.
 */
export function listFaults(files: readonly BuiltFile[]): string[] {
  const text = (name: string) => files.find((file) => file.name === name)?.content.toString('utf8')
  const list = text(RELEASE_LIST)
  const worker = text(SERVICE_WORKER)
  if (list === undefined || worker === undefined) return ['the build wrote no list of its files or no service worker']
  const built = releaseList(files)
  const missing = built.split('\n').filter((line) => line !== '' && !list.includes(line))
  const extra = list.split('\n').filter((line) => line !== '' && !built.includes(line))
  const unkept = built.split('\n').filter((line) => {
    const [hash, name] = line.split('  ')
    return name !== undefined && !worker.includes(`{"path":${JSON.stringify(name)},"sha256":"${hash}"`)
  })
  return [
    ...missing.map((line) => `${RELEASE_LIST} lacks ${line}`),
    ...extra.map((line) => `${RELEASE_LIST} lists ${line}, which was not built`),
    ...unkept.map((line) => `${SERVICE_WORKER} would not keep ${line}`),
    ...(worker.includes(`"code":"${sha256(list)}"`) ? [] : [`${SERVICE_WORKER} is of another release`]),
  ]
}

/** The table a person reads: heaviest first within each part. */
export function weightTable(weights: readonly Weight[]): string[] {
  const order: readonly Part[] = ['entry script', 'entry style', 'page', 'later']
  const width = Math.max(...weights.map(({ name }) => name.length))
  return weights
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || b.raw - a.raw)
    .map(
      ({ name, part, raw, gzip }) =>
        `  ${part.padEnd(12)}  ${name.padEnd(width)}  ${kib(raw).padStart(11)} raw  ${kib(gzip).padStart(11)} gzip`,
    )
}
