import { Suspense } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { OuterPage } from '../page-parts.tsx'

/** Screens of the start page that have to do with files. */
export type FileScreen = 'takeIn' | 'giveAll' | 'backup'

const all = fetched(() => import('../files/index.tsx'))
const screens = {
  takeIn: all.screen((from) => from.TakeIn),
  giveAll: all.screen((from) => from.GiveAll),
  backup: all.screen((from) => from.Backup),
}
const BackupLine = all.screen((from) => from.BackupLine)

export function FileScreenView({ screen, onDone }: { screen: FileScreen; onDone: () => void }) {
  const { ui } = useDictionary()
  const Screen = screens[screen]
  const waiting = (
    <OuterPage>
      <output>{ui.loading}</output>
    </OuterPage>
  )
  return (
    <Suspense fallback={waiting}>
      <Screen onDone={onDone} />
    </Suspense>
  )
}

interface OtherDevicesProps {
  /** There is something to give away or to back up. */
  readonly hasCases: boolean
  readonly onOpen: (screen: FileScreen) => void
}

/** Taking in, giving and backing up files, with the state of the last backup. */
export function OtherDevices({ hasCases, onOpen }: OtherDevicesProps) {
  const { files } = useDictionary()
  const shown: readonly FileScreen[] = hasCases ? ['takeIn', 'giveAll', 'backup'] : ['takeIn']
  return (
    <>
      <h2>{files.home.title}</h2>
      {hasCases && (
        <Suspense fallback={null}>
          <BackupLine />
        </Suspense>
      )}
      <ul className="plain compact">
        {shown.map((screen) => (
          <li key={screen}>
            <button type="button" className="card" onClick={() => onOpen(screen)}>
              {files.home[screen]}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
