import type { LockBell } from '#session/ports.ts'

const channelName = 'missing-child-guide-lock'

/** How long another window has to keep what is half typed, in milliseconds. */
const timeToKeep = 250

/** Windows of one device tell each other to lock. Only the word itself is sent. */
export function createLockBell(): LockBell {
  if (!('BroadcastChannel' in globalThis)) return { ring: () => Promise.resolve(), onRing: () => () => undefined }
  const channel = new BroadcastChannel(channelName)
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
