import { createContext } from 'react'

/** The number for danger. Until the session is there nobody knows the country of the device: 112 works across the EU. */
export const EmergencyContext = createContext('112')
