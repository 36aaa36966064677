import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pageDigests } from '#pdf/page-digests.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { RENDERER } from '#pdf/renderer.ts'
import { fullSample } from './sample-paper.ts'

/** What the full sample was when the version of the renderer last went up. */
const GOLDEN = { version: 2, pages: 'b7ba13f14d304e6a46836624dc97756ed93feed0cc0d897c8a6afdb1e24fa931' }

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => {
  const entry = require.resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`))
  return (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version
}

describe('the name of the renderer', () => {
  it('goes up when a paper comes out with other bytes', () => {
    const bytes = renderPaper(fullSample(), loadNodeKit())
    const pages = createHash('sha256').update(bytes).digest('hex')
    expect(pageDigests(bytes).ok).toBe(true)
    expect({ version: RENDERER.version, pages }).toEqual(GOLDEN)
  })

  it('holds the libraries as they are installed', () => {
    for (const [name, version] of Object.entries(RENDERER.libraries))
      expect([name, versionOf(name)]).toEqual([name, version])
  })

  it('holds the fonts as they were cut', () => {
    const hashes = new URL('../../src/pdf/fonts/hashes.json', import.meta.url)
    expect(RENDERER.fonts).toEqual(JSON.parse(readFileSync(hashes, 'utf8')))
  })
})
