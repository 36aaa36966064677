import { type CountryProfile, layered } from './layers.ts'
import { type Jurisdiction, type Place } from './places.ts'
import type { Profile } from './schema.ts'

export type { CountryProfile } from './layers.ts'

/** Shown with every rule until professionals of the country have gone through its profile. */
export const reviewedByProfessionals: boolean = false

/** Each is fetched when a case first needs it; an installed copy has them all. */
const files: { readonly [J in Jurisdiction]: () => Promise<Profile> } = {
  EU: async () => (await import('./eu.ts')).euProfile,
  BE: async () => (await import('./be.ts')).beProfile,
  FR: async () => (await import('./fr.ts')).frProfile,
  GR: async () => (await import('./gr.ts')).grProfile,
  IT: async () => (await import('./it.ts')).itProfile,
  SE: async () => (await import('./se.ts')).seProfile,
  UK: async () => (await import('./uk.ts')).ukProfile,
}

async function validated(jurisdiction: Jurisdiction): Promise<Profile> {
  const [data, { loadProfile }] = await Promise.all([files[jurisdiction](), import('./schema.ts')])
  const loaded = loadProfile(data)
  if (!loaded.ok) throw new Error(`The profile of ${jurisdiction} cannot be used. ${loaded.problems.join(' ')}`)
  return loaded.profile
}

/**
 * The rules, contacts and names that hold at a place.
 * @throws Error when a profile does not say where it comes from: it is not used at all then
 */
export async function profileOf(place: Place): Promise<CountryProfile> {
  const { country } = place
  const [eu, own] = await Promise.all([validated('EU'), country === 'EU' ? undefined : validated(country)])
  return layered(place, eu, own)
}
