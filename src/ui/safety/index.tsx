import { useSyncExternalStore } from 'react'
import type { Panel } from '../protection.ts'
import { usePorts } from '../session-context.ts'
import { DeviceScreen } from './device-screen.tsx'
import { EraseScreen } from './erase-screen.tsx'
import { KeysScreen } from './keys-screen.tsx'
import { ProtectScreen } from './protect-screen.tsx'
import { SecurityScreen } from './security-screen.tsx'

/** Screens about this device. None of them is needed to act; they are fetched when one is opened. */
export function PanelScreen({ panel }: { panel: Panel }) {
  switch (panel) {
    case 'protect':
    case 'leave':
      return <ProtectScreen leaving={panel === 'leave'} />
    case 'device':
      return <DevicePanel />
    case 'keys':
      return <KeysScreen />
    case 'security':
      return <SecurityScreen />
    case 'erase':
      return <EraseScreen />
  }
}

function DevicePanel() {
  const { offline } = usePorts()
  return <DeviceScreen copy={useSyncExternalStore(offline.watch, offline.read)} />
}
