import type { PaperDocument } from '#record/document.ts'
import type { PaperAnswer, PaperOrder } from './paper-messages.ts'

/** Has papers printed in a worker. */
export interface PaperClient {
  /**
   * Prints a document; the bytes of the PDF file.
   *
   * Rejects with an Error when the document cannot be printed, when the worker cannot start or breaks down, and for open
   * orders when the client is closed.
   */
  render(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the worker. The next order starts a new one. */
  close(): void
}

interface OpenOrder {
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

  return {
    render(document) {
      return new Promise((resolve, reject) => {
        worker ??= start()
        const order: PaperOrder = { id: ++lastId, document }
        worker.postMessage(order, [])
        open.set(order.id, { resolve, reject })
      })
    },
    close: () => end('The paper client was closed.'),
  }
}
