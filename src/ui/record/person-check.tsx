import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { useCaseFile, usePorts, useWorker } from '../session-context.ts'
import { ChoosePerson } from './who-is-writing.tsx'

/** After a pause this long the device may be in other hands. */
const longPause = 30 * 60_000

/** Asks after a long pause whether the same person still writes; otherwise there is nothing to see. It blocks nothing. */
export function PersonCheck({ onDone }: { onDone: () => void }) {
  const words = useDictionary().recordScreens.check
  const { entries } = useCaseFile()
  const { clock } = usePorts()
  const now = useNow()
  const worker = useWorker()
  const [confirmedAt, setConfirmedAt] = useState(0)
  const [someoneElse, setSomeoneElse] = useState(false)
  const since = Math.max(entries.at(-1)?.entered ?? 0, confirmedAt)
  if (entries.length === 0 || now.wall - since < longPause) return null

  const confirm = () => {
    setConfirmedAt(clock.read().wall)
    setSomeoneElse(false)
    onDone()
  }
  const name = worker.name.trim()
  return (
    <section className="inset rec-check" aria-label={words.label}>
      <output className="rec-said">
        <strong>{name ? phrase(words.ask, { name }) : words.askUnnamed}</strong> {words.why}
      </output>
      {someoneElse ? (
        <ChoosePerson onChosen={confirm} />
      ) : (
        <p className="actions">
          <button type="button" className="small" onClick={confirm}>
            {words.yes}
          </button>
          <button type="button" className="small" onClick={() => setSomeoneElse(true)}>
            {words.no}
          </button>
        </p>
      )}
    </section>
  )
}
