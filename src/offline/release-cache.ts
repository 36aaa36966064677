import type { Release, ReleaseFile } from './release.ts'

/** What is needed of the platform, so that all of it can be tried without a browser. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has'>
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>
  /** Where the app lies, ending in a slash. */
  readonly scope: string
}

const prefix = 'guide-release-'
const pointerCache = 'guide-chosen'

/** Where the list of a release lies in its own cache: no address a page could ask for, since no file has this name. */
const listName = '.release'

const cacheName = (build: string) => `${prefix}${build}`
const addressOf = ({ scope }: Surroundings, path: string) => new URL(path, scope).href

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A file's bytes, if they arrive whole and are the right ones; undefined otherwise. */
async function download(around: Surroundings, file: ReleaseFile): Promise<ArrayBuffer | undefined> {
  // The browser may hold bytes of an earlier release under the same address: then it is asked to look again.
  for (const cache of ['default', 'reload'] as const) {
    try {
      const answer = await around.fetch(addressOf(around, file.path), { cache })
      const bytes = answer.ok ? await answer.arrayBuffer() : undefined
      if (bytes && (await sha256(bytes)) === file.sha256) return bytes
    } catch {
      // No network, or it broke off: the same as wrong bytes.
    }
  }
  return undefined
}

async function keep(around: Surroundings, release: Release, file: ReleaseFile, bytes: ArrayBuffer): Promise<void> {
  const cache = await around.caches.open(cacheName(release.build))
  await cache.put(addressOf(around, file.path), new Response(bytes, { headers: release.headers[file.headers] ?? {} }))
}

/** The files of a release that are not on the device. */
export async function missingFiles(around: Surroundings, release: Release): Promise<readonly ReleaseFile[]> {
  const cache = await around.caches.open(cacheName(release.build))
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  return release.files.filter((file) => !kept.has(addressOf(around, file.path)))
}

/**
 * Brings every missing file of a release onto the device, each checked by its hash before it is kept. Only then the list is
 * kept too: it says that the release is complete. Files that were there already stay, whatever goes wrong.
 * @returns whether the release is complete now
 */
export async function fillRelease(around: Surroundings, release: Release): Promise<boolean> {
  const filled = await Promise.all(
    (await missingFiles(around, release)).map(async (file) => {
      const bytes = await download(around, file)
      if (bytes) await keep(around, release, file, bytes)
      return bytes !== undefined
    }),
  )
  if (!filled.every(Boolean)) return false
  const cache = await around.caches.open(cacheName(release.build))
  await cache.put(addressOf(around, listName), new Response(JSON.stringify(release)))
  return true
}

/** One file of a release from the device; undefined when it is not there. */
export async function keptFile(around: Surroundings, release: Release, path: string): Promise<Response | undefined> {
  if (!release.files.some((file) => file.path === path)) return undefined
  const cache = await around.caches.open(cacheName(release.build))
  return cache.match(addressOf(around, path))
}

/** The release a person has chosen last, if it is still on the device. */
export async function chosenRelease(around: Surroundings): Promise<Release | undefined> {
  const pointer = await (await around.caches.open(pointerCache)).match(addressOf(around, listName))
  const build = await pointer?.text()
  if (build === undefined || !(await around.caches.has(cacheName(build)))) return undefined
  const list = await (await around.caches.open(cacheName(build))).match(addressOf(around, listName))
  return list?.json() as Promise<Release> | undefined
}

/** From now on this release is the one that is used. */
export async function chooseRelease(around: Surroundings, { build }: Release): Promise<void> {
  await (await around.caches.open(pointerCache)).put(addressOf(around, listName), new Response(build))
}

/** Removes every release from the device but these. */
export async function dropOthers(around: Surroundings, releases: readonly (Release | undefined)[]): Promise<void> {
  const stay = releases.flatMap((release) => (release ? [cacheName(release.build)] : []))
  const names = (await around.caches.keys()).filter((name) => name.startsWith(prefix) && !stay.includes(name))
  await Promise.all(names.map((name) => around.caches.delete(name)))
}
