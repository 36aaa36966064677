import { countedCalls, toldAnswers } from '#record/told.ts'
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

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Everyone the record says was told, by step and by call, each once. */
export function peopleTold(file: CaseFile): PersonTold[] {
  const { replayed, entries } = file
  const people = new Map<string, PersonTold>()
  for (const { step, fields } of toldAnswers(replayed)) {
    const declared = replayed.procedure.steps.get(step)
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
    const contact = declared?.contact ? contactFor(file, declared.contact) : undefined
    people.set(declared?.contact ?? step, {
      key: declared?.contact ?? step,
      who: [contact?.name ?? stepWords(step).name, person].filter(Boolean).join(': '),
      reference: reference ?? people.get(declared?.contact ?? step)?.reference ?? '',
      number: contact?.number,
    })
  }
  for (const entry of countedCalls(entries, replayed)) {
    if (entry.content.result !== 'reached') continue
    const { whom, number, reference } = entry.content
    people.set(`${whom}${number}`, { key: entry.hash, who: whom, reference, number: number || undefined })
  }
  return [...people.values()]
}
