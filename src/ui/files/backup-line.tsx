import { useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { type BackupDue, type BackupState, backupDue, readBackupState } from '#session/backup.ts'
import type { CaseFile } from '#session/case-file.ts'
import type { CaseSummary } from '#session/case-list.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'
import { SessionContext, usePorts } from '../session-context.ts'

/** Whether a backup is due; undefined until the last one has been looked up. @param made one that was made just now */
export function useBackupDue(made?: BackupState): BackupDue | undefined {
  const { store, clock } = usePorts()
  const cases = SessionContext.useSelector((state) => state.context.cases)
  const open = SessionContext.useSelector((state) => state.context.file)
  const quiet = SessionContext.useSelector((state) => state.context.backedUp)
  const [kept, setKept] = useState<{ readonly state: BackupState | undefined }>()
  useEffect(() => {
    let stale = false
    const look = async () => {
      const state = await readBackupState({ store })
      if (!stale) setKept({ state })
    }
    void look()
    return () => {
      stale = true
    }
  }, [store])
  if (!kept && !made && !quiet) return undefined
  const [last] = [made, quiet, kept?.state].filter((one) => one !== undefined).sort((a, b) => b.at - a.at)
  return backupDue(last, withOpenCase(cases, open), clock.read().wall)
}

type Counted = Pick<CaseSummary, 'id' | 'entryCount' | 'openedAt'>

/** The list was read before the case was opened: what has been written since then counts too. */
function withOpenCase(cases: readonly Counted[], file: CaseFile | undefined): readonly Counted[] {
  const first = file?.entries[0]
  if (!file || !first) return cases
  const others = cases.filter(({ id }) => id !== file.id)
  return [...others, { id: file.id, entryCount: file.entries.length, openedAt: first.at }]
}

/** When the last backup was made and how much is not in it, in one line. */
export function BackupLine({ made }: { made?: BackupState | undefined }) {
  const { files, language } = useDictionary()
  const due = useBackupDue(made)
  const now = useNow(60_000)
  if (!due) return null
  const { lastAt, entries } = due
  const last =
    lastAt === undefined
      ? files.home.backupNever
      : phrase(files.home.backupLast, { when: whenInWords(lastAt, now.wall, now.offset, language), entries })
  return (
    <p className={due.due ? 'overdue' : 'quiet'}>
      {due.due && (
        <>
          <Mark shape="overdue" /> {phrase(files.home.backupDue, { entries })}{' '}
        </>
      )}
      {last}
    </p>
  )
}
