import type { Dictionary } from '#content/dictionary.ts'
import { sourceCountry as countryOf } from '#export/country-names.ts'
import * as inWords from '#export/entry-words.ts'
import { knownItems as knownItemsOf } from '#export/known-items.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import type { PacketItemId } from '#machines/packet.ts'
import type { SourceCountry } from '#machines/steps.ts'
import type { Entry, Person } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'

/** What a record says, in the language of the screen. */
export const stageInWords = ({ book }: Dictionary, stage: string): string => inWords.stageInWords(book, stage)

/** The one country that a source speaks for. */
export const sourceCountry = ({ book }: Dictionary, country: SourceCountry): string => countryOf(book, country)

export const personInWords = ({ book }: Dictionary, person: Person): string => inWords.personInWords(book, person)

/** Label of a packet item. */
export const itemLabel = ({ book }: Dictionary, id: string): string => inWords.itemLabel(book, id)

/** All fields of an answer, one sentence each, with their labels. */
export const fieldsInWords = ({ book }: Dictionary, fields: FieldValues, offset: number): string[] =>
  inWords.fieldsInWords(book, fields, offset)

/** Sentences of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export const entryInWords = ({ book }: Dictionary, entry: Entry, numberOf: (hash: string) => number): string[] =>
  inWords.entryInWords(book, entry, numberOf)

/** What is known of each packet item, from the sheet or from answers. */
export const knownItems = (
  { book }: Dictionary,
  entries: readonly Entry[],
  replayed: Replay,
): Map<PacketItemId, string> => knownItemsOf({ entries, replayed, book })
