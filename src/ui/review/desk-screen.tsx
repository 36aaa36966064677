import { Suspense } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { usePorts } from '../session-context.ts'
import type { CheckFile } from './check-file.ts'
import { Desk } from './desk.tsx'
import { launchedFiles } from './launched-files.ts'
import { ReviewRoomView } from './review-room.tsx'

/** Fetched with the first file that is opened. */
const DossierScreen = fetched(() => import('./dossier-screen.tsx')).screen((from) => from.DossierScreen)

const Lessons = fetched(() => import('./lessons-view.tsx')).screen((from) => from.LessonsView)

interface DeskScreenProps {
  readonly check: CheckFile
  readonly onDone: () => void
}

/** The supervisor's desk: files of records beside all cases, and the records that are kept on this device for review. */
export function DeskScreen({ check, onDone }: DeskScreenProps) {
  const { reviewScreens: words } = useDictionary()
  const { files } = usePorts()
  const intro = (
    <>
      <button type="button" className="link back" onClick={onDone}>
        {words.back}
      </button>
      <ScreenHeading>{words.title}</ScreenHeading>
      <ReviewRoomView />
      <p>{words.intro}</p>
    </>
  )
  const outro = (
    <Suspense fallback={null}>
      <Lessons />
    </Suspense>
  )
  return (
    <OuterPage>
      <Desk check={check} files={files} given={launchedFiles} intro={intro} outro={outro} dossier={DossierScreen} />
    </OuterPage>
  )
}
