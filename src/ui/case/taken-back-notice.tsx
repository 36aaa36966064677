import { takenBackByMistake } from '#record/taken-back.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'
import { answerName } from '../record/entry-view.ts'

/** Who believes by mistake that the child is back, after a correction: shown above every step until the child is found. */
export function TakenBackNotice() {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { replayed } = useCaseFile()
  const answers = takenBackByMistake(replayed)
  if (answers.length === 0) return null
  return (
    <section className="alert">
      <h2>{ui.takenBack.title}</h2>
      <p>{ui.takenBack.text}</p>
      <ul>
        {answers.map(({ entry, step, outcome, fields }) => {
          const who = fields['whoWasReached'] ?? fields['askedOf']
          return (
            <li key={entry.hash}>
              {answerName(dictionary, step, outcome)}
              {typeof who === 'string' && who !== '' && `, ${who}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
