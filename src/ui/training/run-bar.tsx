import { useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import type { Entry } from '#record/entry.ts'
import type { Run } from '#training/run.ts'
import type { RoomView } from '#training/room.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useExit } from '../exit/exit-context.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { Messages } from './messages.tsx'
import { useRoomView } from './room-context.ts'
import { TrainerDesk } from './trainer-desk.tsx'
import { useRoomClock } from './use-room-clock.ts'

const noEntries: readonly Entry[] = []

interface RunBarProps {
  /** Tells the room what stands on this screen. */
  readonly tell: (seen: Partial<Pick<RoomView, 'entries' | 'shown'>>) => void
  readonly openTrainer: () => boolean
}

/** Above the trainee's screens: the time of the exercise, what was said, and folded away what the trainer steers it with. */
export function RunBar({ tell, openTrainer }: RunBarProps) {
  const { run } = useRoomView()
  const { away } = useExit()
  const entries = SessionContext.useSelector((state) => state.context.file?.entries ?? noEntries)
  useEffect(() => tell({ entries }), [tell, entries])
  useEffect(() => {
    const look = () => tell({ shown: document.querySelector('main h1')?.textContent ?? '' })
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [tell])
  if (!run || away) return null
  return <Bar run={run} openTrainer={openTrainer} />
}

function Bar({ run, openTrainer }: { run: Run; openTrainer: () => boolean }) {
  const { roomWords: words } = useDictionary()
  const now = useRoomClock()
  const [blocked, setBlocked] = useState(false)
  const [desk, openDesk] = useState(false)
  useOpenBranch(run)
  return (
    <aside className="training-bar" aria-label={words.title}>
      <div className="inner">
        <p>
          {phrase(words.clockNow, { time: dateTime(now.wall, now.offset) })}{' '}
          {run.clock.rate === 0 && <strong>{words.standsStill}</strong>}
        </p>
        <Messages run={run} />
        <details onToggle={(event) => openDesk(event.currentTarget.open)}>
          <summary>{words.deskOpen}</summary>
          <div className="details-body">
            <p>
              <button type="button" className="small" onClick={() => setBlocked(!openTrainer())}>
                {words.trainerWindow}
              </button>
            </p>
            <p className="hint">{words.trainerWindowHint}</p>
            {blocked && (
              <p className="alert" role="alert">
                {words.blocked}
              </p>
            )}
            {desk && <TrainerDesk />}
          </div>
        </details>
      </div>
    </aside>
  )
}

/** A branch begins in the middle of a case: that case is on screen at once. */
function useOpenBranch({ begun, cases }: Run): void {
  const send = useSend()
  const ready = SessionContext.useSelector((state) => state.matches('home'))
  const toOpen = useRef(begun === 1 ? cases[0] : undefined)
  useEffect(() => {
    if (!ready || toOpen.current === undefined) return
    send({ type: 'case.open', id: toOpen.current })
    toOpen.current = undefined
  }, [ready, send])
}
