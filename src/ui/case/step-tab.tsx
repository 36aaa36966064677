import { useEffect } from 'react'
import { activeStep } from '#record/follow-ups.ts'
import type { Duty } from '#record/do-now.ts'
import type { ActiveStep, Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { useCaseFile } from '../session-context.ts'
import { StepScreen } from '../step/step-screen.tsx'
import { DamagedNotice } from './damaged-notice.tsx'
import { EarlierEpisodes } from './earlier-episodes.tsx'
import { useDuties } from './duties.ts'
import { usePlaceKeeper } from './kept-place.ts'
import { AtRestScreen } from './at-rest-screen.tsx'
import { usePlaces } from './places.ts'
import { TakenBackNotice } from './taken-back-notice.tsx'

/** The step that is on screen: the one chosen from the list, or else the most pressing. */
export function useStepOnScreen(): ActiveStep | undefined {
  const { replayed } = useCaseFile()
  const { duties } = useDuties()
  const { place } = usePlaces()
  const wanted = place.tab === 'step' ? place.step : undefined
  return (wanted === undefined ? undefined : activeStep(replayed, wanted)) ?? nextDuty(duties, replayed)?.active
}

/**
 * What comes next: the most pressing duty. Where nothing cannot wait and the last answer led to a duty of the same urgency,
 * that one: people stay with what they are at.
 */
function nextDuty(duties: readonly Duty[], replayed: Replay): Duty | undefined {
  const [first] = duties
  if (!first || first.overdue || first.reason === 'danger' || first.reason === 'now') return first
  const last = replayed.answers.at(-1)?.entry.hash
  return duties.find(({ active, reason }) => reason === first.reason && active.from?.entry.hash === last) ?? first
}

export function StepTab() {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { id, damage, replayed } = useCaseFile()
  const { place, go } = usePlaces()
  const active = useStepOnScreen()
  const onScreen = active?.step.id
  const keeper = usePlaceKeeper()
  useEffect(() => keeper.keepStep(id, place, onScreen), [keeper, id, place, onScreen])

  if (damage || replayed.stopped) return <DamagedNotice />
  if (runningStages(replayed).length === 0) return <AtRestScreen />
  if (!active)
    return (
      <>
        <ScreenHeading>{ui.step.nothingDue}</ScreenHeading>
        <p>{ui.step.nothingDueText}</p>
      </>
    )
  const times = replayed.answers.filter((answer) => answer.step === active.step.id).length
  const several = replayed.stages.length > 1
  const chosen = place.tab === 'step' && place.step === active.step.id
  return (
    <>
      <TakenBackNotice />
      <EarlierEpisodes />
      <StepScreen
        key={`${active.stage}-${active.step.id}-${times}`}
        active={active}
        stage={several ? stageInWords(dictionary, active.stage) : undefined}
        onBack={chosen ? () => go({ tab: 'step' }) : undefined}
      />
    </>
  )
}
