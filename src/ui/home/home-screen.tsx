import { useState } from 'react'
import { ui } from '#content/en/ui.ts'
import { usePageTitle } from '../page-title.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { AboutScreen } from './about-screen.tsx'
import { CaseList } from './case-list.tsx'
import { HomeView } from './home-view.tsx'
import { NewerVersion, OfflineLine } from './offline-copy.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'

interface HomeScreenProps {
  readonly ready: boolean
  readonly starting: boolean
  /** The person said that a child is missing before the session was ready. */
  readonly onEarlyStart: () => void
}

/** The first screen, with the cases of this device as soon as they are read. */
export function HomeScreen({ ready, starting, onEarlyStart }: HomeScreenProps) {
  const send = useSend()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const [about, setAbout] = useState(false)
  usePageTitle(cases.reduce((sum, one) => sum + one.overdue, 0))

  if (about) return <AboutScreen onDone={() => setAbout(false)} />
  return (
    <HomeView starting={starting} onStart={() => (ready ? send({ type: 'case.start' }) : onEarlyStart())}>
      {ready && (
        <>
          <OtherWaysIn onStart={(way) => send({ type: 'case.start', way })} />
          <CaseList cases={cases} onOpen={(id) => send({ type: 'case.open', id })} />
          <NewerVersion />
          <p className="foot">
            <OfflineLine />
          </p>
          <p>
            <button type="button" className="link" onClick={() => setAbout(true)}>
              {ui.home.about}
            </button>
          </p>
        </>
      )}
    </HomeView>
  )
}
