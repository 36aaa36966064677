import type { CopyOnDevice, NewerUsed, OfflineCopy } from '#session/offline.ts'
import type { CopyState, Question, Used } from './release.ts'

export interface PageSurroundings {
  /** Undefined where the browser has no service workers or lets this page have none. */
  readonly container: ServiceWorkerContainer | undefined
  /** Address of the service worker, in the form in which the page policy admits it. */
  readonly worker: string
  /** Address of the script this page began with: it says which release the page is of. */
  readonly script: string
  /** What comes first: the copy never competes with the first screen for the network. */
  readonly after: Promise<unknown>
  readonly reload: () => void
}

function ask(worker: ServiceWorker, question: Question & { ask: 'use' }): Promise<Used>
function ask(worker: ServiceWorker, question: Exclude<Question, { ask: 'use' }>): Promise<CopyState>
function ask(worker: ServiceWorker, question: Question): Promise<CopyState | Used> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data as CopyState | Used)
    worker.postMessage(question, [port2])
  })
}

/** Until a worker has got as far as it can. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })

/** Has the browser keep a whole copy of the program, and says how that stands. Never throws: without one the app works too. */
export function createOfflineCopy({ container, worker, script, after, reload }: PageSurroundings): OfflineCopy {
  const listeners = new Set<() => void>()
  let state: CopyOnDevice = { stands: 'checking', code: undefined, newer: undefined }
  let registration: ServiceWorkerRegistration | undefined

  const become = (next: CopyOnDevice) => {
    if (next.stands === state.stands && next.code === state.code && next.newer === state.newer) return
    state = next
    for (const changed of listeners) changed()
  }
  const told = ({ complete, code, newer }: CopyState) =>
    become({ stands: complete ? 'ready' : 'incomplete', code, newer })

  /** The newest worker knows most: a waiting one is complete, and says which release is in use. */
  async function look(): Promise<void> {
    const newest = registration?.waiting ?? registration?.active
    if (!newest) return become({ ...state, stands: 'incomplete' })
    const first =
      container?.controller || !registration?.active
        ? await ask(newest, { ask: 'state' })
        : await ask(registration.active, { ask: 'claim', script: new URL(script).pathname.slice(scopePath().length) })
    told(first)
    if (!first.complete) told(await ask(newest, { ask: 'fill' }))
  }
  const scopePath = () => new URL(registration?.scope ?? script).pathname

  function follow(installing: ServiceWorker | null): void {
    installing?.addEventListener('statechange', () => void look())
  }

  async function start(): Promise<void> {
    await after
    if (!container) return become({ ...state, stands: 'impossible' })
    try {
      registration = await container.register(worker, { updateViaCache: 'none' })
    } catch {
      registration = await container.getRegistration()
      if (!registration) return become({ ...state, stands: 'impossible' })
    }
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null))
    follow(registration.installing)
    await look()
  }
  start().catch(() => become({ ...state, stands: 'impossible' }))

  return {
    read: () => state,
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    startNewer: async (): Promise<NewerUsed> => {
      const newest = registration?.waiting ?? registration?.active
      if (!newest) return 'incomplete'
      const used = await ask(newest, { ask: 'use' })
      if (used === 'going') void settled(newest).then(reload)
      return used
    },
  }
}
