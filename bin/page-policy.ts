import { createHash } from 'node:crypto'

/** The browser's name for one inline block in a Content Security Policy: its SHA-256, in base64. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** The contents of every inline `<style>` of a page, exactly as the browser hashes them. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? '')
}

const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types app-urls']

const directives = (scriptSources: string, styleSources: string): string[] => [
  "default-src 'none'",
  `script-src ${scriptSources}`,
  `style-src ${styleSources}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  ...TRUSTED_TYPES,
]

/**
 * What the page may load and run, for its meta tag: nothing but our own files and the inline styles named here by hash.
 * A meta tag cannot say who may frame the page; `pageHeaderPolicy` adds that.
 */
export function pageMetaPolicy(styles: readonly string[]): string {
  return directives("'self'", ["'self'", ...styles.map(inlineHash)].join(' ')).join('; ')
}

/** The same policy as a header, which can also refuse to be framed. */
export function pageHeaderPolicy(styles: readonly string[]): string {
  return `${pageMetaPolicy(styles)}; frame-ancestors 'none'`
}

/** The policy of the worker that draws papers: it alone may compile WebAssembly, which the text shaper needs. */
export function paperWorkerPolicy(): string {
  return [...directives("'self' 'wasm-unsafe-eval'", "'self'"), "frame-ancestors 'none'"].join('; ')
}

const POWERFUL_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** The screen stays lit in a response; the device's own lock may open the vault. */
const OWN_FEATURES = ['screen-wake-lock', 'publickey-credentials-create', 'publickey-credentials-get'].map(
  (feature) => `${feature}=(self)`,
)

/** Headers every answer carries, whatever the file: isolated, unframed, silent about where a person came from. */
export const EVERY_ANSWER: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...OWN_FEATURES, ...POWERFUL_FEATURES.map((feature) => `${feature}=()`)].join(', '),
  'X-Content-Type-Options': 'nosniff',
}
