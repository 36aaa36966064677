import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portFrom, serveFolder, startLine, type ServedFolder } from '../../bin/serve.ts'

const around = mkdtempSync(path.join(tmpdir(), 'serve-'))
const folder = path.join(around, 'dist')
let served: ServedFolder

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(around, 'secret.txt'), 'outside')
  writeFileSync(path.join(folder, 'index.html'), '<style>p{color:red}</style>the page')
  writeFileSync(path.join(folder, 'sw.js'), '1')
  writeFileSync(path.join(folder, 'assets', 'paper-worker-abc.js'), '2')
  writeFileSync(path.join(folder, 'assets', 'page-abc.js'), '3')
  symlinkSync(path.join(around, 'secret.txt'), path.join(folder, 'link.txt'))
  served = await serveFolder(folder, 0)
})

afterAll(async () => {
  await served.close()
  rmSync(around, { recursive: true, force: true })
})

const get = (address: string, init?: RequestInit) => fetch(new URL(address, served.url), init)

/** Sends a request line as it stands, which `fetch` would tidy up first. */
const raw = (line: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(served.port, '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (part) => (text += part.toString()))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })

describe('the server behind "npm start"', () => {
  it('hands out the page with its policy, the hash of its inline style in it', async () => {
    const answer = await get('/')
    expect(await answer.text()).toContain('the page')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain(
      "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    )
  })

  it('sends isolation, silence and no sniffing with every answer, refusals too', async () => {
    for (const answer of [await get('/'), await get('/nothing'), await get('/', { method: 'POST' })]) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('gives the paper worker its own policy and other scripts the strict one', async () => {
    const policyOf = async (address: string) => (await get(address)).headers.get('content-security-policy')
    expect(await policyOf('/assets/paper-worker-abc.js')).toContain("'wasm-unsafe-eval'")
    expect(await policyOf('/assets/page-abc.js')).not.toContain('wasm')
  })

  it('lets the browser keep files named by their content, and nothing else', async () => {
    expect((await get('/assets/page-abc.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-store')
    expect((await get('/')).headers.get('cache-control')).toBe('no-store')
  })

  it('says in a sentence that a file is not there', async () => {
    const answer = await get('/nothing')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/^There is no such file here\./)
  })

  it.each([
    'GET /../secret.txt HTTP/1.1',
    'GET /%2e%2e/secret.txt HTTP/1.1',
    'GET /..%2fsecret.txt HTTP/1.1',
    'GET /assets/..%5c..%5csecret.txt HTTP/1.1',
    'GET /link.txt HTTP/1.1',
    'GET /%00 HTTP/1.1',
    'GET /%zz HTTP/1.1',
    'GET //etc/passwd HTTP/1.1',
  ])('does not leave its folder for "%s"', async (line) => {
    const answer = await raw(line)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toContain('outside')
  })

  it('takes nothing in', async () => {
    const answer = await get('/', { method: 'POST', body: 'x' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })

  it('answers HEAD with the length and no body', async () => {
    const answer = await get('/sw.js', { method: 'HEAD' })
    expect(answer.headers.get('content-length')).toBe('1')
    expect(await answer.text()).toBe('')
  })

  it('listens on this computer only', () => {
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/`)
  })

  it('takes the next free port when the wanted one is taken', async () => {
    const second = await serveFolder(folder, served.port)
    expect(second.port).toBeGreaterThan(served.port)
    await second.close()
  })

  it('says where the app is, and that saved cases stay behind when it had to move to another port', () => {
    const here = { url: 'http://127.0.0.1:4173/', port: 4173 }
    expect(startLine(here, 4173)).toBe('Missing Child Guide: http://127.0.0.1:4173/')
    expect(startLine(here, 0)).toBe('Missing Child Guide: http://127.0.0.1:4173/')
    expect(startLine({ url: 'http://127.0.0.1:4174/', port: 4174 }, 4173)).toMatch(
      /4174\/ \(port 4173 was taken; cases/,
    )
  })

  it('reads the port from the PORT variable and refuses what is none', () => {
    expect(portFrom({})).toBe(4173)
    expect(portFrom({ PORT: '5000' })).toBe(5000)
    expect(() => portFrom({ PORT: 'http' })).toThrow('PORT must be a number')
  })
})
