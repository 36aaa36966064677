import { createContext, useContext } from 'react'
import type { Place } from './places.ts'

/** Where a person was in a case, to come back to after the screens were taken away: ids of steps and screens, no words. */
export interface KeptPlace {
  readonly caseId: string
  readonly place: Place
  /** The step that was on screen, chosen or not. */
  readonly step: string | undefined
}

/** Outlives the screens of a case; forgets where a person was as soon as they go home or to another case. */
export interface PlaceKeeper {
  readonly placeIn: (caseId: string) => Place | undefined
  readonly keepPlace: (caseId: string, place: Place) => void
  readonly keepStep: (caseId: string, place: Place, step: string | undefined) => void
  readonly forgetAllBut: (caseId: string | undefined) => void
}

export function createPlaceKeeper(): PlaceKeeper {
  let kept: KeptPlace | undefined
  const of = (caseId: string) => (kept?.caseId === caseId ? kept : undefined)
  return {
    placeIn: (caseId) => {
      const found = of(caseId)
      if (!found) return undefined
      const { place, step } = found
      return place.tab === 'step' && step !== undefined ? { tab: 'step', step } : place
    },
    keepPlace: (caseId, place) => {
      kept = { caseId, place, step: of(caseId)?.step }
    },
    keepStep: (caseId, place, step) => {
      kept = { caseId, place, step }
    },
    forgetAllBut: (caseId) => {
      kept = caseId === undefined ? undefined : of(caseId)
    },
  }
}

export const PlaceKeeperContext = createContext<PlaceKeeper>(createPlaceKeeper())

export const usePlaceKeeper = (): PlaceKeeper => useContext(PlaceKeeperContext)
