import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { EVERY_ANSWER, inlineStyles, pageHeaderPolicy, paperWorkerPolicy } from './page-policy.ts'

/** Servers there is an example for. */
export type HostingServer = 'nginx' | 'caddy'

/** Stands in the examples of docs/hosting.md for the hash of the page's own style, which changes with the release. */
export const STYLE_OF_THE_RELEASE = 'STYLE-OF-THE-RELEASE'

const indent = (lines: readonly string[], by: string) => lines.map((line) => `${by}${line}`)

function nginx(page: string): string {
  const every = Object.entries(EVERY_ANSWER).map(([name, value]) => `add_header ${name} "${value}" always;`)
  return [
    'map $uri $guide_policy {',
    `    default "${page}";`,
    `    ~^/assets/paper-worker- "${paperWorkerPolicy()}";`,
    '}',
    'map $uri $guide_kept {',
    '    default "no-store";',
    '    ~^/assets/ "public, max-age=31536000, immutable";',
    '}',
    'server {',
    '    listen 443 ssl;',
    '    server_name guide.example;',
    '    # ssl_certificate and ssl_certificate_key of your own',
    '    root /srv/guide;',
    '    include mime.types;',
    '    types { application/manifest+json webmanifest; text/javascript js; font/ttf ttf; application/wasm wasm; }',
    '    server_tokens off;',
    '    access_log off;',
    ...indent(every, '    '),
    '    add_header Content-Security-Policy $guide_policy always;',
    '    add_header Cache-Control $guide_kept always;',
    '    location / { limit_except GET { deny all; } try_files $uri $uri/index.html =404; }',
    '    location = / { try_files /index.html =404; }',
    '}',
  ].join('\n')
}

function caddy(page: string): string {
  const every = Object.entries(EVERY_ANSWER).map(([name, value]) => `${name} "${value}"`)
  return [
    'guide.example {',
    '\troot * /srv/guide',
    '\t@paper path /assets/paper-worker-*',
    '\t@assets path /assets/*',
    '\t@other not path /assets/*',
    '\theader {',
    ...indent(every, '\t\t'),
    `\t\tContent-Security-Policy "${page}"`,
    '\t}',
    `\theader @paper Content-Security-Policy "${paperWorkerPolicy()}"`,
    '\theader @assets Cache-Control "public, max-age=31536000, immutable"',
    '\theader @other Cache-Control "no-store"',
    '\tfile_server',
    '}',
  ].join('\n')
}

/**
 * A configuration that sends what `npm start` sends.
 * @param html the built page, for the hash of its style; without it a word stands in its place
 */
export function hostingExample(server: HostingServer, html?: string): string {
  const page =
    html === undefined
      ? pageHeaderPolicy([]).replace("style-src 'self'", `style-src 'self' '${STYLE_OF_THE_RELEASE}'`)
      : pageHeaderPolicy(inlineStyles(html))
  return server === 'nginx' ? nginx(page) : caddy(page)
}

async function main(): Promise<void> {
  const [server] = process.argv.slice(2)
  if (server !== 'nginx' && server !== 'caddy') throw new Error('Say for which server: nginx or caddy.')
  const page = path.resolve(import.meta.dirname, '..', 'dist', 'index.html')
  const html = await readFile(page, 'utf8').catch(() => {
    throw new Error('There is no built app yet. Run "npm run build" first.')
  })
  console.log(hostingExample(server, html))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
