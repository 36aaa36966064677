import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { recordFileName, readRecordFile } from '#record/record-file.ts'
import type { Entry } from '#record/entry.ts'
import { readFileSync } from 'node:fs'
import { asFile, fontLines, freshPath, pageTexts, run } from '../pdf/pdf-tools.ts'

/** Judges an exported action record with programs that are not ours, and with ours; returns what it holds. */
export function judgeRecord(pdf: Uint8Array): { readonly entries: readonly Entry[]; readonly text: string } {
  const file = asFile(pdf)
  run('qpdf', '--check', file)
  for (const font of fontLines(pdf)) expect(font).toMatchObject({ embedded: 'yes', subset: 'yes', unicode: 'yes' })
  expect(run('pdfdetach', '-list', file)).toContain(`1: ${recordFileName}`)

  const detached = freshPath()
  run('pdfdetach', '-save', '1', '-o', detached, file)
  const verdict = readRecordFile(readFileSync(detached))
  if (!verdict.ok) throw new Error(`the attached record is not whole: ${verdict.fault}`)
  const guide = spawnSync(process.execPath, ['--import', 'tsx', 'bin/guide.ts', 'verify', file], { encoding: 'utf8' })
  expect(guide.status, guide.stderr).toBe(0)
  expect(guide.stdout).toContain(verdict.head)
  expect(guide.stdout).toContain(`${verdict.entries.length} entries`)

  const pages = pageTexts(pdf)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`page ${index + 1} of ${pages.length}`)
    expect(page).toContain('not yet reviewed by professionals')
    expect(page).not.toContain('PRACTICE')
  }
  return { entries: verdict.entries, text: pages.join('\n').replaceAll(/\s+/g, ' ') }
}
