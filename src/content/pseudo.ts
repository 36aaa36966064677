/**
 * The same dictionary with every sentence of it, also those that functions make, as no language writes it: in brackets, every
 * letter another one, at least 40 % longer, names in braces kept. What is left in English on a screen or a page made of these
 * was never a sentence of a dictionary. Refers to nothing outside itself, so that a test can put it into a page as text.
 */
export function pseudo<Words>(words: Words): Words {
  /** Letters that look like another one and are none of English. */
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const accented = 'áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁⱮÑÓÞɊŘŠŤÚṼŴẊÝŽ'
  const marked = (text: string) => text.replaceAll(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)
  const sentence = (text: string): string => {
    if (text === '') return text
    const said = text.split(/(\{\w+\})/).map((piece, at) => (at % 2 === 1 ? piece : marked(piece)))
    // In pieces as long as a long word, so that a line can break where a sentence of a language could.
    const more = '~~~~~~~~~ '.repeat(Math.ceil(text.length * 0.04 + 1)).slice(0, Math.ceil(text.length * 0.4))
    return `⟦${said.join('')}${more.trimEnd().padEnd(more.length, '~')}⟧`
  }
  const change = (word: unknown): unknown => {
    if (typeof word === 'string') return sentence(word)
    if (typeof word === 'function')
      return (...given: unknown[]) => change((word as (...all: unknown[]) => unknown)(...given))
    if (Array.isArray(word)) return word.map((one: unknown) => change(one))
    if (typeof word !== 'object' || word === null) return word
    return Object.fromEntries(Object.entries(word).map(([name, one]) => [name, change(one as unknown)]))
  }
  return change(words) as Words
}

/** The tag of the pseudo language. */
export const pseudoTag = 'en-XA'
