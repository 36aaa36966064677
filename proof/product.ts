import type { Reach } from './reach.ts'
import type { Region } from './regions.ts'

/** Moments of one region: its places, a parallel place counting as the product of what runs inside it. */
function momentsOf(reach: Reach, region: Region): bigint {
  return reach.placesOf(region.path).reduce((sum, place) => {
    const inner = reach.regions.opened.get(place)
    if (!inner) return sum + 1n
    const product = inner.reduce((all, each) => all * momentsOf(reach, each), 1n)
    // Where everything is done at once the place has been left already.
    const joins = reach.regions.state(place)?.join !== undefined && inner.length > 0
    return sum + product - (joins ? doneTogether(reach, inner) : 0n)
  }, 0n)
}

const doneTogether = (reach: Reach, inner: readonly Region[]): bigint =>
  inner.reduce((all, region) => all * doneIn(reach, region), 1n)

function doneIn(reach: Reach, region: Region): bigint {
  if (region.all) return doneTogether(reach, reach.regions.opened.get(region.path) ?? [])
  return BigInt(reach.placesOf(region.path).filter((place) => region.finals.has(place)).length)
}

/** How many moments the whole chart has, ends included: the size of the product that its regions stand for. */
export const productOf = (reach: Reach): bigint => momentsOf(reach, reach.regions.region(''))

/** A large number for a table: 3.1e21; below a million it is written out. */
export function shortNumber(size: bigint): string {
  const digits = size.toString()
  if (digits.length <= 6) return digits
  return `${digits[0] ?? ''}.${digits[1] ?? ''}e${digits.length - 1}`
}
