import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { Ports } from '#session/ports.ts'
import type { AppProps } from './app.tsx'
import { HomeView } from './home/home-view.tsx'
import { ErrorBoundary } from './kit/error-boundary.tsx'

/**
 * The first screen, before the procedures have been fetched. A tap on its one button is not lost: the case starts as
 * soon as it can.
 */
export function startScreen(ports: Ports, loading: Promise<{ readonly App: ComponentType<AppProps> }>) {
  const App = lazy(async () => ({ default: (await loading).App }))
  return function Start() {
    const [wanted, setWanted] = useState(false)
    return (
      <ErrorBoundary>
        <Suspense fallback={<HomeView starting={wanted} onStart={() => setWanted(true)} />}>
          <App ports={ports} startWanted={wanted} />
        </Suspense>
      </ErrorBoundary>
    )
  }
}
