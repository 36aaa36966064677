import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Scenario } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { LobbyPorts } from './room-context.ts'

/** Bytes a QR code may hold so that a phone reads it off a projected screen. */
export const mostInQr = 1800

const quiet = 4

/** Hands an exercise to other devices, without any network: as a file, or as a code for a camera where it is short enough. */
export function HandOn({ scenario, ports }: { scenario: Scenario; ports: Pick<LobbyPorts, 'saveScenario' | 'qr'> }) {
  const { roomWords: words } = useDictionary()
  const [said, setSaid] = useState('')
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>()
  const text = JSON.stringify(scenario)
  const size = new TextEncoder().encode(text).length
  return (
    <details>
      <summary>{words.handOn}</summary>
      <div className="details-body">
        <p>
          <button
            type="button"
            className="small"
            onClick={() =>
              void ports.saveScenario(scenario).then((name) => name && setSaid(phrase(words.saved, { name })))
            }
          >
            {words.saveFile}
          </button>{' '}
          <output>{said}</output>
        </p>
        {size > mostInQr ? (
          <p className="quiet">{phrase(words.qrTooLarge, { size, most: mostInQr })}</p>
        ) : (
          <p>
            <button type="button" className="small" onClick={() => void ports.qr(text).then(setModules)}>
              {words.qr}
            </button>
          </p>
        )}
        {modules && (
          <>
            <QrCode modules={modules} />
            <p>{words.qrHint}</p>
          </>
        )}
      </div>
    </details>
  )
}

function QrCode({ modules }: { modules: readonly (readonly boolean[])[] }) {
  const side = modules.length + 2 * quiet
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('')
  return (
    <svg className="training-qr" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
