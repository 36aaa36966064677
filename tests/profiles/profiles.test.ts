import { describe, expect, it } from 'vitest'
import { profileWords } from '#content/en/profiles/index.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { allProfiles, profileAt } from '#profiles/all.ts'
import { mayCountDown } from '#profiles/certainty.ts'
import { dialledKinds } from '#profiles/contact-kinds.ts'
import { firstContacts } from '#profiles/first-contacts.ts'
import { profileOf, reviewedByProfessionals } from '#profiles/index.ts'
import { checkIsOld, contactOf, oldestCheck, rulesAt, tellingOrder } from '#profiles/layers.ts'
import { countryCodes, type Jurisdiction, nowhere, partsIn, type Place, placeOf, profiles } from '#profiles/places.ts'
import { loadProfile } from '#profiles/schema.ts'

const jurisdictions = Object.keys(allProfiles) as Jurisdiction[]
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = profileWords
/** Every country, and every part of each. */
const places: readonly Place[] = [
  nowhere,
  ...countryCodes.flatMap((country): Place[] => [{ country }, ...partsIn(country).map((part) => ({ country, part }))]),
]
const named = places.map((place) => [`${place.country} ${place.part ?? ''}`.trim(), place] as const)

describe('every profile', () => {
  it.each(jurisdictions)('of %s loads, and every rule of it says where it comes from and when it was checked', (id) => {
    const loaded = loadProfile(allProfiles[id])
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
    for (const rule of allProfiles[id].rules) {
      if (rule.ground === 'practice default of this tool') continue
      expect(rule.source?.title, rule.id).toBeTruthy()
      expect(rule.lastCheckedOn, rule.id).toBe('2026-11-23')
    }
  })

  it.each(jurisdictions)('of %s has a sentence for each rule, and none without one', (id) => {
    const { rules, contacts, categories } = allProfiles[id]
    const ids = [
      ...rules.map((rule) => rule.id),
      ...contacts.flatMap(({ note }) => note ?? []),
      ...(categories?.criteria ?? []),
    ]
    expect([...new Set(ids)].sort()).toEqual(Object.keys(words[id] ?? {}).sort())
  })

  it.each(jurisdictions)('of %s counts nothing that is unsure or dated, and says with whom to check it', (id) => {
    for (const { certainty, clock, checkWith, source, id: rule } of allProfiles[id].rules) {
      if (mayCountDown(certainty)) continue
      expect('value' in clock, rule).toBe(false)
      expect(checkWith, rule).toBeDefined()
      // “Check with: police.” stands before it, so that the sentence is what to ask, and names the role no second time.
      expect(words[id]?.[rule], rule).toMatch(/\?/)
      expect(words[id]?.[rule], rule).not.toMatch(/check with/i)
      expect(words[id]?.[rule], rule).not.toMatch(/\d+ (hours|days|months)/)
      if (certainty === 'UNSURE') expect(source?.article, rule).toBeUndefined()
    }
  })

  it.each(jurisdictions)('of %s speaks of children as the interface does, and of no waiting', (id) => {
    for (const [rule, says] of Object.entries(words[id] ?? {})) {
      expect(says, rule).not.toMatch(/abscond|runaway|run away|illegal|fugue|rymning/i)
      expect(says, rule).not.toMatch(/wait \d+/i)
    }
  })

  it.each(jurisdictions)('of %s names its authorities in its own languages alone', (id) => {
    const languages = { EU: [], BE: ['fr', 'nl', 'de'], FR: ['fr'], GR: ['el'], IT: ['it'], SE: ['sv'], UK: ['en'] }[id]
    for (const [authority, names] of Object.entries(allProfiles[id].names))
      for (const language of Object.keys(names)) expect(languages, authority).toContain(language)
  })
})

describe('what never stands in a profile', () => {
  it('is a number of the Home Office, of a SIRENE bureau or of an Interpol bureau', () => {
    for (const [, place] of named)
      for (const { id, names, numbers, emails } of profileAt(place).contacts)
        if (numbers ?? emails)
          expect(JSON.stringify([id, names, emails]), id).not.toMatch(/home office|sirene|interpol|homeoffice/i)
  })

  it('is a private person: names and notes name organisations, roles and services only', () => {
    for (const id of jurisdictions)
      for (const contact of allProfiles[id].contacts)
        expect(JSON.stringify(contact.names ?? {}), contact.id).not.toMatch(/\b(Mr|Mrs|Ms|M\.|Mme|Herr|Frau|Dr)\b\.?/)
  })

  it('is a number without source, certainty and day of check', () => {
    for (const id of jurisdictions)
      for (const contact of allProfiles[id].contacts) {
        expect(contact.source, contact.id).toBeDefined()
        expect(contact.certainty, contact.id).toBeDefined()
        expect(contact.lastCheckedOn, contact.id).toBe('2026-11-23')
      }
  })

  it('is a level of the British police anywhere else, or a worrying disappearance outside Belgium and France', () => {
    for (const id of jurisdictions) {
      const said = JSON.stringify([words[id], allProfiles[id].categories])
      if (id !== 'UK') expect(said, id).not.toMatch(/(high|medium|low) risk|no apparent risk/i)
      if (id !== 'BE' && id !== 'FR') expect(said, id).not.toMatch(/worrying disappearance|inquiétante|onrustwekkend/i)
    }
    expect(JSON.stringify(profileAt({ country: 'UK' }).categories)).toMatch(/High risk/)
  })
})

describe('the layers', () => {
  it.each(named)('at %s keep of every rule which layer it is from, and mix no two countries', async (_name, place) => {
    const profile = await profileOf(place)
    expect(profile).toEqual(profileAt(place))
    for (const rule of profile.rules) {
      expect(['EU', place.country], rule.id).toContain(rule.jurisdiction)
      if (rule.subJurisdiction) expect(rule.subJurisdiction, rule.id).toBe(place.part)
    }
    expect(new Set(profile.rules.map(({ id }) => id)).size).toBe(profile.rules.length)
  })

  it('hold EU law in the EU, and in the United Kingdom only what is no EU law', () => {
    expect(profileAt({ country: 'BE' }).rules.map(({ id }) => id)).toContain('eu.sis.placeUnderProtection')
    const { rules } = profileAt({ country: 'UK', part: 'scotland' })
    const fromEu = rules.filter(({ jurisdiction }) => jurisdiction === 'EU')
    expect(fromEu.every(({ beyondEu }) => beyondEu)).toBe(true)
    expect(fromEu.map(({ id }) => id)).toContain('eu.trafficking.recovery')
    expect(rules.filter(({ id }) => id.includes('.sis.'))).toEqual([])
    expect(rules.filter(({ steps }) => steps.includes('askSis')).map(({ id }) => id)).toEqual(['uk.outsideSis'])
  })

  it('give a part its own rules, and a country without a part none of them', () => {
    const ids = (place: Place) => profileAt(place).rules.map(({ id }) => id)
    expect(ids({ country: 'UK', part: 'england' })).toContain('uk.england.returnInterview')
    expect(ids({ country: 'UK', part: 'wales' })).not.toContain('uk.england.returnInterview')
    expect(ids({ country: 'UK' }).filter((id) => id.includes('.england.'))).toEqual([])
    expect(ids({ country: 'BE', part: 'flemishCommunity' })).toContain('be.flemishCommunity.youthHelp')
  })

  it('take a place they do not know for none, and a part they do not know for the whole country', () => {
    expect(placeOf('XX')).toEqual(nowhere)
    expect(placeOf(undefined)).toEqual(nowhere)
    expect(placeOf('BE', 'scotland')).toEqual({ country: 'BE' })
    expect(placeOf('UK', 'scotland')).toEqual({ country: 'UK', part: 'scotland' })
    expect(profiles.map(({ country }) => country)).toEqual(['BE', 'FR', 'GR', 'IT', 'SE', 'UK'])
  })

  it('show at a step what is to be checked after what holds', () => {
    const order = rulesAt(profileAt({ country: 'UK', part: 'england' }), 'arrangeInterview').map(
      (rule) => rule.checkWith,
    )
    expect(order.at(-1)).toBeDefined()
    for (const [, place] of named)
      for (const step of stepById.keys()) {
        const checks = rulesAt(profileAt(place), step).map(({ checkWith }) => Number(checkWith !== undefined))
        expect(checks.toSorted((a, b) => a - b)).toEqual(checks)
      }
  })
})

describe('who is told', () => {
  const order = (country: Jurisdiction) => tellingOrder(profileAt({ country })).map(({ id }) => id.split('.').at(-1))

  it('comes in the order of each country, with its own list in place of the general one', () => {
    expect(order('EU')).toEqual([
      'emergency',
      'police',
      'guardian',
      'childProtection',
      'asylumAuthority',
      'hotline',
      'traffickingCentre',
    ])
    expect(order('BE').slice(0, 5)).toEqual(['emergency', 'police', 'magistrate', 'guardian', 'guardianshipService'])
    expect(order('SE').slice(0, 4)).toEqual(['emergency', 'police', 'socialServices', 'guardian'])
    expect(order('UK').slice(0, 4)).toEqual(['emergency', 'police', 'childrensServices', 'immigration'])
  })

  it.each(jurisdictions)(
    'in %s begins with danger and the police, and everybody belongs to a step of the response',
    (id) => {
      const list = tellingOrder(profileAt({ country: id }))
      expect(list.slice(0, 2).map(({ steps }) => steps[0])).toEqual(['callEmergency', 'reportToPolice'])
      for (const { steps, stage } of list) {
        expect(stage).toBe('response')
        for (const step of steps) expect(procedures.response.steps.has(step), step).toBe(true)
      }
    },
  )

  it('promises no counselling behind 116 000 in Sweden, and names the hours in Britain as something to check', () => {
    const sweden = rulesAt(profileAt({ country: 'SE' }), 'notifyHotline').map(({ id }) => words['SE']?.[id] ?? '')
    expect(sweden.join(' ')).toMatch(/not an organisation that opens a file/)
    expect(contactOf(profileAt({ country: 'UK' }), 'hotline')?.hours).toEqual({ open: 'check', certainty: 'UNSURE' })
  })
})

describe('the numbers of the first screen', () => {
  it.each(named)('at %s are those of the profile', (_name, place) => {
    for (const { kind, number } of firstContacts(place))
      if (number) expect(contactOf(profileAt(place), kind)?.numbers?.[0], kind).toBe(number)
  })

  it('are 112 and 116 000, in the United Kingdom 999; every kind a step dials is there', () => {
    const numbers = (place: Place) => firstContacts(place).flatMap(({ number }) => number ?? [])
    expect(numbers(nowhere)).toEqual(['112', '116 000'])
    expect(numbers({ country: 'UK' })).toEqual(['999', '116 000'])
    const dialled = [...stepById.values()].flatMap((step) => step.contact ?? [])
    expect([...new Set(dialled)].sort()).toEqual([...dialledKinds].sort())
  })
})

describe('the police categories', () => {
  it('are graded in the United Kingdom, binary in Belgium with six criteria, presumed in France, and none elsewhere', () => {
    const kinds = countryCodes.map((country) => [country, allProfiles[country].categories?.kind])
    expect(Object.fromEntries(kinds)).toEqual({
      BE: 'binary',
      FR: 'presumption',
      GR: 'none',
      IT: 'none',
      SE: 'none',
      UK: 'graded',
    })
    expect(allProfiles.BE.categories?.criteria).toHaveLength(6)
    expect(profileAt(nowhere).categories).toBeUndefined()
  })

  it('ask in the United Kingdom for high risk at high concern already', () => {
    const high = allProfiles.UK.categories?.labels.find(({ id }) => id === 'high')
    expect(high?.from).toEqual(['immediateDanger', 'highConcern'])
  })
})

describe('the day of the last check', () => {
  const profile = profileAt({ country: 'SE' })

  it('makes a profile an old one after a year, and not a day before', () => {
    expect(oldestCheck(profile)).toBe('2026-11-23')
    expect(checkIsOld(profile, '2027-11-22')).toBe(false)
    expect(checkIsOld(profile, '2027-11-23')).toBe(true)
  })

  it('is not the day of a review: no professional has gone through any profile', () => {
    expect(reviewedByProfessionals).toBe(false)
  })
})
