import { procedures } from '#machines/registry.ts'
import { catchers } from '../../proof/catchers.ts'
import { elsewhere } from './elsewhere.ts'
import { type Place, placesOfSteps } from './places.ts'
import { placesOfRules } from './rules.ts'

/** Every place in the product that carries an id of the procedures. */
export const productPlaces: readonly Place[] = [
  ...placesOfSteps(Object.values(procedures)),
  ...Object.entries(catchers).flatMap(([chart, { rules }]) => placesOfRules(chart, rules)),
  ...elsewhere,
]
