import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { Place } from '#profiles/places.ts'

/** A country, with its part where one is chosen. */
export function placeInWords({ countries: words }: Pick<Book, 'countries'>, { country, part }: Place): string {
  const name = words.countries[country]
  return part === undefined ? name : phrase(words.within, { country: name, part: words.parts[part] })
}
