import './styles/index.css'
import { Suspense, useEffect, useState } from 'react'
import type { Ports } from '#session/ports.ts'
import { createPlaceKeeper, PlaceKeeperContext } from './case/kept-place.ts'
import { useExit } from './exit/exit-context.ts'
import { HomeScreen } from './home/home-screen.tsx'
import { NoStorageScreen } from './home/no-storage-screen.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'
import { fetched } from './kit/fetched.tsx'
import { SessionContext, useSend } from './session-context.ts'

const caseScreens = fetched(() => import('./case/case-screen.tsx'))
const CaseScreen = caseScreens.screen((from) => from.CaseScreen)

export interface AppProps {
  readonly ports: Ports
  /** The person has already said that a child is missing, before the session could take it. */
  readonly startWanted?: boolean
}

function Screens({ startWanted }: { startWanted: boolean }) {
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
  const { away } = useExit()
  const [placeKeeper] = useState(createPlaceKeeper)

  // The screens of a case are fetched as soon as the app stands, so that starting one never waits for them.
  useEffect(() => caseScreens.ahead(), [])
  useEffect(() => {
    if (wanted && place === 'home') send({ type: 'case.start' })
  }, [wanted, place, send])

  // Whoever goes home or to another case is not brought back.
  useEffect(() => {
    if (place === 'home' || caseId !== undefined) placeKeeper.forgetAllBut(caseId)
  }, [placeKeeper, place, caseId])

  // A tap starts one case, once.
  if (place === 'case' && wanted) setBegun(true)

  if (away) return null
  if (place === 'noStorage') return <NoStorageScreen />
  // One and the same component before and after the session is ready: a tap in between meets the same button.
  const home = <HomeScreen ready={place === 'home'} starting={wanted} onEarlyStart={() => setTapped(true)} />
  if (place !== 'case') return home
  return (
    <PlaceKeeperContext value={placeKeeper}>
      <Suspense fallback={home}>
        <CaseScreen key={caseId} />
      </Suspense>
    </PlaceKeeperContext>
  )
}

/** The whole interface, on given ports. */
export function App({ ports, startWanted = false }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionContext.Provider options={{ input: { ports } }}>
        <Screens startWanted={startWanted} />
      </SessionContext.Provider>
    </ErrorBoundary>
  )
}
