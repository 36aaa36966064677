import type { OtherFileId } from '#export/other-files.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useBusy } from '../session-context.ts'
import { PaperLanguage } from './paper-language.tsx'
import { PaperState } from './paper-state.tsx'
import { Screen } from './screen.tsx'
import { usePaper } from './use-paper.ts'

/** Files that carry words a person reads; the others hold codes alone. */
const worded: ReadonlySet<OtherFileId> = new Set(['timelineCsv', 'deadlinesIcs'])

/** A file for another program: what leaves with it is said before it is made. */
export function OneOtherFile({ id, onBack }: { id: OtherFileId; onBack: () => void }) {
  const words = useDictionary().recordScreens.otherFiles
  const busy = useBusy()
  const paper = usePaper(id)
  return (
    <Screen title={words.names[id]} onBack={onBack}>
      <p>{words.leaves[id]}</p>
      <p>
        <strong>{words.unprotected}</strong>
      </p>
      {worded.has(id) && <PaperLanguage paper={paper} />}
      <p className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => busy || paper.ask()}>
          {words.export}
        </button>
      </p>
      <PaperState paper={paper} />
    </Screen>
  )
}
