import { ruleGround, ruleInWords } from '#export/country-lines.ts'
import { rulesAt } from '#profiles/layers.ts'
import { placeOfFile } from '../contact.ts'
import { useCountry } from '../country/use-country.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'

/** The rules of the country that are shown with a step; what is to be checked comes last. */
export function CountryRules({ step }: { step: string }) {
  const { book, ui } = useDictionary()
  const country = useCountry(placeOfFile(useCaseFile()))
  const rules = country ? rulesAt(country, step) : []
  if (rules.length === 0) return null
  return (
    <>
      <p>
        <strong>{ui.step.rules}</strong>
      </p>
      <ul className="sources">
        {rules.map((rule) => (
          <li key={rule.id}>
            {ruleInWords(book, rule)} <span className="quiet">{ruleGround(book, rule)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
