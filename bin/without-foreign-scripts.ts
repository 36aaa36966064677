import path from 'node:path'
import type { Plugin } from 'vite'

/** jsPDF names a script on a foreign server for a preview we never open; the build carries no such address. */
export function withoutForeignScripts(): Plugin {
  return {
    name: 'without-foreign-scripts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]jspdf[\\/]/ },
      handler: (code) => ({
        code: code.replaceAll(/https:\/\/cdnjs\.cloudflare\.com\/[\w./-]*/g, ''),
        map: null,
      }),
    },
  }
}

const notShipped = path.resolve(import.meta.dirname, '../src/pdf/not-shipped.ts')

/** What jsPDF would load for things we never ask of it. */
export const notShippedModules = { html2canvas: notShipped, dompurify: notShipped, canvg: notShipped }
