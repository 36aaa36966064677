import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SessionContext, useSend } from '../session-context.ts'

/** The case was mended or had been cut off: said once, calmly, with what it means. */
export function RecoveredNotice() {
  const { ui } = useDictionary()
  const send = useSend()
  const recovered = SessionContext.useSelector((state) => state.context.recovered)
  const [listens, setListens] = useState(false)
  // A screen reader tells what changes in a region, not what stood there when the screen was drawn.
  useEffect(() => {
    const timer = setTimeout(() => setListens(true), 100)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-live="polite" aria-atomic="true">
      {listens && recovered && (
        <section className="inset">
          <h2>{ui.recovered.title[recovered.how]}</h2>
          <p>{phrase(ui.recovered.text[recovered.how], { entries: recovered.entries })}</p>
          {recovered.lost > 0 && <p>{phrase(ui.recovered.lost, { lost: recovered.lost })}</p>}
          {recovered.aside > 0 && <p>{phrase(ui.recovered.aside, { aside: recovered.aside })}</p>}
          <p className="quiet">{recovered.recorded ? ui.recovered.recorded : ui.recovered.notRecorded}</p>
          <p>
            <button type="button" className="small" onClick={() => send({ type: 'recovery.read' })}>
              {ui.recovered.read}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
