import type { StoreResult, StoreState } from '#session/ports.ts'
import { patience } from './in-time.ts'
import { fail, type ListStore, ok, type StoredList } from './list-store.ts'
import type { MirrorAct, MirrorAnswer, MirrorOrder, SentList } from './mirror-messages.ts'

/** The mirror as the page sees it. */
export interface MirrorClient extends ListStore {
  readonly state: () => StoreState
  /** Whether asking it makes sense now. */
  readonly ready: () => boolean
}

/** A worker that did not answer is left alone for this long, so that not every tap waits for it. */
const rest = 20_000

/**
 * Has the mirror kept by a worker. One that does not answer in time or breaks down is ended; later another is started.
 * @param spawn starts the worker; undefined where there are none
 */
export function createMirrorClient(spawn: (() => Worker) | undefined, now: () => number): MirrorClient {
  const open = new Map<number, (answer: MirrorAnswer) => void>()
  let worker: Worker | undefined
  let lastId = 0
  let state: StoreState = spawn ? 'working' : 'missing'
  let restsUntil = 0

  function end(): void {
    worker?.terminate()
    worker = undefined
    state = 'failing'
    const waiting = [...open.entries()]
    open.clear()
    for (const [id, settle] of waiting) settle({ id, ok: false, fault: 'notConfirmed' })
  }

  function start(make: () => Worker): Worker {
    const started = make()
    const isCurrent = (): boolean => worker === started
    started.addEventListener('message', ({ data }: MessageEvent<MirrorAnswer>) => {
      const settle = open.get(data.id)
      open.delete(data.id)
      if (isCurrent()) settle?.(data)
    })
    started.addEventListener('error', () => {
      if (isCurrent()) end()
    })
    started.addEventListener('messageerror', () => {
      if (isCurrent()) end()
    })
    return started
  }

  const ready = (): boolean => spawn !== undefined && state !== 'missing' && now() >= restsUntil

  async function ask<T>(act: MirrorAct, ...words: readonly unknown[]): Promise<StoreResult<T>> {
    if (!spawn || !ready()) return fail('refused')
    const id = ++lastId
    const answer = await new Promise<MirrorAnswer>((resolve) => {
      const timer = setTimeout(() => {
        restsUntil = now() + rest
        end()
      }, patience - 200)
      open.set(id, (given) => {
        clearTimeout(timer)
        resolve(given)
      })
      try {
        worker ??= start(spawn)
        worker.postMessage({ id, act, words } satisfies MirrorOrder, [])
      } catch {
        end()
      }
    })
    if (answer.ok) {
      state = 'working'
      return ok(answer.value as T)
    }
    if (answer.fault === 'missing') {
      state = 'missing'
      return fail('refused')
    }
    if (answer.fault !== 'conflict') state = 'failing'
    return fail(answer.fault)
  }

  return {
    state: () => state,
    ready,
    lists: () => ask('lists'),
    read: async (name) => {
      const got = await ask<SentList>('read', name)
      if (!got.ok) return got
      const { generation, frames, stray } = got.value
      const list: StoredList = {
        generation,
        frames: frames.map((payload) => ({ payload, sound: () => true })),
        stray,
      }
      return ok(list)
    },
    append: (name, place, frames) => ask('append', name, place, frames),
    cut: (name, generation, count) => ask('cut', name, generation, count),
    replace: (name, generation, frames) => ask('replace', name, generation, frames),
    forget: (name) => ask('forget', name),
  }
}
