import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { contactName, contactReach, roleInWords, ruleInWords } from '#export/country-lines.ts'
import { placeInWords } from '#export/country-names.ts'
import { contactKinds } from '#profiles/contact-kinds.ts'
import { type CountryProfile, rulesAt, tellingOrder, type Telling } from '#profiles/layers.ts'
import type { Categories } from '#profiles/schema.ts'
import { placeOfFile, telephone } from '../contact.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'
import { useCountry } from './use-country.ts'

/** Steps at which people ask how the police sort a disappearance. */
const riskSteps: readonly string[] = ['worryingCriteria', 'policeRiskLevel', 'challengeRisk']

/** What the country of the case says at a step: whom it tells there and in which place, and how its police sort. */
export function CountryAtStep({ step }: { step: string }) {
  const profile = useCountry(placeOfFile(useCaseFile()))
  // Where no country has been chosen, no country says anything.
  if (!profile || profile.place.country === 'EU') return null
  return (
    <>
      <ToldHere profile={profile} step={step} />
      {riskSteps.includes(step) && profile.categories && (
        <PoliceCategories profile={profile} categories={profile.categories} step={step} />
      )}
    </>
  )
}

function ToldHere({ profile, step }: { profile: CountryProfile; step: string }) {
  const { book, countryScreens, language } = useDictionary()
  const { toldHere } = countryScreens
  const order = tellingOrder(profile)
  const here = order.filter(({ steps }) => steps.includes(step))
  if (here.length === 0) return null
  return (
    <section className="inset">
      <h2>{phrase(toldHere, { place: placeInWords(book, profile.place) })}</h2>
      <ul className="plain">
        {here.map((rule) => (
          <li key={rule.id}>
            <p>
              <strong>
                {order.indexOf(rule) + 1}. {authorityOf(book, profile, rule, language)}
              </strong>{' '}
              ({book.countries.when[rule.tell.when]}) <Reach profile={profile} rule={rule} />
            </p>
            <p className="quiet">
              {ruleInWords(book, rule)} {book.countries.certainties[rule.certainty]}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where alerts of a country are other than those of the European Union, nobody should have to unfold that. */
export function AlertsOfCountry({ step }: { step: string }) {
  const { book } = useDictionary()
  const profile = useCountry(placeOfFile(useCaseFile()))
  if (!profile) return null
  const { country } = profile.place
  const rules = rulesAt(profile, step).filter(
    ({ topic, jurisdiction }) => topic === 'alert' && jurisdiction === country,
  )
  if (rules.length === 0) return null
  return (
    <section className="inset">
      <h2>{`${book.countries.topics.alert}: ${placeInWords(book, profile.place)}`}</h2>
      {rules.map((rule) => (
        <p key={rule.id}>
          {ruleInWords(book, rule)} <span className="quiet">{book.countries.certainties[rule.certainty]}.</span>
        </p>
      ))}
    </section>
  )
}

/** The name of an authority in the language on screen where it has one there, otherwise in all its own, otherwise its role. */
function authorityOf(
  book: Book,
  { names }: CountryProfile,
  { authority, recipient }: Telling,
  language: string,
): string {
  const own = (authority === undefined ? undefined : names[authority]) ?? {}
  const name = own[language.slice(0, 2)] ?? Object.values(own).join(' / ')
  return name === '' && recipient ? roleInWords(book, recipient) : name
}

/** Numbers of those who are told, where the profile has some. */
function Reach({ profile, rule }: { profile: CountryProfile; rule: Telling }) {
  const { book } = useDictionary()
  // The authority says it more exactly: one hotline is answered by the police and is dialled by its own number.
  const kind = contactKinds.find((one) => one === rule.authority) ?? rule.recipient
  const contacts = profile.contacts.filter((one) => one.kind === kind && one.numbers)
  return contacts.map((contact) => {
    const [number = '', ...others] = contact.numbers ?? []
    const rest = contactReach(book, { ...contact, numbers: others.length > 0 ? others : undefined })
    return (
      <span key={contact.id}>
        {contacts.length > 1 && `${contactName(book, contact)}: `}
        <a href={telephone(number)}>{number}</a> <span className="quiet">{rest}</span>{' '}
        {contact.certainty !== 'SEEN' && (
          <span className="quiet">{book.countries.certainties[contact.certainty ?? 'INFERRED']}</span>
        )}{' '}
      </span>
    )
  })
}

interface PoliceCategoriesProps {
  readonly profile: CountryProfile
  readonly categories: Categories
  readonly step: string
}

/** Labels and criteria of the police of this country; where it has none, none of another country. */
function PoliceCategories({ profile, categories, step }: PoliceCategoriesProps) {
  const { book, countryScreens, language } = useDictionary()
  const { countries } = book
  const rules = rulesAt(profile, step).filter(({ topic }) => topic === 'category')
  return (
    <section className="inset">
      <h2>{`${countries.topics.category}: ${placeInWords(book, profile.place)}`}</h2>
      {categories.kind === 'none' && <p>{countryScreens.noScale}</p>}
      {categories.labels.length > 0 && (
        <ul className="plain">
          {categories.labels.map(({ id, names, certainty }) => (
            <li key={id}>
              <strong>{names[language.slice(0, 2)] ?? Object.values(names).join(' / ')}</strong>{' '}
              <span className="quiet">{countries.certainties[certainty]}</span>
            </li>
          ))}
        </ul>
      )}
      {categories.criteria.length > 0 && (
        <ul className="acts">
          {categories.criteria.map((id) => (
            <li key={id}>{sentenceOfCriterion(book, profile.place.country, id)}</li>
          ))}
        </ul>
      )}
      {rules.map((rule) => (
        <p key={rule.id} className="quiet">
          {ruleInWords(book, rule)}
        </p>
      ))}
    </section>
  )
}

function sentenceOfCriterion(book: Book, country: CountryProfile['place']['country'], id: string): string {
  const sentences: Readonly<Record<string, string>> = book.profiles[country]
  return sentences[id] ?? id
}
