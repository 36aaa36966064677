import type { Book } from '#content/book.ts'
import { profileAt } from '#profiles/all.ts'
import { type ContactKind, dialledKinds } from '#profiles/contact-kinds.ts'
import { contactOf } from '#profiles/layers.ts'
import type { Place } from '#profiles/places.ts'
import { contactName } from './country-lines.ts'

/** Numbers to dial at a place; a line to write on where they are local. */
export function numberFacts(
  book: Book,
  place: Place,
  kinds: readonly ContactKind[] = dialledKinds,
): { readonly label: string; readonly value: string }[] {
  const profile = profileAt(place)
  return kinds.map((kind) => {
    const contact = contactOf(profile, kind)
    return {
      label: contact ? contactName(book, contact) : book.contacts[kind],
      value: contact?.numbers?.join(' · ') ?? '',
    }
  })
}
