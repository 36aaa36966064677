import { readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { packedWords } from './bin/packed-words.ts'
import { inlineStyles } from './bin/page-policy.ts'
import { selfContained } from './bin/single-file.ts'
import { notShippedModules, onlyUsedClasses, withoutForeignScripts } from './bin/without-foreign-scripts.ts'

/** The base style stands in the page of the app, so that there is one of it. */
const baseStyles = inlineStyles(readFileSync(path.resolve(import.meta.dirname, 'index.html'), 'utf8'))

/** Puts everything the page needs into the page, and a policy that allows just that. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    generateBundle: {
      // After Vite has put the last touches to the script.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const page = files.find(({ fileName }) => fileName.endsWith('.html'))
        if (page?.type !== 'asset') throw new Error('the viewer has a page')
        const chunks = files.filter((file) => file.type === 'chunk')
        const [script, ...more] = chunks.map(({ code }) => code)
        const sheets = files.flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        )
        const others = files.filter((file) => file !== page && file.type === 'asset' && !file.fileName.endsWith('.css'))
        if (script === undefined || more.length > 0 || others.length > 0)
          throw new Error(`the viewer is not one file: ${files.map(({ fileName }) => fileName).join(', ')}`)
        page.source = selfContained(String(page.source), script, [...baseStyles, ...sheets])
        for (const file of files) if (file !== page) delete bundle[file.fileName]
      },
    },
  }
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [packedWords(), react(), withoutForeignScripts(), onlyUsedClasses(), oneFile()],
  resolve: { alias: notShippedModules },
  css: { lightningcss: { errorRecovery: true } },
  build: {
    outDir: 'dist-viewer',
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 8192,
    rolldownOptions: { input: 'viewer.html', output: { codeSplitting: false } },
  },
})
