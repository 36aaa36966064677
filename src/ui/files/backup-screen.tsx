import { useEffect, useState } from 'react'
import { files } from '#content/en/files.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { type BackedUp, backUp, type BackupDue, type BackupState, backupDue, readBackupState } from '#session/backup.ts'
import { judgeKey } from '#session/give.ts'
import { useNow } from '../clock.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Mark } from '../kit/mark.tsx'
import { OuterPage } from '../page-parts.tsx'
import { Screen } from '../record/screen.tsx'
import { SessionContext, usePorts } from '../session-context.ts'
import { language } from '../words.ts'
import { keyError, KeyFields, keyTyped, noKey } from './key-fields.tsx'

const words = files.backup

/** Whether a backup is due; undefined until the last one has been looked up. @param made one that was made just now */
function useBackupDue(made: BackupState | undefined): BackupDue | undefined {
  const { store, clock } = usePorts()
  const cases = SessionContext.useSelector((state) => state.context.cases)
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
  if (!kept && !made) return undefined
  return backupDue(made ?? kept?.state, cases, clock.read().wall)
}

/** When the last backup was made and how much is not in it, in one line: also for the health page. */
export function BackupLine({ made }: { made?: BackupState | undefined }) {
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

function faultError(result: Extract<BackedUp, { ok: false }>): FormError {
  const { fault } = result
  if (fault === 'notARecipient') return keyError(fault)
  const known = fault === 'notAllowed' || fault === 'failed' || fault === 'empty' || fault === 'damaged'
  return { id: 'backup-make', text: words.faults[known ? fault : 'storage'] }
}

/** All cases in one sealed file outside the browser. */
export function Backup({ onDone }: { onDone: () => void }) {
  const ports = usePorts()
  const now = useNow(60_000)
  const [key, setKey] = useState(noKey)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Extract<BackedUp, { ok: true }>>()
  const make = async () => {
    const typed = keyTyped(key)
    if (!typed.ok) return setErrors([typed.error])
    setBusy(true)
    const wrong = await judgeKey(ports, typed.key)
    const result = wrong === undefined ? await backUp(ports, typed.key) : undefined
    setBusy(false)
    setErrors(wrong === undefined ? (result && !result.ok ? [faultError(result)] : []) : [keyError(wrong)])
    if (result?.ok) setDone(result)
  }
  return (
    <OuterPage>
      <Screen title={words.title} intro={words.intro} onBack={onDone}>
        <BackupLine made={done?.state} />
        <ChosenFile />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void make()
          }}
        >
          <ErrorSummary errors={errors} />
          <KeyFields value={key} onChange={setKey} passphraseHint={words.passphraseHint} />
          <p className="actions">
            <button id="backup-make" type="submit" className="button" aria-disabled={busy}>
              {busy ? words.making : words.make}
            </button>
          </p>
        </form>
        <output className="rec-said">
          {done && phrase(words[done.how], { when: whenInWords(done.state.at, now.wall, now.offset, language) })}
        </output>
        {done && done.leftOut > 0 && <p className="alert">{phrase(files.give.leftOut, { count: done.leftOut })}</p>}
      </Screen>
    </OuterPage>
  )
}

/** Where the browser can remember a file, one is chosen once and written anew each time. */
function ChosenFile() {
  const { backup } = usePorts().files
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    void backup.isKept().then(setIsKept)
  }, [backup])
  if (!backup.canKeep) return <p>{words.cannotKeep}</p>
  return (
    <>
      {isKept && <p>{words.chosen}</p>}
      <p>
        <button
          type="button"
          className="small"
          onClick={() => void backup.choose('backup.age').then((chosen) => setIsKept((kept) => kept || chosen))}
        >
          {words.choose}
        </button>
      </p>
    </>
  )
}
