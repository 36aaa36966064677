import type { Kept, StoreFault, StoreResult } from '#session/ports.ts'
import { inTime } from './in-time.ts'
import { endsWith, fail, type Firmness, type ListStore, type ListSummary, ok, type StoredList } from './list-store.ts'
import { type MergedLists, mergeLists, type Remedy } from './merge-lists.ts'

/** A list as both stores give it together. */
export interface PairedList {
  readonly generation: number
  readonly frames: readonly Uint8Array[]
  /** There are frames behind these that no store can read. */
  readonly damaged: boolean
}

/** What was missing in one store and came from the other; `at`: how many frames the list holds now. */
export interface Healing {
  readonly from: 'mirror' | 'database'
  readonly frames: number
  readonly at: number
}

export interface ListPair {
  readonly lists: () => Promise<StoreResult<readonly string[]>>
  /** Reads both, mends whichever holds less, and answers with the longest list they give together. */
  readonly read: (name: string) => Promise<StoreResult<PairedList>>
  readonly append: (name: string, first: number, frames: readonly Uint8Array[]) => Promise<StoreResult<Kept>>
  /**
   * Puts what `next` makes of a list in its place.
   * @param known the list as it was read before; it is read anew when another window has changed it since
   */
  readonly rewrite: (
    name: string,
    next: (frames: readonly Uint8Array[]) => readonly Uint8Array[],
    known?: PairedList,
  ) => Promise<StoreResult<{ readonly kept: Kept; readonly list: PairedList }>>
}

/** What happens when a list is mended; nothing is taken from a store before these have answered with ok. */
export interface MendingHooks {
  readonly setAside: (name: string, frames: readonly Uint8Array[]) => Promise<boolean>
  readonly healing: (name: string, healing: Healing) => Promise<void>
}

/** How a list stands in the two stores as far as this window knows. */
interface Standing {
  readonly generation: number
  readonly count: number
  readonly database: boolean
  readonly mirror: boolean
}

/** A difference this small may be a write of another window that is just under way. */
const smallDifference = 20
const secondLook = 250
const rewriteAttempts = 4

/** Two stores that hold the same lists. Both are asked at the same time; nothing is acknowledged that no store has confirmed. */
export function createListPair(
  database: ListStore,
  mirror: ListStore & { readonly ready: () => boolean },
  hooks: MendingHooks,
  wait: (ms: number) => Promise<void>,
): ListPair {
  const standings = new Map<string, Standing>()
  const turns = new Map<string, Promise<unknown>>()

  /** One thing at a time per list, so that this window never races itself. */
  function inTurn<T>(name: string, body: () => Promise<T>): Promise<T> {
    const turn = (turns.get(name) ?? Promise.resolve()).then(body, body)
    turns.set(name, turn)
    return turn
  }

  const both = <A, B>(left: Promise<StoreResult<A>>, right: Promise<StoreResult<B>>) =>
    Promise.all([inTime(left), inTime(right)])

  async function look(name: string, again = false): Promise<StoreResult<PairedList>> {
    const [left, right] = await both(database.read(name), mirror.read(name))
    standings.delete(name)
    if (!left.ok && !right.ok) return left
    if (!left.ok || !right.ok) {
      const only = left.ok ? left.value : (right as { value: StoredList }).value
      const { generation, frames, damaged } = mergeLists(only, { generation: only.generation, frames: [], stray: [] })
      if (!damaged) standings.set(name, { generation, count: frames.length, database: left.ok, mirror: right.ok })
      return ok({ generation, frames, damaged })
    }
    const merged = mergeLists(left.value, right.value)
    if ((merged.database ?? merged.mirror) && !again && maybeUnderWay(merged)) {
      await wait(secondLook)
      return look(name, true)
    }
    const stands = await mend(name, merged)
    const { generation, frames, damaged } = merged
    if (!damaged) standings.set(name, { generation, count: frames.length, ...stands })
    return ok({ generation, frames, damaged })
  }

  async function mend(name: string, merged: MergedLists): Promise<{ database: boolean; mirror: boolean }> {
    const unhealed = { database: merged.database === undefined, mirror: merged.mirror === undefined }
    if (merged.aside.length > 0 && !(await hooks.setAside(name, merged.aside))) return unhealed
    const { frames } = merged
    if (merged.missing.database > 0 && merged.database)
      await hooks.healing(name, { from: 'mirror', frames: merged.missing.database, at: frames.length })
    else if (merged.missing.mirror > 0 && merged.mirror)
      await hooks.healing(name, { from: 'database', frames: merged.missing.mirror, at: frames.length })
    const heal = async (store: ListStore, remedy: Remedy | undefined): Promise<boolean> => {
      if (remedy === undefined) return true
      if (remedy === 'replace') return (await inTime(store.replace(name, merged.generation, frames))).ok
      if (remedy.cut && !(await inTime(store.cut(name, merged.generation, remedy.keep))).ok) return false
      const rest = frames.slice(remedy.keep)
      const place = { generation: merged.generation, first: remedy.keep + 1 }
      return rest.length === 0 || (await inTime(store.append(name, place, rest))).ok
    }
    const [left, right] = await Promise.all([heal(database, merged.database), heal(mirror, merged.mirror)])
    return { database: left, mirror: right }
  }

  async function append(name: string, first: number, added: readonly Uint8Array[]): Promise<StoreResult<Kept>> {
    let standing = standings.get(name)
    const behind = standing && (!standing.database || (!standing.mirror && mirror.ready()))
    if (!standing || behind || standing.count !== first - 1) {
      const seen = await look(name)
      if (!seen.ok) return seen
      standing = standings.get(name)
      if (!standing) return fail('refused')
      if (standing.count !== first - 1) {
        const { generation, frames } = seen.value
        const list = { generation, stray: [], frames: frames.map((payload) => ({ payload, sound: () => true })) }
        return endsWith(list, first, added) ? ok(keptBy(standing)) : fail('conflict')
      }
    }
    const { generation } = standing
    const place = { generation, first }
    const [left, right] = await both(
      standing.database ? database.append(name, place, added) : Promise.resolve(fail('refused')),
      standing.mirror ? mirror.append(name, place, added) : Promise.resolve(fail('refused')),
    )
    standings.delete(name)
    const answer = judge(left, right)
    if (answer.ok)
      standings.set(name, { generation, count: first - 1 + added.length, database: left.ok, mirror: right.ok })
    // What nobody may rely on must not come back as an entry later.
    else if (right.ok) await inTime(mirror.cut(name, generation, first - 1))
    return answer
  }

  async function rewrite(
    name: string,
    next: Parameters<ListPair['rewrite']>[1],
    known: PairedList | undefined,
    attempt = 1,
  ): ReturnType<ListPair['rewrite']> {
    const current = known ? ok(known) : await look(name)
    if (!current.ok) return current
    if (current.value.damaged) return fail('refused')
    const generation = current.value.generation + 1
    const frames = next(current.value.frames)
    const [left, right] = await both(
      database.replace(name, generation, frames),
      mirror.replace(name, generation, frames),
    )
    standings.delete(name)
    const raced = (!left.ok && left.fault === 'conflict') || (!right.ok && right.fault === 'conflict')
    if (raced && attempt < rewriteAttempts) return rewrite(name, next, undefined, attempt + 1)
    const answer = judge(left, right)
    // The later generation lies in the mirror, young: it may still come to stand, as a whole.
    if (!answer.ok) return right.ok ? fail('notConfirmed') : answer
    standings.set(name, { generation, count: frames.length, database: left.ok, mirror: right.ok })
    if (frames.length === 0 && left.ok && right.ok) await inTime(mirror.forget(name))
    return ok({ kept: answer.value, list: { generation, frames, damaged: false } })
  }

  return {
    lists: async () => {
      const [left, right] = await both(database.lists(), mirror.lists())
      if (!left.ok && !right.ok) return left
      return ok(namesOf([...(left.ok ? left.value : []), ...(right.ok ? right.value : [])]))
    },
    read: (name) => inTurn(name, () => look(name)),
    append: (name, first, frames) => inTurn(name, () => append(name, first, frames)),
    rewrite: (name, next, known) => inTurn(name, () => rewrite(name, next, known)),
  }
}

const maybeUnderWay = ({ frames, missing }: MergedLists): boolean =>
  missing.database + missing.mirror <= smallDifference &&
  missing.database < frames.length &&
  missing.mirror < frames.length

const keptBy = ({ database, mirror }: Standing): Kept => (database && mirror ? 'twice' : 'once')

/** What two answers come to. The mirror alone carries an acknowledgement only in a file that a power cut cannot take whole. */
function judge(left: StoreResult<Firmness>, right: StoreResult<Firmness>): StoreResult<Kept> {
  if (left.ok) return ok(right.ok ? 'twice' : 'once')
  if (left.fault === 'conflict') return left
  if (right.ok && right.value === 'firm') return ok('once')
  if (right.ok) return left
  const faults: readonly StoreFault[] = [left.fault, right.fault]
  const worst = (['conflict', 'notConfirmed', 'full'] as const).find((fault) => faults.includes(fault))
  return fail(worst ?? 'refused')
}

/** Names of lists with a frame in them; of two generations the later one says whether there is any. */
function namesOf(summaries: readonly ListSummary[]): string[] {
  const latest = new Map<string, ListSummary>()
  for (const one of summaries) {
    const other = latest.get(one.name)
    const wins = !other || one.generation > other.generation || (one.generation === other.generation && other.empty)
    if (wins) latest.set(one.name, one)
  }
  return [...latest.values()].filter(({ empty }) => !empty).map(({ name }) => name)
}
