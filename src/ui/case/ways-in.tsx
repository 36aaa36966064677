import { waysIn } from '#machines/case/joins.ts'
import { openWays } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Held } from '../kit/held.tsx'
import { SessionContext, useBusy, useCaseFile, usePorts, useSend } from '../session-context.ts'
import { refusalInWords } from '../refusal-words.ts'

/** Every procedure that can be begun in this case as it stands, each by what has happened. */
export function WaysIn() {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { replayed } = useCaseFile()
  const { clock } = usePorts()
  const send = useSend()
  const busy = useBusy()
  const refusal = SessionContext.useSelector((state) => state.context.refusal)
  const ways = openWays(replayed)
  if (ways.length === 0) return <p>{ui.ways.none}</p>
  return (
    <>
      {refusal && <p className="alert">{refusalInWords(dictionary, refusal)}</p>}
      <Held>
        <ul className="plain compact">
          {ways.map((way) => (
            <li key={way}>
              <button
                type="button"
                className="card"
                aria-disabled={busy}
                onClick={() => {
                  if (busy) return
                  send({ type: 'wish.made', wish: { kind: 'open', opening: waysIn[way], at: clock.read().wall } })
                }}
              >
                <strong>{ui.ways.labels[way]}</strong>
                <span className="quiet">{ui.ways.hints[way]}</span>
              </button>
            </li>
          ))}
        </ul>
      </Held>
    </>
  )
}
