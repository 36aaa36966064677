import { contactNotes, contactWords } from '#content/en/contacts.ts'
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

const contacts: readonly DialContact[] = firstContacts(nowhere).map(({ kind, number }) => ({
  id: kind,
  name: contactWords[kind],
  number,
  note: number === undefined ? contactNotes.byHand : kind === 'hotline' ? contactNotes.hotline : undefined,
}))

export const profile = { contacts }

export function contactFor(file: CaseFile, id: string): DialContact | undefined {
  const known = profile.contacts.find((contact) => contact.id === id)
  const typed = contactsOf(file.entries, file.replayed.setAside).get(id)
  if (!known && !typed) return undefined
  return {
    id,
    name: typed?.name || known?.name || id,
    number: typed?.number || known?.number,
    note: typed?.number ? undefined : known?.note,
  }
}

/** The address a telephone dials. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`
