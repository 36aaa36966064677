import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import type { Release } from '../src/offline/release.ts'
import { builtFiles, type BuiltFile } from './check/size.ts'
import { listed, RELEASE_LIST, releaseList, SERVICE_WORKER, sha256 } from './release-list.ts'
import { headersFor } from './serve.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

/** What a file is answered with from the copy on a device: what the server sends, but for what only a network needs. */
function keptHeaders({ name, content }: BuiltFile): Readonly<Record<string, string>> {
  const sent = headersFor(name, content)
  return Object.fromEntries(Object.entries(sent).filter(([key]) => key !== 'Content-Length' && key !== 'Cache-Control'))
}

/** Describes built files as a release, without `build`, which also depends on the worker's own code. */
export function describeRelease(files: readonly BuiltFile[], version: string): Omit<Release, 'build'> {
  const sets: string[] = []
  const numbered = listed(files).map((file) => {
    const set = JSON.stringify(keptHeaders(file))
    if (!sets.includes(set)) sets.push(set)
    return { path: file.name, sha256: sha256(file.content), headers: sets.indexOf(set) }
  })
  return {
    version,
    code: sha256(releaseList(files)),
    files: numbered,
    headers: sets.map((set) => JSON.parse(set) as Record<string, string>),
  }
}

async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      // Left readable: whoever hosts the app should be able to see what it does.
      minify: false,
      rolldownOptions: {
        input: path.join(ROOT, 'src/offline/service-worker.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built')
  return chunk.code
}

/**
 * Writes the list of all files of a built folder, and the service worker that carries it. Whatever is put into the folder
 * later is not part of the release.
 * @returns what a person who hosts it can compare
 */
export async function writeOfflineCopy(folder: string): Promise<{ readonly code: string; readonly worker: string }> {
  const files = await builtFiles(folder)
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const described = describeRelease(files, version)
  const code = await workerCode()
  const release: Release = { ...described, build: sha256(code + JSON.stringify(described)).slice(0, 16) }
  const worker = `const __RELEASE__ = ${JSON.stringify(release)};\n${code}`
  await writeFile(path.join(folder, RELEASE_LIST), releaseList(files))
  await writeFile(path.join(folder, SERVICE_WORKER), worker)
  return { code: release.code, worker: sha256(worker) }
}
