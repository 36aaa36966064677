import type { Release } from './release.ts'
import { fillRelease, keptFile, missingFiles, type Surroundings } from './release-cache.ts'

/** The path of an address inside the app; undefined for one outside it. The app itself is its page. */
export function pathInside(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const root = new URL(scope)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined
  return pathname === root.pathname ? 'index.html' : decodeURI(pathname.slice(root.pathname.length))
}

/**
 * Answers what a window asks the network for, from the device alone: a file of the release, the page for every other
 * address of the app, a refusal for anything else.
 *
 * Only when the browser has thrown files away does the network come in: first to bring back the very same bytes; if the
 * host has others by now, the worker steps aside, because an app that does not start is worse than one without a copy.
 */
export async function answer(around: Surroundings, release: Release, request: Request): Promise<Response> {
  const path = pathInside(around.scope, request.url)
  if (path === undefined || request.method !== 'GET') return Response.error()
  if (request.mode === 'navigate') return page(around, release, request, path)
  const kept = await keptFile(around, release, path)
  if (kept) return kept
  if ((await missingFiles(around, release)).length === 0) return Response.error()
  await fillRelease(around, release)
  return (await keptFile(around, release, path)) ?? passOn(around, request)
}

async function page(around: Surroundings, release: Release, request: Request, path: string): Promise<Response> {
  // There are no addresses inside the app; relative addresses on a page shown under one would lead nowhere.
  if (!release.files.some((file) => file.path === path)) return Response.redirect(around.scope, 302)
  const whole = (await missingFiles(around, release)).length === 0 || (await fillRelease(around, release))
  const kept = await keptFile(around, release, path)
  if (whole && kept) return kept
  const passed = await passOn(around, request)
  return passed.type === 'error' ? (kept ?? passed) : passed
}

const passOn = (around: Surroundings, { url }: Request): Promise<Response> =>
  around.fetch(url, { cache: 'no-cache' }).catch(() => Response.error())
