import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { listKept, type RoomListed } from '#session/review-room.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePorts, useSend } from '../session-context.ts'

/** The records that are kept on this device for review, the one whose time passes first above. Shows nothing where there are none. */
export function KeptList() {
  const { book, deskWords: words } = useDictionary()
  const ports = usePorts()
  const send = useSend()
  const [listed, setListed] = useState<RoomListed>()
  useEffect(() => {
    let left = false
    void listKept(ports).then((found) => {
      if (!left) setListed(found)
      return found
    })
    return () => {
      left = true
    }
  }, [ports])
  if (!listed) return null
  if (!listed.ok) return <p className="alert">{words.keptUnread}</p>
  if (listed.records.length + listed.unreadable.length === 0) return null
  const { offset } = ports.clock.read()
  return (
    <section aria-labelledby="desk-kept">
      <h2 id="desk-kept">{words.keptTitle}</h2>
      <ul className="plain compact">
        {listed.records.map(({ id, reference, until, past, signedOff }) => (
          <li key={id}>
            <button type="button" className="card" onClick={() => send({ type: 'case.open', id, review: true })}>
              <strong>{reference}</strong>
              <span className={past ? 'overdue' : 'quiet'}>
                {phrase(past ? words.keptPast : words.keptUntil, { date: dateTime(until, offset) })}
              </span>
              {signedOff && (
                <span className="quiet">
                  {book.reviewEntries.results[signedOff.result]}. {signedOff.wentOn && words.wentOn}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {listed.unreadable.length > 0 && <p className="alert">{words.keptUnread}</p>}
      <h2>{words.openedNow}</h2>
    </section>
  )
}
