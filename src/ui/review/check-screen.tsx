import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import type { CheckFile } from './check-file.ts'
import { CheckPanel } from './check-panel.tsx'

/** Checks a file beside all cases: it needs none, makes none and changes none. */
export function CheckScreen({ check, onDone }: { check: CheckFile; onDone: () => void }) {
  const { reviewScreens: words } = useDictionary()
  return (
    <OuterPage>
      <button type="button" className="link back" onClick={onDone}>
        {words.back}
      </button>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      <CheckPanel check={check} />
    </OuterPage>
  )
}
