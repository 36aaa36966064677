import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import path from 'node:path'

/** What can go wrong with one answer on its way. */
export type Mishap =
  'dropped' | 'cut' | 'shortButWhole' | 'flippedBit' | 'portalPage' | 'missing' | 'serverError' | 'stalled' | 'swapped'

export interface BareHost {
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** Hands out another folder from now on. */
  readonly serve: (folder: string) => void
  /** Lets one file, named by a part of its path, meet a mishap from now on; nothing, if none is given. */
  readonly spoil: (part?: string, mishap?: Mishap) => void
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
}

/** A static host that sends no header but the type and how long files may be kept, and whose answers can go wrong. */
export async function bareHost(first: string): Promise<BareHost> {
  let folder = first
  let spoilt: { readonly part: string; readonly mishap: Mishap } | undefined
  const asked: string[] = []
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1)) || 'index.html'
    asked.push(name)
    readFile(path.join(folder, name)).then(
      (content) => {
        const kept = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
        const head = { 'Content-Type': types[path.extname(name)] ?? 'application/octet-stream', 'Cache-Control': kept }
        if (spoilt && name.includes(spoilt.part)) return goWrong(response, spoilt.mishap, content, head)
        return response.writeHead(200, { ...head, 'Content-Length': content.length }).end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    serve: (next) => {
      folder = next
    },
    spoil: (part, mishap) => {
      spoilt = part === undefined || mishap === undefined ? undefined : { part, mishap }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function goWrong(response: ServerResponse, mishap: Mishap, content: Buffer, head: Record<string, string>): void {
  const half = content.subarray(0, content.length >> 1)
  switch (mishap) {
    case 'dropped':
      response.destroy()
      return
    case 'cut':
      response.writeHead(200, { ...head, 'Content-Length': content.length })
      response.write(half, () => response.destroy())
      return
    case 'shortButWhole':
      response.writeHead(200, { ...head, 'Content-Length': half.length }).end(half)
      return
    case 'flippedBit': {
      const flipped = Buffer.from(content)
      flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1
      response.writeHead(200, { ...head, 'Content-Length': flipped.length }).end(flipped)
      return
    }
    case 'portalPage':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to our network</h1>')
      return
    case 'missing':
      response.writeHead(404).end()
      return
    case 'serverError':
      response.writeHead(500, head).end(content)
      return
    case 'stalled':
      response.writeHead(200, { ...head, 'Content-Length': content.length })
      response.write(half)
      setTimeout(() => response.destroy(), 1500)
      return
    case 'swapped':
      response.writeHead(200, head).end('export const another = 1\n')
  }
}
