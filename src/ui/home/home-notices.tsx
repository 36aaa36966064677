import { useEffect, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { UnreadableCase } from '#session/case-list.ts'
import type { StoreHealth } from '#session/ports.ts'
import { useDictionary, useSpoken } from '../dictionary-context.ts'
import { SessionContext, usePorts, useSend } from '../session-context.ts'

/** What somebody must know of the storage before a case is opened. Nothing where all is well, or until the words are there. */
export function HomeNotices() {
  return useSpoken().whole ? <Notices /> : null
}

function Notices() {
  const unreadable = SessionContext.useSelector((state) => state.context.unreadable)
  return (
    <>
      {unreadable.length > 0 && <UnreadableCases cases={unreadable} />}
      <StoreNotices />
    </>
  )
}

const sentence = ({ deviceScreens: { home } }: Dictionary, fault: UnreadableCase['fault']) => {
  if (fault === 'sealedBefore') return home.sealedBefore
  return home.unreadable[fault === 'damaged' || fault === 'otherVersion' ? fault : 'storage']
}

/** Which case cannot be read, what is safe, what to do. */
function UnreadableCases({ cases }: { cases: readonly UnreadableCase[] }) {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.home
  const send = useSend()
  return (
    <section className="alert" aria-labelledby="unreadable-title">
      <h2 id="unreadable-title">{words.unreadableTitle}</h2>
      <ul className="acts">
        {cases.map(({ id, reference, fault }) => (
          <li key={id}>{phrase(sentence(dictionary, fault), { reference })}</li>
        ))}
      </ul>
      <p>{words.safe}</p>
      <p>
        <button type="button" className="small" onClick={() => send({ type: 'cases.changed' })}>
          {words.retry}
        </button>
      </p>
    </section>
  )
}

/** What one store had lost, what both have lost, and whether room is short. */
function StoreNotices() {
  const { deviceScreens } = useDictionary()
  const words = deviceScreens.home
  const { store } = usePorts()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const [health, setHealth] = useState<StoreHealth>()
  useEffect(() => {
    let stays = true
    void store.health().then((found) => stays && setHealth(found))
    return () => {
      stays = false
    }
  }, [store])
  const lines = [
    ...cases.flatMap(({ reference, mended }) => [
      ...(mended.lost > 0 ? [phrase(words.lost, { reference, count: mended.lost })] : []),
      ...(mended.healed ? [phrase(words.mended, { reference })] : []),
    ]),
    ...(health && health.lost > 0 ? [phrase(words.gone, { count: health.lost })] : []),
    ...(health?.room === 'low' ? [`${deviceScreens.device.roomLow} ${deviceScreens.device.roomTodo}`] : []),
    ...(health?.room === 'tooLow' ? [`${deviceScreens.device.roomTooLow} ${deviceScreens.device.roomTodo}`] : []),
  ]
  if (lines.length === 0) return null
  return (
    <section className="alert" aria-label={deviceScreens.device.stores}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
