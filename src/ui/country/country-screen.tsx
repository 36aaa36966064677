import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { placeInWords } from '#export/country-names.ts'
import { placeOfFile } from '../contact.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Screen } from '../record/screen.tsx'
import { useWish } from '../record/use-wish.ts'
import { refusalInWords } from '../refusal-words.ts'
import { useCaseFile, usePorts } from '../session-context.ts'
import { CountryRulesPage } from './country-rules-page.tsx'
import { PlaceFields } from './place-fields.tsx'

/** The country of the open case: chosen here, and chosen again where the child turns out to be in the care of another one. */
export function CountryScreen({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.countryScreens
  const file = useCaseFile()
  const { clock } = usePorts()
  const current = placeOfFile(file)
  const [place, setPlace] = useState(current)
  const [problem, setProblem] = useState<string>()
  const [saved, setSaved] = useState(false)
  const desk = useWish(
    () => setSaved(true),
    (refusal) => setProblem(refusalInWords(dictionary, refusal)),
  )
  const same = place.country === current.country && place.part === current.part
  const save = () => {
    setProblem(undefined)
    if (same) return setSaved(true)
    const { country, part } = place
    const content = { type: 'country', country, ...(part === undefined ? {} : { part }) } as const
    return desk.make({ kind: 'plain', content, at: clock.read().wall })
  }
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <PlaceFields
        place={place}
        onChange={(next) => {
          setSaved(false)
          setPlace(next)
        }}
      />
      <p>
        <button type="button" className="button" aria-disabled={desk.busy} onClick={() => desk.busy || save()}>
          {words.save}
        </button>
      </p>
      <output>{saved && phrase(words.saved, { place: placeInWords(dictionary.book, current) })}</output>
      {problem !== undefined && (
        <p className="alert" role="alert">
          {problem}
        </p>
      )}
      <CountryRulesPage place={current} />
    </Screen>
  )
}
