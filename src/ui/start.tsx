import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { Clock, Ports } from '#session/ports.ts'
import type { AppProps } from './app.tsx'
import { useExit } from './exit/exit-context.ts'
import { ExitFrame } from './exit/exit-frame.tsx'
import { HomeView } from './home/home-view.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'

/** Until no finger is down: a button replaced under a finger would never hear of the tap. */
async function pointerUp(): Promise<void> {
  if (!document.querySelector('button:active')) return
  await new Promise((resolve) => {
    document.addEventListener('pointerup', resolve, { once: true })
    document.addEventListener('pointercancel', resolve, { once: true })
  })
  // The tap itself comes after the finger has gone up.
  await new Promise((resolve) => setTimeout(resolve, 0))
}

/**
 * The first screen, before the procedures have been fetched. A tap on its one button is not lost: the case starts as
 * soon as it can.
 */
export function startScreen(
  clock: Clock,
  loading: Promise<{ readonly App: ComponentType<AppProps>; readonly ports: Ports }>,
) {
  const App = lazy(async () => {
    const { App: Loaded, ports } = await loading
    await pointerUp()
    return {
      default: ({ startWanted }: { startWanted: boolean }) => <Loaded ports={ports} startWanted={startWanted} />,
    }
  })
  function FirstView({ wanted, onStart }: { wanted: boolean; onStart: () => void }) {
    return useExit().away ? null : <HomeView starting={wanted} onStart={onStart} />
  }
  return function Start() {
    const [wanted, setWanted] = useState(false)
    return (
      <ExitFrame clock={clock}>
        <ErrorBoundary>
          <Suspense fallback={<FirstView wanted={wanted} onStart={() => setWanted(true)} />}>
            <App startWanted={wanted} />
          </Suspense>
        </ErrorBoundary>
      </ExitFrame>
    )
  }
}
