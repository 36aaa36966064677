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

/** Reads a draft once: `undefined` while it is being read, then the draft or null. */
export function useKeptDraft<T>(key: string): KeptDraft<T> | null | undefined {
  const { store } = usePorts()
  const [kept, setKept] = useState<{ readonly key: string; readonly draft: KeptDraft<T> | null }>()
  useEffect(() => {
    let stays = true
    const read = async () => {
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
  const { store, clock } = usePorts()
  // What is half typed in the window that writes is not overwritten by one that only shows the case.
  const held = useHeld()
  const latest = useRef(value)
  const stored = useRef<string | null>(null)
  const settled = useRef(false)
  const keep = useRef(() => {})

  useEffect(() => {
    latest.current = value
    keep.current = () => {
      if (settled.current || held) return
      const text = latest.current === null ? null : JSON.stringify(latest.current)
      if (text === stored.current) return
      stored.current = text
      if (text === null) void store.dropDraft(key)
      else {
        const kept = JSON.stringify({ leftAt: clock.read().wall, value: latest.current })
        void store.writeDraft(key, new TextEncoder().encode(kept))
      }
    }
    const timer = setTimeout(() => keep.current(), pause)
    return () => clearTimeout(timer)
  }, [store, clock, key, value, held])

  useEffect(() => {
    const now = () => keep.current()
    document.addEventListener('visibilitychange', now)
    window.addEventListener('pagehide', now)
    return () => {
      document.removeEventListener('visibilitychange', now)
      window.removeEventListener('pagehide', now)
      now()
    }
  }, [])

  return {
    settle: () => {
      keep.current()
      settled.current = true
    },
    reopen: () => {
      settled.current = false
    },
  }
}
