/// <reference lib="webworker" />
import type { PaperAnswer, PaperOrder } from './paper-messages.ts'
import { renderPaper } from './render-paper.ts'
import type { TextKit } from './text-kit.ts'
import arabic from './fonts/vazirmatn-regular.ttf?url'
import bold from './fonts/noto-sans-bold.ttf?url'
import ethiopic from './fonts/noto-sans-ethiopic-regular.ttf?url'
import regular from './fonts/noto-sans-regular.ttf?url'

/**
 * Entry of the module worker that prints papers. It alone needs WebAssembly. Fonts and HarfBuzz come from the app's own
 * origin, once; a failed load is tried again with the next paper.
 */
const scope = globalThis as unknown as DedicatedWorkerGlobalScope
let loading: Promise<TextKit> | undefined

scope.addEventListener('message', (event: MessageEvent<PaperOrder>) => {
  void answer(event.data)
})

async function answer({ id, document }: PaperOrder): Promise<void> {
  try {
    loading ??= loadKit()
    const kit = await loading.catch((failure: unknown) => {
      loading = undefined
      throw failure
    })
    const bytes = renderPaper(document, kit, { onProgress: (progress) => post({ id, progress }, []) })
    post({ id, ok: true, bytes }, [bytes.buffer])
  } catch (failure) {
    post({ id, ok: false, message: failure instanceof Error ? failure.message : String(failure) }, [])
  }
}

function post(message: PaperAnswer, transfer: Transferable[]): void {
  scope.postMessage(message, transfer)
}

async function loadKit(): Promise<TextKit> {
  // HarfBuzz starts while its module loads. Imported statically it would hold this module back, and an order that came in
  // before the listener above was there would be lost.
  const { loadTextKit } = await import('./text-kit.ts')
  const [regularFile, boldFile, arabicFile, ethiopicFile] = await Promise.all(
    [regular, bold, arabic, ethiopic].map(load),
  )
  return loadTextKit({
    regular: regularFile as Uint8Array,
    bold: boldFile as Uint8Array,
    arabic: arabicFile as Uint8Array,
    ethiopic: ethiopicFile as Uint8Array,
  })
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`A font could not be loaded (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
