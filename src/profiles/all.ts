import { beProfile } from './be.ts'
import { euProfile } from './eu.ts'
import { frProfile } from './fr.ts'
import { grProfile } from './gr.ts'
import { itProfile } from './it.ts'
import { type CountryProfile, layered } from './layers.ts'
import type { Jurisdiction, Place } from './places.ts'
import type { Profile } from './schema.ts'
import { seProfile } from './se.ts'
import { ukProfile } from './uk.ts'

/** Every profile, for papers and the command line: they are fetched as a whole. Screens use `profileOf` of index.ts. */
export const allProfiles: { readonly [J in Jurisdiction]: Profile } = {
  EU: euProfile,
  BE: beProfile,
  FR: frProfile,
  GR: grProfile,
  IT: itProfile,
  SE: seProfile,
  UK: ukProfile,
}

/** What holds at a place, without waiting for it. */
export const profileAt = (place: Place): CountryProfile =>
  layered(place, euProfile, place.country === 'EU' ? undefined : allProfiles[place.country])
