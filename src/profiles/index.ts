import { euProfile } from './eu.ts'
import { loadProfile, type Profile } from './schema.ts'

export { mayCountDown, type Profile } from './schema.ts'

/** Shown with every rule until professionals of the country have gone through its profile. */
export const reviewedByProfessionals: boolean = false

function validated(data: unknown): Profile {
  const loaded = loadProfile(data)
  if (!loaded.ok) throw new Error(`The country profile cannot be used. ${loaded.problems.join(' ')}`)
  return loaded.profile
}

const eu = validated(euProfile)

/**
 * The rules and contacts of a country. No country has a profile of its own yet, so each gets the EU layer.
 * @param _country country code, e.g. `BE`
 */
export function profileOf(_country: string): Profile {
  return eu
}
