import type { PaperDocument } from '#record/document.ts'
import type { PaperAnswer, PaperOrder } from './paper-messages.ts'
import type { PaperProgress } from './render-paper.ts'

/** Has papers printed in a worker. */
export interface PaperClient {
  /**
   * Prints a document; the bytes of the PDF file.
   *
   * Rejects with an Error when the document cannot be printed, when the worker cannot start or breaks down, and for open
   * orders when the client is closed; with the reason of `signal` when that gives the order up.
   */
  render(document: PaperDocument, options?: OrderOptions): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the worker. The next order starts a new one. */
  close(): void
}

export interface OrderOptions {
  /** Called whenever a page is full or packed. */
  readonly onProgress?: ((progress: PaperProgress) => void) | undefined
  /** Gives the order up. A paper under way is stopped at once; orders behind it are printed all the same. */
  readonly signal?: AbortSignal | undefined
}

interface OpenOrder {
  readonly order: PaperOrder
  readonly onProgress: OrderOptions['onProgress']
  resolve(bytes: Uint8Array<ArrayBuffer>): void
  reject(failure: Error): void
}

/**
 * @param spawn starts the paper worker, for instance
 * `() => new Worker(new URL('#pdf/paper-worker.ts', import.meta.url), { type: 'module' })`. Called at the first order and
 * again after the worker broke down.
 */
export function createPaperClient(spawn: () => Worker): PaperClient {
  const open = new Map<number, OpenOrder>()
  let worker: Worker | undefined
  let lastId = 0

  function end(message: string): void {
    worker?.terminate()
    worker = undefined
    const waiting = [...open.values()]
    open.clear()
    for (const order of waiting) order.reject(new Error(message))
  }

  function start(): Worker {
    const started = spawn()
    const isCurrent = (): boolean => worker === started
    started.addEventListener('message', ({ data }: MessageEvent<PaperAnswer>) => {
      const order = open.get(data.id)
      if (!isCurrent() || order === undefined) return
      if ('progress' in data) {
        order.onProgress?.(data.progress)
        return
      }
      open.delete(data.id)
      if (data.ok) order.resolve(data.bytes)
      else order.reject(new Error(data.message))
    })
    started.addEventListener('error', (event) => {
      if (isCurrent()) end(event.message || 'The paper worker could not start.')
    })
    started.addEventListener('messageerror', () => {
      if (isCurrent()) end('The answer of the paper worker could not be read.')
    })
    return started
  }

  /** A worker that is printing hears nothing; it is ended, and another one is given the orders that are left. */
  function giveUp(id: number, reason: Error): void {
    const given = open.get(id)
    if (given === undefined) return
    open.delete(id)
    worker?.terminate()
    worker = undefined
    given.reject(reason)
    if (open.size === 0) return
    worker = start()
    for (const { order } of open.values()) worker.postMessage(order, [])
  }

  return {
    async render(document, { onProgress, signal } = {}) {
      signal?.throwIfAborted()
      return new Promise((resolve, reject) => {
        worker ??= start()
        const order: PaperOrder = { id: ++lastId, document }
        worker.postMessage(order, [])
        const abort = (): void => giveUp(order.id, reasonOf(signal))
        const done = (): void => signal?.removeEventListener('abort', abort)
        signal?.addEventListener('abort', abort)
        open.set(order.id, {
          order,
          onProgress,
          resolve(bytes) {
            done()
            resolve(bytes)
          },
          reject(failure) {
            done()
            reject(failure)
          },
        })
      })
    },
    close: () => end('The paper client was closed.'),
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new DOMException('The paper was given up.', 'AbortError')
}
