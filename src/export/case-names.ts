import type { Book } from '#content/book.ts'
import { packetItems } from '#machines/packet.ts'
import type { Person } from '#record/entry.ts'
import { stageName } from '#record/stages.ts'

type Named = Readonly<
  Record<
    string,
    {
      readonly name?: string
      readonly title: string
      readonly outcomes: Readonly<Record<string, { readonly label: string }>>
    }
  >
>
const stepsOf = ({ procedures }: Book): Named => procedures.steps

/** A member of a table by a name from a record: never one that every object inherits. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/** Short name of a step; its id where the words do not know it. */
export const stepName = (book: Book, id: string): string => own(stepsOf(book), id)?.name ?? id

/** The question of a step, or the thing to do. */
export const stepTitle = (book: Book, id: string): string => own(stepsOf(book), id)?.title ?? id

export const outcomeLabel = (book: Book, step: string, outcome: string): string =>
  own(own(stepsOf(book), step)?.outcomes, outcome)?.label ?? outcome

/** A procedure by its name; its id where the words do not know it. */
export const procedureName = (book: Book, id: string): string => own<string>(book.papers.procedures, id) ?? id

/** A stage as people call it, e.g. `Aftercare 2`. */
export function stageInWords(book: Book, stage: string): string {
  const name = stageName(stage)
  return name ? `${procedureName(book, name.procedure)} ${name.number}` : stage
}

export const personInWords = (book: Book, person: Person): string => {
  const name = person.name.trim() || book.papers.unnamed
  return person.role ? `${name}, ${roleInWords(book, person.role)}` : name
}

const roleInWords = (book: Book, role: string): string => own<string>(book.procedures.actors, role) ?? role

/** Label of a field; its id where the words do not know it. */
export const fieldLabel = (book: Book, id: string): string => own(book.procedures.fields, id)?.label ?? id

/** Label of a packet item. */
export const itemLabel = (book: Book, id: string): string => {
  const known = packetItems.find((item) => item === id)
  return known ? book.procedures.packet[known].label : id
}
