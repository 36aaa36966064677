import { placeOfFile } from '../contact.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePlaces } from '../case/places.ts'
import { useCaseFile } from '../session-context.ts'

/** One line below the work, as long as nobody has chosen a country: never in the way of the next step. */
export function CountryLine() {
  const { countryScreens: words } = useDictionary()
  const { go, place } = usePlaces()
  const none = placeOfFile(useCaseFile()).country === 'EU'
  if (!none || place.tab === 'more') return null
  return (
    <p className="quiet">
      {words.line}{' '}
      <button type="button" className="link" onClick={() => go({ tab: 'more', screen: 'country', back: place })}>
        {words.choose}
      </button>
    </p>
  )
}
