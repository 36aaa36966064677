import type { StretchAsked } from './stretch.ts'
import { stretchNow } from './stretch-now.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<StretchAsked>) => void) | null
  postMessage: (message: Uint8Array, transfer: Transferable[]) => void
}

scope.onmessage = ({ data }) => {
  const key = stretchNow(data)
  data.passphrase.fill(0)
  scope.postMessage(key, [key.buffer])
}
