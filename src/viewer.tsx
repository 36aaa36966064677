import './zod-jitless.ts'
import './ui/styles/index.css'
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { loadBrowserKit } from '#pdf/browser-kit.ts'
import { comparePages } from '#pdf/compare-pages.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { TextKit } from '#pdf/text-kit.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import type { FileReaders } from '#review/file-readers.ts'
import { openBlob } from '#review/open-blob.ts'
import type { CheckFile } from '#ui/review/check-file.ts'
import { SpokenLanguage } from '#ui/language/spoken-language.tsx'
import { ViewerPage } from '#ui/review/viewer-page.tsx'
import { createLanguages } from './languages.ts'

/**
 * The second composition root: the viewer that is one file. It has no store, no worker and no network, so papers are made in
 * the page itself. Nothing here may keep anything: pages opened from a folder share one origin.
 */
let kit: Promise<TextKit> | undefined

const readers: FileReaders = {
  inspect: inspectPdf,
  verifySignatures,
  comparePages: async (document, { pdf, ends }, { signal }) => {
    kit ??= loadBrowserKit()
    const loaded = await kit
    signal?.throwIfAborted()
    return comparePages(pdf, ends, renderPaper(document, loaded))
  },
}

const check: CheckFile = async (file, options) => {
  // Once the page has been drawn: what follows leaves it no time.
  await new Promise((resolve) => setTimeout(resolve, 50))
  return openBlob(file, readers, options)
}

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the viewer')
const languages = await createLanguages({ read: () => undefined, keep: () => undefined }, navigator.languages)
createRoot(place).render(
  <SpokenLanguage languages={languages}>
    <Suspense fallback={null}>
      <ViewerPage check={check} />
    </Suspense>
  </SpokenLanguage>,
)
