import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../src/pdf')

/** jsPDF calls that lose text, run scripts inside the paper or go looking for things on the network. */
const FORBIDDEN = /\.(?:text|autoTable|addJS|html|fromHTML|loadFile)\s*\(/g

/** The forbidden calls of a piece of source, each as it stands there. */
const forbiddenCalls = (source: string) => source.match(FORBIDDEN) ?? []

describe('the code that draws papers', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

  it('never calls what loses text or runs scripts', () => {
    const found = sources.flatMap((name) =>
      forbiddenCalls(readFileSync(path.join(folder, name), 'utf8')).map((call) => `${name}: ${call}`),
    )
    expect(found).toEqual([])
  })

  it('would be caught if it did', () => {
    expect(forbiddenCalls("paper.text('a', 1, 2); paper .addJS(x); paper.textContent(); line.text")).toEqual([
      '.text(',
      '.addJS(',
    ])
  })
})
