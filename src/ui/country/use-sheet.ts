import { useMemo } from 'react'
import { type OrganisationSheet, sheetFrom } from '#profiles/organisation.ts'
import { SessionContext } from '../session-context.ts'

/** What the organisation adds on this device; undefined where there is none, or where what is kept is no sheet. */
export function useSheet(): OrganisationSheet | undefined {
  const kept = SessionContext.useSelector((state) => state.context.desk.sheet)
  return useMemo(() => {
    const read = kept === undefined ? undefined : sheetFrom(kept)
    return read?.ok ? read.sheet : undefined
  }, [kept])
}
