import { useMemo } from 'react'
import { paperOfFile } from '#export/volumes.ts'
import type { Entry } from '#record/entry.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { PaperView } from '../paper-view.tsx'

/** What a record says, as the action record, in the language on screen. */
export function RecordPaper({ entries }: { entries: readonly Entry[] }) {
  const { book, reviewScreens: words } = useDictionary()
  const paper = useMemo(() => paperOfFile(book, entries, undefined), [book, entries])
  if (!paper) return null
  return (
    <section aria-labelledby="dos-record">
      <h2 id="dos-record">{words.record}</h2>
      <PaperView paper={paper} />
    </section>
  )
}
