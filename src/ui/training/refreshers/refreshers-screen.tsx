import { useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { gapSource, type Refresher, refreshers } from '#training/refreshers.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { ScreenHeading } from '../../kit/heading.tsx'
import { stepWords } from '../../words.ts'
import { usePresenterKeys } from '../presenter/use-presenter-keys.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './refreshers.css'

interface RefreshersScreenProps {
  /** Shows a step in the presenter. */
  readonly onStep: (step: string) => void
  readonly onLeave: () => void
  /** Another screen stands in its place for now: keys are that one's. */
  readonly away?: boolean
}

/** Cards, one at a time. What was answered is forgotten with the screen. */
export function RefreshersScreen({ onStep, onLeave, away = false }: RefreshersScreenProps) {
  const { refresherWords: words } = useDictionary()
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<ReadonlyMap<string, number>>(new Map())
  const card = refreshers[at]!
  const answer = (index: number) => setAnswers(new Map(answers).set(card.id, index))
  const go = (by: number) => setAt(Math.min(refreshers.length - 1, Math.max(0, at + by)))
  usePresenterKeys(
    away
      ? {}
      : {
          ArrowRight: () => go(1),
          ArrowLeft: () => go(-1),
          ...(card.right === undefined ? {} : { '1': () => answer(0), '2': () => answer(1), '3': () => answer(2) }),
        },
    true,
  )
  return (
    <>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      <Card key={card.id} card={card} number={at + 1} given={answers.get(card.id)} onAnswer={answer} onStep={onStep} />
      <p className="row">
        <button type="button" className="small" aria-disabled={at === 0} onClick={() => go(-1)}>
          ← {words.previous}
        </button>
        <button type="button" className="button" aria-disabled={at === refreshers.length - 1} onClick={() => go(1)}>
          {words.next} →
        </button>
        <button type="button" className="small" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </>
  )
}

interface CardProps {
  readonly card: Refresher
  readonly number: number
  /** Which answer was chosen; undefined while none was. */
  readonly given: number | undefined
  readonly onAnswer: (index: number) => void
  readonly onStep: (step: string) => void
}

function Card({ card, number, given, onAnswer, onStep }: CardProps) {
  const dictionary = useDictionary()
  const { refresherWords: words } = dictionary
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first card comes with its screen, whose heading has the focus.
    if (number > 1) heading.current?.focus()
  }, [number])
  const said = words.cards[card.id]
  const open = card.right === undefined || given !== undefined
  return (
    <section className="refresher" aria-labelledby="refresher-title">
      <h2 id="refresher-title" ref={heading} tabIndex={-1}>
        {phrase(words.card, { number, count: refreshers.length })}
        {card.right === undefined && <span className="badge">{words.read}</span>}
      </h2>
      <p className="refresher-case">{said.situation}</p>
      {'question' in said && (
        <fieldset className="refresher-question">
          <legend>{said.question}</legend>
          <ol>
            {said.answers.map((answer, index) => (
              <li key={answer}>
                <button type="button" className="card" aria-pressed={given === index} onClick={() => onAnswer(index)}>
                  <span>
                    <kbd aria-hidden="true">{index + 1}</kbd> {answer}
                    {open && index === card.right && <strong> ✓</strong>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
      <div aria-live="polite">
        {open && (
          <>
            {'question' in said && card.right !== undefined && (
              <p>
                <strong>{given === card.right ? words.right : words.notRight}</strong>{' '}
                {given !== card.right && phrase(words.shown, { answer: said.answers[card.right] ?? '' })}
              </p>
            )}
            <p>{said.explanation}</p>
            <p>
              {phrase(words.step, { step: stepWords(dictionary, card.step).title })}{' '}
              <button type="button" className="link" onClick={() => onStep(card.step)}>
                {words.open}
              </button>
            </p>
            <p className="quiet">{words.evidence}</p>
            <ul className="sources">
              {card.sources.map((id) => (
                <li key={id}>
                  {gapSource(id).title} <span className="quiet">({gapSource(id).address})</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
