import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { engineFaults } from '../../bin/check/engine.ts'
import { foreignAddresses } from '../../bin/check/origins.ts'
import { judgeWeights, listFaults, weigh, type BuiltFile } from '../../bin/check/size.ts'
import { telemetryPackages } from '../../bin/check/telemetry.ts'
import { describeRelease } from '../../bin/offline-copy.ts'
import { releaseList } from '../../bin/release-list.ts'

const file = (name: string, content: string | Buffer): BuiltFile => ({ name, content: Buffer.from(content) })

const page = file(
  'index.html',
  `<html><head><style>p{color:red}</style><link rel="stylesheet" href="./assets/page.css">
   <link rel="modulepreload" href="./assets/preloaded.js"><script type="module" src="./assets/page.js"></script></head>`,
)

const app = [
  page,
  file('assets/page.css', 'a{}'),
  file('assets/page.js', 'import{a}from"./shared.js";a(()=>import("./later.js"));'),
  file('assets/preloaded.js', '1'),
  file('assets/shared.js', 'export*from"./deep.js";export const a=1;'),
  file('assets/deep.js', 'export const b=1;'),
  file('assets/later.js', 'export const c=1;'),
]

/** Random bytes in hexadecimal after a slash pair: a script that gzip cannot make less than half as long. */
const heavyScript = (kib: number) => `//${randomBytes(kib * 1024).toString('hex')}`

describe('the weighing of a built app', () => {
  it('tells what the first screen waits for from what is loaded later', async () => {
    const parts = new Map((await weigh(app)).map(({ name, part }) => [name, part]))
    expect(Object.fromEntries(parts)).toEqual({
      'index.html': 'page',
      'index.html, inline style': 'entry style',
      'assets/page.css': 'entry style',
      'assets/page.js': 'entry script',
      'assets/preloaded.js': 'entry script',
      'assets/shared.js': 'entry script',
      'assets/deep.js': 'entry script',
      'assets/later.js': 'later',
    })
  })

  it('is content with a small app', async () => {
    expect(judgeWeights(await weigh(app)).map(({ ok }) => ok)).toEqual([true, true, true])
  })

  it('refuses too much script before the first screen, but not when it is loaded later', async () => {
    const heavy = heavyScript(120)
    const withHeavy = (name: string) => app.map((each) => (each.name === name ? file(name, heavy) : each))
    expect(judgeWeights(await weigh(withHeavy('assets/deep.js'))).map(({ ok }) => ok)).toEqual([false, true, true])
    expect(judgeWeights(await weigh(withHeavy('assets/later.js'))).map(({ ok }) => ok)).toEqual([true, true, true])
  })

  it('refuses too much style and too much of everything', async () => {
    const styled = app.map((each) => (each.name.endsWith('.css') ? file(each.name, randomBytes(13 * 1024)) : each))
    expect(judgeWeights(await weigh(styled)).map(({ ok }) => ok)).toEqual([true, false, true])
    const laden = [...app, file('assets/font.ttf', Buffer.alloc(5 * 1024 * 1024))]
    expect(judgeWeights(await weigh(laden)).map(({ ok }) => ok)).toEqual([true, true, false])
  })

  it('stops when the page needs a script that was not built', async () => {
    await expect(weigh([page])).rejects.toThrow('which the build did not make')
  })
})

describe('the list of a release', () => {
  const worker = `const __RELEASE__ = ${JSON.stringify(describeRelease(app, '1'))};`
  const list = file('release.txt', releaseList(app))
  const whole = [...app, list, file('service-worker.js', worker)]

  it('names every built file but itself and the service worker', () => {
    expect(listFaults(whole)).toEqual([])
    expect(
      list.content
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual(app.map(({ name }) => name))
  })

  it('is refused when a file was added, changed or taken away after it was written', () => {
    expect(listFaults([...whole, file('late.js', '1')])).toEqual([
      expect.stringMatching(/^release.txt lacks .* late.js$/),
      expect.stringMatching(/^service-worker.js would not keep .* late.js$/),
    ])
    const changed = whole.map((each) => (each.name === 'assets/later.js' ? file(each.name, 'other') : each))
    expect(listFaults(changed)).toHaveLength(3)
    expect(listFaults(whole.filter(({ name }) => name !== 'assets/later.js'))).toHaveLength(1)
    expect(listFaults(app)).toHaveLength(1)
  })

  it('refuses a service worker of another release', () => {
    const other = worker.replace(/"code":"../, '"code":"zz')
    const files = [...app, list, file('service-worker.js', other)]
    expect(listFaults(files)).toEqual(['service-worker.js is of another release'])
  })

  it('answers each file with what the server would send, the paper worker alone with WebAssembly', () => {
    const { files, headers } = describeRelease([page, file('assets/paper-worker-1.js', '1')], '1')
    const policies = files.map(({ headers: set }) => headers[set]?.['Content-Security-Policy'] ?? '')
    expect(policies[0]).toContain("style-src 'self' 'sha256-")
    expect(policies.map((policy) => policy.includes('wasm-unsafe-eval'))).toEqual([false, true])
    for (const set of headers) expect(set).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin' })
  })
})

describe('the search for foreign addresses', () => {
  const sources = "source: 'https://missingchildreneurope.eu/handbook.pdf'"
  const found = (name: string, text: string) => foreignAddresses([file(name, text)], sources)

  it.each([
    ['a.js', 'fetch("https://example.org/x")'],
    ['a.js', 'import("https://example.org/x.js")'],
    ['a.js', 'import x from "https://example.org/x.js"'],
    ['a.js', 'new WebSocket("wss://example.org")'],
    ['a.js', 'self.importScripts(`https://example.org/x.js`)'],
    ['a.js', 'navigator.sendBeacon("https://missingchildreneurope.eu/",1)'],
    ['a.js', 'image.src="https://missingchildreneurope.eu/logo.png"'],
    ['a.js', 'jsx("img",{src:"https://missingchildreneurope.eu/logo.png"})'],
    ['a.css', '@import "https://example.org/x.css";'],
    ['a.css', 'p{background:url(https://missingchildreneurope.eu/x.png)}'],
    ['index.html', '<script src="https://example.org/x.js"></script>'],
    ['index.html', '<link rel="icon" href="https://missingchildreneurope.eu/x.png">'],
  ])('refuses one that would be loaded: %s says %s', async (name, text) => {
    expect(await found(name, text)).toEqual([expect.stringContaining('would load')])
  })

  it('refuses one that no source of ours shows to people', async () => {
    expect(await found('a.js', 'const a="see https://example.org/"')).toEqual([
      'a.js carries https://example.org/, which no source of ours shows to people',
    ])
  })

  it.each([
    ['a.js', 'const source="https://missingchildreneurope.eu/handbook.pdf"'],
    ['a.js', 'jsx("a",{href:"https://missingchildreneurope.eu/"})'],
    ['a.js', '// https://example.org/licence\n1'],
    ['a.js', 'document.createElementNS("http://www.w3.org/2000/svg","path")'],
    ['a.css', '/* https://example.org/licence */p{}'],
    ['a.css', 'p{background:url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E")}'],
    ['index.html', '<a href="https://missingchildreneurope.eu/">source</a>'],
  ])('lets words be words: %s may say %s', async (name, text) => {
    expect(await found(name, text)).toEqual([])
  })
})

describe('the search for packages that report home', () => {
  it('finds them however deep they lie', () => {
    const packages = { '': {}, 'node_modules/react': {}, 'node_modules/kit/node_modules/@ibm/telemetry-js': {} }
    expect(telemetryPackages({ packages })).toEqual(['@ibm/telemetry-js'])
  })
})

describe('the layout engine', () => {
  it('is recognised in a built script, and ordinary scripts are none', () => {
    const engine = readFileSync(new URL('../../node_modules/elkjs/lib/elk.bundled.js', import.meta.url))
    expect(engineFaults([file('assets/page.js', engine), ...app])).toEqual(['assets/page.js holds a layout engine'])
    expect(engineFaults(app)).toEqual([])
  })
})
