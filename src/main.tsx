import { createRoot } from 'react-dom/client'
import { platformRandom } from '#crypto/random.ts'
import { createDeviceSigner } from '#crypto/device-key.ts'
import { createPaperKeys } from '#crypto/paper-key.ts'
import type { PaperClient } from '#pdf/paper-client.ts'
import paperWorkerAddress from '#pdf/paper-worker.ts?worker&url'
import type { Clock, PaperDesk, PaperMade } from '#session/ports.ts'
import { createIndexedDbStore } from '#storage/indexed-db.ts'
import type { AppPorts } from '#ui/app.tsx'
import type { CheckFile } from '#ui/review/check-file.ts'
import { startScreen } from '#ui/start.tsx'
import { version } from '../package.json'

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

/** Lets exactly one address become a running script: the worker that makes papers. */
function trustedWorkerAddress(): string {
  const address = new URL(paperWorkerAddress, import.meta.url).href
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => {
        createScriptURL: (url: string) => string
      }
    }
  }
  const policy = trustedTypes?.createPolicy('app-urls', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('only the worker that makes papers may be started')
      return url
    },
  })
  return policy ? policy.createScriptURL(address) : address
}

let paperClient: Promise<PaperClient> | undefined

/** What papers need is fetched with the first paper. */
const printer = (): Promise<PaperClient> => {
  paperClient ??= import('#pdf/paper-client.ts').then(({ createPaperClient }) => {
    const address = trustedWorkerAddress()
    return createPaperClient(() => new Worker(address, { type: 'module' }))
  })
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
  make: async ({ paper, profile, signed }, entries) => {
    try {
      const { buildPaper, isPaperId, redactionsOf } = await import('#export/papers.ts')
      if (!isPaperId(paper)) return { ok: false, message: `there is no paper ${paper}` }
      const reader = redactionsOf(paper).find((one) => one === profile)
      if (profile !== undefined && !reader) return { ok: false, message: `${paper} is not made for ${profile}` }
      const client = await printer()
      const documents =
        paper === 'record' && reader === undefined
          ? (await import('#export/volumes.ts')).buildVolumes(entries)
          : [buildPaper(paper, entries, reader)]
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

/** Opens a file to check it; what that takes is fetched with the first file. */
const check: CheckFile = async (file, options) => {
  const [{ openBlob }, { inspectPdf }, { verifySignatures }] = await Promise.all([
    import('#review/open-blob.ts'),
    import('#pdf/inspect-pdf.ts'),
    import('#pdf/verify-signatures.ts'),
  ])
  return openBlob(
    file,
    {
      inspect: inspectPdf,
      verifySignatures,
      comparePages: async (document, against, { onProgress, signal }) => {
        const client = await printer()
        return client.compare(document, against, { onProgress: ({ done }) => onProgress?.(done), signal })
      },
    },
    options,
  )
}

const ports: AppPorts = {
  store: createIndexedDbStore(globalThis.indexedDB),
  clock,
  random: platformRandom,
  signer: createDeviceSigner(globalThis.indexedDB),
  papers,
  check,
  app: `missing-child-guide ${version}`,
}

// The browser is asked not to clear the data by itself; nothing waits for its answer.
void navigator.storage?.persist?.().catch(() => undefined)

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')
const Start = startScreen(ports, import('./guide.ts'))
createRoot(place).render(<Start />)
