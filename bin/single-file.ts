import { inlineHash } from './page-policy.ts'

/**
 * A page with its one script and its styles inside, and a policy by their hashes: nothing else runs, nothing is loaded,
 * nothing is sent. `data:` may be fetched because the fonts stand in the script as such; that goes nowhere. WebAssembly is
 * what the fonts are set with.
 *
 * @param html the built page, which still names its script and style sheets as files
 * @throws Error when the page names other files
 */
export function selfContained(html: string, script: string, styles: readonly string[]): string {
  const code = `\n${withoutTagEnds(script.trim())}\n`
  const sheet = `\n${styles.join('\n').trim()}\n`
  const policy = [
    "default-src 'none'",
    `script-src ${inlineHash(code)} 'wasm-unsafe-eval'`,
    `style-src ${inlineHash(sheet)}`,
    'img-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const page = html
    .replaceAll(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `<style>${sheet}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`)
  return page
}

/** A script inside a page must not hold what ends or comments out a script there. Strings and regular expressions stay the same. */
const withoutTagEnds = (script: string): string =>
  script.replaceAll(/<(?=\/script)/gi, '\\x3C').replaceAll(/<(?=!--)/g, '\\x3C')
