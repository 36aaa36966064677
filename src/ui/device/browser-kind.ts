/** What can be told of the browser, as far as it says so itself; never certain. */
export interface BrowserKind {
  /** A browser with Apple's engine: Safari, and every browser on an iPhone or iPad. */
  readonly webkit: boolean
  /** Started from the home screen or the Dock, in a window of its own. */
  readonly installed: boolean
}

interface Telling {
  readonly vendor?: string | undefined
  readonly standalone?: boolean | undefined
}

export function browserKind(navigator: Telling, matches: (query: string) => boolean): BrowserKind {
  return {
    webkit: navigator.vendor?.startsWith('Apple') === true,
    installed: navigator.standalone === true || matches('(display-mode: standalone)'),
  }
}

export const thisBrowser = (): BrowserKind => browserKind(navigator, (query) => window.matchMedia(query).matches)
