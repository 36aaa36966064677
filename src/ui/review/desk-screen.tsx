import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { usePorts } from '../session-context.ts'
import type { CheckFile } from './check-file.ts'
import { Desk } from './desk.tsx'
import { launchedFiles } from './launched-files.ts'

/** Parts of a record, forms and papers: fetched with the first file that is looked at. */
const DossierScreen = fetched(() => import('./dossier-screen.tsx')).screen((from) => from.DossierScreen)

interface DeskScreenProps {
  readonly check: CheckFile
  readonly onDone: () => void
}

/** Opens files of records beside all cases: it needs none, makes none and changes none. */
export function DeskScreen({ check, onDone }: DeskScreenProps) {
  const { reviewScreens: words } = useDictionary()
  const { files } = usePorts()
  return (
    <OuterPage>
      <button type="button" className="link back" onClick={onDone}>
        {words.back}
      </button>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      <Desk check={check} files={files} given={launchedFiles} dossier={DossierScreen} />
    </OuterPage>
  )
}
