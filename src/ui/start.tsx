import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { AppPorts, AppProps } from './app.tsx'
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
export function startScreen(ports: AppPorts, loading: Promise<{ readonly App: ComponentType<AppProps> }>) {
  const App = lazy(async () => {
    const { App: loaded } = await loading
    await pointerUp()
    return { default: loaded }
  })
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
