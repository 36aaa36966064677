import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goingMissingSigns } from '#machines/checklists/going-missing-signs.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { packetItems } from '#machines/packet.ts'
import { exploitationLevels, proposeExploitation, strongSigns } from '#machines/policy/exploitation.ts'
import {
  likelihoods,
  proposeLikelihood,
  protectiveFactors,
  signsOfDeparture,
  weightySigns,
} from '#machines/policy/likelihood-of-going-missing.ts'
import { identifiersNeeded, identifiersOneOf, missingIdentifiers } from '#machines/policy/packet-completeness.ts'
import type { Sign } from '#machines/policy/signs.ts'

const all = (items: readonly string[], sign: Sign): Record<string, Sign> =>
  Object.fromEntries(items.map((item) => [item, sign]))

const answers = (items: readonly string[]): fc.Arbitrary<Record<string, Sign>> =>
  fc
    .array(fc.constantFrom<Sign | 'leftOut'>('yes', 'suspected', 'no', 'unknown', 'leftOut'), {
      minLength: items.length,
      maxLength: items.length,
    })
    .map((given) =>
      Object.fromEntries(
        items.flatMap((item, index): [string, Sign][] => {
          const sign = given[index]
          return sign === undefined || sign === 'leftOut' ? [] : [[item, sign]]
        }),
      ),
    )

const scored = (signs: Record<string, Sign>, protective: Record<string, Sign>, episodes: number) =>
  likelihoods.indexOf(proposeLikelihood(signs, protective, episodes))

const noSigns = all(goingMissingSigns, 'no')
const allProtective = all(protectiveFactors, 'yes')

describe('the likelihood of going missing that is proposed', () => {
  it('is low only when every sign is a plain no, every protective factor a plain yes and nothing happened before', () => {
    expect(proposeLikelihood(noSigns, allProtective, 0)).toBe('low')
    fc.assert(
      fc.property(answers(goingMissingSigns), answers(protectiveFactors), fc.nat(20), (signs, protective, episodes) => {
        const low =
          goingMissingSigns.every((item) => signs[item] === 'no') &&
          protectiveFactors.every((item) => protective[item] === 'yes') &&
          episodes === 0
        expect(proposeLikelihood(signs, protective, episodes) === 'low').toBe(low)
      }),
    )
  })

  it('is never lowered by more episodes', () => {
    fc.assert(
      fc.property(
        answers(goingMissingSigns),
        answers(protectiveFactors),
        fc.nat(20),
        fc.nat(20),
        (signs, protective, episodes, more) => {
          expect(scored(signs, protective, episodes + more)).toBeGreaterThanOrEqual(scored(signs, protective, episodes))
        },
      ),
    )
    expect(proposeLikelihood(noSigns, allProtective, 1)).toBe('high')
    expect(proposeLikelihood(noSigns, allProtective, 100)).toBe('high')
  })

  it('is never lowered by a sign that gets worse: no, then unknown or suspected, then yes', () => {
    const worse: Record<Sign, Sign[]> = {
      no: ['unknown', 'suspected', 'yes'],
      unknown: ['suspected', 'yes'],
      suspected: ['yes'],
      yes: [],
    }
    fc.assert(
      fc.property(
        answers(goingMissingSigns),
        answers(protectiveFactors),
        fc.constantFrom(...goingMissingSigns),
        (signs, protective, item) => {
          for (const sign of worse[signs[item] ?? 'unknown'])
            expect(scored({ ...signs, [item]: sign }, protective, 0)).toBeGreaterThanOrEqual(
              scored(signs, protective, 0),
            )
        },
      ),
    )
  })

  it('is never lowered by an answer that is left out or not known', () => {
    fc.assert(
      fc.property(
        answers(goingMissingSigns),
        answers(protectiveFactors),
        fc.constantFrom(...goingMissingSigns),
        fc.constantFrom(...protectiveFactors),
        (signs, protective, sign, factor) => {
          const { [sign]: _, ...without } = signs
          const { [factor]: __, ...unprotected } = protective
          for (const less of [without, { ...signs, [sign]: 'unknown' as const }])
            if (signs[sign] !== 'yes')
              expect(scored(less, protective, 0)).toBeGreaterThanOrEqual(scored(signs, protective, 0))
          expect(scored(signs, unprotected, 0)).toBeGreaterThanOrEqual(scored(signs, protective, 0))
        },
      ),
    )
  })

  it('is high where nothing was answered at all, so that the plan is made today', () => {
    expect(proposeLikelihood({}, {}, 0)).toBe('high')
  })

  it.each([...signsOfDeparture])('is imminent on a plain yes to %s, high on anything short of no', (item) => {
    expect(proposeLikelihood({ ...noSigns, [item]: 'yes' }, allProtective, 0)).toBe('imminent')
    for (const sign of ['suspected', 'unknown'] as const)
      expect(proposeLikelihood({ ...noSigns, [item]: sign }, allProtective, 0)).toBe('high')
  })

  it.each(goingMissingSigns.filter((item) => !signsOfDeparture.includes(item)))(
    'is at least raised, and high where it weighs, when only %s is not a plain no',
    (item) => {
      for (const sign of ['yes', 'suspected', 'unknown'] as const)
        expect(proposeLikelihood({ ...noSigns, [item]: sign }, allProtective, 0)).toBe(
          weightySigns.includes(item) ? 'high' : 'raised',
        )
    },
  )

  it.each(protectiveFactors)('is raised when only %s is missing or not known', (factor) => {
    for (const sign of ['no', 'unknown', 'suspected'] as const)
      expect(proposeLikelihood(noSigns, { ...allProtective, [factor]: sign }, 0)).toBe('raised')
  })
})

describe('the exploitation that is proposed', () => {
  it('is free of signs only when every sign is a plain no', () => {
    expect(proposeExploitation(all(traffickingSigns, 'no'))).toBe('noSign')
    expect(proposeExploitation({})).toBe('signs')
    fc.assert(
      fc.property(answers(traffickingSigns), (signs) => {
        expect(proposeExploitation(signs) === 'noSign').toBe(traffickingSigns.every((item) => signs[item] === 'no'))
      }),
    )
  })

  it.each(traffickingSigns)(
    'is a strong suspicion on a plain yes to %s only where it describes exploitation',
    (item) => {
      const none = all(traffickingSigns, 'no')
      expect(proposeExploitation({ ...none, [item]: 'yes' })).toBe(strongSigns.includes(item) ? 'strong' : 'signs')
      for (const sign of ['suspected', 'unknown'] as const)
        expect(proposeExploitation({ ...none, [item]: sign })).toBe('signs')
    },
  )

  it('is never lowered by a further sign, and never names a victim', () => {
    fc.assert(
      fc.property(answers(traffickingSigns), fc.constantFrom(...traffickingSigns), (signs, item) => {
        const before = exploitationLevels.indexOf(proposeExploitation(signs))
        const after = exploitationLevels.indexOf(proposeExploitation({ ...signs, [item]: 'yes' }))
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThan(exploitationLevels.indexOf('identified'))
      }),
    )
  })
})

describe('what is missing for an international notice', () => {
  const having =
    (...items: string[]) =>
    (item: string) =>
      items.includes(item)

  it('is nothing once name, sex, birth and one of description, photo or fingerprints are there', () => {
    for (const one of identifiersOneOf) expect(missingIdentifiers(having(...identifiersNeeded, one))).toEqual([])
  })

  it('is named item by item', () => {
    expect(missingIdentifiers(having())).toEqual([...identifiersNeeded, ...identifiersOneOf])
    expect(missingIdentifiers(having('a01', 'a03', 'a04'))).toEqual(['a02'])
    expect(missingIdentifiers(having(...identifiersNeeded))).toEqual(identifiersOneOf)
  })

  it('never grows when an item is filled in', () => {
    fc.assert(
      fc.property(fc.subarray([...packetItems]), fc.constantFrom(...packetItems), (items, item) => {
        expect(missingIdentifiers(having(...items, item)).length).toBeLessThanOrEqual(
          missingIdentifiers(having(...items)).length,
        )
      }),
    )
  })
})
