import { type ComponentType, Suspense, useState } from 'react'
import type { Scenario } from '#training/scenario.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import type { CheckFile } from '../review/check-file.ts'
import type { PrintPaper } from './debrief/print-paper.ts'

/** Screens for a class, without an exercise that runs: nothing is written on any of them. */
export type TeachingScreen = 'presenter' | 'demonstration' | 'refreshers' | 'debrief'

const PresenterScreen = fetched(() => import('./presenter/presenter-screen.tsx')).screen((from) => from.PresenterScreen)
const DemonstrationScreen = fetched(() => import('./presenter/demonstration-screen.tsx')).screen(
  (from) => from.DemonstrationScreen,
)
const RefreshersScreen = fetched(() => import('./refreshers/refreshers-screen.tsx')).screen(
  (from) => from.RefreshersScreen,
)
const DebriefScreen = fetched(() => import('./debrief/debrief-screen.tsx')).screen((from) => from.DebriefScreen)

interface TeachingProps {
  readonly shown: TeachingScreen
  /** The frame of screens that do not fill the window. */
  readonly Frame: ComponentType<{ readonly children: React.ReactNode }>
  readonly scenarioOf: (id: string) => Scenario | undefined
  readonly check: CheckFile
  readonly print: PrintPaper
  readonly onLeave: () => void
}

/** One of the screens for a class; from a card one comes to its step in the presenter, and back. */
export function Teaching({ shown, Frame, scenarioOf, check, print, onLeave }: TeachingProps) {
  const { ui } = useFirstDictionary()
  const [step, setStep] = useState<string>()
  return (
    <Suspense fallback={<output>{ui.loading}</output>}>
      {shown === 'presenter' && <PresenterScreen onLeave={onLeave} />}
      {shown === 'demonstration' && <DemonstrationScreen onLeave={onLeave} />}
      {shown === 'refreshers' && (
        <>
          {/* What was answered is kept while a step is shown. */}
          <div hidden={step !== undefined}>
            <Frame>
              <RefreshersScreen onStep={setStep} onLeave={onLeave} away={step !== undefined} />
            </Frame>
          </div>
          {step !== undefined && <PresenterScreen step={step} onLeave={() => setStep(undefined)} />}
        </>
      )}
      {shown === 'debrief' && (
        <Frame>
          <DebriefScreen scenarioOf={scenarioOf} check={check} print={print} onLeave={onLeave} />
        </Frame>
      )}
    </Suspense>
  )
}
