import { files } from '#content/en/files.ts'
import { LastBackup, useBackupDue } from '../files/backup-line.tsx'
import { useProtection } from '../protection.ts'
import { HealthRow } from './health-rows.tsx'

const words = files.health

/** Whether all cases lie outside this device too. While it is locked nobody knows which cases there are. */
export function BackupRow() {
  const { standing, open } = useProtection()
  const due = useBackupDue()
  if (!due || standing === 'locked') return null
  return (
    <HealthRow title={words.title} judgement={due.due ? 'attention' : 'good'} todo={due.due ? words.todo : undefined}>
      <LastBackup due={due} />
      <p>
        <button type="button" className="small" onClick={() => open('backup')}>
          {words.open}
        </button>
      </p>
    </HealthRow>
  )
}
