import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { OpenedFile } from '#review/open-file.ts'
import { keepForReview, reviewKeptDays } from '#session/review-room.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { SessionContext, usePorts, useSend } from '../../session-context.ts'
import { fileAtHand } from '../file-at-hand.ts'

const dayMs = 24 * 60 * 60_000
/** How long a record can be kept for its review, in days: practice defaults of this tool, no published source. */
const choices = [7, reviewKeptDays, 90, 365]

interface KeepRecordProps {
  readonly opened: OpenedFile
  readonly file: Blob | undefined
}

/** Keeps a record on this device, which is what writing comments into it needs, and opens it for its review. */
export function KeepRecord({ opened, file }: KeepRecordProps) {
  const { dossierWords: words } = useDictionary()
  const ports = usePorts()
  const send = useSend()
  const desk = SessionContext.useSelector((state) => state.context.desk)
  const [days, setDays] = useState(reviewKeptDays)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function keep() {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const until = ports.clock.read().wall + days * dayMs
    const kept = await keepForReview(ports, desk, opened.entries, until)
    setBusy(false)
    if (!kept.ok) {
      setProblem(kept.fault === 'wentApart' || kept.fault === 'twoHistories' ? words.wentApart : words.notKept)
      return
    }
    fileAtHand.hold({ opened, file })
    send({ type: 'case.open', id: kept.id, review: true })
  }

  return (
    <form
      className="dos-form"
      aria-labelledby="dos-keep"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h3 id="dos-keep">{words.keepTitle}</h3>
      <p>{words.keepWhy}</p>
      <div className="field">
        <label htmlFor="dos-days">{words.keepUntil}</label>
        <p className="hint" id="dos-days-hint">
          {words.keepHint}
        </p>
        <select
          id="dos-days"
          autoComplete="off"
          aria-describedby="dos-days-hint"
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {choices.map((count) => (
            <option key={count} value={count}>
              {phrase(words.days, { count })}
            </option>
          ))}
        </select>
      </div>
      {problem && (
        <p className="alert" role="alert">
          {problem}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {words.keep}
        </button>
      </p>
    </form>
  )
}
