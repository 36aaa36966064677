import { useEffect, useReducer } from 'react'
import { type CountryProfile, profileOf } from '#profiles/index.ts'
import type { Place } from '#profiles/places.ts'

/** Profiles that have been fetched, by place. They are the same for every case. */
const fetchedProfiles = new Map<string, CountryProfile>()

/** The profile of a place; undefined until it has been fetched. What cannot wait does not come from here: `first-contacts.ts`. */
export function useCountry({ country, part }: Place): CountryProfile | undefined {
  const key = `${country}/${part ?? ''}`
  const [, arrived] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (fetchedProfiles.has(key)) return undefined
    let gone = false
    const fetchProfile = async () => {
      fetchedProfiles.set(key, await profileOf(part === undefined ? { country } : { country, part }))
      if (!gone) arrived()
    }
    // Without it the numbers of the first screen and the procedure itself still stand.
    void fetchProfile().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [key, country, part])
  return fetchedProfiles.get(key)
}
