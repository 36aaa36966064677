import { readIds, readReasons } from './trace/ids.ts'
import { judge } from './trace/judge.ts'
import { productPlaces } from './trace/product.ts'
import { table } from './trace/table.ts'

/**
 * Every id of procedures.md with the place in the product that carries it, or the written reason why none does. Exit 1
 * on an id with neither, on an id that procedures.md does not have, and on a reason for an id that is carried.
 */
const trace = judge(readIds(), productPlaces, readReasons())
console.log(table(trace).trimEnd())
process.exitCode = trace.faults.length > 0 ? 1 : 0
