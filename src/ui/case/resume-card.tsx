import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { entryInWords } from '../in-words.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { deadlineInWords, useDuties } from './duties.ts'

/** Where a case stands when it is opened again: the last entry, how long ago, and what is due. */
export function ResumeCard({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { entries } = useCaseFile()
  const { duties, now } = useDuties()
  const last = entries.findLast(({ content }) => content.type !== 'recovered')
  const numberOf = (hash: string) => entries.findIndex((entry) => entry.hash === hash) + 1
  return (
    <section className="resume">
      <ScreenHeading>{ui.resume.title}</ScreenHeading>
      {last && (
        <>
          <p>
            {phrase(ui.resume.last, {
              span: spanInWords(now.wall - last.entered, dictionary.time),
              time: whenInWords(last.entered, now.wall, now.offset, language),
            })}
          </p>
          <div className="inset">
            {entryInWords(dictionary, last, numberOf).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {last.actor.name && <p className="quiet">{phrase(ui.resume.by, { name: last.actor.name })}</p>}
          </div>
        </>
      )}
      <h2>{ui.resume.due}</h2>
      {duties.length === 0 && <p>{ui.resume.nothing}</p>}
      <ul className="acts">
        {duties.slice(0, 4).map((duty) => (
          <li key={duty.active.step.id}>
            {stepWords(dictionary, duty.active.step.id).title}
            <br />
            <span className={duty.overdue ? 'overdue' : 'quiet'}>
              {duty.overdue && <Mark shape="overdue" />}
              {deadlineInWords(dictionary, duty, now)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={onDone}>
          {ui.resume.continue}
        </button>
      </p>
    </section>
  )
}
