import { readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { chartPlaces } from './bin/chart-places.ts'
import { writeOfflineCopy } from './bin/offline-copy.ts'
import { packedScenarios } from './bin/packed-scenarios.ts'
import { packedWords } from './bin/packed-words.ts'
import { LongestFirst } from './bin/longest-first.ts'
import { inlineStyles, pageMetaPolicy } from './bin/page-policy.ts'
import { RELEASE_LIST, SERVICE_WORKER } from './bin/release-list.ts'
import { notShippedModules, onlyUsedClasses, withoutForeignScripts } from './bin/without-foreign-scripts.ts'

/** The base style stands in the page of the app, so that there is one of it; the trainer's room has the same. */
function baseStyleInTraining(): Plugin {
  return {
    name: 'base-style-in-training',
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { filename }) => {
        if (path.basename(filename) !== 'training.html') return []
        const page = readFileSync(path.resolve(import.meta.dirname, 'index.html'), 'utf8')
        return inlineStyles(page).map((style) => ({ tag: 'style', children: style, injectTo: 'head' as const }))
      },
    },
  }
}

/** Writes the page policy into the built page, so that a bare static host is covered too. */
function policyInThePage(): Plugin {
  return {
    name: 'policy-in-the-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pageMetaPolicy(inlineStyles(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** Lists what was built with its hashes and writes the service worker that keeps exactly that on a device. */
function copyForOffline(): Plugin {
  return {
    name: 'copy-for-offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir === undefined) throw new Error('the build goes into a folder')
        const { code, worker } = await writeOfflineCopy(dir)
        console.log(`release code, the SHA-256 of ${RELEASE_LIST}: ${code}\nSHA-256 of ${SERVICE_WORKER}: ${worker}`)
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [
    packedWords(),
    packedScenarios(),
    react(),
    chartPlaces(),
    baseStyleInTraining(),
    policyInThePage(),
    withoutForeignScripts(),
    onlyUsedClasses(),
    copyForOffline(),
  ],
  resolve: { alias: notShippedModules },
  css: { lightningcss: { errorRecovery: true } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A font or a script inlined as a data: address would be refused by the page policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'training.html'] },
  },
  worker: { format: 'es', plugins: () => [withoutForeignScripts()] },
  server: { host: '127.0.0.1' },
  test: {
    // Two at a time, as on the machines the twelve minutes are meant for; more would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // A busy machine is no fault: time never decides a test.
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{ui,session,e2e}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/{ui,session}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/patience.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
