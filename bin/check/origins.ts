import { parseAstAsync } from 'vite'
import type { BuiltFile } from './size.ts'

/** Addresses that libraries carry as words, never as something to load; each host with what it is there for. */
const WORDS_OF_LIBRARIES: Readonly<Record<string, string>> = {
  'react.dev': 'explanations in React error messages',
  'json-schema.org': 'names of JSON Schema drafts in zod',
  'stately.ai': 'explanations in XState warnings',
  'jspdf.default.namespaceuri': 'the default name of a PDF metadata namespace',
  'purl.org': 'names of PDF metadata namespaces',
  'ns.adobe.com': 'names of PDF metadata namespaces',
  'www.aiim.org': 'names of PDF metadata namespaces',
  'www.omg.org': 'names of the namespaces of BPMN, as its standard spells them',
  'www.xes-standard.org': 'names of the extensions an event log declares, as its standard spells them',
}

/** Functions and constructors that go and fetch what they are given. */
const LOADERS = new Set([
  'fetch',
  'Request',
  'Worker',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'sendBeacon',
  'register',
  'open',
  'Image',
  'Audio',
  'FontFace',
])

/** Properties that load what is assigned to them. */
const LOADING_PROPERTIES = new Set(['src', 'srcset', 'poster', 'action', 'manifest'])

interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Absolute addresses in a piece of text, the names of XML namespaces left out: those are words wherever they stand. */
function addressesIn(text: string): string[] {
  const addresses = text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>()\\]+/gi) ?? []
  return addresses.filter((address) => !address.startsWith('http://www.w3.org/'))
}

/** A string as the program would see it: a literal, or the fixed parts of a template. */
function stringsOf(node: SyntaxNode): string[] {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']]
  if (node.type !== 'TemplateElement') return []
  const { cooked } = node['value'] as { cooked?: string | null }
  return cooked ? [cooked] : []
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return node['name'] as string
  return node.type === 'MemberExpression' ? nameOf(node['property']) : undefined
}

/** The parts of a piece of syntax whose strings would be loaded. */
function loadedParts(node: SyntaxNode): unknown[] {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return LOADERS.has(nameOf(node['callee']) ?? '') ? (node['arguments'] as unknown[]) : []
    case 'ImportExpression':
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return [node['source']]
    case 'AssignmentExpression':
      return LOADING_PROPERTIES.has(nameOf(node['left']) ?? '') ? [node['right']] : []
    case 'Property':
      return LOADING_PROPERTIES.has(nameOf(node['key']) ?? '') ? [node['value']] : []
    default:
      return []
  }
}

interface FoundAddress {
  readonly address: string
  readonly loads: boolean
}

function inScript(node: unknown, loads: boolean, found: FoundAddress[]): void {
  if (!isNode(node)) return
  for (const text of stringsOf(node)) found.push(...addressesIn(text).map((address) => ({ address, loads })))
  const loaded = new Set(loadedParts(node))
  for (const child of Object.values(node).flat()) inScript(child, loads || loaded.has(child), found)
}

function inPage(html: string): FoundAddress[] {
  return (html.match(/<[a-z][^>]*>/gi) ?? []).flatMap((tag) =>
    addressesIn(tag).map((address) => ({ address, loads: !/^<a\b/i.test(tag) })),
  )
}

async function addressesOf({ name, content }: BuiltFile): Promise<FoundAddress[]> {
  const text = content.toString('utf8')
  if (/\.m?js$/.test(name)) {
    const found: FoundAddress[] = []
    inScript(await parseAstAsync(text), false, found)
    return found
  }
  if (name.endsWith('.html')) return inPage(text)
  if (!/\.(css|json|webmanifest)$/.test(name)) return []
  const withoutComments = name.endsWith('.css') ? text.replaceAll(/\/\*[\s\S]*?\*\//g, '') : text
  return addressesIn(withoutComments).map((address) => ({ address, loads: true }))
}

const hostOf = (address: string) => /^\w+:\/\/([^/?#:]+)/.exec(address)?.[1]?.toLowerCase() ?? ''

/**
 * Addresses of other machines that a built app has no business carrying. An address that would be loaded is always
 * one; an address that is only text is one unless a library is known for it or our own sources show it to people
 * (`shownToPeople`: the text of the files that hold procedures, words and country profiles).
 */
export async function foreignAddresses(files: readonly BuiltFile[], shownToPeople: string): Promise<string[]> {
  const shown = new Set(addressesIn(shownToPeople).map(hostOf))
  const faults: string[] = []
  for (const file of files) {
    for (const { address, loads } of await addressesOf(file)) {
      const known = hostOf(address) in WORDS_OF_LIBRARIES || shown.has(hostOf(address))
      if (loads) faults.push(`${file.name} would load ${address}`)
      else if (!known) faults.push(`${file.name} carries ${address}, which no source of ours shows to people`)
    }
  }
  return [...new Set(faults)]
}
