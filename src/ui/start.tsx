import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { Clock } from '#session/ports.ts'
import type { AppPorts, AppProps } from './app.tsx'
import { useExit } from './exit/exit-context.ts'
import { ExitFrame } from './exit/exit-frame.tsx'
import { HomeView } from './home/home-view.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'
import type { Languages } from './language/languages.ts'
import { SpokenLanguage } from './language/spoken-language.tsx'

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
  languages: Languages,
  loading: Promise<{ readonly App: ComponentType<AppProps>; readonly ports: AppPorts }>,
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
      <SpokenLanguage languages={languages}>
        <ExitFrame clock={clock}>
          <ErrorBoundary>
            <Suspense fallback={<FirstView wanted={wanted} onStart={() => setWanted(true)} />}>
              <App startWanted={wanted} />
            </Suspense>
          </ErrorBoundary>
        </ExitFrame>
      </SpokenLanguage>
    )
  }
}
