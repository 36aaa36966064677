import { useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { contactName, contactReach, ruleGround, ruleInWords } from '#export/country-lines.ts'
import { placeInWords } from '#export/country-names.ts'
import { checkIsOld, type CountryProfile, oldestCheck, tellingOrder } from '#profiles/layers.ts'
import type { Place } from '#profiles/places.ts'
import type { Rule } from '#profiles/schema.ts'
import { localDate } from '#record/calendar.ts'
import { fileName } from '#session/file-name.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { paperProblem } from '../paper-problem.ts'
import { usePorts } from '../session-context.ts'
import { useCountry } from './use-country.ts'

/** All that is said about a place: who is told in which order, every rule with its ground, every number. */
export function CountryRulesPage({ place }: { place: Place }) {
  const dictionary = useDictionary()
  const words = dictionary.countryScreens
  const profile = useCountry(place)
  return (
    <section>
      <h2>{phrase(words.rulesTitle, { place: placeInWords(dictionary.book, place) })}</h2>
      <p className="quiet">{words.notReviewed}</p>
      {profile ? <Rules dictionary={dictionary} profile={profile} /> : <output>{words.loading}</output>}
    </section>
  )
}

function Rules({ dictionary, profile }: { dictionary: Dictionary; profile: CountryProfile }) {
  const words = dictionary.countryScreens
  const { topics } = dictionary.book.countries
  const { clock } = usePorts()
  const { wall, offset } = clock.read()
  const old = checkIsOld(profile, localDate(wall, offset))
  return (
    <>
      {old && <p className="alert">{phrase(words.old, { date: oldestCheck(profile) ?? '' })}</p>}
      <ReviewSheet place={profile.place} />
      <h3>{words.order}</h3>
      <ol>
        {tellingOrder(profile).map((rule) => (
          <li key={rule.id}>
            <Labelled label={<strong>{dictionary.book.countries.when[rule.tell.when]}</strong>}>
              <RuleLine rule={rule} />
            </Labelled>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.rules}</summary>
        <div className="details-body">
          {Object.entries(topics).map(([topic, title]) => (
            <Topic
              key={topic}
              title={title}
              rules={profile.rules.filter((rule) => rule.topic === topic && !rule.tell)}
            />
          ))}
        </div>
      </details>
      <h3>{words.numbers}</h3>
      <ul className="sources">
        {profile.contacts.map((contact) => (
          <li key={contact.id}>
            <Labelled label={contactName(dictionary.book, contact)}>{contactReach(dictionary.book, contact)}</Labelled>{' '}
            <span className="quiet">{dictionary.book.countries.certainties[contact.certainty ?? 'INFERRED']}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Topic({ title, rules }: { title: string; rules: readonly Rule[] }) {
  if (rules.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="sources">
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleLine rule={rule} />
          </li>
        ))}
      </ul>
    </>
  )
}

function RuleLine({ rule }: { rule: Rule }) {
  const { book } = useDictionary()
  return (
    <>
      {ruleInWords(book, rule)} <span className="quiet">{ruleGround(book, rule)}</span>
    </>
  )
}

/** The sheet on which a professional of the country checks the profile and signs. Made from no case. */
function ReviewSheet({ place }: { place: Place }) {
  const dictionary = useDictionary()
  const words = dictionary.countryScreens
  const { papers, training } = usePorts()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const make = async () => {
    setBusy(true)
    setSaid('')
    const made = await papers.makeProfileSheet({ place, language: dictionary.language })
    if (made.ok) {
      const name = fileName(training, `profile-${place.country.toLowerCase()}.${made.ending}`)
      const how = await papers.deliver({ name, mime: made.mime, bytes: made.bytes })
      setSaid(phrase(words.made[how], { name }))
    } else setSaid(phrase(dictionary.formsWords.failed, { reason: paperProblem(dictionary, made) }))
    setBusy(false)
  }
  return (
    <p>
      <button type="button" className="small" aria-disabled={busy} onClick={() => busy || void make()}>
        {words.print}
      </button>{' '}
      <output>{said}</output>
    </p>
  )
}
