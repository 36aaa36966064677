import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { ErrorBoundary } from '../kit/error-boundary.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { Guidance } from './guidance.tsx'
import { StepForm } from './step-form.tsx'

function ParkedLine({ active }: { active: ActiveStep }) {
  const { ui, language } = useDictionary()
  const now = useNow(60_000)
  const { replayed } = useCaseFile()
  const from = replayed.answers.findLast((answer) => answer.step === active.step.id)
  const reason = from?.fields['reason']
  return (
    <p className="inset">
      <Mark shape="parked" /> {ui.step.parked}{' '}
      {from &&
        typeof reason === 'string' &&
        phrase(ui.step.parkedReason, { time: whenInWords(from.at, now.wall, now.offset, language), reason })}
    </p>
  )
}

interface StepScreenProps {
  readonly active: ActiveStep
  /** Which stage it belongs to, where the case has several. */
  readonly stage: string | undefined
  readonly onBack: (() => void) | undefined
}

/** One step, alone on the screen: the heading says it, then what helps, then the answer. */
export function StepScreen({ active, stage, onBack }: StepScreenProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { step } = active
  return (
    <ErrorBoundary>
      <article className="step">
        {onBack && (
          <button type="button" className="link back" onClick={onBack}>
            {ui.step.back}
          </button>
        )}
        <p className="strand">{[stage, dictionary.book.procedures.strands[step.strand]].filter(Boolean).join(' · ')}</p>
        <ScreenHeading>{stepWords(dictionary, step.id).title}</ScreenHeading>
        {active.state === 'parked' && <ParkedLine active={active} />}
        <Guidance active={active} />
        <StepForm active={active} />
      </article>
    </ErrorBoundary>
  )
}
