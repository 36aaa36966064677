import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hostingExample } from '../../bin/hosting.ts'
import { EVERY_ANSWER, pageHeaderPolicy, paperWorkerPolicy } from '../../bin/page-policy.ts'

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/hosting.md'), 'utf8')

describe.each(['nginx', 'caddy'] as const)('the example for %s', (server) => {
  it('stands in the document as the source of the policies gives it', () => {
    expect(guide).toContain(hostingExample(server))
  })

  it('sends every header that the own server sends, with the policy of the built page and of the paper worker', () => {
    const made = hostingExample(server, '<style>p{color:red}</style>')
    for (const [name, value] of Object.entries(EVERY_ANSWER)) expect(made).toContain(`${name} "${value}"`)
    expect(made).toContain(`"${pageHeaderPolicy(['p{color:red}'])}"`)
    expect(made).toContain(`"${paperWorkerPolicy()}"`)
  })
})
