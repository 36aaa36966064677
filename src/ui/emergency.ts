import { createContext } from 'react'
import { emergencyNumber } from '#profiles/first-contacts.ts'
import { nowhere, placeOf } from '#profiles/places.ts'
import { SessionContext } from './session-context.ts'

/** The number for danger. Before the session is there nobody knows the country of the device. */
export const EmergencyContext = createContext(emergencyNumber(nowhere))

/** The number of the country of the open case, otherwise of the device. */
export const useEmergencyNumber = (): string =>
  SessionContext.useSelector(({ context: { file, desk } }) =>
    emergencyNumber(file ? placeOf(file.replayed.place.country) : (desk.place ?? nowhere)),
  )
