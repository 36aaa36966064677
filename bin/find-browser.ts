import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { debianInstall, playwrightDownload, isRootOnDebian, onPath } from './check/surroundings.ts'

/** What can be known about this computer before anything is installed on it. */
export interface BrowserSurroundings {
  /** The CHROMIUM_PATH variable, and whether a file is there. */
  readonly named?: { readonly path: string; readonly exists: boolean } | undefined
  /** The first of the usual commands that was found. */
  readonly installed?: string | undefined
  /** A browser that Playwright downloaded earlier. */
  readonly downloaded?: string | undefined
  readonly rootOnDebian: boolean
  /** Ways of getting a browser that were tried already and brought none. */
  readonly triedInVain: readonly ('debian' | 'download')[]
}

/** The next thing to do in search of a browser. */
export type BrowserDecision =
  | { readonly do: 'use'; readonly path: string }
  | { readonly do: 'debian' }
  | { readonly do: 'download' }
  | { readonly do: 'stop'; readonly sentence: string }

/** Commands under which Chromium or Chrome is usually installed, best first. */
export const BROWSER_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/**
 * Decides where the browser for the browser tests comes from: the one named by CHROMIUM_PATH, an installed one, Debian's
 * package, Playwright's download, in this order.
 */
export function decideOnBrowser(surroundings: BrowserSurroundings): BrowserDecision {
  const { named, installed, downloaded, rootOnDebian, triedInVain } = surroundings
  if (named) {
    return named.exists
      ? { do: 'use', path: named.path }
      : { do: 'stop', sentence: `CHROMIUM_PATH names ${named.path}, but no file is there. Correct it or unset it.` }
  }
  const path = installed ?? downloaded
  if (path !== undefined) return { do: 'use', path }
  if (rootOnDebian && !triedInVain.includes('debian')) return { do: 'debian' }
  if (!triedInVain.includes('download')) return { do: 'download' }
  return {
    do: 'stop',
    sentence:
      'The browser tests need Chromium and none could be found or fetched. Install Chromium or Chrome, or set CHROMIUM_PATH to where it is.',
  }
}

function lookAround(triedInVain: readonly ('debian' | 'download')[]): BrowserSurroundings {
  const path = process.env['CHROMIUM_PATH']
  const downloaded = chromium.executablePath()
  return {
    named: path ? { path, exists: existsSync(path) } : undefined,
    installed: BROWSER_COMMANDS.map(onPath).find((found) => found !== undefined),
    downloaded: existsSync(downloaded) ? downloaded : undefined,
    rootOnDebian: isRootOnDebian(),
    triedInVain,
  }
}

/** The path of a browser, fetched if need be. Throws a sentence that says what to do when there is none to be had. */
export function findBrowser(): string {
  const triedInVain: ('debian' | 'download')[] = []
  for (;;) {
    const decision = decideOnBrowser(lookAround(triedInVain))
    if (decision.do === 'use') return decision.path
    if (decision.do === 'stop') throw new Error(decision.sentence)
    if (decision.do === 'debian') debianInstall(['chromium'])
    else playwrightDownload('chromium')
    triedInVain.push(decision.do)
  }
}
