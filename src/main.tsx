import { createRoot } from 'react-dom/client'
import { platformRandom } from '#crypto/random.ts'
import { createDeviceSigner } from '#crypto/device-key.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type { Clock, Ports } from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { createLockBell } from '#storage/lock-bell.ts'
import { createIndexedDbStore } from '#storage/indexed-db.ts'
import { startScreen } from '#ui/start.tsx'
import { fakeVault } from '../tests/ui/fake-vault.ts'
import { version } from '../package.json'
import { paperDesk } from './paper-desk.ts'

const { __clock: givenClock } = globalThis as { __clock?: Clock }

/** The device's clocks. A test may put its own in place before the page starts. */
const clock: Clock = givenClock ?? {
  read: () => {
    const wall = Date.now()
    return {
      wall,
      mono: performance.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      // Not a minus sign: at UTC it would make a zero below zero, which no record takes.
      offset: 0 - new Date(wall).getTimezoneOffset(),
    }
  },
}

const store = createIndexedDbStore(globalThis.indexedDB)
const vault = fakeVault(store, () => clock.read().wall)

const ports: Ports = {
  store: sealedStore(store, vault),
  vault,
  lockBell: createLockBell(),
  keepers: createDraftKeepers(),
  clock,
  random: platformRandom,
  signer: createDeviceSigner(globalThis.indexedDB),
  papers: paperDesk,
  app: `missing-child-guide ${version}`,
}

// The browser is asked not to clear the data by itself; nothing waits for its answer.
void navigator.storage?.persist?.().catch(() => undefined)

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')
const Start = startScreen(ports, import('./guide.ts'))
createRoot(place).render(<Start />)
