import { type ReactNode, useContext } from 'react'
import { phrase } from '#content/phrase.ts'
import { useFirstDictionary } from './dictionary-context.ts'
import { ExitButton } from './exit/exit-button.tsx'
import { EmergencyContext } from './emergency.ts'
import { useProtection } from './protection.ts'

/** Says on every screen whether what is written here is protected, with the one thing to do about it. */
export function ProtectionRow() {
  const { ui } = useFirstDictionary()
  const { standing, lock, panel, open } = useProtection()
  return (
    <div className="protection" role="note">
      <div className="inner">
        <p>{ui.protection[standing ?? 'unknown']}</p>
        {standing === 'unprotected' && panel !== 'protect' && panel !== 'leave' && (
          <button type="button" className="small" onClick={() => open('protect')}>
            {ui.protection.protect}
          </button>
        )}
        {(standing === 'unlocked' || standing === 'locked') && (
          <button type="button" className="small" onClick={lock}>
            {ui.protection.lock}
          </button>
        )}
      </div>
    </div>
  )
}

export function EmergencyLine() {
  const { ui } = useFirstDictionary()
  const number = useContext(EmergencyContext)
  return (
    <div className="emergency">
      <div className="inner">
        <p>
          <a href={`tel:${number}`}>{phrase(ui.callEmergency, { number })}</a>
          <a href={`tel:${ui.hotlineNumber}`}>{ui.callHotline}</a>
        </p>
      </div>
    </div>
  )
}

/** The frame of every screen outside a case. */
export function OuterPage({ children }: { children: ReactNode }) {
  const { ui } = useFirstDictionary()
  return (
    <>
      <header>
        <div className="top">
          <div className="inner">
            <p className="product">{ui.product}</p>
            <ExitButton />
          </div>
        </div>
        <ProtectionRow />
        <EmergencyLine />
      </header>
      <main className="main inner" id="main">
        {children}
      </main>
    </>
  )
}

export function MemoryActs() {
  const { ui } = useFirstDictionary()
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
