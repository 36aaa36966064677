import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  imports: Readonly<Record<string, string>>
}

/** What a module asks for while it runs: imports of types are gone by then. */
function askedFor(code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm)
  const later = code.matchAll(/\bimport\('([^']+)'\)/g)
  return [...statements, ...later].map(([, address = '']) => address)
}

function placeOf(address: string, from: string): string | undefined {
  const plain = address.split('?')[0] ?? ''
  if (plain.startsWith('.')) return path.join(path.dirname(from), plain)
  for (const [name, place] of Object.entries(imports)) {
    const start = name.slice(0, -1)
    if (plain.startsWith(start)) return path.join(root, place.slice(0, -1), plain.slice(start.length))
  }
  return undefined
}

/** Every module of ours that a page may ever run. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [path.join(root, entry)]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = path.relative(root, file)
    if (reached.has(name) || !existsSync(file)) continue
    reached.add(name)
    if (!/\.tsx?$/.test(file)) continue
    const from = file
    waiting.push(...askedFor(readFileSync(file, 'utf8')).flatMap((address) => placeOf(address, from) ?? []))
  }
  return reached
}

/** The procedures, the record, the session and the screens on which a case is worked on. */
const shared = /^(?:machines|src\/record|src\/session|src\/ui\/(?:case|step|record))\//

const guide = reachedFrom('src/main.tsx')
const training = reachedFrom('src/training.tsx')
const inBoth = (set: ReadonlySet<string>) => [...set].filter((name) => shared.test(name)).sort()

describe('training and the guide itself', () => {
  it('run the very same modules of procedures, record, session and the screens of a case', () => {
    expect(inBoth(training)).toEqual(inBoth(guide))
    for (const known of [
      'machines/response.machine.ts',
      'src/record/replay.ts',
      'src/session/session.machine.ts',
      'src/ui/step/step-screen.tsx',
      'src/ui/case/case-screen.tsx',
      'src/ui/record/record-timeline.tsx',
    ])
      expect(inBoth(guide)).toContain(known)
  })

  it('know of training only in the page of training', () => {
    const rooms = [...guide].filter((name) => /^src\/(?:ui\/)?training/.test(name))
    expect(rooms).toEqual([])
    expect([...training].some((name) => name === 'src/training/virtual-clock.ts')).toBe(true)
  })
})
