import { type ReactNode, Suspense, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import type { Scenario } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ExitButton } from '../exit/exit-button.tsx'
import { fetched } from '../kit/fetched.tsx'
import { type LobbyPorts, useRoomView } from './room-context.ts'

const PresenterScreen = fetched(() => import('./presenter/presenter-screen.tsx')).screen((from) => from.PresenterScreen)
const DemonstrationScreen = fetched(() => import('./presenter/demonstration-screen.tsx')).screen(
  (from) => from.DemonstrationScreen,
)
const RefreshersScreen = fetched(() => import('./refreshers/refreshers-screen.tsx')).screen(
  (from) => from.RefreshersScreen,
)
const DebriefScreen = fetched(() => import('./debrief/debrief-screen.tsx')).screen((from) => from.DebriefScreen)

/** What a class does beside exercises. */
export interface BesideExercise {
  readonly is: 'presenter' | 'demonstration' | 'refreshers' | 'debrief'
}

/** In the order in which they are offered, with what each is called. */
export const besides = [
  { is: 'presenter', name: ({ roomWords }: Dictionary) => roomWords.presenter },
  { is: 'demonstration', name: ({ roomWords }: Dictionary) => roomWords.demonstration },
  { is: 'refreshers', name: ({ refresherWords }: Dictionary) => refresherWords.title },
  { is: 'debrief', name: ({ debriefWords }: Dictionary) => debriefWords.title },
] as const satisfies readonly { readonly is: BesideExercise['is']; readonly name: (words: Dictionary) => string }[]

interface BesideViewProps {
  readonly shown: BesideExercise
  readonly onShow: (shown: BesideExercise | undefined) => void
  readonly ports: Pick<LobbyPorts, 'check' | 'print'>
  readonly scenarios: readonly Scenario[]
}

export function BesideView({ shown, onShow, ports, scenarios }: BesideViewProps) {
  const { ui } = useDictionary()
  const { entries } = useRoomView()
  const leave = () => onShow(undefined)
  return (
    <Suspense fallback={<output>{ui.loading}</output>}>
      {shown.is === 'presenter' && <PresenterScreen onLeave={leave} />}
      {shown.is === 'demonstration' && <DemonstrationScreen onLeave={leave} />}
      {shown.is === 'refreshers' && <Cards onLeave={leave} />}
      {shown.is === 'debrief' && (
        <Framed>
          <DebriefScreen
            entries={entries.length > 0 ? entries : undefined}
            scenarioOf={(id) => scenarios.findLast((one) => one.id === id)}
            check={ports.check}
            print={ports.print}
            onLeave={leave}
          />
        </Framed>
      )}
    </Suspense>
  )
}

/** The refreshers, and the step of a card in the presenter; what was answered is kept meanwhile. */
function Cards({ onLeave }: { onLeave: () => void }) {
  const [step, setStep] = useState<string>()
  return (
    <>
      <div hidden={step !== undefined}>
        <Framed>
          <RefreshersScreen onStep={setStep} onLeave={onLeave} away={step !== undefined} />
        </Framed>
      </div>
      {step !== undefined && <PresenterScreen step={step} onLeave={() => setStep(undefined)} />}
    </>
  )
}

function Framed({ children }: { children: ReactNode }) {
  const { ui } = useDictionary()
  return (
    <>
      <header>
        <div className="top">
          <div className="inner">
            <p className="product">{ui.product}</p>
            <ExitButton />
          </div>
        </div>
      </header>
      <main className="main inner" id="main">
        {children}
      </main>
    </>
  )
}
