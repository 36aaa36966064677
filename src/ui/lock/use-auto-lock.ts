import { useCallback, useEffect, useState } from 'react'
import { runningStage } from '#record/stages.ts'
import { defaultLimits, limitsSetting, lockDue, readLimits, type LockLimits } from '#session/auto-lock.ts'
import { SessionContext, usePorts, useSend } from '../session-context.ts'

/** How often the clock is looked at, and how often other windows hear that this one is in use, in milliseconds. */
const lookEvery = 5000
const tellEvery = 10_000

const signsOfUse = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchmove'] as const

/** Windows of one room of this device tell each other that they are in use, or one would lock another under the hands. */
const channelName = (training: boolean) => (training ? 'training-in-use' : 'in-use')

export interface SetLimits {
  readonly limits: LockLimits
  /** @returns whether the device keeps them; if not, they stay as they were */
  readonly setLimits: (limits: LockLimits) => Promise<boolean>
}

/** The limits of this device. */
export function useLockLimits(): SetLimits {
  const { store } = usePorts()
  const [limits, show] = useState(defaultLimits)
  useEffect(() => {
    let stays = true
    const read = async () => {
      const found = await store.readSetting(limitsSetting)
      if (stays && found.ok) show(readLimits(found.value))
    }
    void read()
    return () => {
      stays = false
    }
  }, [store])
  const setLimits = useCallback(
    async (next: LockLimits) => {
      const kept = await store.writeSetting(limitsSetting, next)
      if (kept.ok) show(next)
      return kept.ok
    },
    [store],
  )
  return { limits, setLimits }
}

/**
 * Locks after a while without use and after sleep. A case that was started while locked is not locked by sleep alone: a phone
 * sleeps in a pocket, and whoever started it may know no passphrase to come back with (docs/decisions/0019). Nothing to lock is left alone: without a passphrase there is no lock.
 */
export function useAutoLock(limits: LockLimits): void {
  const { clock: ofCases, lockClock: clock = ofCases, training } = usePorts()
  const inTraining = training !== undefined
  const send = useSend()
  const unlocked = SessionContext.useSelector(({ context }) => context.vault?.standing === 'unlocked')
  const startedLocked = SessionContext.useSelector(
    ({ context }) => context.vault?.standing === 'locked' && context.file !== undefined,
  )
  const lockable = unlocked || startedLocked
  const response = SessionContext.useSelector(
    ({ context: { file, cases } }) =>
      cases.some(({ running }) => running.includes('response')) ||
      (file !== undefined && runningStage(file.replayed, 'response') !== undefined),
  )
  const limit = response ? limits.response : limits.quiet

  useEffect(() => {
    if (!lockable) return
    const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName(inTraining))
    let usedAt = clock.read()
    let lookedAt = usedAt
    let toldAt = 0
    const look = () => {
      const now = clock.read()
      const due = lockDue({ usedAt, lookedAt }, now, limit, unlocked)
      lookedAt = now
      if (due) send({ type: 'vault.lock' })
      return due
    }
    const used = () => {
      // A key pressed after waking up must not undo the lock that is due.
      if (look()) return
      usedAt = clock.read()
      if (usedAt.mono - toldAt < tellEvery) return
      toldAt = usedAt.mono
      channel?.postMessage('used')
    }
    if (channel)
      channel.onmessage = () => {
        if (!look()) usedAt = clock.read()
      }
    const timer = setInterval(look, lookEvery)
    for (const sign of signsOfUse) document.addEventListener(sign, used, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfUse) document.removeEventListener(sign, used, { capture: true })
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
      channel?.close()
    }
  }, [clock, inTraining, send, lockable, unlocked, limit])
}
