import { fromBase64url } from '#crypto/base64url.ts'
import { openCaseKey, openTree, type OpenTree } from '#crypto/key-tree.ts'
import { ofKind, openWith } from '#crypto/slots.ts'
import { stretchNow } from '#crypto/stretch-now.ts'
import { usualStrength } from '#crypto/stretch.ts'
import { type KeyTree, readCaseKeys, readDocument, type VaultDocument } from '#crypto/vault-document.ts'
import type { CaseKey } from '#record/envelope.ts'
import { valuesOfFrames } from '#storage/settings-list.ts'

/** The keys one store holds, opened as whoever owns the device opens them: past the app, by what is stored alone. */
export interface StoredKeys {
  readonly document: VaultDocument
  /** Generations the keys of a case are wrapped under; more than one only while all cases are being sealed again. */
  readonly generationsOf: (caseId: string) => readonly string[]
  readonly keyOf: (caseId: string) => Promise<CaseKey | undefined>
}

const tools = {
  stretch: (asked: Parameters<typeof stretchNow>[0]) => Promise.resolve(stretchNow(asked)),
  strength: usualStrength,
  now: () => 0,
  running: () => performance.now(),
}

/** Bytes of vault keys by generation: stretching a passphrase takes a second, and a generation keeps its key. */
const rawKeys = new Map<string, Uint8Array<ArrayBuffer>>()

async function rawOf(tree: KeyTree, passphrase: string | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = rawKeys.get(tree.generation)
  if (known) return known.slice()
  const [open] = ofKind(tree.slots, 'open')
  const opened =
    open === undefined && passphrase !== undefined
      ? await openWith(tools, tree.generation, tree.slots, { kind: 'passphrase', passphrase }, () =>
          Promise.resolve(true),
        )
      : undefined
  const raw = open ? fromBase64url(open.key) : opened?.ok ? opened.raw : undefined
  if (raw) rawKeys.set(tree.generation, raw.slice())
  return raw
}

async function held(tree: KeyTree, passphrase: string | undefined): Promise<OpenTree | undefined> {
  const raw = await rawOf(tree, passphrase)
  return raw && openTree(tree, raw)
}

/** Opens the key slots among the frames of the settings; undefined where they are missing or do not open. */
export async function storedKeys(
  settings: readonly Uint8Array[],
  passphrase: string | undefined,
): Promise<StoredKeys | undefined> {
  const values = valuesOfFrames(settings)
  const read = readDocument(values.get('vault'))
  if (!read.ok) return undefined
  const { document } = read
  const keysOf = (caseId: string) => {
    const found = readCaseKeys(values.get(`key/${caseId}`))
    return found.ok ? found.keys : []
  }
  const tree = await held(document.tree, passphrase)
  return {
    document,
    generationsOf: (caseId) => keysOf(caseId).map(({ generation }) => generation),
    keyOf: async (caseId) => {
      const wrapped = keysOf(caseId).find(({ generation }) => generation === document.tree.generation)
      return tree && wrapped && openCaseKey(tree, document.tree.capture.publicKey, caseId, wrapped)
    },
  }
}
