import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { SourceCountry } from '#machines/steps.ts'
import { type Place, placeOf } from '#profiles/places.ts'
import type { Replay } from '#record/replay.ts'

/** The one country that a source speaks for. */
export const sourceCountry = ({ countries: words }: Pick<Book, 'countries'>, country: SourceCountry): string =>
  ({ ...words.countries, ...words.otherCountries })[country]

/** A country, with its part where one is chosen. */
export function placeInWords({ countries: words }: Pick<Book, 'countries'>, { country, part }: Place): string {
  const name = words.countries[country]
  return part === undefined ? name : phrase(words.within, { country: name, part: words.parts[part] })
}

/** Where a case is worked on, as far as this program knows the place. */
export const placeOfCase = ({ replayed: { place } }: { readonly replayed: Pick<Replay, 'place'> }): Place =>
  placeOf(place.country, place.part)

/** A country by its code; the code where this program has no name of it. */
export const countryName = ({ countries: words }: Pick<Book, 'countries'>, country: string): string =>
  Object.entries(words.countries).find(([code]) => code === country)?.[1] ?? country
