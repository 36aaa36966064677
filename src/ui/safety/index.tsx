import { Backup } from '../files/backup-screen.tsx'
import { type Panel, useProtection } from '../protection.ts'
import { DeviceScreen } from './device-screen.tsx'
import { EraseScreen } from './erase-screen.tsx'
import { KeysScreen } from './keys-screen.tsx'
import { ProtectScreen } from './protect-screen.tsx'
import { SecurityScreen } from './security-screen.tsx'

/** Screens about this device. None of them is needed to act; they are fetched when one is opened. */
export function PanelScreen({ panel }: { panel: Panel }) {
  const { open } = useProtection()
  switch (panel) {
    case 'protect':
    case 'leave':
      return <ProtectScreen leaving={panel === 'leave'} />
    case 'device':
      return <DeviceScreen />
    case 'backup':
      return <Backup onDone={() => open('device')} />
    case 'keys':
      return <KeysScreen />
    case 'security':
      return <SecurityScreen />
    case 'erase':
      return <EraseScreen />
  }
}
