import type { CaseStore, StoredFrames, StoreResult, StoreState } from '#session/ports.ts'
import { fromBase64, toBase64 } from '#record/base64.ts'
import { createListPair, type Healing, type PairedList } from './list-pair.ts'
import { keepValues } from './kept-values.ts'
import { type ListStore, ok, sameBytes } from './list-store.ts'
import type { MirrorClient } from './mirror-client.ts'
import { lookAtRoom, type StorageRoom } from './store-health.ts'
import type { Witness } from './witness.ts'

/** What the two stores are made of. */
export interface StoreParts {
  readonly database: ListStore
  readonly mirror: MirrorClient
  readonly witness: Witness
  readonly room: StorageRoom | undefined
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

const caseList = 'case/'
const settingsList = 'settings'
/** Setting that says what was mended, by case: told at each read, recorded by whoever opens the case. */
const mendingKey = 'mended'

interface Mending {
  readonly healed?: Healing
  readonly lost?: { readonly frames: number; readonly at: number }
  readonly aside?: number
}

/**
 * Two stores, one truth: a database and a mirror, neither of which is enough (docs/decisions/0010). A write is acknowledged
 * as `twice` after both have made it durable, as `once` after one. Each reading compares both and mends the shorter.
 */
export function createTwoStores({ database, mirror, witness, room, now, wait }: StoreParts): CaseStore {
  const watched = watch(database)
  let comparedAt: number | undefined
  let mendings: Promise<Map<string, Mending>> | undefined

  const pair = createListPair(
    watched.store,
    mirror,
    {
      setAside: async (name, frames) => {
        // Settings and drafts have no history to protect, and old keys must not be kept.
        if (!name.startsWith(caseList)) return true
        const list = `aside/${name}`
        const held = await pair.read(list)
        if (!held.ok || held.value.damaged) return false
        const added = frames.filter((one) => !held.value.frames.some((frame) => sameBytes(frame, one)))
        const count = held.value.frames.length
        if (added.length > 0 && !(await pair.append(list, count + 1, added)).ok) return false
        await remember(name.slice(caseList.length), { aside: count + added.length })
        return true
      },
      healing: async (name, healed) => {
        if (name.startsWith(caseList)) await remember(name.slice(caseList.length), { healed })
      },
    },
    wait,
  )
  const values = keepValues(pair, (list) => list !== settingsList)

  async function mended(): Promise<Map<string, Mending>> {
    mendings ??= values.read(settingsList, mendingKey).then((read) => {
      if (!read.ok) mendings = undefined
      return new Map(Object.entries((read.ok && (read.value as Record<string, Mending> | undefined)) || {}))
    })
    return mendings
  }

  async function remember(caseId: string, more: Mending | undefined): Promise<void> {
    const all = await mended()
    if (more) all.set(caseId, { ...all.get(caseId), ...more })
    else if (!all.delete(caseId)) return
    await values.write(settingsList, mendingKey, Object.fromEntries(all))
  }

  /** What was lost of a case although it had been acknowledged. Told once, by the number of frames it happened at. */
  async function compareWithWitness(caseId: string, { frames, damaged }: PairedList): Promise<void> {
    const count = witness.counts().get(caseId) ?? 0
    if (damaged || count === frames.length) return
    if (frames.length < count) await remember(caseId, { lost: { frames: count - frames.length, at: frames.length } })
    if (frames.length > 0) witness.note(caseId, frames.length)
  }

  return {
    caseIds: async () => {
      const lists = await pair.lists()
      if (!lists.ok) return lists
      return ok(
        lists.value
          .filter((name) => name.startsWith(caseList))
          .map((name) => name.slice(caseList.length))
          .sort(),
      )
    },

    read: async (caseId): Promise<StoreResult<StoredFrames>> => {
      const read = await pair.read(caseList + caseId)
      if (!read.ok) return read
      comparedAt = now()
      await compareWithWitness(caseId, read.value)
      const { healed, lost, aside } = (await mended()).get(caseId) ?? {}
      return ok({
        frames: told(read.value),
        ...(healed ? { healed } : {}),
        lost: lost?.frames ?? 0,
        ...(lost ? { lostAt: lost.at } : {}),
        aside: aside ?? 0,
      })
    },

    append: async (caseId, first, frames) => {
      const kept = await pair.append(caseList + caseId, first, frames)
      if (kept.ok) witness.note(caseId, first - 1 + frames.length)
      return kept
    },

    replace: async (caseId, frames) => {
      const written = await pair.rewrite(caseList + caseId, () => frames)
      if (!written.ok) return written
      witness.note(caseId, frames.length)
      return ok(written.value.kept)
    },

    remove: async (caseId) => {
      const gone = []
      for (const list of [`drafts/${caseId}`, asideList(caseId), caseList + caseId]) {
        const written = await pair.rewrite(list, () => [])
        if (!written.ok) return written
        gone.push(written.value.kept)
      }
      witness.note(caseId, 0)
      await remember(caseId, undefined)
      // Frames that still lie in a mirror that does not answer go at the next reading; until then it is not said to be done.
      return gone.includes('once') && mirror.state() !== 'missing' ? { ok: false, fault: 'notConfirmed' } : ok(null)
    },

    readAside: async (caseId) => {
      const read = await pair.read(asideList(caseId))
      return read.ok ? ok(told(read.value)) : read
    },

    replaceAside: async (caseId, frames) => {
      const written = await pair.rewrite(asideList(caseId), () => frames)
      return written.ok ? ok(written.value.kept) : written
    },

    draftKeys: async () => {
      const lists = await pair.lists()
      if (!lists.ok) return lists
      const found: string[] = []
      for (const list of lists.value.filter((name) => name.startsWith('drafts/'))) {
        const keys = await values.keys(list)
        if (!keys.ok) return keys
        found.push(...keys.value)
      }
      return ok(found)
    },
    writeDraft: (key, bytes) => values.write(draftList(key), key, toBase64(bytes)),
    readDraft: async (key) => {
      const read = await values.read(draftList(key), key)
      if (!read.ok) return read
      return ok(typeof read.value === 'string' ? fromBase64(read.value) : undefined)
    },
    dropDraft: (key) => values.write(draftList(key), key, undefined),
    readSetting: (key) => values.read(settingsList, key),
    writeSetting: (key, value) => values.write(settingsList, key, value),

    health: async () => {
      const ids = await pair.lists()
      const held = new Set(ids.ok ? ids.value : [])
      const gone = [...witness.counts()].filter(([id]) => ids.ok && !held.has(caseList + id))
      return {
        database: watched.state(),
        mirror: mirror.state(),
        ...(await lookAtRoom(room)),
        comparedAt,
        lost: gone.reduce((sum, [, count]) => sum + count, 0),
      }
    },
  }
}

/** Remembers whether a store answered last time. */
function watch(store: ListStore): { readonly store: ListStore; readonly state: () => StoreState } {
  let state: StoreState = 'working'
  const watching =
    <A extends unknown[], T>(act: (...words: A) => Promise<StoreResult<T>>) =>
    async (...words: A): Promise<StoreResult<T>> => {
      const result = await act(...words)
      if (result.ok || result.fault !== 'conflict') state = result.ok ? 'working' : 'failing'
      return result
    }
  return {
    state: () => state,
    store: {
      lists: watching(store.lists),
      read: watching(store.read),
      append: watching(store.append),
      cut: watching(store.cut),
      replace: watching(store.replace),
      forget: watching(store.forget),
    },
  }
}

/** Bytes that are no frame stand for the first one that cannot be read. */
const told = ({ frames, damaged }: PairedList): readonly Uint8Array[] =>
  damaged ? [...frames, new Uint8Array(0)] : frames

const asideList = (caseId: string): string => `aside/${caseList}${caseId}`

const draftList = (key: string): string => `drafts/${key.split('/')[0] ?? ''}`
