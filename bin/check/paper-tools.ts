import { debianInstall, isRootOnDebian, onPath } from './surroundings.ts'

/** The programs the tests read papers with, and the Debian package that brings each. */
export const PAPER_TOOLS: Readonly<Record<string, string>> = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdfimages: 'poppler-utils',
}

/** What to do about tools that are missing: nothing, install these packages, or stop with a sentence. */
export type ToolsDecision =
  | { readonly do: 'nothing' }
  | { readonly do: 'debian'; readonly packages: readonly string[] }
  | { readonly do: 'stop'; readonly sentence: string }

/** Decides it; `mayInstall` says whether Debian packages can be installed here and were not yet tried in vain. */
export function decideOnTools(missing: readonly string[], mayInstall: boolean): ToolsDecision {
  if (missing.length === 0) return { do: 'nothing' }
  const packages = [...new Set(missing.map((tool) => PAPER_TOOLS[tool] ?? tool))]
  if (mayInstall) return { do: 'debian', packages }
  return {
    do: 'stop',
    sentence: `The tests read papers with ${missing.join(', ')}. Install ${packages.join(' and ')} with your package manager (poppler-utils is called poppler in some).`,
  }
}

/** Makes sure of the tools the paper tests need, or throws a sentence that says what to do. */
export function ensurePaperTools(): void {
  for (const mayInstall of [isRootOnDebian(), false]) {
    const missing = Object.keys(PAPER_TOOLS).filter((tool) => onPath(tool) === undefined)
    const decision = decideOnTools(missing, mayInstall)
    if (decision.do === 'nothing') return
    if (decision.do === 'stop') throw new Error(decision.sentence)
    debianInstall(decision.packages)
  }
}
