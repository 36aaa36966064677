import type { ReactNode } from 'react'
import { ui } from '#content/en/ui.ts'
import { ExitButton } from './exit/exit-button.tsx'

/** What stands on every screen, in the same place as in the page shown before the script. */
export function PracticeBanner() {
  return (
    <div className="practice" role="note">
      <div className="inner">
        <p>{ui.practice}</p>
      </div>
    </div>
  )
}

export function EmergencyLine() {
  return (
    <div className="emergency">
      <div className="inner">
        <p>
          <a href={`tel:${ui.emergencyNumber}`}>{ui.callEmergency}</a>
          <a href={`tel:${ui.hotlineNumber}`}>{ui.callHotline}</a>
        </p>
      </div>
    </div>
  )
}

/** The frame of every screen outside a case. */
export function OuterPage({ children }: { children: ReactNode }) {
  return (
    <>
      <header>
        <div className="top">
          <div className="inner">
            <p className="product">{ui.product}</p>
            <ExitButton />
          </div>
        </div>
        <PracticeBanner />
        <EmergencyLine />
      </header>
      <main className="main inner" id="main">
        {children}
      </main>
    </>
  )
}

export function MemoryActs() {
  return (
    <>
      <h2>{ui.home.first}</h2>
      <ol className="acts">
        {ui.home.acts.map((act) => (
          <li key={act}>{act}</li>
        ))}
      </ol>
    </>
  )
}
