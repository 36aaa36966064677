import type { Dictionary } from '#content/dictionary.ts'
import { contactsOf } from '#record/facts.ts'
import { profileOf } from '#profiles/index.ts'
import type { CaseFile } from '#session/case-file.ts'

/** Someone a step dials. The number typed into the case goes before the one of the profile. */
export interface DialContact {
  readonly id: string
  readonly name: string
  readonly number: string | undefined
  readonly note: string | undefined
}

export const profile = profileOf('EU')

/** What is said of a contact that no country names. */
function noteOf({ contactNotes }: Dictionary, id: string, number: string | undefined): string | undefined {
  if (number === undefined) return contactNotes.byHand
  return id === 'hotline' ? contactNotes.hotline : undefined
}

export function contactFor(dictionary: Dictionary, file: CaseFile, id: string): DialContact | undefined {
  const names: Readonly<Record<string, string>> = dictionary.contactWords
  const known = profile.contacts.find((contact) => contact.id === id)
  const typed = contactsOf(file.entries, file.replayed.setAside).get(id)
  if (!known && !typed) return undefined
  return {
    id,
    name: typed?.name || (Object.hasOwn(names, id) ? names[id] : undefined) || known?.name || id,
    number: typed?.number || known?.number,
    note: typed?.number ? undefined : noteOf(dictionary, id, known?.number),
  }
}

/** The address a telephone dials. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`
