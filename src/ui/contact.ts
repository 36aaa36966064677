import type { Dictionary } from '#content/dictionary.ts'
import { firstContacts } from '#profiles/first-contacts.ts'
import { nowhere } from '#profiles/places.ts'
import { contactsOf } from '#record/facts.ts'
import type { CaseFile } from '#session/case-file.ts'

/** Someone a step dials. The number typed into the case goes before the one of the profile. */
export interface DialContact {
  readonly id: string
  readonly name: string
  readonly number: string | undefined
  readonly note: string | undefined
}

/** What is said of a contact that no country names. */
function noteOf({ contactNotes }: Dictionary, id: string, number: string | undefined): string | undefined {
  if (number === undefined) return contactNotes.byHand
  return id === 'hotline' ? contactNotes.hotline : undefined
}

export function contactFor(dictionary: Dictionary, file: CaseFile, id: string): DialContact | undefined {
  const names: Readonly<Record<string, string>> = dictionary.book.contacts
  const known = firstContacts(nowhere).find((contact) => contact.kind === id)
  const typed = contactsOf(file.entries, file.replayed.setAside).get(id)
  if (!known && !typed) return undefined
  return {
    id,
    name: typed?.name || (Object.hasOwn(names, id) ? names[id] : undefined) || id,
    number: typed?.number || known?.number,
    note: typed?.number ? undefined : noteOf(dictionary, id, known?.number),
  }
}

/** Whom one can call in a case, with the number the place gives; without one it is typed in by hand. */
export const knownContacts = firstContacts(nowhere).map(({ kind, number }) => ({ id: kind, number }))

/** The address a telephone dials. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`
