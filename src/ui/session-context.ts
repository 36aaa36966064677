import { useCallback } from 'react'
import { createActorContext } from '@xstate/react'
import type { CaseFile } from '#session/case-file.ts'
import { type SessionEvent, sessionMachine } from '#session/session.machine.ts'

/** The session on screen. `SessionContext.useSelector` reads it, `SessionContext.useActorRef().send` speaks to it. */
export const SessionContext = createActorContext(sessionMachine)

/** The open case; only screens inside a case ask for it. */
export function useCaseFile(): CaseFile {
  const file = SessionContext.useSelector((state) => state.context.file)
  if (!file) throw new Error('a case is open on this screen')
  return file
}

export function useSend(): (event: SessionEvent) => void {
  const actor = SessionContext.useActorRef()
  return useCallback((event) => actor.send(event), [actor])
}

/** The ports, for clocks and drafts; nothing is decided with them on a screen. */
export const usePorts = () => SessionContext.useSelector((state) => state.context.ports)

export const useWorker = () => SessionContext.useSelector((state) => state.context.desk.worker)

/** While another window of this device writes the case, nothing is written in this one. */
export const useHeld = (): boolean => SessionContext.useSelector((state) => state.context.writer === 'elsewhere')

/** While something is being written no second thing is sent. */
export const useBusy = (): boolean =>
  SessionContext.useSelector((state) => state.matches('case') && !state.matches({ case: 'ready' }))
