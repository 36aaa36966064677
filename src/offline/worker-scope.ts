/** As much of a service worker's world as ours uses; the page's types do not have it. */
interface Lasting {
  readonly waitUntil: (until: Promise<unknown>) => void
}

export interface FetchAsked extends Lasting {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

export interface MessageHeard extends Lasting {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface OpenWindow {
  readonly url: string
}

export interface WorkerScope {
  readonly caches: CacheStorage
  readonly registration: ServiceWorkerRegistration
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly OpenWindow[]>
  }
  oninstall: (event: Lasting) => void
  onactivate: (event: Lasting) => void
  onfetch: (event: FetchAsked) => void
  onmessage: (event: MessageHeard) => void
}
