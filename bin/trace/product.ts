import { procedures } from '#machines/registry.ts'
import { responseRules } from '#machines/safety-rules/response.ts'
import { elsewhere } from './elsewhere.ts'
import { type Place, placesOfSteps } from './places.ts'
import { placesOfRules } from './rules.ts'

/** Every place in the product that carries an id of the procedures. */
export const productPlaces: readonly Place[] = [
  ...placesOfSteps(Object.values(procedures)),
  ...placesOfRules(responseRules),
  ...elsewhere,
]
