import './styles/index.css'
import { Suspense, useEffect, useState } from 'react'
import type { Ports } from '#session/ports.ts'
import { HomeScreen } from './home/home-screen.tsx'
import { NoStorageScreen } from './home/no-storage-screen.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'
import { fetched } from './kit/fetched.tsx'
import type { CheckFile } from './review/check-file.ts'
import { SessionContext, useSend } from './session-context.ts'

const caseScreens = fetched(() => import('./case/case-screen.tsx'))
const CaseScreen = caseScreens.screen((from) => from.CaseScreen)

/** What the app is composed of: the ports of the session, and what opens a file to check it. */
export interface AppPorts extends Ports {
  readonly check: CheckFile
}

export interface AppProps {
  readonly ports: AppPorts
  /** The person has already said that a child is missing, before the session could take it. */
  readonly startWanted?: boolean
}

function Screens({ startWanted, check }: { startWanted: boolean; check: CheckFile }) {
  const send = useSend()
  const place = SessionContext.useSelector((state) => {
    if (state.matches('case')) return 'case'
    if (state.matches('noStorage')) return 'noStorage'
    return state.matches('starting') ? 'waiting' : 'home'
  })
  const caseId = SessionContext.useSelector((state) => state.context.file?.id)
  const [tapped, setTapped] = useState(startWanted)
  const [begun, setBegun] = useState(false)
  const wanted = tapped && !begun

  // The screens of a case are fetched as soon as the app stands, so that starting one never waits for them.
  useEffect(() => caseScreens.ahead(), [])
  useEffect(() => {
    if (wanted && place === 'home') send({ type: 'case.start' })
  }, [wanted, place, send])

  // A tap starts one case, once.
  if (place === 'case' && wanted) setBegun(true)

  if (place === 'noStorage') return <NoStorageScreen />
  // One and the same component before and after the session is ready: a tap in between meets the same button.
  const home = (
    <HomeScreen ready={place === 'home'} starting={wanted} check={check} onEarlyStart={() => setTapped(true)} />
  )
  if (place !== 'case') return home
  return (
    <Suspense fallback={home}>
      <CaseScreen key={caseId} />
    </Suspense>
  )
}

/** The whole interface, on given ports. */
export function App({ ports, startWanted = false }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionContext.Provider options={{ input: { ports } }}>
        <Screens startWanted={startWanted} check={ports.check} />
      </SessionContext.Provider>
    </ErrorBoundary>
  )
}
