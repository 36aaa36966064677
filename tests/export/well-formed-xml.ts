/** An element as read. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

const name = String.raw`[A-Za-z_:][\w:.-]*`
const attribute = new RegExp(String.raw`\s+(${name})="([^"<]*)"`, 'y')
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/

/**
 * Reads XML without text, comments or CDATA, strictly: one root, every element closed by its own name, attributes quoted and
 * once, no bare ampersand.
 *
 * @throws Error where the text is not well-formed
 */
export function wellFormed(xml: string): Element {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (entity.test(body)) throw new Error('a bare ampersand')
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  const tag = new RegExp(String.raw`\s*<(/?)(${name})([^>]*?)(/?)>\s*`, 'y')
  while (tag.lastIndex < body.length) {
    const at = tag.lastIndex
    const found = tag.exec(body)
    if (!found) throw new Error(`not an element at ${at}: ${body.slice(at, at + 40)}`)
    const [, closing, called = '', inside = '', empty] = found
    if (closing) {
      if (open.length === 1 || open.pop()?.name !== called) throw new Error(`closed without being open: ${called}`)
      continue
    }
    const element: Element = { name: called, attributes: attributesIn(inside), children: [] }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  const [root] = top.children
  if (open.length !== 1 || top.children.length !== 1 || !root) throw new Error('not one whole root')
  return root
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  attribute.lastIndex = 0
  while (attribute.lastIndex < text.length) {
    const at = attribute.lastIndex
    const [, key = '', value = ''] = attribute.exec(text) ?? []
    if (!key || Object.hasOwn(attributes, key)) throw new Error(`not an attribute: ${text.slice(at)}`)
    attributes[key] = value
  }
  return attributes
}
