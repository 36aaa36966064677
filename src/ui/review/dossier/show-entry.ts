import { createContext, useContext } from 'react'

/** Goes to an entry, by its place in the record, the first being 1. */
export const ShowEntryContext = createContext<(place: number) => void>(() => undefined)

export const useShowEntry = () => useContext(ShowEntryContext)
