import { readFile, realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { EVERY_ANSWER, inlineStyles, pageHeaderPolicy, paperWorkerPolicy } from './page-policy.ts'

const LOOPBACK = '127.0.0.1'
const USUAL_PORT = 4173
const PORTS_TRIED = 50

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}

/** A built app being served: where it is, and how to stop it. */
export interface ServedFolder {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** The real path of the file an address names, or undefined when it names none inside the folder. */
async function fileNamed(folder: string, address: string): Promise<string | undefined> {
  try {
    const { pathname } = new URL(address, `http://${LOOPBACK}`)
    const wanted = decodeURIComponent(pathname)
    const root = await realpath(folder)
    const file = await realpath(path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted))
    return file.startsWith(root + path.sep) ? file : undefined
  } catch {
    return undefined
  }
}

/** The headers one file is sent with. Its policy depends on what it is: the page, the paper worker, anything else. */
export function headersFor(file: string, content: Buffer): Record<string, string> {
  const name = path.basename(file)
  const hashedByBuild = file.split(path.sep).includes('assets')
  const policy = name.includes('paper-worker')
    ? paperWorkerPolicy()
    : pageHeaderPolicy(name.endsWith('.html') ? inlineStyles(content.toString('utf8')) : [])
  return {
    ...EVERY_ANSWER,
    'Content-Security-Policy': policy,
    'Content-Type': CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream',
    'Content-Length': String(content.byteLength),
    'Cache-Control': hashedByBuild ? 'public, max-age=31536000, immutable' : 'no-store',
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    ...EVERY_ANSWER,
    'Content-Security-Policy': pageHeaderPolicy([]),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  })
  response.end(`${sentence}\n`)
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'This server only hands out files; it takes nothing in.')
    return
  }
  const file = await fileNamed(folder, request.url ?? '/')
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || content === undefined) {
    refuse(response, 404, 'There is no such file here. The app starts at the address / of this server.')
    return
  }
  response.writeHead(200, headersFor(file, content))
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Resolves to whether the port was free; any other trouble is thrown. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', ready)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    const ready = () => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', ready)
    server.listen(port, LOOPBACK)
  })
}

/**
 * Serves a folder on this computer only, at the wanted port or the next free one (0 lets the system choose).
 * Nothing outside the folder can be reached, by dots in the address or by a link.
 */
export async function serveFolder(folder: string, wantedPort: number): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy())
  })
  for (let port = wantedPort; port < wantedPort + PORTS_TRIED; port++) {
    if (!(await listen(server, port))) continue
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
    return {
      url: `http://${LOOPBACK}:${address.port}/`,
      port: address.port,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    }
  }
  throw new Error(
    `None of the ports ${wantedPort} to ${wantedPort + PORTS_TRIED - 1} is free; set PORT to another one.`,
  )
}

/** The port asked for by the PORT variable, or the usual one. */
export function portFrom(environment: NodeJS.ProcessEnv): number {
  const port = Number(environment['PORT'] ?? USUAL_PORT)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT must be a number from 0 to 65535, not "${environment['PORT']}".`)
}

/** What is printed at the start. A browser keeps cases per address, port included, so another port is worth a word. */
export function startLine({ url, port }: Pick<ServedFolder, 'url' | 'port'>, wantedPort: number): string {
  const elsewhere = `port ${wantedPort} was taken; cases saved under it do not show under this one`
  return `Missing Child Guide: ${url}${wantedPort === 0 || port === wantedPort ? '' : ` (${elsewhere})`}`
}

async function main(): Promise<void> {
  const folder = path.resolve(import.meta.dirname, '..', 'dist')
  if ((await fileNamed(folder, '/')) === undefined) {
    throw new Error('There is no built app yet. Run "npm run build" first, or "npm start", which does both.')
  }
  const wantedPort = portFrom(process.env)
  const served = await serveFolder(folder, wantedPort)
  console.log(startLine(served, wantedPort))
  const stop = () => void served.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
