import { createRoot } from 'react-dom/client'
import { languageSources } from '#content/languages.ts'
import { platformRandom } from '#crypto/random.ts'
import { createDeviceSigner } from '#crypto/device-key.ts'
import { createOfflineCopy } from '#offline/installed-copy.ts'
import type { Clock } from '#session/ports.ts'
import { sealedStore, wordSettings } from '#session/sealed-store.ts'
import { createLanguageChoice } from '#storage/language-choice.ts'
import { createBrowserStore, localStorageOrNone } from '#storage/browser-store.ts'
import type { AppPorts } from '#ui/app.tsx'
import { startScreen } from '#ui/start.tsx'
import { version } from '../package.json'
import { scriptAddress } from './app-urls.ts'
import { createLanguages, rewritten } from './languages.ts'

const { __clock: givenClock, __rewrite: givenRewrite } = globalThis as {
  readonly __clock?: Clock
  readonly __rewrite?: <Words>(words: Words) => Words
}

/** The device's clocks. A test may put its own in place before the page starts, and one more language made from English. */
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

const store = createBrowserStore(() => new Worker(scriptAddress('mirrorWorker'), { type: 'module' }))
const signer = createDeviceSigner(globalThis.indexedDB)

const loading = import('./guide.ts')

/** Everything the app reaches the outside world by. Most of it comes with what is fetched while the first screen stands. */
function portsWith({
  checkFile,
  createCaseWindows,
  createDraftKeepers,
  createFileDesk,
  createLockBell,
  createOpenings,
  createPaperDesk,
  createPasskeys,
  createStretch,
  createVault,
  fetchOrganisation,
  usualStrength,
}: typeof import('./guide.ts')): AppPorts {
  let asked: ReturnType<typeof fetchOrganisation> | undefined
  /** Asked for once, while the app is being loaded: after that nothing is asked of the network. */
  const organisation = () => (asked ??= fetchOrganisation())
  const vault = createVault({
    store,
    signer,
    locks: globalThis.navigator.locks,
    organisation,
    wordSettings,
    stretch: createStretch(() => new Worker(scriptAddress('stretchWorker'), { type: 'module' })),
    strength: usualStrength,
    now: () => clock.read().wall,
    running: () => performance.now(),
  })
  return {
    store: sealedStore(store, vault),
    vault,
    passkeys: createPasskeys({
      credentials: (navigator as { readonly credentials?: CredentialsContainer }).credentials,
      kind: (globalThis as { readonly PublicKeyCredential?: typeof PublicKeyCredential }).PublicKeyCredential,
      host: location.hostname,
    }),
    openings: createOpenings(localStorageOrNone(), (navigator as { readonly locks?: LockManager }).locks),
    lockBell: createLockBell(),
    keepers: createDraftKeepers(),
    clock,
    random: platformRandom,
    signer,
    windows: createCaseWindows(
      (navigator as { readonly locks?: LockManager }).locks,
      'BroadcastChannel' in globalThis ? () => new BroadcastChannel('missing-child-guide windows') : undefined,
    ),
    offline: createOfflineCopy({
      container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
      worker: scriptAddress('serviceWorker'),
      script: import.meta.url,
      after: loading,
      reload: () => location.reload(),
    }),
    check: checkFile,
    papers: createPaperDesk(() => clock.read().wall),
    files: createFileDesk(globalThis.indexedDB, organisation),
    app: `missing-child-guide ${version}`,
  }
}

// The browser is asked not to clear the data by itself; nothing waits for its answer.
void navigator.storage?.persist?.().catch(() => undefined)

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')

/** No build that is shipped carries a pseudo language; a test brings one along. */
const rewrite = givenRewrite ?? (import.meta.env.DEV ? (await import('#content/pseudo.ts')).pseudo : undefined)
const languages = await createLanguages(
  createLanguageChoice(localStorageOrNone()),
  navigator.languages,
  rewrite ? { ...languageSources, ...rewritten(rewrite) } : undefined,
)
const Start = startScreen(
  clock,
  languages,
  loading.then((guide) => ({ App: guide.App, ports: portsWith(guide) })),
)
createRoot(place).render(<Start />)
