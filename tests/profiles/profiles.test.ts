import { describe, expect, it } from 'vitest'
import { responseStepById } from '#machines/response/index.ts'
import { euProfile } from '#profiles/eu.ts'
import { mayCountDown, profileOf, reviewedByProfessionals } from '#profiles/index.ts'
import { loadProfile } from '#profiles/schema.ts'

const sample = {
  id: 'xx.report',
  jurisdiction: 'XX',
  stage: 'response',
  step: 'reportToPolice',
  actor: 'carer',
  says: 'Report at once.',
  clock: { type: 'immediately' },
  strength: 'law',
  ground: 'published source',
  source: { title: 'An act', article: '1', address: 'example.org/act' },
  certainty: 'SEEN',
  lastCheckedOn: '2026-11-23',
}
const number = {
  id: 'police',
  name: 'Police',
  number: '101',
  certainty: 'SEEN',
  source: { title: 'Police', address: 'example.org' },
  lastCheckedOn: '2026-11-23',
}
const without = (entry: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)))
const load = (rules: unknown[], contacts: unknown[] = []) =>
  loadProfile({ jurisdiction: 'XX', language: 'en', rules, contacts })
const problems = (rules: unknown[], contacts: unknown[] = []) => {
  const loaded = load(rules, contacts)
  return loaded.ok ? [] : loaded.problems
}

describe('a profile loads only when it says where it comes from', () => {
  it('takes a rule and a number with source and check date', () => {
    expect(problems([sample], [number])).toEqual([])
  })

  it('refuses a rule without a source', () => {
    expect(problems([without(sample, 'source')])).toEqual(['Rule “xx.report” has no source.'])
    expect(problems([{ ...sample, source: { title: 'An act' } }])).toEqual([
      'Rule “xx.report” has a source without an address.',
    ])
  })

  it('refuses a rule without a check date', () => {
    expect(problems([without(sample, 'lastCheckedOn')])).toEqual([
      'Rule “xx.report” does not say when it was last checked.',
    ])
  })

  it('lets a rule that is only known name its source without an address', () => {
    expect(problems([{ ...sample, certainty: 'KNOWN', source: { title: 'An act' } }])).toEqual([])
  })

  it('takes a practice default of this tool without a source, and no law under that name', () => {
    const practice = {
      ...without(sample, 'source', 'lastCheckedOn'),
      ground: 'practice default of this tool',
      strength: 'practice',
      certainty: 'INFERRED',
      clock: { type: 'minutes', value: 30, start: 'noticed' },
    }
    expect(problems([practice])).toEqual([])
    expect(problems([{ ...practice, strength: 'law' }])).toHaveLength(1)
    expect(problems([{ ...practice, certainty: 'SEEN' }])).toHaveLength(1)
  })

  it('refuses a number without source, certainty and check date, and takes a contact to be filled in by hand', () => {
    expect(problems([], [without(number, 'source', 'certainty', 'lastCheckedOn')])).toEqual([
      'Contact “police” does not say how sure it is.',
      'Contact “police” has no source.',
      'Contact “police” does not say when it was last checked.',
    ])
    expect(problems([], [{ id: 'police', name: 'Police', note: 'To be filled in by hand.' }])).toEqual([])
    expect(problems([], [{ id: 'police', name: 'Police', hours: 'Day and night' }])).toEqual([
      'Contact “police” has hours but no number.',
    ])
  })

  it('says in sentences what is wrong', () => {
    expect(problems([{ ...sample, step: 'waitOneDay' }])).toEqual([
      'Rule “xx.report” names the step “waitOneDay”, which the response does not have.',
    ])
    expect(problems([{ ...sample, lastCheckedOn: '2026-02-30' }])).toEqual([
      'Rule “xx.report”: “lastCheckedOn” is not a day of the calendar, such as 2026-11-23.',
    ])
    expect(problems([without(sample, 'id', 'says')])).toEqual([
      'Rule number 1: “id” is missing.',
      'Rule number 1: “says” is missing.',
    ])
    expect(problems([{ ...sample, says: '  ' }])).toEqual(['Rule “xx.report”: “says” is empty.'])
    expect(problems([{ ...sample, certainty: 'SURE' }])).toEqual([
      'Rule “xx.report”: “certainty” has a value that is not allowed.',
    ])
    expect(problems([{ ...sample, colour: 'red' }])).toEqual([
      'Rule “xx.report” has fields that are not known: colour.',
    ])
    expect(problems([{ ...sample, jurisdiction: 'YY' }])).toEqual(['Rule “xx.report” belongs to YY, not to XX.'])
    expect(problems([{ ...sample, validFrom: '2026-07-01', validTo: '2026-06-01' }])).toEqual([
      'Rule “xx.report” ends before it begins.',
    ])
    expect(problems([sample, sample])).toEqual(['There is more than one rule “xx.report”.'])
    expect(problems([], [number, number])).toEqual(['There is more than one contact “police”.'])
    expect(loadProfile(null)).toEqual({ ok: false, problems: ['The profile is not complete.'] })
    expect(problems(['rule'])).toEqual(['Rule number 1 is not complete.'])
  })

  it('gives every clock with a number a start, and no clock a number of nothing', () => {
    expect(problems([{ ...sample, clock: { type: 'hours', value: 12 } }])).toHaveLength(1)
    expect(problems([{ ...sample, clock: { type: 'hours', value: 0, start: 'noticed' } }])).toHaveLength(1)
    expect(problems([{ ...sample, clock: { type: 'immediately', value: 12 } }])).toHaveLength(1)
  })
})

describe('certainty', () => {
  it('never counts down what is unsure or out of date', () => {
    expect(mayCountDown('UNSURE')).toBe(false)
    expect(mayCountDown('SEEN-OLD')).toBe(false)
    expect(mayCountDown('SEEN')).toBe(true)
    expect(mayCountDown('KNOWN')).toBe(true)
    expect(mayCountDown('INFERRED')).toBe(true)
  })
})

describe('the EU layer', () => {
  const profile = profileOf('BE')

  it('loads, for every country for now, and says that no professional has reviewed it', () => {
    expect(loadProfile(euProfile).ok).toBe(true)
    expect(profileOf('GR')).toEqual(profile)
    expect(reviewedByProfessionals).toBe(false)
  })

  it('has every contact that a step dials, and no other', () => {
    const dialled = [...responseStepById.values()].flatMap((step) => step.contact ?? [])
    expect(profile.contacts.map((contact) => contact.id).sort()).toEqual([...new Set(dialled)].sort())
  })

  it('carries two numbers, 112 and 116 000; every other one is filled in by hand', () => {
    const numbers = profile.contacts.flatMap((contact) => (contact.number ? [[contact.id, contact.number]] : []))
    expect(numbers).toEqual([
      ['emergency', '112'],
      ['hotline', '116 000'],
    ])
    for (const contact of profile.contacts) if (!contact.number) expect(contact.note).toBe('To be filled in by hand.')
  })

  it('shows as rules only what may be shown as one', () => {
    for (const rule of profile.rules) {
      expect(mayCountDown(rule.certainty), rule.id).toBe(true)
      expect(rule.lastCheckedOn, rule.id).toBe('2026-11-23')
    }
  })

  it('holds the limits that EU law gives, and no other number', () => {
    const limits = profile.rules.flatMap((rule) => ('value' in rule.clock ? [[rule.step, rule.clock]] : []))
    expect(limits).toEqual([
      ['answerHit', { type: 'hours', value: 12, start: 'located' }],
      ['prepareEighteen', { type: 'monthsBefore', value: 4, start: 'eighteenthBirthday' }],
    ])
  })

  it('speaks of children as the interface does', () => {
    for (const rule of profile.rules) expect(rule.says).not.toMatch(/abscond|runaway|illegal|wait \d/i)
  })
})
