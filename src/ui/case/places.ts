import { createContext, useContext } from 'react'

/** Screens reached from the menu. */
export type MenuScreen =
  | 'note'
  | 'call'
  | 'done'
  | 'police'
  | 'papers'
  | 'contacts'
  | 'handOver'
  | 'who'
  | 'child'
  | 'flowchart'
  | 'country'
  | 'stages'
  | 'finish'
  | 'give'
  | 'fork'
  | 'onCall'

/** Where a person is within a case. The address of the page carries nothing of it. */
export type Place =
  | { readonly tab: 'step'; readonly step?: string }
  | { readonly tab: 'doNow' }
  | { readonly tab: 'record' }
  | { readonly tab: 'more'; readonly screen?: MenuScreen; readonly back?: Place }

export interface Places {
  readonly place: Place
  readonly go: (place: Place) => void
}

export const PlacesContext = createContext<Places>({ place: { tab: 'step' }, go: () => undefined })

export const usePlaces = (): Places => useContext(PlacesContext)
