import { phrase } from '#content/phrase.ts'
import { underEuLaw } from '#profiles/places.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePlaces } from '../case/places.ts'
import { contactFor, knownContacts, placeOfFile, telephone } from '../contact.ts'
import { useCountry } from '../country/use-country.ts'
import { Labelled } from '../kit/labelled.tsx'
import { AddedAtStep, AlertsOfCountryView, LocalCallsView, LocalLimitView } from '../more-screens.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { GroundDetails } from './ground-lines.tsx'
import { KnownBefore } from './known-before.tsx'
import { LimitLine } from './limit-line.tsx'
import { ToldBefore } from './told-before.tsx'

function CallLine({ contact, urgent }: { contact: string; urgent: boolean }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const file = useCaseFile()
  const { go, place } = usePlaces()
  const country = useCountry(placeOfFile(file))
  const dial = contactFor(dictionary, file, contact, country)
  if (!dial) return null
  const others = knownContacts(dictionary, file, contact, country).filter(({ number }) => number !== dial.number)
  if (dial.number)
    return (
      <p className="call">
        <a className="button call-button" href={telephone(dial.number)}>
          {phrase(ui.step.callNumber, { name: dial.name, number: dial.number })}
        </a>
        {dial.note && <span className="hint">{dial.note}</span>}
        {others.map(({ name, number }) =>
          number === undefined ? null : (
            <a key={number} className="small" href={telephone(number)}>
              {phrase(ui.step.callNumber, { name, number })}
            </a>
          ),
        )}
      </p>
    )
  return (
    <p className="call">
      {phrase(ui.step.noNumber, { name: dial.name })}{' '}
      <button type="button" className="link" onClick={() => go({ tab: 'more', screen: 'contacts', back: place })}>
        {ui.step.enterNumber}
      </button>
      {contact === 'police' && urgent && <EmergencyInstead />}
    </p>
  )
}

/** Nobody looks for a number at night: the emergency number reaches the police too. */
function EmergencyInstead() {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const dial = contactFor(dictionary, useCaseFile(), 'emergency')
  if (!dial?.number) return null
  return (
    <a className="button call-button" href={telephone(dial.number)}>
      {phrase(ui.step.policeByEmergency, { number: dial.number })}
    </a>
  )
}

/** What a step asks of people: who, by when, what to do, what to say and to whom, and on what it rests. */
export function Guidance({ active }: { active: ActiveStep }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { step } = active
  const own = stepWords(dictionary, step.id)
  const place = placeOfFile(useCaseFile())
  // Nobody is told to ask for an alert that does not exist where they are; the way on says so by itself.
  const notHere = step.id === 'askSis' && !underEuLaw(place)
  return (
    <div className="guidance">
      <p className="who">
        <span>
          <Labelled label={ui.step.who}>
            <strong>{dictionary.book.procedures.actors[step.actor]}</strong>
          </Labelled>
        </span>
        <LimitLine active={active} />
        <LocalLimitView active={active} />
      </p>
      {step.contact && <LocalCallsView kind={step.contact} />}
      {step.contact && <CallLine contact={step.contact} urgent={step.urgency === 'now'} />}
      <ToldBefore step={step.id} />
      {step.recalls && <KnownBefore recalls={step.recalls} />}
      <AlertsOfCountryView step={step.id} />
      {own.say && !notHere && (
        <div className="say">
          <h2>{ui.step.say}</h2>
          <blockquote>
            <p>{phrase(ui.quoted, { words: own.say })}</p>
          </blockquote>
        </div>
      )}
      {own.steps && own.steps.length > 0 && !notHere && (
        <>
          <h2>{ui.step.doThis}</h2>
          <ul className="acts">
            {own.steps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <AddedAtStep step={step.id} />
      {own.never && (
        <p className="never">
          <Labelled label={<strong>{ui.step.never}</strong>}>{own.never}</Labelled>
        </p>
      )}
      <details>
        <summary>{ui.step.why}</summary>
        <div className="details-body">
          <p>{own.why}</p>
        </div>
      </details>
      <GroundDetails step={step} />
    </div>
  )
}
