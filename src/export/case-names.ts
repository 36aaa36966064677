import { paperWords } from '#content/en/papers.ts'
import { procedureWords } from '#content/en/procedures.ts'
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
const steps: Named = procedureWords.steps

/** A member of a table by a name from a record: never one that every object inherits. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/** Short name of a step; its id where the words do not know it. */
export const stepName = (id: string): string => own(steps, id)?.name ?? id

/** The question of a step, or the thing to do. */
export const stepTitle = (id: string): string => own(steps, id)?.title ?? id

export const outcomeLabel = (step: string, outcome: string): string =>
  own(own(steps, step)?.outcomes, outcome)?.label ?? outcome

/** A procedure by its name; its id where the words do not know it. */
export const procedureName = (id: string): string => own<string>(paperWords.procedures, id) ?? id

/** A stage as people call it, e.g. `Aftercare 2`. */
export function stageInWords(stage: string): string {
  const name = stageName(stage)
  return name ? `${procedureName(name.procedure)} ${name.number}` : stage
}

export const personInWords = (person: Person): string => {
  const name = person.name.trim() || paperWords.unnamed
  return person.role ? `${name}, ${roleInWords(person.role)}` : name
}

const roleInWords = (role: string): string => own<string>(procedureWords.actors, role) ?? role

/** Label of a field; its id where the words do not know it. */
export const fieldLabel = (id: string): string => own(procedureWords.fields, id)?.label ?? id

/** Label of a packet item. */
export const itemLabel = (id: string): string => {
  const known = packetItems.find((item) => item === id)
  return known ? procedureWords.packet[known].label : id
}
