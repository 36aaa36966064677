import { createDeviceSigner } from '#crypto/device-key.ts'
import { createPasskeys } from '#crypto/passkeys.ts'
import { platformRandom } from '#crypto/random.ts'
import { createStretch } from '#crypto/stretch-client.ts'
import { usualStrength } from '#crypto/stretch.ts'
import { createVault } from '#crypto/vault.ts'
import { createOfflineCopy } from '#offline/installed-copy.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type { CaseStore, Clock } from '#session/ports.ts'
import { sealedStore, wordSettings } from '#session/sealed-store.ts'
import { createBrowserStore } from '#storage/browser-store.ts'
import { localStorageOrNone } from '#storage/local-storage.ts'
import { createLockBell } from '#storage/lock-bell.ts'
import { createOpenings } from '#storage/openings.ts'
import { fetchOrganisation } from '#storage/organisation.ts'
import type { AppPorts } from '#ui/app.tsx'
import { createCaseWindows } from '#windows/case-windows.ts'
import { version } from '../package.json'
import { scriptAddress } from './app-urls.ts'
import { checkFile } from './check-desk.ts'
import { createFileDesk } from './file-desk.ts'
import { createPaperDesk } from './paper-desk.ts'
import type { Room } from './room.ts'

export interface PageParts {
  readonly room: Room
  readonly clock: Clock
  /** Address of the script this page began with. */
  readonly script: string
  /** What comes before the copy on the device. */
  readonly after: Promise<unknown>
}

/** Everything the app reaches the outside world by in one room, and the store below that which seals. */
export function createAppPorts({ room, clock, script, after }: PageParts): {
  readonly ports: AppPorts
  readonly store: CaseStore
} {
  const { prefix } = room
  const store = createBrowserStore(
    () => new Worker(scriptAddress('mirrorWorker'), { type: 'module', name: prefix }),
    prefix,
  )
  const signer = createDeviceSigner(globalThis.indexedDB, prefix)
  let asked: ReturnType<typeof fetchOrganisation> | undefined
  /** Asked for once, while the app is being loaded: after that nothing is asked of the network. */
  const organisation = () => (asked ??= fetchOrganisation())
  const vault = createVault({
    store,
    signer,
    prefix,
    locks: globalThis.navigator.locks,
    organisation,
    wordSettings,
    stretch: createStretch(() => new Worker(scriptAddress('stretchWorker'), { type: 'module' })),
    strength: usualStrength,
    now: () => clock.read().wall,
    running: () => performance.now(),
  })
  const locks = (navigator as { readonly locks?: LockManager }).locks
  const ports: AppPorts = {
    store: sealedStore(store, vault),
    vault,
    passkeys: createPasskeys({
      credentials: (navigator as { readonly credentials?: CredentialsContainer }).credentials,
      kind: (globalThis as { readonly PublicKeyCredential?: typeof PublicKeyCredential }).PublicKeyCredential,
      host: location.hostname,
    }),
    openings: createOpenings(localStorageOrNone(), locks, prefix),
    lockBell: createLockBell(prefix),
    keepers: createDraftKeepers(),
    clock,
    random: platformRandom,
    signer,
    windows: createCaseWindows(
      locks,
      'BroadcastChannel' in globalThis ? () => new BroadcastChannel(`${prefix} windows`) : undefined,
      prefix,
    ),
    offline: createOfflineCopy({
      container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
      worker: scriptAddress('serviceWorker'),
      script,
      after,
      reload: () => location.reload(),
    }),
    check: checkFile,
    papers: createPaperDesk(() => clock.read().wall, room),
    files: createFileDesk(globalThis.indexedDB, organisation, room),
    app: `missing-child-guide ${version}`,
  }
  return { ports, store }
}
