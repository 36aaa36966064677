import type { ProcedureId } from '#machines/chart.ts'
import type { Detail } from './labels.ts'
import type { PlacedChart } from './placed.ts'

const places: { readonly [P in ProcedureId]: () => Promise<{ places: Readonly<Record<Detail, PlacedChart>> }> } = {
  prevention: () => import('virtual:chart-places/prevention'),
  response: () => import('virtual:chart-places/response'),
  aftercare: () => import('virtual:chart-places/aftercare'),
}

/** Where the boxes and arrows of a procedure stand, computed when this program was built. */
export const placesOf = async (id: ProcedureId): Promise<Readonly<Record<Detail, PlacedChart>>> =>
  (await places[id]()).places
