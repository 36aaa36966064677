/// <reference lib="webworker" />
import { appendPaper } from './append-paper.ts'
import { loadBrowserKit } from './browser-kit.ts'
import { comparePages } from './compare-pages.ts'
import type { PaperAnswer, PaperOrder } from './paper-messages.ts'
import { renderPaper } from './render-paper.ts'
import type { TextKit } from './text-kit.ts'

/**
 * Entry of the module worker that prints papers and compares files with them. It alone needs WebAssembly. Fonts and HarfBuzz
 * are loaded once; a failed load is tried again with the next paper.
 */
const scope = globalThis as unknown as DedicatedWorkerGlobalScope
let loading: Promise<TextKit> | undefined

scope.addEventListener('message', (event: MessageEvent<PaperOrder>) => {
  void answer(event.data)
})

async function answer({ id, document, against, behind }: PaperOrder): Promise<void> {
  try {
    loading ??= loadBrowserKit()
    const kit = await loading.catch((failure: unknown) => {
      loading = undefined
      throw failure
    })
    const bytes = renderPaper(document, kit, { onProgress: (progress) => post({ id, progress }, []) })
    if (behind !== undefined) {
      const appended = appendPaper(behind, bytes)
      if (!appended.ok) throw new Error(appended.reason)
      post({ id, ok: true, bytes: appended.bytes }, [appended.bytes.buffer])
    } else if (against === undefined) post({ id, ok: true, bytes }, [bytes.buffer])
    else post({ id, ok: true, comparisons: comparePages(against.pdf, against.ends, bytes) }, [])
  } catch (failure) {
    post({ id, ok: false, message: failure instanceof Error ? failure.message : String(failure) }, [])
  }
}

function post(message: PaperAnswer, transfer: Transferable[]): void {
  scope.postMessage(message, transfer)
}
