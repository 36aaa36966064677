import { useEffect, useMemo, useState } from 'react'
import { isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useLeaving } from '../device/leaving.ts'
import { useWakeLock } from '../device/wake-lock.ts'
import { ErrorBoundary } from '../kit/error-boundary.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { fetchMoreScreens, MenuScreenView, PersonCheckView, TimelineView } from '../more-screens.tsx'
import { EmergencyLine } from '../page-parts.tsx'
import { usePageTitle } from '../page-title.ts'
import { SessionContext, useCaseFile, usePorts } from '../session-context.ts'
import { draftKey } from '../step/step-form.tsx'
import { AlwaysBar } from './always-bar.tsx'
import { CaseHeader } from './case-header.tsx'
import { ForkNotice } from './fork-notice.tsx'
import { CountryLine } from '../country/country-line.tsx'
import { DoNowList } from './do-now-list.tsx'
import { dueCount, pressing, useDuties } from './duties.ts'
import { usePlaceKeeper } from './kept-place.ts'
import { MoreMenu } from './more-menu.tsx'
import { NotSaved } from './not-saved.tsx'
import { type Place, PlacesContext, usePlaces } from './places.ts'
import { RecoveredNotice } from './recovered-notice.tsx'
import { ResumeCard } from './resume-card.tsx'
import { StepTab, useStepOnScreen } from './step-tab.tsx'
import { Tabs } from './tabs.tsx'
import { WindowBanner } from './window-banner.tsx'

/** Entries a case begins with: with no more than these nobody needs to be told where it stands. */
const entriesAtStart = 2

/** An open case: frame, times, parts, and the one screen in them. */
export function CaseScreen() {
  const { ui } = useDictionary()
  const { id, entries } = useCaseFile()
  const { store } = usePorts()
  const keeper = usePlaceKeeper()
  const [returned] = useState(() => keeper.placeIn(id))
  const [place, setPlace] = useState<Place>(returned ?? { tab: 'step' })
  const [resuming, setResuming] = useState(() => !returned && entries.length > entriesAtStart)
  const [awake, setAwake] = useState(false)
  const { refused } = useWakeLock(awake)
  const saved = SessionContext.useSelector((state) => state.context.saved)
  const notSaved = SessionContext.useSelector((state) => state.matches({ case: 'notSaved' }))

  useLeaving()

  const [seen, setSeen] = useState(saved)

  // Once an answer is durable, the next step is whatever presses most now.
  if (saved !== seen) {
    setSeen(saved)
    if (place.tab === 'step' && saved.some((entry) => isEntryOf(entry, 'answer'))) setPlace({ tab: 'step' })
  }
  // What is durable needs no draft any more.
  useEffect(() => {
    for (const entry of saved)
      if (isEntryOf(entry, 'answer')) void store.dropDraft(draftKey(id, entry.content.stage, entry.content.step))
  }, [saved, store, id])
  useEffect(fetchMoreScreens, [])
  useEffect(() => keeper.keepPlace(id, place), [keeper, id, place])

  const places = useMemo(
    () => ({
      place,
      go: (next: Place) => {
        setResuming(false)
        setPlace(next)
      },
    }),
    [place],
  )
  return (
    <PlacesContext value={places}>
      <a className="skip" href="#main" onClick={skipToMain}>
        {ui.skip}
      </a>
      <CaseHeader />
      <AlwaysBar />
      <WindowBanner />
      <TabsWithCount />
      <div className="case-body inner">
        <main id="main" tabIndex={-1}>
          {notSaved && <NotSaved />}
          <RecoveredNotice />
          <PersonCheckView />
          {!resuming && <ForkNotice />}
          <ErrorBoundary key={`${place.tab}${place.tab === 'more' ? (place.screen ?? '') : ''}`}>
            {resuming ? (
              <ResumeCard onDone={() => setResuming(false)} />
            ) : (
              <Part awake={awake} awakeRefused={refused} onAwake={setAwake} />
            )}
          </ErrorBoundary>
          {!resuming && <CountryLine />}
        </main>
        {!resuming && <SideList />}
      </div>
      <footer>
        <EmergencyLine />
      </footer>
    </PlacesContext>
  )
}

function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

interface PartProps {
  readonly awake: boolean
  readonly awakeRefused: boolean
  readonly onAwake: (on: boolean) => void
}

function Part(device: PartProps) {
  const { ui } = useDictionary()
  const { place, go } = usePlaces()
  switch (place.tab) {
    case 'step':
      return <StepTab />
    case 'doNow':
      return (
        <>
          <ScreenHeading>{ui.doNow.title}</ScreenHeading>
          <DoNowList current={undefined} onOpen={(step) => go({ tab: 'step', step })} />
        </>
      )
    case 'record':
      return <TimelineView onDone={() => go({ tab: 'step' })} />
    case 'more':
      if (!place.screen) return <MoreMenu {...device} />
      return <MenuScreenView screen={place.screen} onDone={() => go(place.back ?? { tab: 'more' })} />
  }
}

/** On a wide screen the list stands beside the step. */
function SideList() {
  const { ui } = useDictionary()
  const { place, go } = usePlaces()
  const current = useStepOnScreen()
  if (place.tab === 'doNow') return null
  return (
    <aside className="side" aria-labelledby="side-title">
      <h2 id="side-title">{ui.doNow.title}</h2>
      <DoNowList
        current={place.tab === 'step' ? current?.step.id : undefined}
        onOpen={(step) => go({ tab: 'step', step })}
      />
    </aside>
  )
}

function TabsWithCount() {
  const { duties, now } = useDuties()
  usePageTitle(dueCount(duties, now.wall))
  return <Tabs toDo={pressing(duties).length} overdue={pressing(duties).some((duty) => duty.overdue)} />
}
