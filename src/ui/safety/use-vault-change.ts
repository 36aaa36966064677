import { useState } from 'react'
import type { VaultDone, VaultEvent } from '#session/session.ts'
import type { VaultProblem } from '#session/vault-acts.ts'
import { SessionContext, useSend } from '../session-context.ts'

interface VaultChanging {
  readonly ask: (event: VaultEvent) => void
  /** What was asked for is being done. */
  readonly busy: boolean
  /** Something is being written or could not be saved: keys are not changed meanwhile. */
  readonly blocked: boolean
  readonly done: VaultDone | undefined
  readonly problem: VaultProblem | undefined
}

/** Asks for a change of keys and says what became of it; what became of earlier ones is not shown. */
export function useVaultChange(): VaultChanging {
  const send = useSend()
  const [asked, setAsked] = useState(false)
  const busy = SessionContext.useSelector((state) => state.matches('changingVault'))
  const blocked = SessionContext.useSelector(
    (state) => !state.matches('changingVault') && !state.matches('home') && !state.matches({ case: 'ready' }),
  )
  const done = SessionContext.useSelector((state) => state.context.vaultDone)
  const problem = SessionContext.useSelector((state) => state.context.vaultProblem)
  return {
    ask: (event) => {
      setAsked(true)
      send(event)
    },
    busy,
    blocked,
    done: asked && !busy ? done : undefined,
    problem: asked && !busy ? problem : undefined,
  }
}
