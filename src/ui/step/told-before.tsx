import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { mirrors } from '#machines/case/joins.ts'
import { stepById } from '#machines/registry.ts'
import { askedOf, reachedOf } from '#record/mirrors.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { contactFor, placeOfFile, telephone } from '../contact.ts'
import { useCountry } from '../country/use-country.ts'
import { Labelled } from '../kit/labelled.tsx'
import { useCaseFile } from '../session-context.ts'
import { outcomeLabel, stepWords } from '../words.ts'

const people = ['whoWasReached', 'officer', 'askedOf', 'takeDownOwner']
const references = ['policeReference', 'recipientReference', 'alertReference', 'hotlineReference', 'foreignReference']

/** Item by item, what was told or asked for while the child was missing and has to be taken back here. */
export function ToldBefore({ step }: { step: string }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const file = useCaseFile()
  const country = useCountry(placeOfFile(file))
  const now = useNow(60_000)
  const mirror = mirrors.find((one) => one.step === step)
  if (!mirror) return null
  const told = askedOf(mirror, file.replayed)
  const calls = reachedOf(mirror, file.replayed)
  if (told.length + calls.length === 0) return <p className="inset">{ui.told.nothing}</p>
  return (
    <section className="inset">
      <h2>{ui.told.title}</h2>
      <ul className="plain">
        {told.map((answer) => {
          const text = (ids: readonly string[]) =>
            ids
              .map((id) => answer.fields[id])
              .find((value): value is string => typeof value === 'string' && value !== '')
          const contact = stepById.get(answer.step)?.contact
          const dial = contact ? contactFor(dictionary, file, contact, country) : undefined
          return (
            <li key={answer.entry.hash} className="told">
              <span>
                <Labelled label={<strong>{stepWords(dictionary, answer.step).name}</strong>}>
                  {outcomeLabel(dictionary, answer.step, answer.outcome)}
                </Labelled>
                {', '}
                {whenInWords(answer.at, now.wall, now.offset, language)}
                {[text(people), text(references)].map((value) => value && <span key={value}> · {value}</span>)}
              </span>
              {dial?.number && (
                <a className="small" href={telephone(dial.number)}>
                  {phrase(ui.told.call, { number: dial.number })}
                </a>
              )}
            </li>
          )
        })}
        {calls.map(({ hash, at, content: { whom, number } }) => (
          <li key={hash} className="told">
            <span>
              <strong>{whom}</strong>, {whenInWords(at, now.wall, now.offset, language)}
            </span>
            {number && (
              <a className="small" href={telephone(number)}>
                {phrase(ui.told.call, { number })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
