import type { PaperDocument } from '#record/document.ts'
import type { PageComparison } from './compare-pages.ts'
import type { Compared, PaperAnswer, PaperOrder, PaperResult } from './paper-messages.ts'
import type { PaperProgress } from './render-paper.ts'

/** Has papers printed, and files compared with them, in a worker. */
export interface PaperClient {
  /**
   * Prints a document; the bytes of the PDF file.
   *
   * Rejects with an Error when the document cannot be printed, when the worker cannot start or breaks down, and for open
   * orders when the client is closed; with the reason of `signal` when that gives the order up.
   */
  render(document: PaperDocument, options?: OrderOptions): Promise<Uint8Array<ArrayBuffer>>
  /** Prints a document and puts it behind a file as a revision; the bytes of both. Rejects as `render` does. */
  append(document: PaperDocument, behind: Uint8Array, options?: OrderOptions): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Prints a document and compares the pages of a file with it; one answer for each revision of the file, in their order.
   * Rejects as `render` does.
   */
  compare(document: PaperDocument, against: Compared, options?: OrderOptions): Promise<readonly PageComparison[]>
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
  resolve(result: PaperResult): void
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
      if (data.ok) order.resolve(data)
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

  async function place(asked: Omit<PaperOrder, 'id'>, { onProgress, signal }: OrderOptions): Promise<PaperResult> {
    signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      worker ??= start()
      const order: PaperOrder = { id: ++lastId, ...asked }
      worker.postMessage(order, [])
      const abort = (): void => giveUp(order.id, reasonOf(signal))
      const done = (): void => signal?.removeEventListener('abort', abort)
      signal?.addEventListener('abort', abort)
      open.set(order.id, {
        order,
        onProgress,
        resolve(result) {
          done()
          resolve(result)
        },
        reject(failure) {
          done()
          reject(failure)
        },
      })
    })
  }

  return {
    render: async (document, options = {}) => bytesIn(await place({ document }, options)),
    append: async (document, behind, options = {}) => bytesIn(await place({ document, behind }, options)),
    async compare(document, against, options = {}) {
      const result = await place({ document, against }, options)
      if (!('comparisons' in result)) throw new Error('The paper worker gave another answer than it was asked for.')
      return result.comparisons
    },
    close: () => end('The paper client was closed.'),
  }
}

function bytesIn(result: PaperResult): Uint8Array<ArrayBuffer> {
  if (!('bytes' in result)) throw new Error('The paper worker gave another answer than it was asked for.')
  return result.bytes
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new DOMException('The paper was given up.', 'AbortError')
}
