import { paperWords } from '#content/en/papers.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime, spanInWords, timeWordsFor } from '#content/time-words.ts'
import { packetItems } from '#machines/packet.ts'
import type { ChecklistAnswer, FieldValue, FieldValues } from '#machines/policy/fields.ts'
import { procedures, stepById } from '#machines/registry.ts'
import type { Entry, Person } from '#record/entry.ts'
import { chartOf, stageName } from '#record/stages.ts'

const words = procedureWords

/** Fields that hold minutes; every other number is an instant. */
const minuteFields: ReadonlySet<string> = new Set(
  [...stepById.values()].flatMap(({ fields = [] }) =>
    fields.filter(({ type }) => type === 'minutes').map(({ id }) => id),
  ),
)
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
const steps: Named = words.steps

/** A member of a table by a name from a record: never one that every object inherits. */
const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/** Short name of a step; its id where the words do not know it. */
export const stepName = (id: string): string => own(steps, id)?.name ?? id

export const outcomeLabel = (step: string, outcome: string): string =>
  own(own(steps, step)?.outcomes, outcome)?.label ?? outcome

/** A procedure by its name; its id where the words do not know it. */
export const procedureName = (id: string): string => own<string>(paperWords.procedures, id) ?? id

/** A stage as people call it, e.g. `Aftercare 2`. */
export function stageInWords(stage: string): string {
  const name = stageName(stage)
  return name ? `${procedureName(name.procedure)} ${name.number}` : stage
}

const entryStepOf = (stage: string): string => chartOf(procedures, stage)?.entryStep ?? ''

export const personInWords = (person: Person): string => {
  const name = person.name.trim() || paperWords.unnamed
  return person.role ? `${name}, ${roleInWords(person.role)}` : name
}

const roleInWords = (role: string): string => own<string>(words.actors, role) ?? role

/** One field in words, with its label; times in the offset the entry was written in. */
function fieldInWords(id: string, value: FieldValue, offset: number): string[] {
  const field = own(words.fields, id)
  const label = field?.label ?? id
  if (typeof value === 'number')
    return [`${label}: ${minuteFields.has(id) ? timeWordsFor('en').minutes(value) : dateTime(value, offset)}`]
  if (typeof value === 'string') return value.trim() ? [`${label}: ${own(field?.options, value) ?? value}`] : []
  return Object.entries(value).flatMap(([item, given]) =>
    given ? [`${own(field?.items, item) ?? item}: ${checkedInWords(given)}`] : [],
  )
}

function checkedInWords(given: ChecklistAnswer): string {
  const scales: Readonly<Record<string, string>> = { ...words.tasks, ...words.signs }
  const extra = [given.note, given.source].filter((text) => text?.trim())
  return [own(scales, given.answer) ?? given.answer, ...extra].join('. ')
}

/** All fields of an answer, one line each. */
export const fieldsInWords = (fields: FieldValues, offset: number): string[] =>
  Object.entries(fields).flatMap(([id, value]) => fieldInWords(id, value, offset))

/** Label of a packet item. */
export const itemLabel = (id: string): string => {
  const known = packetItems.find((item) => item === id)
  return known ? words.packet[known].label : id
}

/** Sentences of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export function entryInWords(entry: Entry, numberOf: (hash: string) => number): string[] {
  const { content, offset } = entry
  switch (content.type) {
    case 'caseOpened':
      return [phrase(paperWords.opened, content)]
    case 'stageOpened':
      return [
        phrase(paperWords.stageOpened, { stage: stageInWords(content.stage) }),
        ...(content.begins ? [outcomeLabel(entryStepOf(content.stage), content.begins)] : []),
      ]
    case 'answer': {
      const label = outcomeLabel(content.step, content.outcome)
      const { proposed, differsBecause, lateBecause, sharedFrom } = content
      return [
        phrase(paperWords.answered, { step: stepName(content.step), outcome: label }),
        ...fieldsInWords(content.fields, offset),
        ...(proposed && proposed !== content.outcome
          ? [phrase(paperWords.proposed, { outcome: outcomeLabel(content.step, proposed) })]
          : []),
        ...(differsBecause ? [phrase(paperWords.differs, { reason: differsBecause })] : []),
        ...(lateBecause ? [phrase(paperWords.lateBecause, { reason: lateBecause })] : []),
        ...(sharedFrom ? [paperWords.sharedFrom] : []),
      ]
    }
    case 'item':
      return [phrase(paperWords.item, { label: itemLabel(content.item), value: content.value })]
    case 'contact':
      return [phrase(paperWords.contact, content)]
    case 'note':
      return [phrase(paperWords.note, { text: content.text })]
    case 'call': {
      const { whom, number, what, reference } = content
      const given = { whom, number, what, result: paperWords.results[content.result] }
      const sentence = phrase(content.direction === 'out' ? paperWords.callOut : paperWords.callIn, given)
      return [sentence, ...(reference ? [phrase(paperWords.callReference, { reference })] : [])]
    }
    case 'correction':
      return [
        phrase(paperWords.corrected, { number: numberOf(content.corrects), reason: content.reason }),
        ...(content.setsAside.length > 0
          ? [phrase(paperWords.alsoAside, { list: content.setsAside.map(numberOf).join(', ') })]
          : []),
      ]
    case 'handOver':
      return [
        phrase(paperWords.handOver, {
          from: personInWords(content.from),
          to: personInWords(content.to),
          told: content.told,
        }),
      ]
    case 'worker':
      return [phrase(paperWords.worker, { from: personInWords(content.from), to: personInWords(content.to) })]
    case 'clock': {
      const span = spanInWords(Math.abs(content.byMs), timeWordsFor('en'))
      return [phrase(content.byMs > 0 ? paperWords.clockForward : paperWords.clockBack, { span })]
    }
    case 'linked':
      return [phrase(paperWords.linked, content)]
    case 'exported': {
      const papers: Readonly<Record<string, string>> = paperWords.papers
      return [phrase(paperWords.exported, { paper: own(papers, content.paper) ?? content.paper })]
    }
  }
}
