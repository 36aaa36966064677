import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pageDigests } from '#pdf/page-digests.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { RENDERER } from '#pdf/renderer.ts'
import { figureSample, fullSample } from './sample-paper.ts'

/** What the samples were when the version of the renderer last went up. */
const GOLDEN = {
  version: 4,
  text: '6550d6e0de14dad4aa10f141f4901144983eaa3f7f6084c445da1dcd2d6012f8',
  figures: '12307e3638350042f290234cba999715fc0e96bf1112acb5927de8888d1b23e2',
}

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => {
  const entry = require.resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`))
  return (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version
}

describe('the name of the renderer', () => {
  it('goes up when a paper comes out with other bytes', { timeout: 60_000 }, () => {
    const [text, figures] = [fullSample(), figureSample()].map((sample) => {
      const bytes = renderPaper(sample, loadNodeKit())
      expect(pageDigests(bytes).ok).toBe(true)
      return createHash('sha256').update(bytes).digest('hex')
    })
    expect({ version: RENDERER.version, text, figures }).toEqual(GOLDEN)
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
