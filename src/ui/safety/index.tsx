import { useSyncExternalStore } from 'react'
import { useBackupDue } from '../files/backup-line.tsx'
import { Backup } from '../files/backup-screen.tsx'
import { type Panel, useProtection } from '../protection.ts'
import { usePorts } from '../session-context.ts'
import { DeviceScreen } from './device-screen.tsx'
import { EraseScreen } from './erase-screen.tsx'
import { KeysScreen } from './keys-screen.tsx'
import { ProtectScreen } from './protect-screen.tsx'
import { SecurityScreen } from './security-screen.tsx'
import { SheetPanel } from './sheet-panel.tsx'

/** Screens about this device. None of them is needed to act; they are fetched when one is opened. */
export function PanelScreen({ panel }: { panel: Panel }) {
  const { open } = useProtection()
  switch (panel) {
    case 'protect':
    case 'leave':
      return <ProtectScreen leaving={panel === 'leave'} />
    case 'device':
      return <DevicePanel />
    case 'backup':
      return <Backup onDone={() => open('device')} />
    case 'keys':
      return <KeysScreen />
    case 'security':
      return <SecurityScreen />
    case 'erase':
      return <EraseScreen />
    case 'sheet':
      return <SheetPanel />
  }
}

function DevicePanel() {
  const { offline } = usePorts()
  const { standing } = useProtection()
  const copy = useSyncExternalStore(offline.watch, offline.read)
  const backup = useBackupDue()
  // While it is locked nobody knows which cases there are.
  return <DeviceScreen copy={copy} backup={standing === 'locked' ? undefined : backup} />
}
