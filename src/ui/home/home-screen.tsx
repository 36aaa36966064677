import { useState } from 'react'
import { ui } from '#content/en/ui.ts'
import { usePageTitle } from '../page-title.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { AboutScreen } from './about-screen.tsx'
import { CaseList } from './case-list.tsx'
import { HomeView } from './home-view.tsx'

/** The first screen with the cases of this device. */
export function HomeScreen() {
  const send = useSend()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const [about, setAbout] = useState(false)
  usePageTitle(cases.reduce((sum, one) => sum + (one.ended ? 0 : one.overdue), 0))

  if (about) return <AboutScreen onDone={() => setAbout(false)} />
  return (
    <HomeView starting={false} onStart={() => send({ type: 'case.start' })}>
      <CaseList cases={cases} onOpen={(id) => send({ type: 'case.open', id })} />
      <p className="foot">
        <button type="button" className="link" onClick={() => setAbout(true)}>
          {ui.home.about}
        </button>
      </p>
    </HomeView>
  )
}
