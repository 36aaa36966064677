import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Where a line stands, the line, and whether the rules of the layers let it pass. */
type Planted = readonly [file: string, line: string]

const ALLOWED: readonly Planted[] = [
  ['machines/aftercare.machine.ts', "import { setup } from 'xstate'"],
  ['machines/steps.ts', "import * as z from 'zod/mini'"],
  ['machines/steps.ts', "import './policy/danger-screen.ts'"],
  ['machines/steps.ts', 'export const until = (at: Date) => at'],
  ['machines/response/police.ts', "import type { StepDeclaration } from '#machines/steps.ts'"],
  ['machines/policy/risk-level.ts', "import '../steps.ts'"],
  ['src/record/replay.ts', "import { initialTransition, transition } from 'xstate'"],
  ['src/record/replay.ts', "import type { AnyStateMachine } from 'xstate'"],
  ['src/record/chain.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
  ['src/record/chain.ts', "import '#machines/response/police.ts'"],
  ['src/profiles/load.ts', "import '#machines/steps.ts'"],
  ['src/content/en/procedures.ts', "import '#content/step-text.ts'"],
  ['src/crypto/seal.ts', "import '#record/canonical-json.ts'"],
  ['src/storage/indexed-db.ts', "import type { CaseStore } from '#session/ports.ts'"],
  ['src/offline/installed-copy.ts', "import type { OfflineCopy } from '#session/offline.ts'"],
  ['src/windows/case-windows.ts', "import type { CaseWindows } from '#session/windows.ts'"],
  ['src/pdf/text-kit.ts', "import shaper from 'harfbuzzjs/hb.wasm?url'"],
  ['src/pdf/text-kit.ts', "import regular from './fonts/regular.ttf?url'"],
  ['src/pdf/draw-paper.ts', "import '#record/document.ts'"],
  ['src/pdf/draw-paper.ts', "import { SignedData } from 'pkijs'"],
  ['src/export/police-sheet.ts', "import type { Book } from '#content/book.ts'"],
  ['src/export/police-sheet.ts', "import '#content/phrase.ts'"],
  ['src/review/open-file.ts', "import '#export/papers.ts'"],
  ['src/review/open-file.ts', "import type { PdfInspection } from '#pdf/inspect-pdf.ts'"],
  ['src/training/walk.ts', "import '#flowchart/graph.ts'"],
  ['src/training/walk.ts', "import type { Dictionary } from '#content/dictionary.ts'"],
  ['src/ui/screens/start.tsx', "import '#training/walk.ts'"],
  ['src/session/case.machine.ts', "import { setup } from 'xstate'"],
  ['src/training/play.ts', "import '#session/wishes.ts'"],
  ['src/training/play.ts', "import '#review/findings/findings-of.ts'"],
  ['src/ui/app.tsx', "import '#training/scenario.ts'"],
  ['src/ui/app.tsx', "import './screens/start.tsx'"],
  ['src/ui/app.tsx', "import { createRoot } from 'react-dom/client'"],
  ['src/ui/screens/start.tsx', "import '../parts/button.tsx'"],
  ['src/ui/screens/start/police.tsx', "import '../../parts/button.tsx'"],
  ['src/ui/screens/start.tsx', "import { useActor } from '@xstate/react'"],
  ['src/ui/screens/check.tsx', "import '#review/open-file.ts'"],
  ['src/main.tsx', "import '#storage/indexed-db.ts'"],
  ['src/viewer.tsx', "import '#pdf/render-paper.ts'"],
  ['src/main.tsx', "import './pdf/paper-worker.ts'"],
  ['tests/record/chain.test.ts', "import '#storage/indexed-db.ts'"],
  ['bin/guide.ts', "import '#record/chain.ts'"],
]

const REFUSED: readonly Planted[] = [
  ['machines/aftercare.machine.ts', "import '../src/record/chain.ts'"],
  ['machines/aftercare.machine.ts', "import type { Entry } from '#record/entry.ts'"],
  ['machines/aftercare.machine.ts', "import * as z from 'zod'"],
  ['machines/aftercare.machine.ts', 'export const at = Date.now()'],
  ['machines/aftercare.machine.ts', 'export const chance = Math.random()'],
  ['machines/response/police.ts', "import '../../src/record/chain.ts'"],
  ['machines/policy/risk-level.ts', "import '#content/en/procedures.ts'"],
  ['machines/policy/risk-level.ts', 'setTimeout(() => {}, 1)'],
  ['src/record/replay.ts', "import { createActor } from 'xstate'"],
  ['src/record/replay.ts', "import '#session/ports.ts'"],
  ['src/record/replay.ts', "import 'node:fs'"],
  ['src/record/replay.ts', "import '../session/ports.ts'"],
  ['src/record/replay.ts', 'export const bytes = crypto.getRandomValues(new Uint8Array(16))'],
  ['src/record/replay.ts', 'export const bytes = globalThis.crypto'],
  ['src/record/replay.ts', 'export const stored = localStorage.length'],
  ['src/offline/service-worker.ts', "import '#storage/indexed-db.ts'"],
  ['src/offline/service-worker.ts', "import '#record/entry.ts'"],
  ['src/windows/case-windows.ts', "import '#storage/indexed-db.ts'"],
  ['src/profiles/load.ts', "import '#content/en/procedures.ts'"],
  ['src/content/en/procedures.ts', "import 'react'"],
  ['src/crypto/seal.ts', "import '#storage/indexed-db.ts'"],
  ['src/storage/indexed-db.ts', "import '#session/case.machine.ts'"],
  ['src/pdf/draw-paper.ts', "import '#record/entry.ts'"],
  ['src/pdf/draw-paper.ts', "import 'node:fs'"],
  ['src/export/police-sheet.ts', "import '#pdf/draw-paper.ts'"],
  ['src/export/police-sheet.ts', "import '#content/en/procedures.ts'"],
  ['src/export/police-sheet.ts', "import type { paperWords } from '#content/en/papers.ts'"],
  ['src/export/police-sheet.ts', "import '#content/books.ts'"],
  ['src/export/police-sheet.ts', "import '#content/languages.ts'"],
  ['src/review/finding.ts', "import '#content/en/review.ts'"],
  ['src/training/walk.ts', "import '#content/en/ui.ts'"],
  ['src/training/walk.ts', "import '#storage/indexed-db.ts'"],
  ['src/training/walk.ts', 'export const at = Date.now()'],
  ['src/record/replay.ts', "import '#training/walk.ts'"],
  ['src/session/case.machine.ts', "import '#content/en/ui.ts'"],
  ['src/ui/app.tsx', "import '#content/en/ui.ts'"],
  ['src/ui/app.tsx', "import '#content/languages.ts'"],
  ['src/ui/screens/start.tsx', "import type { ui } from '#content/en/ui.ts'"],
  ['src/ui/screens/start.tsx', "import '#content/books.ts'"],
  ['src/review/open-file.ts', "import '#pdf/render-paper.ts'"],
  ['src/review/open-file.ts', "import '#storage/indexed-db.ts'"],
  ['src/review/open-file.ts', 'export const at = Date.now()'],
  ['src/export/police-sheet.ts', "import '#review/open-file.ts'"],
  ['src/session/case.machine.ts', "import '#crypto/seal.ts'"],
  ['src/session/case.machine.ts', "import '#storage/indexed-db.ts'"],
  ['src/ui/app.tsx', "import '../record/chain.ts'"],
  ['src/ui/app.tsx', "import '#storage/indexed-db.ts'"],
  ['src/ui/screens/start.tsx', "import '../../record/chain.ts'"],
  ['src/ui/screens/start.tsx', "import '#pdf/draw-paper.ts'"],
  ['src/ui/screens/start.tsx', "import '#ui/../storage/indexed-db.ts'"],
  ['src/record/replay.ts', "import './../session/ports.ts'"],
  ['src/training/play.ts', "import '#session/session.machine.ts'"],
  ['src/training/play.ts', "import '#storage/indexed-db.ts'"],
  ['src/training/play.ts', 'export const at = Date.now()'],
  ['src/session/wishes.ts', "import '#training/scenario.ts'"],
  ['src/brand-new/thing.ts', "import '#record/chain.ts'"],
]

const folder = mkdtempSync(path.join(tmpdir(), 'layers-'))
const refused = new Set<string>()
const placeOf = (list: 'allowed' | 'refused', index: number, file: string) =>
  path.join(path.dirname(file), `${list}-${index}-${path.basename(file)}`)
// main.tsx and viewer.tsx are named by their rule, so they keep their names.
const planted = (list: 'allowed' | 'refused', [file, line]: Planted, index: number) =>
  file === 'src/main.tsx' || file === 'src/viewer.tsx'
    ? { place: file, line }
    : { place: placeOf(list, index, file), line }

beforeAll(() => {
  const config = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8'))
  // The rules of the layers need no types, and the planted files have none to offer.
  config.options.typeAware = false
  writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify(config))
  const all = [
    ...ALLOWED.map((each, index) => planted('allowed', each, index)),
    ...REFUSED.map((each, index) => planted('refused', each, index)),
  ]
  for (const { place, line } of all) {
    const file = path.join(folder, place)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${line}\n`, { flag: 'a' })
  }
  const oxlint = path.join(root, 'node_modules', '.bin', 'oxlint')
  const { stdout } = spawnSync(oxlint, ['--format=json', '.'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  for (const { code, filename } of diagnostics) {
    if (code.includes('no-restricted')) refused.add(path.normalize(filename))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the rules of the layers', () => {
  it.each(ALLOWED.map((each, index) => [each[0], each[1], planted('allowed', each, index).place] as const))(
    'let %s say: %s',
    (_file, _line, place) => expect(refused).not.toContain(place),
  )

  it.each(REFUSED.map((each, index) => [each[0], each[1], planted('refused', each, index).place] as const))(
    'do not let %s say: %s',
    (_file, _line, place) => expect(refused).toContain(place),
  )
})
