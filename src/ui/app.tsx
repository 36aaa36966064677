import { useFirstDictionary } from './dictionary-context.ts'
import './styles/index.css'
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { emergencyNumber } from '#profiles/first-contacts.ts'
import { nowhere, placeOf } from '#profiles/places.ts'
import type { Ports } from '#session/ports.ts'
import { createPlaceKeeper, PlaceKeeperContext } from './case/kept-place.ts'
import { EmergencyContext } from './emergency.ts'
import { useExit } from './exit/exit-context.ts'
import { HomeScreen } from './home/home-screen.tsx'
import { NoStorageScreen } from './home/no-storage-screen.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'
import { fetched } from './kit/fetched.tsx'
import { LockedScreen, LockingScreen } from './lock/locked-screen.tsx'
import { useAutoLock, useLockLimits } from './lock/use-auto-lock.ts'
import { OuterPage } from './page-parts.tsx'
import { type Panel, ProtectionContext } from './protection.ts'
import type { CheckFile } from './review/check-file.ts'
import { SessionContext, useSend } from './session-context.ts'

const caseScreens = fetched(() => import('./case/case-screen.tsx'))
const CaseScreen = caseScreens.screen((from) => from.CaseScreen)

const reviewScreens = fetched(() => import('./review/dossier/kept-dossier.tsx'))
const KeptDossier = reviewScreens.screen((from) => from.KeptDossier)

const safetyScreens = fetched(() => import('./safety/index.tsx'))
const PanelScreen = safetyScreens.screen((from) => from.PanelScreen)

/** What the app is composed of: the ports of the session, and what opens a file to check it. */
export interface AppPorts extends Ports {
  readonly check: CheckFile
}

export interface AppProps {
  readonly ports: AppPorts
  /** The person has already said that a child is missing, before the session could take it. */
  readonly startWanted?: boolean
  /** Stands above the screens and knows the session: what a trainer has beside them. */
  readonly above?: ReactNode
}

type SessionPlace = 'case' | 'noStorage' | 'locked' | 'locking' | 'waiting' | 'changing' | 'opening' | 'home'

function usePlace(): SessionPlace {
  return SessionContext.useSelector((state) => {
    // What is on screen goes as soon as a lock is asked for, not when the keys are gone.
    if (state.matches('locking') || (state.context.lockAsked && !state.matches('locked'))) return 'locking'
    if (state.matches('locked') || state.matches('unlocking')) return 'locked'
    if (state.matches('case')) return 'case'
    if (state.matches('changingVault')) return 'changing'
    if (state.matches('noStorage') || state.matches('startingAnew')) return 'noStorage'
    if (state.matches('opening')) return 'opening'
    return state.matches('starting') ? 'waiting' : 'home'
  })
}

function Screens({ startWanted, check }: { startWanted: boolean; check: CheckFile }) {
  const send = useSend()
  const place = usePlace()
  const caseId = SessionContext.useSelector((state) => state.context.file?.id)
  const room = SessionContext.useSelector((state) => state.context.room)
  const standing = SessionContext.useSelector((state) => state.context.vault?.standing)
  const [panels, setPanels] = useState<readonly Panel[]>([])
  const panel = panels.at(-1)
  const [returning, setReturning] = useState(false)
  const [askedToProtect, setAskedToProtect] = useState(false)
  const [tapped, setTapped] = useState(startWanted)
  const [begun, setBegun] = useState(false)
  const wanted = tapped && !begun
  const { away } = useExit()
  const [placeKeeper] = useState(createPlaceKeeper)
  const { limits, setLimits } = useLockLimits()
  useAutoLock(limits)

  // The screens of a case are fetched as soon as the app stands, so that starting one never waits for them.
  useEffect(() => caseScreens.ahead(), [])
  useEffect(() => {
    if (wanted && (place === 'home' || place === 'locked')) send({ type: 'case.start' })
  }, [wanted, place, send])
  // The screens have gone by now, and what was half typed is on its way; whoever comes back has to unlock.
  useEffect(() => {
    if (away) send({ type: 'vault.lock' })
  }, [away, send])
  // Whoever goes home or to another case is not brought back.
  useEffect(() => {
    if (place === 'home' || caseId !== undefined) placeKeeper.forgetAllBut(caseId)
  }, [placeKeeper, place, caseId])

  // A tap starts one case, once.
  if (place === 'case' && wanted) setBegun(true)
  // After unlocking a person is where they were, not in a screen about keys.
  if (panel && (place === 'locking' || place === 'locked')) setPanels([])
  // Whoever comes back to the first screen is told so; whoever opens the guide starts at its top.
  if (!returning && (panel || place === 'case')) setReturning(true)

  const protection = useMemo(
    () => ({
      standing,
      limits,
      setLimits,
      lock: () => send({ type: 'vault.lock' }),
      panel,
      open: (next: Panel) => {
        safetyScreens.ahead()
        setPanels((before) => (before.at(-1) === next ? before : [...before, next]))
      },
      close: () => setPanels((before) => before.slice(0, -1)),
      leaveCase: () => {
        if (standing !== 'unprotected' || askedToProtect) return send({ type: 'case.leave' })
        setAskedToProtect(true)
        return setPanels(['leave'])
      },
    }),
    [standing, limits, setLimits, askedToProtect, panel, send],
  )

  if (away) return null
  if (place === 'locking') return <LockingScreen />
  if (place === 'locked') return <LockedScreen />
  if (place === 'noStorage') return <NoStorageScreen />
  // One and the same component before and after the session is ready: a tap in between meets the same button.
  const ready = place === 'home' || place === 'opening'
  const home = (
    <HomeScreen
      ready={ready}
      starting={wanted}
      returning={returning}
      check={check}
      onEarlyStart={() => setTapped(true)}
    />
  )
  return (
    <ProtectionContext value={protection}>
      <PlaceKeeperContext value={placeKeeper}>
        {panel ? (
          <Suspense fallback={<Waiting />}>
            <PanelScreen panel={panel} />
          </Suspense>
        ) : place === 'case' ? (
          <Suspense fallback={home}>
            {room === 'review' ? <KeptDossier key={caseId} check={check} /> : <CaseScreen key={caseId} />}
          </Suspense>
        ) : (
          home
        )}
      </PlaceKeeperContext>
    </ProtectionContext>
  )
}

const Waiting = () => {
  const { ui } = useFirstDictionary()
  return (
    <OuterPage>
      <output>{ui.loading}</output>
    </OuterPage>
  )
}

/** The number of the country of the open case, otherwise of the device. */
const useEmergencyNumber = (): string =>
  SessionContext.useSelector(({ context: { file, desk } }) =>
    emergencyNumber(file ? placeOf(file.replayed.place.country) : (desk.place ?? nowhere)),
  )

const WithEmergencyNumber = ({ children }: { children: ReactNode }) => (
  <EmergencyContext value={useEmergencyNumber()}>{children}</EmergencyContext>
)

/** The whole interface, on given ports. */
export function App({ ports, startWanted = false, above }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionContext.Provider options={{ input: { ports } }}>
        <WithEmergencyNumber>
          {above}
          <Screens startWanted={startWanted} check={ports.check} />
        </WithEmergencyNumber>
      </SessionContext.Provider>
    </ErrorBoundary>
  )
}
