import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { useProtection } from '../protection.ts'
import { useWorker } from '../session-context.ts'
import { type MenuScreen, usePlaces } from './places.ts'
import { RemindButton } from './remind-button.tsx'

const items: readonly MenuScreen[] = [
  'note',
  'call',
  'onCall',
  'done',
  'police',
  'papers',
  'contacts',
  'handOver',
  'who',
  'child',
  'flowchart',
  'country',
  'stages',
  'give',
  'finish',
]

interface MoreMenuProps {
  readonly awake: boolean
  readonly awakeRefused: boolean
  readonly onAwake: (on: boolean) => void
}

/** Everything of a case that is not a step. */
export function MoreMenu({ awake, awakeRefused, onAwake }: MoreMenuProps) {
  const { ui, reviewRoom } = useDictionary()
  const { go } = usePlaces()
  const { leaveCase, open } = useProtection()
  const worker = useWorker()
  return (
    <>
      <ScreenHeading>{ui.more.title}</ScreenHeading>
      <ul className="plain compact">
        {items.map((screen) => (
          <li key={screen}>
            <button type="button" className="card" onClick={() => go({ tab: 'more', screen })}>
              <span>{screen === 'onCall' ? reviewRoom.onCall.title : ui.more[screen]}</span>
              {screen === 'who' && (
                <span className="quiet">{phrase(ui.more.writes, { name: worker.name.trim() || ui.more.nobody })}</span>
              )}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="card" onClick={leaveCase}>
            {ui.more.leave}
          </button>
        </li>
      </ul>
      <LanguageChooser />
      <h2>{ui.more.device}</h2>
      <label className="option">
        <input type="checkbox" checked={awake} onChange={(event) => onAwake(event.target.checked)} />
        <span>{ui.more.awake}</span>
      </label>
      <RemindButton />
      <ul className="plain compact">
        <li>
          <button type="button" className="card" onClick={() => open('device')}>
            <span>{ui.more.deviceState}</span>
          </button>
        </li>
        <li>
          <button type="button" className="card" onClick={() => open('security')}>
            <span>{ui.more.security}</span>
          </button>
        </li>
      </ul>
      {awakeRefused && <p className="quiet">{ui.more.awakeRefused}</p>}
    </>
  )
}
