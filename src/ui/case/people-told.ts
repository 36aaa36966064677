import { isEntryOf } from '#record/entry.ts'
import type { CaseFile } from '#session/case-file.ts'
import { contactFor } from '../contact.ts'
import { stepWords } from '../words.ts'

/** Someone who was told during the response, and must hear how it ended. */
export interface PersonTold {
  readonly key: string
  readonly who: string
  readonly reference: string
  readonly number: string | undefined
}

const told: readonly string[] = ['notifications', 'police', 'alerts', 'publicity', 'crossBorder']
const notTold: readonly string[] = ['notPossible', 'unknown', 'notSafe', 'noAnswer', 'notNow']

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Everyone the record says was told, by step and by call, each once. */
export function peopleTold(file: CaseFile): PersonTold[] {
  const { replayed, entries } = file
  const people = new Map<string, PersonTold>()
  for (const { step, outcome, fields } of replayed.answers) {
    const declared = replayed.procedure.steps.get(step)
    if (!declared || !told.includes(declared.strand) || notTold.includes(outcome)) continue
    const person = ['whoWasReached', 'officer', 'askedOf', 'takeDownOwner'].map((id) => text(fields[id])).find(Boolean)
    const reference = [
      'policeReference',
      'recipientReference',
      'alertReference',
      'hotlineReference',
      'foreignReference',
    ]
      .map((id) => text(fields[id]))
      .find(Boolean)
    if (!person && !reference && !declared.contact) continue
    if (!person && outcome.startsWith('no')) continue
    const contact = declared.contact ? contactFor(file, declared.contact) : undefined
    people.set(declared.contact ?? step, {
      key: declared.contact ?? step,
      who: [contact?.name ?? stepWords(step).name, person].filter(Boolean).join(': '),
      reference: reference ?? people.get(declared.contact ?? step)?.reference ?? '',
      number: contact?.number,
    })
  }
  for (const entry of entries) {
    if (!isEntryOf(entry, 'call') || replayed.setAside.has(entry.hash) || entry.content.result !== 'reached') continue
    const { whom, number, reference } = entry.content
    people.set(`${whom}${number}`, { key: entry.hash, who: whom, reference, number: number || undefined })
  }
  return [...people.values()]
}
