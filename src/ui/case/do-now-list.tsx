import { phrase } from '#content/phrase.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import type { Strand } from '#machines/steps.ts'
import type { ClockReading } from '#record/clock.ts'
import { atHand, type Duty } from '#record/do-now.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark, type Shape } from '../kit/mark.tsx'
import { LocalLimitView } from '../more-screens.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { missingSteps } from './always-bar.tsx'
import { deadlineInWords, pressing, useDuties } from './duties.ts'

/** Child found, child missing and immediate danger have their own buttons in the frame. */
const inTheFrame: ReadonlySet<Strand> = new Set<Strand>(['danger', 'whereabouts'])

interface DoNowListProps {
  /** Step on the screen beside the list, if there is one. */
  readonly current: string | undefined
  readonly onOpen: (step: string) => void
}

const shapeOf = ({ overdue, reason }: Duty): Shape =>
  overdue ? 'overdue' : reason === 'parked' ? 'parked' : reason === 'danger' || reason === 'now' ? 'now' : 'later'

function DutyRow({ duty, now, current, onOpen }: DoNowListProps & { duty: Duty; now: ClockReading }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { replayed } = useCaseFile()
  const { step, state } = duty.active
  const own = stepWords(dictionary, step.id)
  const parked = state === 'parked' ? replayed.answers.findLast((answer) => answer.step === step.id) : undefined
  const reason = parked?.fields['reason']
  const isCurrent = step.id === current
  return (
    <li>
      <button
        type="button"
        className="card duty"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onOpen(step.id)}
      >
        <span className={duty.overdue ? 'why-here overdue' : 'why-here'}>
          <span>
            <Mark shape={shapeOf(duty)} />
            {ui.doNow.reasons[duty.reason]}
          </span>
          {isCurrent && <span className="badge">{ui.doNow.current}</span>}
        </span>
        <strong>{own.title}</strong>
        <span className={duty.overdue ? 'overdue' : 'quiet'}>{deadlineInWords(dictionary, duty, now)}</span>
        <LocalLimitView active={duty.active} />
        <span className="quiet">
          {phrase(ui.doNow.actor, { actor: dictionary.book.procedures.actors[step.actor] })} ·{' '}
          {dictionary.book.procedures.strands[step.strand]}
        </span>
        {typeof reason === 'string' && <span>{phrase(ui.doNow.parkedBecause, { reason })}</span>}
      </button>
    </li>
  )
}

/** Every duty of every strand, the most pressing first, each with the reason for its place; below, what is at hand. */
export function DoNowList({ current, onOpen }: DoNowListProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { replayed } = useCaseFile()
  const { duties, now } = useDuties()
  const standing = atHand(replayed)
    .filter(({ step }) => !inTheFrame.has(step.strand) && !missingSteps.includes(step.id))
    .filter(({ step }) => !answeredByOthers.has(step.id))
  const meanwhile = duties.filter(({ reason }) => reason === 'meanwhile')
  const rows = (list: readonly Duty[]) => (
    <ol className="plain">
      {list.map((duty) => (
        <DutyRow key={duty.active.step.id} duty={duty} now={now} current={current} onOpen={onOpen} />
      ))}
    </ol>
  )
  return (
    <>
      {duties.length === 0 ? <p>{ui.doNow.empty}</p> : <p className="quiet">{ui.doNow.intro}</p>}
      {rows(pressing(duties))}
      {meanwhile.length > 0 && (
        <details>
          <summary>{phrase(ui.doNow.meanwhile, { count: meanwhile.length })}</summary>
          <div className="details-body">{rows(meanwhile)}</div>
        </details>
      )}
      {standing.length > 0 && (
        <>
          <h2>{ui.doNow.atHand}</h2>
          <p className="quiet">{ui.doNow.atHandIntro}</p>
          <ul className="plain compact">
            {standing.map(({ step }) => (
              <li key={step.id}>
                <button
                  type="button"
                  className="card duty"
                  aria-current={step.id === current ? 'step' : undefined}
                  onClick={() => onOpen(step.id)}
                >
                  {stepWords(dictionary, step.id).name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
