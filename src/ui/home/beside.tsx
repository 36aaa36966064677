import { useEffect, useSyncExternalStore } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { useProtection } from '../protection.ts'
import type { CheckFile } from '../review/check-file.ts'
import { launchedFiles } from '../review/launched-files.ts'
import { usePorts } from '../session-context.ts'
import { NewerVersion, OfflineLine } from './offline-copy.tsx'
import { OtherDevices } from './other-devices.tsx'

/** The desk brings every paper and its words along; none of it is needed to begin. */
const DeskScreen = fetched(() => import('../review/desk-screen.tsx')).screen((from) => from.DeskScreen)
const files = fetched(() => import('../files/index.tsx'))

const screens = {
  takeIn: files.screen((from) => from.TakeIn),
  giveAll: files.screen((from) => from.GiveAll),
  backup: files.screen((from) => from.Backup),
  /** Forms bring all words of the procedures along. */
  forms: fetched(() => import('./forms-screen.tsx')).screen((from) => from.FormsScreen),
  about: fetched(() => import('./about-screen.tsx')).screen((from) => from.AboutScreen),
} as const

/** What can be opened beside the cases. */
export type Beside = keyof typeof screens | 'review'

interface BesideScreenProps {
  readonly screen: Beside
  readonly check: CheckFile
  readonly onDone: () => void
}

/** A screen that was opened beside the cases; whoever shows it says meanwhile that it is being fetched. */
export function BesideScreen({ screen, check, onDone }: BesideScreenProps) {
  if (screen === 'review') return <DeskScreen check={check} onDone={onDone} />
  const Screen = screens[screen]
  return <Screen onDone={onDone} />
}

interface MoreWaysProps {
  /** There is something to give away or to back up. */
  readonly hasCases: boolean
  readonly onOpen: (screen: Beside) => void
}

/** The further ways on from the first screen: none of them is needed to begin. */
export function MoreWays({ hasCases, onOpen }: MoreWaysProps) {
  const { homeMore: words } = useDictionary()
  const { training } = usePorts()
  const { open } = useProtection()
  const launched = useSyncExternalStore(launchedFiles.watch, launchedFiles.read)
  // The desk takes them; whoever is in a case finds them when they come back to the first screen.
  useEffect(() => {
    if (launched.length > 0) onOpen('review')
  }, [launched, onOpen])
  const ways = [
    ['review', () => onOpen('review')],
    ['forms', () => onOpen('forms')],
    ['device', () => open('device')],
    ['about', () => onOpen('about')],
  ] as const
  return (
    <>
      <OtherDevices hasCases={hasCases} onOpen={onOpen} />
      <NewerVersion />
      <h2>{words.title}</h2>
      <ul className="plain compact links">
        {ways.map(([way, go]) => (
          <li key={way}>
            <button type="button" className="link" onClick={go}>
              {words[way]}
            </button>
          </li>
        ))}
        {!training && (
          <li>
            <a className="link" href="training.html">
              {words.training}
            </a>
          </li>
        )}
      </ul>
      <p>
        <OfflineLine />
      </p>
    </>
  )
}
