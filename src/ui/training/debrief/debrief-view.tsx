import { useMemo } from 'react'
import { phrase } from '#content/phrase.ts'
import { stepName } from '#export/case-names.ts'
import { headlineOf } from '#review/findings/headline.ts'
import { type FindingInWords, findingInWords } from '#review/findings/in-words.ts'
import { debriefOf, type HowTaken } from '#training/debrief.ts'
import { givenInWords, howInWords } from '#training/debrief-paper.ts'
import { said } from '#training/scenario.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { Mark, type Shape } from '../../kit/mark.tsx'
import type { TrainedRecord } from './opened-records.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './debrief.css'

const shapes: Readonly<Record<HowTaken, Shape>> = {
  same: 'done',
  later: 'later',
  otherOutcome: 'parked',
  missing: 'overdue',
}

/** What the review says of one record, beside the model path of its scenario. */
export function DebriefView({ record: { entries, scenario } }: { record: TrainedRecord }) {
  const { book, language, debriefWords: words } = useDictionary()
  const debrief = useMemo(() => debriefOf(entries, scenario), [entries, scenario])
  const toLookAt = debrief.toLookAt.map((one) => findingInWords(book, one, entries))
  return (
    <>
      <p className="quiet">{said(scenario.label, language)}</p>
      <p>
        <strong>{headlineOf(book, [...debrief.kept, ...debrief.toLookAt])}</strong>
      </p>
      <h3>{words.goals}</h3>
      <ul>
        {scenario.goals.map((goal) => (
          <li key={said(goal, language)}>{said(goal, language)}</li>
        ))}
      </ul>
      <h3>{words.toLookAt}</h3>
      {toLookAt.length === 0 && <p>{words.nothingToLookAt}</p>}
      <ul className="plain">
        {toLookAt.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- findings of one record never change
          <Found key={index} found={one} />
        ))}
      </ul>
      {debrief.traps.length > 0 && (
        <>
          <h3>{words.traps}</h3>
          <ul className="plain">
            {debrief.traps.map(({ trap, sprung }) => (
              <li key={trap.id}>
                <Mark shape={sprung ? 'overdue' : 'done'} />
                <strong>{sprung ? words.sprung : words.avoided}</strong> · {said(trap.title, language)}
                {sprung && <p>{said(trap.teaches, language)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 id="debrief-path">{words.path}</h3>
      <p>{words.pathIntro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard */}
      <section className="debrief-scroll" tabIndex={0} aria-labelledby="debrief-path">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.model}</th>
              <th scope="col">{words.taken}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {debrief.path.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a path of one record never changes
              <tr key={index}>
                <th scope="row">{stepName(book, row.step)}</th>
                <td>
                  {givenInWords(book, words, row.step, row.model)}
                  {row.why && <p className="hint">{said(row.why, language)}</p>}
                </td>
                <td>{givenInWords(book, words, row.step, row.taken)}</td>
                <td>
                  <Mark shape={shapes[row.how]} />
                  {howInWords(book, words, row)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {debrief.delays.length > 0 && (
        <>
          <h3>{words.delays}</h3>
          <dl>
            {debrief.delays.map(({ step, meant }) => (
              <div key={`${step} ${said(meant, language)}`}>
                <dt>
                  <strong>{stepName(book, step)}</strong>
                </dt>
                <dd>{said(meant, language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{words.kept}</h3>
      <p>
        <Mark shape="done" />
        {phrase(words.keptCount, { count: debrief.kept.length })}
      </p>
      <h3>{words.questions}</h3>
      <ol>
        {scenario.reflection.map((question) => (
          <li key={said(question, language)}>{said(question, language)}</li>
        ))}
      </ol>
      <p className="quiet">{words.limits}</p>
    </>
  )
}

function Found({ found: { about, kindName, says, reason, rule } }: { found: FindingInWords }) {
  return (
    <li>
      <strong>{about}</strong> · {kindName}
      <p>
        {says} {reason}
      </p>
      {rule && <p className="hint">{rule.says}</p>}
    </li>
  )
}
