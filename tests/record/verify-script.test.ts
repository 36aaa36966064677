import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecordFile, writeRecordFile } from '#record/record-file.ts'
import { type Move, play } from './any-record.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'record-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the script in the docs says of these bytes. */
function outside(bytes: Uint8Array): string {
  const file = path.join(folder, 'record.json')
  writeFileSync(file, bytes)
  return spawnSync(process.execPath, ['docs/verify-record.mjs', file], { encoding: 'utf8' }).stdout.trim()
}

/** What this program says of them, in the words of the script. */
function inside(bytes: Uint8Array): string {
  const verdict = readRecordFile(bytes)
  if (verdict.ok) return `ok ${verdict.head} ${verdict.entries.length}`
  return 'index' in verdict ? `broken at entry ${verdict.index + 1}` : verdict.fault
}

const moves: Move[] = Array.from({ length: 24 }, (_, i) => ({
  kind: (i * 37) % 100,
  pick: (i * 7_654_321) % 0xffffff,
  words: ['Ζωή', 'a\u2028b', 'يوسف', '“fine”'][i % 4] ?? '',
  minutes: i,
}))
const text = new TextDecoder().decode(writeRecordFile(play(moves).entries))
const bytes = (changed: string) => new TextEncoder().encode(changed)

describe('the script in the docs', () => {
  it('finds a record of every kind of words consistent, with the same head', () => {
    expect(outside(bytes(text))).toBe(inside(bytes(text)))
    expect(outside(bytes(text))).toMatch(/^ok [0-9a-f]{64} \d+$/)
  })

  it.each([
    ['a word', (t: string) => t.replace('Ζωή', 'Ζωη')],
    ['a name', (t: string) => t.replace('Eleni', 'Helen')],
    ['a time', (t: string) => t.replace(/"at":\d/, '"at":9')],
    ['a hash', (t: string) => t.replace(/"hash":"./g, '"hash":"0')],
    ['a hidden member', (t: string) => t.replace('"fields":{', '"fields":{"__proto__":"x",').replace('"x",}', '"x"}')],
    ['a longer count', (t: string) => t.replace(/^\{"count":(\d+)/, '{"count":1$1')],
  ])('names the same entry as this program when someone changed %s', (_, forge) => {
    const forged = bytes(forge(text))
    expect(outside(forged)).toBe(inside(forged))
    expect(outside(forged)).toMatch(/^broken at entry \d+$/)
  })

  it.each([
    ['a shorter count', (t: string) => t.replace(/^\{"count":\d+/, '{"count":1')],
    ['another head', (t: string) => t.replace(/"head":"."?/, '"head":"x')],
    ['a space', (t: string) => t.replace('"count":', '"count": ')],
    [
      'a member beside the others',
      (t: string) => t.replace('"head":', '"heads":[],"head":').replace(/("heads":\[\]),("head":"[^"]*")/, '$2,$1'),
    ],
    ['another version', (t: string) => t.replace(/"v":1\}\n$/, '"v":2}\n')],
    ['no line feed at the end', (t: string) => t.trimEnd()],
  ])('does not pass what this program does not pass either: %s', (_, forge) => {
    const forged = bytes(forge(text))
    expect(inside(forged)).not.toMatch(/^ok/)
    expect(outside(forged)).not.toMatch(/^(ok|$)/)
  })
})
