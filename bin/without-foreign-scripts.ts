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

/**
 * PKI.js writes the name of each class beside it, which a bundler has to take for something done to the class, and keeps every
 * class of every standard. Moved into the class the name is a part of it, and goes with a class that nobody uses.
 */
export function onlyUsedClasses(): Plugin {
  return {
    name: 'only-used-classes',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/](?:pkijs|asn1js)[\\/]/ },
      handler: (code) => {
        const names = new Map([...code.matchAll(named)].map(([, owner = '', name = '']) => [owner, name]))
        const moved = code
          .replaceAll(named, '')
          .replaceAll(/^class (\w+)(?: extends \w+)? \{$/gm, (head: string, owner: string) => {
            const name = names.get(owner)
            names.delete(owner)
            return name === undefined ? head : `${head}\n    static CLASS_NAME = ${name};`
          })
        // A name whose class stands in another form is left where it was.
        return { code: names.size > 0 ? code : moved, map: null }
      },
    },
  }
}

/** `Certificate.CLASS_NAME = "Certificate";` on a line of its own. */
const named = /^(\w+)\.CLASS_NAME = ("\w+");$/gm

const notShipped = path.resolve(import.meta.dirname, '../src/pdf/not-shipped.ts')

/** What jsPDF would load for things we never ask of it: pages of HTML, SVG, and pictures that are PNG. */
export const notShippedModules = {
  html2canvas: notShipped,
  dompurify: notShipped,
  canvg: notShipped,
  'fast-png': notShipped,
}
