import { useEffect, useRef, useState } from 'react'
import { useHeld, usePorts } from './session-context.ts'

/** How long typing pauses before it is stored. */
const pause = 400

/** What is kept of a half-filled form, and when it was left. */
export interface KeptDraft<T> {
  readonly leftAt: number
  readonly value: T
}

function parsed<T>(bytes: Uint8Array): KeptDraft<T> | undefined {
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as KeptDraft<T>
    return typeof kept.leftAt === 'number' ? kept : undefined
  } catch {
    return undefined
  }
}

/** Drafts on their way to the store, by key: a form that is opened again at once finds what it has just been left with. */
const onTheWay = new Map<string, Promise<unknown>>()

function send(key: string, write: () => Promise<unknown>): Promise<unknown> {
  const sent = (onTheWay.get(key) ?? Promise.resolve()).then(write)
  onTheWay.set(key, sent)
  void sent.finally(() => onTheWay.get(key) === sent && onTheWay.delete(key))
  return sent
}

/** Reads a draft once: `undefined` while it is being read, then the draft or null. */
export function useKeptDraft<T>(key: string): KeptDraft<T> | null | undefined {
  const { store } = usePorts()
  const [kept, setKept] = useState<{ readonly key: string; readonly draft: KeptDraft<T> | null }>()
  useEffect(() => {
    let stays = true
    const read = async () => {
      await onTheWay.get(key)
      const found = await store.readDraft(key)
      if (stays) setKept({ key, draft: (found.ok && found.value && parsed<T>(found.value)) || null })
    }
    void read()
    return () => {
      stays = false
    }
  }, [store, key])
  return kept?.key === key ? kept.draft : undefined
}

/**
 * Keeps a half-filled form on the device: after each pause in typing, when the page is hidden and when the screen is
 * left. `value` is null while there is nothing to keep. After `settle()` nothing is kept any more.
 */
export function useDraftKeeper(
  key: string,
  value: unknown,
): { readonly settle: () => void; readonly reopen: () => void } {
  const { store, clock, keepers } = usePorts()
  // What is half typed in the window that writes is not overwritten by one that only shows the case.
  const held = useHeld()
  const latest = useRef(value)
  const stored = useRef<string | null>(null)
  const settled = useRef(false)
  const keep = useRef<() => Promise<unknown>>(() => Promise.resolve())

  useEffect(() => {
    latest.current = value
    /** What is to be done with a draft as it stands now; done when it is its turn. */
    const writing = (typed: unknown) => {
      if (typed === null) return () => store.dropDraft(key)
      const kept = JSON.stringify({ leftAt: clock.read().wall, value: typed })
      return () => store.writeDraft(key, new TextEncoder().encode(kept))
    }
    keep.current = () => {
      const typed = latest.current
      const text = typed === null ? null : JSON.stringify(typed)
      if (!settled.current && !held && text !== stored.current) {
        stored.current = text
        return send(key, writing(typed))
      }
      return onTheWay.get(key) ?? Promise.resolve()
    }
    const timer = setTimeout(() => void keep.current(), pause)
    return () => clearTimeout(timer)
  }, [store, clock, key, value, held])

  useEffect(() => {
    const now = () => void keep.current()
    // A lock waits until this is stored, because it then takes the keys away.
    const takeAway = keepers.add(() => keep.current())
    document.addEventListener('visibilitychange', now)
    window.addEventListener('pagehide', now)
    return () => {
      document.removeEventListener('visibilitychange', now)
      window.removeEventListener('pagehide', now)
      takeAway()
      // The form is gone, its last words are still on their way: a lock waits for them too.
      const last = keep.current()
      const arrived = keepers.add(() => last)
      void last.finally(arrived)
    }
  }, [keepers])

  return {
    settle: () => {
      void keep.current()
      settled.current = true
    },
    reopen: () => {
      settled.current = false
    },
  }
}
