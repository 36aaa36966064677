import { Suspense, useState } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { OuterPage } from '../page-parts.tsx'
import { usePageTitle } from '../page-title.ts'
import { useProtection } from '../protection.ts'
import type { CheckFile } from '../review/check-file.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { CaseList } from './case-list.tsx'
import { HomeView } from './home-view.tsx'
import { NewerVersion, OfflineLine } from './offline-copy.tsx'
import { type FileScreen, FileScreenView, OtherDevices } from './other-devices.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'

/** Read once, if ever. */
const AboutScreen = fetched(() => import('./about-screen.tsx')).screen((from) => from.AboutScreen)
/** Forms bring all words of the procedures along: fetched when somebody wants to print. */
const FormsScreen = fetched(() => import('./forms-screen.tsx')).screen((from) => from.FormsScreen)
/** Checking a file brings every paper and its words along; none of it is needed to begin. */
const checkScreens = fetched(() => import('../review/check-screen.tsx'))
/** Said only where something is wrong: not needed to begin. */
const HomeNotices = fetched(() => import('./home-notices.tsx')).screen((from) => from.HomeNotices)
const CheckScreen = checkScreens.screen((from) => from.CheckScreen)

/** What can be opened beside the cases. */
type Beside = FileScreen | 'about' | 'forms' | 'check'

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
  const { open } = useProtection()
  const [beside, setBeside] = useState<Beside>()
  const [left, setLeft] = useState(false)
  const back = () => {
    setLeft(true)
    setBeside(undefined)
    send({ type: 'cases.changed' })
  }
  usePageTitle(cases.reduce((sum, one) => sum + one.overdue, 0))

  if (beside === 'about' || beside === 'forms' || beside === 'check') {
    const waiting = (
      <OuterPage>
        <output>{ui.loading}</output>
      </OuterPage>
    )
    return (
      <Suspense fallback={waiting}>
        {beside === 'about' && <AboutScreen onDone={back} />}
        {beside === 'forms' && <FormsScreen onDone={back} />}
        {beside === 'check' && <CheckScreen check={check} onDone={back} />}
      </Suspense>
    )
  }
  if (beside) return <FileScreenView screen={beside} onDone={back} />
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
            <OtherDevices hasCases={cases.length > 0} onOpen={setBeside} />
          </Suspense>
          <NewerVersion />
          <h2>{ui.home.more}</h2>
          <ul className="plain compact links">
            <li>
              <button type="button" className="link" onClick={() => setBeside('check')}>
                {ui.home.check}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => setBeside('forms')}>
                {ui.home.forms}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => open('device')}>
                {ui.home.device}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => setBeside('about')}>
                {ui.home.about}
              </button>
            </li>
          </ul>
          <p>
            <OfflineLine />
          </p>
        </>
      )}
    </HomeView>
  )
}
