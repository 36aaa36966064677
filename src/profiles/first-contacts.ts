import { type ContactKind, dialledKinds } from './contact-kinds.ts'
import { type Place, underEuLaw } from './places.ts'

/** Somebody a step dials, before the profile of the country is there. Without a number: filled in by hand. */
export interface FirstContact {
  readonly kind: ContactKind
  readonly number: string | undefined
}

/** The number for danger: 112 works across the EU; the source for the United Kingdom says 999. */
export const emergencyNumber = (place: Place): string => (underEuLaw(place) ? '112' : '999')

/** The same number in every country. */
export const hotlineNumber = '116 000'

/**
 * What the first screen needs and cannot wait for. A test holds that the profile of each country says the same.
 */
export const firstContacts = (place: Place): readonly FirstContact[] =>
  dialledKinds.map((kind) => ({ kind, number: firstNumber(kind, place) }))

function firstNumber(kind: ContactKind, place: Place): string | undefined {
  if (kind === 'emergency') return emergencyNumber(place)
  return kind === 'hotline' ? hotlineNumber : undefined
}
