import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { Mark } from '../kit/mark.tsx'
import { SessionContext, useSend } from '../session-context.ts'

/** Who writes, where it is not this window: calm, above everything that is held, with the way to go on here. */
export function WindowBanner() {
  const { windowWords } = useDictionary()
  const send = useSend()
  const writer = SessionContext.useSelector((state) => state.context.writer)
  const [asked, setAsked] = useState(false)
  const [was, setWas] = useState(writer)
  if (writer !== was) {
    setWas(writer)
    if (writer === 'elsewhere') setAsked(false)
  }
  const elsewhere = writer === 'elsewhere'
  return (
    <div className={elsewhere ? 'window-banner' : undefined}>
      <div className="inner">
        <output>
          {elsewhere && (
            <>
              <Mark shape="parked" /> <strong>{windowWords.elsewhere}</strong> {windowWords.follows}
            </>
          )}
          {!elsewhere && asked && <span className="visually-hidden">{windowWords.here}</span>}
        </output>
        {elsewhere && (
          <p className="actions">
            <button
              type="button"
              className="small"
              aria-disabled={asked}
              aria-describedby="take-hint"
              onClick={() => {
                if (asked) return
                setAsked(true)
                send({ type: 'window.take' })
              }}
            >
              {asked ? windowWords.taking : windowWords.take}
            </button>
            <span id="take-hint" className="hint">
              {windowWords.takeHint}
            </span>
          </p>
        )}
      </div>
    </div>
  )
}
