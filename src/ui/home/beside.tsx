import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { useProtection } from '../protection.ts'
import type { CheckFile } from '../review/check-file.ts'
import { NewerVersion, OfflineLine } from './offline-copy.tsx'
import { OtherDevices } from './other-devices.tsx'

/** Checking a file brings every paper and its words along; none of it is needed to begin. */
const CheckScreen = fetched(() => import('../review/check-screen.tsx')).screen((from) => from.CheckScreen)
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
  if (screen === 'review') return <CheckScreen check={check} onDone={onDone} />
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
  const { open } = useProtection()
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
      </ul>
      <p>
        <OfflineLine />
      </p>
    </>
  )
}
