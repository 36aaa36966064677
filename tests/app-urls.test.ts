import { describe, expect, it } from 'vitest'
import { onlyThese, scriptAddress } from '../src/app-urls.ts'

const own = 'https://guide.example/assets/paper-worker.js'

describe('addresses that may become running scripts', () => {
  it.each([
    ['with Trusted Types', { createPolicy: (_: string, rules: { createScriptURL: (a: string) => string }) => rules }],
    ['without', undefined],
  ])('are exactly those of the list, %s', (_, trustedTypes) => {
    const admitted = onlyThese([own], trustedTypes)
    expect(admitted(own)).toBe(own)
    for (const other of [
      `${own}?x`,
      `${own}#x`,
      'https://elsewhere.example/w.js',
      'blob:x',
      'data:text/javascript,1',
      '',
    ])
      expect(() => admitted(other)).toThrow('no script of this app')
  })

  it('come from one policy named in the page policy, made once', () => {
    const made: string[] = []
    onlyThese([own], {
      createPolicy: (name, rules) => {
        made.push(name)
        return rules
      },
    })
    expect(made).toEqual(['app-urls'])
  })

  it('are known by name to the rest of the app', () => {
    expect(scriptAddress('paperWorker')).toContain('paper-worker')
  })
})
