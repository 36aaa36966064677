/** Countries that have a profile. */
export const countryCodes = ['BE', 'FR', 'GR', 'IT', 'SE', 'UK'] as const
export type CountryCode = (typeof countryCodes)[number]

/** What lies above the countries; also what holds where no country has been chosen. */
export type Jurisdiction = 'EU' | CountryCode

/** Parts of a country whose law differs, by country. */
export const partsOf = {
  BE: ['flemishCommunity', 'frenchCommunity', 'germanSpeakingCommunity'],
  UK: ['england', 'northernIreland', 'scotland', 'wales'],
} as const satisfies { readonly [C in CountryCode]?: readonly string[] }

export type PartId = (typeof partsOf)[keyof typeof partsOf][number]

/** Where a case is worked on. Without a country only what holds across the EU is shown. */
export interface Place {
  readonly country: Jurisdiction
  readonly part?: PartId | undefined
}

/** Where no country has been chosen. */
export const nowhere: Place = { country: 'EU' }

/** Countries with their parts, in alphabetical order of the codes. */
export const profiles: readonly { readonly country: CountryCode; readonly parts: readonly PartId[] }[] =
  countryCodes.map((country) => ({ country, parts: partsIn(country) }))

/** The parts of a country; none where its law is one. */
export function partsIn(country: string): readonly PartId[] {
  return Object.hasOwn(partsOf, country) ? partsOf[country as keyof typeof partsOf] : []
}

/**
 * The place that codes name, e.g. those of a record. What is not known here is left out: an unknown country is none, an
 * unknown part is the whole country.
 */
export function placeOf(country: string | undefined, part?: string): Place {
  const known = countryCodes.find((code) => code === country)
  if (!known) return nowhere
  const within = partsIn(known).find((one) => one === part)
  return within ? { country: known, part: within } : { country: known }
}

/** Whether the EU layer holds: SIS, the asylum acts and the rest of EU law do not bind the United Kingdom. */
export const underEuLaw = ({ country }: Place): boolean => country !== 'UK'
