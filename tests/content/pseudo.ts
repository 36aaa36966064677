import type { Book } from '#content/book.ts'

/** Letters that look like another one and are none of English. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁⱮÑÓÞɊŘŠŤÚṼŴẊÝŽ'
const marked = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)

/**
 * A sentence as no language writes it: in brackets, every letter another one, at least 40 % longer, names in braces kept. What
 * is left in English on a page made of these was never a sentence of a dictionary.
 */
export function pseudoSentence(text: string): string {
  if (text === '') return text
  const said = text.split(/(\{\w+\})/).map((piece, at) => (at % 2 === 1 ? piece : marked(piece)))
  return `⟦${said.join('')}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`
}

/** The same dictionary with every sentence of it, also those that functions make, as no language writes it. */
export function pseudo<Words>(words: Words): Words {
  if (typeof words === 'string') return pseudoSentence(words) as Words
  if (typeof words === 'function')
    return ((...given: unknown[]) => pseudo((words as (...all: unknown[]) => unknown)(...given))) as Words
  if (Array.isArray(words)) return words.map((word: unknown) => pseudo(word)) as Words
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, pseudo(word as unknown)])) as Words
}

/** A book in the pseudo language `en-XA`. */
export const pseudoBook = (book: Book): Book => ({ ...pseudo(book), language: 'en-XA' })
