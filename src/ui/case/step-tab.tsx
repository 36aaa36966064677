import { ui } from '#content/en/ui.ts'
import type { ActiveStep } from '#record/replay.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { useCaseFile } from '../session-context.ts'
import { StepScreen } from '../step/step-screen.tsx'
import { DamagedNotice } from './damaged-notice.tsx'
import { useDuties } from './duties.ts'
import { EndedScreen } from './ended-screen.tsx'
import { usePlaces } from './places.ts'

/** The step that is on screen: the one chosen from the list, or else the most pressing. */
export function useStepOnScreen(): ActiveStep | undefined {
  const { replayed } = useCaseFile()
  const { duties } = useDuties()
  const { place } = usePlaces()
  const wanted = place.tab === 'step' ? place.step : undefined
  return replayed.stage?.active.find(({ step }) => step.id === wanted) ?? duties[0]?.active
}

export function StepTab() {
  const { damage, replayed } = useCaseFile()
  const { place, go } = usePlaces()
  const active = useStepOnScreen()
  const { stage } = replayed

  if (damage || replayed.stopped) return <DamagedNotice />
  if (!stage) return <p>{ui.loading}</p>
  if (stage.ended) return <EndedScreen ended={stage.ended} />
  if (!active)
    return (
      <>
        <ScreenHeading>{ui.step.nothingDue}</ScreenHeading>
        <p>{ui.step.nothingDueText}</p>
      </>
    )
  const times = replayed.answers.filter((answer) => answer.step === active.step.id).length
  const chosen = place.tab === 'step' && place.step === active.step.id
  return (
    <StepScreen
      key={`${active.step.id}-${times}`}
      active={active}
      onBack={chosen ? () => go({ tab: 'step' }) : undefined}
    />
  )
}
