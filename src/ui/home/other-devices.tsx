import { Suspense } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'

type FileScreen = 'takeIn' | 'giveAll' | 'backup'

const BackupLine = fetched(() => import('../files/index.tsx')).screen((from) => from.BackupLine)

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
