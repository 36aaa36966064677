import type { Dictionary } from '#content/dictionary.ts'
import { contactName, contactReach } from '#export/country-lines.ts'
import { dialledKinds } from '#profiles/contact-kinds.ts'
import { firstContacts } from '#profiles/first-contacts.ts'
import type { CountryProfile } from '#profiles/layers.ts'
import { type Place, placeOf } from '#profiles/places.ts'
import type { Contact } from '#profiles/schema.ts'
import { contactsOf } from '#record/facts.ts'
import type { CaseFile } from '#session/case-file.ts'

/** Someone a step dials. The number typed into the case goes before the one of the profile. */
export interface DialContact {
  readonly id: string
  readonly name: string
  readonly number: string | undefined
  readonly note: string | undefined
}

/** Whom steps dial, in the order in which they are listed. */
export const contactIds: readonly string[] = dialledKinds

/** Where a case is worked on. */
export const placeOfFile = ({ replayed: { place } }: CaseFile): Place => placeOf(place.country, place.part)

/** @param country the profile of the place of the case; undefined while it has not been fetched */
export function contactFor(
  dictionary: Dictionary,
  file: CaseFile,
  id: string,
  country?: CountryProfile,
): DialContact | undefined {
  const typed = contactsOf(file.entries, file.replayed.setAside).get(id)
  const [known] = knownContacts(dictionary, file, id, country)
  if (!known && !typed) return undefined
  return {
    id,
    name: typed?.name || known?.name || id,
    number: typed?.number || known?.number,
    note: typed?.number ? undefined : known?.note,
  }
}

/** Everybody the profile names for whom a step dials, e.g. three centres of one country: the first is dialled by default. */
export function knownContacts(
  dictionary: Dictionary,
  file: CaseFile,
  id: string,
  country: CountryProfile | undefined,
): readonly DialContact[] {
  const own = (country?.contacts ?? []).filter(({ kind, numbers }) => kind === id && numbers !== undefined)
  if (own.length > 0) return own.map((contact) => ofProfile(dictionary, contact))
  const first = firstContacts(placeOfFile(file)).find(({ kind }) => kind === id)
  if (!first) return []
  const { contactNotes, book } = dictionary
  const note = first.number === undefined ? contactNotes.byHand : id === 'hotline' ? contactNotes.hotline : undefined
  return [{ id, name: book.contacts[first.kind], number: first.number, note }]
}

function ofProfile(dictionary: Dictionary, contact: Contact): DialContact {
  const sentences: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(dictionary.book.profiles))
  const { numbers: _dialled, ...rest } = contact
  const note = [contactReach(dictionary.book, rest), contact.note && sentences[contact.note]].filter(Boolean).join('. ')
  return {
    id: contact.kind,
    name: contactName(dictionary.book, contact),
    number: contact.numbers?.[0],
    note: note === '' ? undefined : note,
  }
}

/** The address a telephone dials. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`
