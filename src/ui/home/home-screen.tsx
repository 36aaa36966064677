import { Suspense, useState } from 'react'
import { ui } from '#content/en/ui.ts'
import { fetched } from '../kit/fetched.tsx'
import { usePageTitle } from '../page-title.ts'
import { useProtection } from '../protection.ts'
import type { CheckFile } from '../review/check-file.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { AboutScreen } from './about-screen.tsx'
import { CaseList } from './case-list.tsx'
import { HomeView } from './home-view.tsx'
import { NewerVersion, OfflineLine } from './offline-copy.tsx'
import { type FileScreen, FileScreenView, OtherDevices } from './other-devices.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'

/** Forms bring all words of the procedures along: fetched when somebody wants to print. */
const FormsScreen = fetched(() => import('./forms-screen.tsx')).screen((from) => from.FormsScreen)
/** Checking a file brings every paper and its words along; none of it is needed to begin. */
const checkScreens = fetched(() => import('../review/check-screen.tsx'))
const CheckScreen = checkScreens.screen((from) => from.CheckScreen)

interface HomeScreenProps {
  readonly ready: boolean
  readonly starting: boolean
  readonly check: CheckFile
  /** The person said that a child is missing before the session was ready. */
  readonly onEarlyStart: () => void
}

/** The first screen, with the cases of this device as soon as they are read. */
export function HomeScreen({ ready, starting, check, onEarlyStart }: HomeScreenProps) {
  const send = useSend()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const { open } = useProtection()
  const [about, setAbout] = useState(false)
  const [printing, setPrinting] = useState(false)
  const [checking, setChecking] = useState(false)
  const [files, setFiles] = useState<FileScreen>()
  usePageTitle(cases.reduce((sum, one) => sum + one.overdue, 0))

  if (about) return <AboutScreen onDone={() => setAbout(false)} />
  if (printing || checking) {
    return (
      <Suspense fallback={<output>{ui.loading}</output>}>
        {printing ? (
          <FormsScreen onDone={() => setPrinting(false)} />
        ) : (
          <CheckScreen check={check} onDone={() => setChecking(false)} />
        )}
      </Suspense>
    )
  }
  if (files)
    return (
      <FileScreenView
        screen={files}
        onDone={() => {
          setFiles(undefined)
          send({ type: 'cases.changed' })
        }}
      />
    )
  return (
    <HomeView starting={starting} onStart={() => (ready ? send({ type: 'case.start' }) : onEarlyStart())}>
      {ready && (
        <>
          <OtherWaysIn onStart={(way) => send({ type: 'case.start', way })} />
          <CaseList cases={cases} onOpen={(id) => send({ type: 'case.open', id })} />
          <OtherDevices hasCases={cases.length > 0} onOpen={setFiles} />
          <NewerVersion />
          <ul className="plain compact foot">
            <li>
              <button type="button" className="link" onClick={() => setPrinting(true)}>
                {ui.home.forms}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => setChecking(true)}>
                {ui.home.check}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => open('device')}>
                {ui.home.device}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => open('security')}>
                {ui.home.security}
              </button>
            </li>
            <li>
              <button type="button" className="link" onClick={() => setAbout(true)}>
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
