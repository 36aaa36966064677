import { book } from '#content/en/book.ts'
import * as inWords from '#export/entry-words.ts'
import { knownItems as knownItemsOf } from '#export/known-items.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import type { PacketItemId } from '#machines/packet.ts'
import type { Entry, Person } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'

/** What a record says, in the language of the interface. */
export const stageInWords = (stage: string): string => inWords.stageInWords(book, stage)

export const personInWords = (person: Person): string => inWords.personInWords(book, person)

/** Label of a packet item. */
export const itemLabel = (id: string): string => inWords.itemLabel(book, id)

/** All fields of an answer, one sentence each, with their labels. */
export const fieldsInWords = (fields: FieldValues, offset: number): string[] =>
  inWords.fieldsInWords(book, fields, offset)

/** Sentences of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export const entryInWords = (entry: Entry, numberOf: (hash: string) => number): string[] =>
  inWords.entryInWords(book, entry, numberOf)

/** What is known of each packet item, from the sheet or from answers. */
export const knownItems = (entries: readonly Entry[], replayed: Replay): Map<PacketItemId, string> =>
  knownItemsOf({ entries, replayed, book })
