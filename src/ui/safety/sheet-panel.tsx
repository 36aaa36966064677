import { OrganisationSheetEditor } from '../country/sheet-screen.tsx'
import { useDictionary } from '../dictionary-context.ts'
import { PanelFrame } from './panel-frame.tsx'

/** The sheet of the organisation, reached from the page about the device. */
export function SheetPanel() {
  const { sheet: words } = useDictionary().countryScreens
  return (
    <PanelFrame title={words.title} intro={words.intro}>
      <OrganisationSheetEditor />
    </PanelFrame>
  )
}
