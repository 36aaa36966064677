import { Suspense, useState } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { OuterPage } from '../page-parts.tsx'
import { usePageTitle } from '../page-title.ts'
import type { CheckFile } from '../review/check-file.ts'
import { SessionContext, useSend } from '../session-context.ts'
import type { Beside } from './beside.tsx'
import { CaseList } from './case-list.tsx'
import { HomeView } from './home-view.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'

/** What is opened beside the cases, and the list of it: not needed to begin. */
const beside = fetched(() => import('./beside.tsx'))
const MoreWays = beside.screen((from) => from.MoreWays)
const BesideScreen = beside.screen((from) => from.BesideScreen)
/** Said only where something is wrong: not needed to begin. */
const HomeNotices = fetched(() => import('./home-notices.tsx')).screen((from) => from.HomeNotices)

interface HomeScreenProps {
  readonly ready: boolean
  readonly starting: boolean
  readonly returning: boolean
  readonly check: CheckFile
  /** The person said that a child is missing before the session was ready. */
  readonly onEarlyStart: () => void
}

/** The first screen, with the cases of this device as soon as they are read. */
export function HomeScreen({ ready, starting, returning, check, onEarlyStart }: HomeScreenProps) {
  const { ui } = useFirstDictionary()
  const send = useSend()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const [screen, setScreen] = useState<Beside>()
  const [left, setLeft] = useState(false)
  const back = () => {
    setLeft(true)
    setScreen(undefined)
    send({ type: 'cases.changed' })
  }
  usePageTitle(cases.reduce((sum, one) => sum + one.overdue, 0))

  if (screen) {
    const waiting = (
      <OuterPage>
        <output>{ui.loading}</output>
      </OuterPage>
    )
    return (
      <Suspense fallback={waiting}>
        <BesideScreen screen={screen} check={check} onDone={back} />
      </Suspense>
    )
  }
  // Whoever has a case open comes for it; on a fresh device the other ways in stand first.
  const list = <CaseList cases={cases} onOpen={(id) => send({ type: 'case.open', id })} />
  return (
    <HomeView
      starting={starting}
      returning={returning || left}
      onStart={() => (ready ? send({ type: 'case.start' }) : onEarlyStart())}
    >
      {ready && (
        <>
          <Suspense fallback={null}>
            <HomeNotices />
          </Suspense>
          {cases.length > 0 && list}
          <OtherWaysIn onStart={(way) => send({ type: 'case.start', way })} />
          {cases.length === 0 && list}
          <Suspense fallback={null}>
            <MoreWays hasCases={cases.length > 0} onOpen={setScreen} />
          </Suspense>
        </>
      )}
    </HomeView>
  )
}
