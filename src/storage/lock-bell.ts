import type { LockBell } from '#session/ports.ts'

/** How long another window has to keep what is half typed, in milliseconds. */
const timeToKeep = 250

/** Windows of one room of a device tell each other to lock. Only the word itself is sent. */
export function createLockBell(prefix = 'missing-child-guide'): LockBell {
  if (!('BroadcastChannel' in globalThis)) return { ring: () => Promise.resolve(), onRing: () => () => undefined }
  const channel = new BroadcastChannel(`${prefix}-lock`)
  return {
    ring: () => {
      channel.postMessage('lock')
      return new Promise((resolve) => setTimeout(resolve, timeToKeep))
    },
    onRing: (heard) => {
      const listen = ({ data }: MessageEvent) => {
        if (data === 'lock') heard()
      }
      channel.addEventListener('message', listen)
      return () => channel.removeEventListener('message', listen)
    },
  }
}
