import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { builtFiles } from '../../bin/check/size.ts'
import { writeOfflineCopy } from '../../bin/offline-copy.ts'

const built = path.resolve(import.meta.dirname, '../../dist')

/** A built app in a folder of its own. */
export interface BuiltRelease {
  readonly folder: string
  readonly code: string
  /** Hash of each of its files, by path. */
  readonly hashes: ReadonlyMap<string, string>
  readonly remove: () => void
}

/**
 * A copy of the built app as a release of its own. With a mark, every script and the page differ from those of other
 * releases and keep their names: whatever is mixed with another release shows.
 */
export async function releaseOf(mark?: string): Promise<BuiltRelease> {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
  cpSync(built, folder, { recursive: true })
  if (mark !== undefined) {
    for (const { name, content } of await builtFiles(folder)) {
      if (/^assets\/.*\.js$/.test(name)) writeFileSync(path.join(folder, name), `${content.toString()}\n// ${mark}\n`)
      if (name === 'index.html') writeFileSync(path.join(folder, name), `${content.toString()}<!-- ${mark} -->\n`)
    }
    await writeOfflineCopy(folder)
  }
  const list = readFileSync(path.join(folder, 'release.txt'), 'utf8')
  const lines = list.trimEnd().split('\n')
  return {
    folder,
    code: createHash('sha256').update(list).digest('hex'),
    hashes: new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The files of a release that a window does not get, or gets otherwise, when it asks for each by its address. */
export async function differing(page: Page, { hashes }: BuiltRelease): Promise<string[]> {
  const found = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name): Promise<[string, string]> => {
          try {
            const bytes = await (await fetch(name === 'index.html' ? './' : name)).arrayBuffer()
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
            return [name, [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')]
          } catch {
            return [name, 'refused']
          }
        }),
      ),
    [...hashes.keys()],
  )
  return found.flatMap(([name, hash]) => (hash === hashes.get(name) ? [] : [`${name}: ${hash}`]))
}
