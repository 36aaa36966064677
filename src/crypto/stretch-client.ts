import type { Stretch } from './stretch.ts'

/** Stretches in a worker of its own, which ends with the answer: nothing of a passphrase stays in one. */
export function createStretch(startWorker: () => Worker): Stretch {
  return (asked) =>
    new Promise((resolve, reject) => {
      const worker = startWorker()
      worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
        worker.terminate()
        resolve(data)
      }
      worker.onerror = ({ message }) => {
        worker.terminate()
        reject(new DOMException(message, 'OperationError'))
      }
      worker.postMessage(asked)
    })
}
