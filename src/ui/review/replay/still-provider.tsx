import { type ReactNode, useMemo } from 'react'
import { type StillView, stillSession } from '#session/still.ts'
import { SessionContext } from '#ui/session-context.ts'

/** Around screens of a case that show a moment of a record: they read it like an open case and can change nothing. */
export function StillProvider({ entries, replayed, clock, children }: StillView & { readonly children: ReactNode }) {
  const logic = useMemo(() => stillSession({ entries, replayed, clock }), [entries, replayed, clock])
  return (
    // No port is asked for anything: the logic has its own.
    <SessionContext.Provider logic={logic} options={{ input: undefined as never }}>
      {children}
    </SessionContext.Provider>
  )
}
