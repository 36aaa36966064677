import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { StoreHealth } from '#session/ports.ts'
import { useDictionary } from '../dictionary-context.ts'
import { DeviceCountry } from '../country/device-country.tsx'
import { thisBrowser } from '../device/browser-kind.ts'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { useProtection } from '../protection.ts'
import { SessionContext, usePorts } from '../session-context.ts'
import { HealthRow } from './health-rows.tsx'
import { IdleSetting } from './idle-setting.tsx'
import { type BackupFacts, BackupRow, type ProgramCopy, ProgramRow } from './outside-rows.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { PersistenceRow, RoomRow, StoresRow } from './store-rows.tsx'

/** Less room than this in all is what private windows are given; so are small devices, which is why it is only a guess. */
const smallRoom = 1_500_000_000

interface DeviceScreenProps {
  readonly backup?: BackupFacts | undefined
  readonly copy?: ProgramCopy | undefined
}

/** How this device is: protected, stored twice, kept, with room, backed up. Each bad state says what to do next. */
export function DeviceScreen({ backup, copy }: DeviceScreenProps) {
  const words = useDictionary().deviceScreens.device
  const { open } = useProtection()
  const { store, app, clock } = usePorts()
  const [health, setHealth] = useState<StoreHealth>()
  const [asks, setAsks] = useState(0)
  const [seen, setSeen] = useState({ asks: -1, store })
  useEffect(() => {
    const look = async () => {
      const found = await store.health()
      setHealth(found)
      setSeen({ asks, store })
    }
    if (seen.asks !== asks || seen.store !== store) void look()
  }, [store, asks, seen])
  const ask = () => {
    // In Firefox the answer comes when the person has answered, or never: the screen does not wait for it.
    const again = () => setAsks((count) => count + 1)
    navigator.storage?.persist?.().then(again, again)
  }
  return (
    <PanelFrame title={words.title} intro={words.intro}>
      <ProtectionState />
      {health && (
        <>
          <StoresRow health={health} />
          <PersistenceRow health={health} onAsk={ask} />
          <RoomRow health={health} />
          {mayBePrivate(health) && (
            <HealthRow title={words.private} judgement="unknown" todo={words.privateTodo}>
              <p>{words.privateMaybe}</p>
            </HealthRow>
          )}
        </>
      )}
      {backup && <BackupRow backup={backup} now={clock.read()} />}
      {copy && <ProgramRow copy={copy} />}
      <SafariHelp />
      <IdleSetting />
      <DeviceCountry />
      <OwnSheet />
      <LanguageChooser />
      <h2>{words.deleted}</h2>
      <Deleted />
      <h2>{words.program}</h2>
      <p>{phrase(words.version, { version: app })}</p>
      <p className="actions">
        <button type="button" className="link" onClick={() => open('security')}>
          {words.safety}
        </button>
        <button type="button" className="small" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </PanelFrame>
  )
}

/** While it is locked the sheet cannot be read. */
function OwnSheet() {
  const { sheet: words } = useDictionary().countryScreens
  const { standing, open } = useProtection()
  if (standing === 'locked') return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        <button type="button" className="small" onClick={() => open('sheet')}>
          {words.open}
        </button>
      </p>
    </section>
  )
}

export const mayBePrivate = ({ used, free }: Pick<StoreHealth, 'used' | 'free'>): boolean =>
  used !== undefined && free !== undefined && used + free < smallRoom

function ProtectionState() {
  const dictionary = useDictionary()
  const { deviceScreens } = dictionary
  const words = dictionary.deviceScreens.device
  const { standing, open } = useProtection()
  const slots = SessionContext.useSelector((state) => state.context.vault?.slots)
  const second = slots?.some(({ kind }) => kind === 'recovery' || kind === 'organisation') === true
  const state = standing === 'unprotected' ? 'notProtected' : second ? 'protected' : 'protectedNoRecovery'
  const todo = { notProtected: words.protectNow, protectedNoRecovery: words.addSecond, protected: undefined }[state]
  return (
    <HealthRow title={words.protection} judgement={todo === undefined ? 'good' : 'attention'} todo={todo}>
      <p>{words[state]}</p>
      <p>
        <button type="button" className="small" onClick={() => open(standing === 'unprotected' ? 'protect' : 'keys')}>
          {standing === 'unprotected' ? deviceScreens.protect.title : words.openKeys}
        </button>
      </p>
    </HealthRow>
  )
}

/** Safari's seven days: for everyone to read, and on top where this looks like Safari outside the home screen. */
function SafariHelp() {
  const words = useDictionary().deviceScreens.device
  const { webkit, installed } = thisBrowser()
  const help = (
    <>
      <p>{words.safariText}</p>
      <ul className="acts">
        <li>{words.safariPhone}</li>
        <li>{words.safariMac}</li>
        <li>{words.safariCases}</li>
      </ul>
    </>
  )
  if (webkit && !installed)
    return (
      <HealthRow title={words.safari} judgement="attention" todo={words.safariTodo}>
        <p>{words.safariHere}</p>
        {help}
      </HealthRow>
    )
  return (
    <details>
      <summary>{words.safari}</summary>
      <div className="details-body">{help}</div>
    </details>
  )
}

/** How many cases were deleted for good, by month: no names, no references. */
function Deleted() {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.deviceScreens.device
  const shredded = SessionContext.useSelector((state) => state.context.vault?.shredded)
  if (!shredded || shredded.length === 0) return <p>{words.deletedNone}</p>
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <ul className="acts">
      {shredded.map((one) => (
        <li key={one.month}>
          {phrase(words.deletedCount, { month: month.format(new Date(`${one.month}-01T00:00Z`)), count: one.count })}
        </li>
      ))}
    </ul>
  )
}
