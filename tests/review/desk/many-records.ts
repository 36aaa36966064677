import { seal } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { digits } from '../../record/scribe.ts'
import { ModelWalker } from '../findings/model-walker.ts'
import { departures, seededRecord } from '../findings/seeded.ts'

const countries = ['BE', 'FR', 'GR', 'IT', 'SE', 'UK']

/** The same record as another case, written in another country: walking is slow, sealing is not. */
export function asCase(entries: readonly Entry[], number: number): Entry[] {
  const sealed: Entry[] = []
  const country = countries[number % countries.length] ?? 'BE'
  for (const { hash: _hash, ...entry } of entries) {
    const { content } = entry
    const last: Entry | undefined = sealed.at(-1)
    sealed.push(
      seal({
        ...entry,
        case: digits(number + 1, 32),
        prev: last?.hash ?? entry.prev,
        content:
          content.type === 'caseOpened'
            ? { ...content, reference: `N-${number + 1}` }
            : content.type === 'country'
              ? { type: 'country', country }
              : content,
      }),
    )
  }
  return sealed
}

/** A walk that keeps to the procedure, in a country. */
function walked(seed: number, moves: number): readonly Entry[] {
  const walker = new ModelWalker(seed, seed % 3 === 0 ? undefined : 'notWhereExpected')
  walker.put(walker.now + 1000, [{ content: { type: 'country', country: 'BE' }, at: walker.now + 1000 }])
  for (let move = 0; move < moves && walker.step(); move++);
  return walker.entries
}

/**
 * Records of as many cases, the same at each run: walks that keep to the procedure, and every fourth one that departs from it once.
 * @param walks how many different ones there are  @param moves answers in each that keeps to the procedure
 */
export function manyRecords(count: number, walks: number, moves: number): readonly Entry[][] {
  const kinds = Object.keys(departures)
  const different = Array.from({ length: walks }, (_, index) => {
    if (index % 4 !== 3) return walked(index + 1, moves)
    const kind = kinds[Math.floor(index / 4) % kinds.length] ?? 'late'
    for (let seed = index * 100; seed < index * 100 + 40; seed++) {
      const seeded = seededRecord(kind, seed)
      if (seeded) return seeded.entries
    }
    return walked(index + 1, moves)
  })
  return Array.from({ length: count }, (_, number) => asCase(different[number % walks] ?? [], number))
}
