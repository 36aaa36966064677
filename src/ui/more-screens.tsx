import { type ComponentType, Suspense } from 'react'
import type { MenuScreen } from './case/places.ts'
import { StagesScreen } from './case/stages-screen.tsx'
import { useFirstDictionary } from './dictionary-context.ts'
import { fetched } from './kit/fetched.tsx'
import type { ActiveStep } from '#record/replay.ts'
import { SessionContext } from './session-context.ts'

interface ScreenProps {
  readonly onDone: () => void
}

/** Screens around the record: none of them is needed for the first steps, so they are fetched behind them. */
const record = fetched(() => import('./record/index.tsx'))

/** Files between devices, and what two of them wrote apart. */
const files = fetched(() => import('./files/index.tsx'))

/** The country of a case and all that is said about it, and what the organisation adds. */
const country = fetched(() => import('./country/index.tsx'))

/** All papers and what they are redacted by: much, and needed late. */
const papers = fetched(() => import('./record/papers-screen.tsx'))

/** The drawn procedure: its places are fetched with it. */
const flowchart = fetched(() => import('./flowchart/index.tsx'))

const screens: { readonly [S in MenuScreen]: ComponentType<ScreenProps> } = {
  note: record.screen((from) => from.NoteForm),
  call: record.screen((from) => from.CallForm),
  done: record.screen((from) => from.AlreadyDone),
  police: record.screen((from) => from.PoliceSheet),
  papers: papers.screen((from) => from.PapersScreen),
  contacts: record.screen((from) => from.ContactsForm),
  handOver: record.screen((from) => from.HandOverForm),
  who: record.screen((from) => from.WhoIsWriting),
  child: record.screen((from) => from.AnotherChild),
  flowchart: flowchart.screen((from) => from.FlowchartScreen),
  country: country.screen((from) => from.CountryScreen),
  stages: StagesScreen,
  give: files.screen((from) => from.GiveCase),
  fork: files.screen((from) => from.DecideFork),
  onCall: record.screen((from) => from.OnCallForm),
  finish: record.screen((from) => from.FinishAndExport),
}
const Timeline = record.screen((from) => from.RecordTimeline)
const Check = record.screen((from) => from.PersonCheck)

const Waiting = () => <output>{useFirstDictionary().ui.loading}</output>

export function MenuScreenView({ screen, onDone }: { screen: MenuScreen; onDone: () => void }) {
  const Screen = screens[screen]
  return (
    <Suspense fallback={<Waiting />}>
      <Screen onDone={onDone} />
    </Suspense>
  )
}

const AlertsOfCountry = country.screen((from) => from.AlertsOfCountry)
const CountryAtStep = country.screen((from) => from.CountryAtStep)
const LocalCalls = country.screen((from) => from.LocalCalls)
const LocalItems = country.screen((from) => from.LocalItems)
const LocalLimit = country.screen((from) => from.LocalLimit)

/** Only a device with a sheet fetches anything for it; the step stands without waiting. */
const useHasSheet = () => SessionContext.useSelector((state) => state.context.desk.sheet !== undefined)

export function LocalCallsView({ kind }: { kind: string }) {
  return useHasSheet() ? (
    <Suspense fallback={null}>
      <LocalCalls kind={kind} />
    </Suspense>
  ) : null
}

export function LocalLimitView({ active }: { active: ActiveStep }) {
  return useHasSheet() ? (
    <Suspense fallback={null}>
      <LocalLimit active={active} />
    </Suspense>
  ) : null
}

/** What has to be read before a step is carried out as it stands. */
export function AlertsOfCountryView({ step }: { step: string }) {
  return (
    <Suspense fallback={null}>
      <AlertsOfCountry step={step} />
    </Suspense>
  )
}

/** What country and organisation add to a step. */
export function AddedAtStep({ step }: { step: string }) {
  const sheet = useHasSheet()
  return (
    <Suspense fallback={null}>
      {sheet && <LocalItems step={step} />}
      <CountryAtStep step={step} />
    </Suspense>
  )
}

const StepOnChart = flowchart.screen((from) => from.StepOnChart)

/** Where a step stands in the flowchart, once somebody asks. */
export function StepOnChartView({ active }: { active: ActiveStep }) {
  return (
    <Suspense fallback={<Waiting />}>
      <StepOnChart active={active} />
    </Suspense>
  )
}

export function TimelineView({ onDone }: ScreenProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Timeline onDone={onDone} />
    </Suspense>
  )
}

/** Asks who is writing after a long pause; shows nothing otherwise. */
export function PersonCheckView() {
  return (
    <Suspense fallback={null}>
      <Check onDone={() => undefined} />
    </Suspense>
  )
}

/** Fetches these screens ahead of their first use, so that they open at once and without network. */
export function fetchMoreScreens(): void {
  record.ahead()
  papers.ahead()
  files.ahead()
  country.ahead()
}
