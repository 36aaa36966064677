import type { RevisedObject } from './append-revision.ts'
import type { PdfFile } from './pdf-file.ts'
import { DamagedPdf, isDictionary, isReference, type PdfDictionary, type PdfValue } from './pdf-values.ts'
import { valueText } from './value-text.ts'

/** Brings objects of one file into another: everything a value refers to, each once, under new numbers. */
export interface ObjectCopier {
  /** The value as it is said in the other file. */
  copied(value: PdfValue | undefined): PdfValue
  /** What was copied so far, with everything it refers to. */
  objects(): RevisedObject[]
}

export interface CopyRules {
  /** The first number that is free in the other file. */
  readonly firstNumber: number
  /** Objects that are in the other file already, by their number here: they are referred to and not copied. */
  readonly known: ReadonlyMap<number, number>
  /** What some objects say otherwise there, by their number here; they are given as they are said there. */
  readonly changed: ReadonlyMap<number, (entries: PdfDictionary) => PdfDictionary>
}

const MOST_OBJECTS = 1_000_000
const DEEPEST = 64

export function createCopier(from: PdfFile, { firstNumber, known, changed }: CopyRules): ObjectCopier {
  const numbers = new Map(known)
  const waiting: number[] = []
  const done: RevisedObject[] = []
  let next = firstNumber

  function copied(value: PdfValue | undefined, depth = 0): PdfValue {
    if (depth > DEEPEST) throw new DamagedPdf('values are nested too deep')
    if (value === undefined) return null
    if (isReference(value)) return { object: numberOf(value.object) }
    if (isDictionary(value)) return new Map([...value].map(([key, item]) => [key, copied(item, depth + 1)]))
    if (Array.isArray(value)) return (value as readonly PdfValue[]).map((item) => copied(item, depth + 1))
    return value
  }

  function numberOf(object: number): number {
    const there = numbers.get(object)
    if (there !== undefined) return there
    if (next - firstNumber >= MOST_OBJECTS) throw new DamagedPdf('the file has too many objects')
    numbers.set(object, next)
    waiting.push(object)
    return next++
  }

  return {
    copied: (value) => copied(value),
    objects() {
      for (let object = waiting.shift(); object !== undefined; object = waiting.shift()) {
        const { value, stream } = from.found({ object })
        const there = copied(value)
        const change = changed.get(object)
        const said = change !== undefined && isDictionary(there) ? change(there) : there
        done.push({ number: numberOf(object), text: valueText(said), raw: stream?.raw })
      }
      return done
    },
  }
}
