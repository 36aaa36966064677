import { createRoot } from 'react-dom/client'
import { platformRandom } from '#crypto/random.ts'
import { createDeviceSigner } from '#crypto/device-key.ts'
import { createPaperKeys } from '#crypto/paper-key.ts'
import type { PaperClient } from '#pdf/paper-client.ts'
import { createDraftKeepers } from '#session/draft-keepers.ts'
import type { Clock, PaperDesk, PaperMade, Ports } from '#session/ports.ts'
import { sealedStore, wordSettings } from '#session/sealed-store.ts'
import { createLockBell } from '#storage/lock-bell.ts'
import { createBrowserStore, localStorageOrNone } from '#storage/browser-store.ts'
import { createOpenings } from '#storage/openings.ts'
import { startScreen } from '#ui/start.tsx'
import { version } from '../package.json'
import { scriptAddress } from './app-urls.ts'

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

let paperClient: Promise<PaperClient> | undefined

/** What papers need is fetched with the first paper. */
const printer = (): Promise<PaperClient> => {
  paperClient ??= import('#pdf/paper-client.ts').then(({ createPaperClient }) =>
    createPaperClient(() => new Worker(scriptAddress('paperWorker'), { type: 'module' })),
  )
  return paperClient
}

const paperKeys = createPaperKeys(globalThis.indexedDB, () => clock.read().wall)

/** What signs is fetched with the first paper that is to be signed. A paper that could not be signed is not handed over. */
async function signedPaper(bytes: Uint8Array, name: string): Promise<PaperMade> {
  const [{ signPaper }, { supervisorField }, key] = await Promise.all([
    import('#pdf/sign-paper.ts'),
    import('#export/sign-off.ts'),
    paperKeys.paperKey(),
  ])
  if (!key) return { ok: false, message: 'this browser keeps no key to sign with; export without signing' }
  const signed = await signPaper(bytes, key, { field: supervisorField, at: clock.read().wall, name })
  return signed.ok ? signed : { ok: false, message: `not signed (${signed.reason}); export without signing` }
}

const papers: PaperDesk = {
  make: async ({ paper, language: tag, profile, signed }, entries) => {
    try {
      const { buildPaper, isPaperId, redactionsOf } = await import('#export/papers.ts')
      const { bookOf, languageOf } = await import('#content/books.ts')
      if (!isPaperId(paper)) return { ok: false, message: `there is no paper ${paper}` }
      const reader = redactionsOf(paper).find((one) => one === profile)
      if (profile !== undefined && !reader) return { ok: false, message: `${paper} is not made for ${profile}` }
      const language = languageOf(tag)
      if (!language) return { ok: false, message: `there are no words of ${tag}` }
      const client = await printer()
      const book = await bookOf(language)
      const documents =
        paper === 'record' && reader === undefined
          ? (await import('#export/volumes.ts')).buildVolumes(book, entries)
          : [buildPaper(book, paper, entries, reader)]
      const files: Uint8Array<ArrayBuffer>[] = []
      for (const document of documents) files.push(await client.render(document))
      const bytes = files.pop() ?? new Uint8Array()
      const made = signed ? await signedPaper(bytes, signed.name) : { ok: true as const, bytes }
      return made.ok ? { ...made, before: files } : made
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) }
    }
  },
  deliver: (fileName, bytes) => {
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  },
}

const store = createBrowserStore(() => new Worker(scriptAddress('mirrorWorker'), { type: 'module' }))
const signer = createDeviceSigner(globalThis.indexedDB)

/** Everything the app reaches the outside world by. The vault comes with what is fetched while the first screen stands. */
function portsWith({
  createStretch,
  createVault,
  fetchOrganisation,
  usualStrength,
}: typeof import('./guide.ts')): Ports {
  const vault = createVault({
    store,
    signer,
    locks: globalThis.navigator.locks,
    organisation: fetchOrganisation,
    wordSettings,
    stretch: createStretch(() => new Worker(scriptAddress('stretchWorker'), { type: 'module' })),
    strength: usualStrength,
    now: () => clock.read().wall,
    running: () => performance.now(),
  })
  return {
    store: sealedStore(store, vault),
    vault,
    openings: createOpenings(localStorageOrNone(), (navigator as { readonly locks?: LockManager }).locks),
    lockBell: createLockBell(),
    keepers: createDraftKeepers(),
    clock,
    random: platformRandom,
    signer,
    papers,
    app: `missing-child-guide ${version}`,
  }
}

// The browser is asked not to clear the data by itself; nothing waits for its answer.
void navigator.storage?.persist?.().catch(() => undefined)

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')
const Start = startScreen(
  clock,
  import('./guide.ts').then((guide) => ({ App: guide.App, ports: portsWith(guide) })),
)
createRoot(place).render(<Start />)
