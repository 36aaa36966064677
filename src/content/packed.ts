import { type Overrides, overridden } from './overrides.ts'

/** Every sentence of a dictionary, in the order in which it names them. */
export function sentencesInOrder(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap((inner) => sentencesInOrder(inner))
}

/** What a build has packed. @param packed JSON, deflated, as base64 */
export async function inflated(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return (await new Response(stream).json()) as unknown
}

/**
 * A dictionary from its packed sentences: a build puts every language but English into the copy on the device like this, at a
 * third of the room. English gives the places, see `unpackedWhole`.
 *
 * @param packed JSON of the sentences in the order of English, deflated, as base64
 * @param own what is no sentence: the tag of the language and its functions
 */
export async function unpacked<Words extends object>(
  english: Words,
  packed: string,
  own: Overrides<Words>,
): Promise<Words> {
  const sentences = (await inflated(packed)) as readonly string[]
  if (sentences.length !== sentencesInOrder(english).length) throw new Error('words of another version')
  let next = 0
  const fill = (place: unknown): unknown => {
    if (typeof place === 'string') return sentences[next++]
    if (Array.isArray(place)) return place.map((one: unknown) => fill(one))
    if (typeof place !== 'object' || place === null) return place
    return Object.fromEntries(Object.entries(place).map(([name, inner]) => [name, fill(inner as unknown)]))
  }
  return overridden(fill(english) as Words, own)
}

/**
 * The words of English, which a build packs with their names.
 *
 * @param packed JSON of the dictionary, deflated, as base64
 * @param own what is no sentence: its functions
 */
export const unpackedWhole = async <Words extends object>(packed: string, own: Overrides<Words>): Promise<Words> =>
  overridden((await inflated(packed)) as Words, own)
