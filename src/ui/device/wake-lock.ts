import { useEffect, useState } from 'react'

/** Keeps the screen on while `wanted`, as far as the device allows; taken again when the page comes back into view. */
export function useWakeLock(wanted: boolean): { readonly refused: boolean } {
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let held: WakeLockSentinel | undefined
    let over = false
    const take = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const taken = await navigator.wakeLock.request('screen')
        if (over) void taken.release()
        else held = taken
        setRefused(false)
      } catch {
        setRefused(true)
      }
    }
    const again = () => void take()
    void take()
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void held?.release().catch(() => undefined)
    }
  }, [wanted])
  return { refused: wanted && refused }
}
