import { useId } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { countryCodes, partsIn, type Place, placeOf } from '#profiles/places.ts'
import { useDictionary } from '../dictionary-context.ts'

const choices = ['EU', ...countryCodes] as const

interface PlaceFieldsProps {
  readonly place: Place
  readonly onChange: (place: Place) => void
}

/** A country and, where its law differs inside, a part of it. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
  const dictionary: Dictionary = useDictionary()
  const words = dictionary.countryScreens
  const { countries, parts } = dictionary.book.countries
  const ids = { country: useId(), part: useId() }
  const within = partsIn(place.country)
  return (
    <>
      <p>
        <label htmlFor={ids.country}>{words.country}</label>{' '}
        <select id={ids.country} value={place.country} onChange={({ target }) => onChange(placeOf(target.value))}>
          {choices.map((code) => (
            <option key={code} value={code}>
              {countries[code]}
            </option>
          ))}
        </select>
      </p>
      {within.length > 0 && (
        <p>
          <label htmlFor={ids.part}>{words.part}</label>{' '}
          <select
            id={ids.part}
            value={place.part ?? ''}
            onChange={({ target }) => onChange(placeOf(place.country, target.value))}
          >
            <option value="">{words.wholeCountry}</option>
            {within.map((part) => (
              <option key={part} value={part}>
                {parts[part]}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}
