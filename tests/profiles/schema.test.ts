import { describe, expect, it } from 'vitest'
import { mayCountDown } from '#profiles/certainty.ts'
import { loadProfile } from '#profiles/schema.ts'

const sample = {
  id: 'xx.report',
  jurisdiction: 'XX',
  stage: 'response',
  steps: ['reportToPolice'],
  actor: 'carer',
  topic: 'telling',
  clock: { type: 'immediately' },
  strength: 'law',
  ground: 'published source',
  source: { title: 'An act', article: '1', address: 'example.org/act' },
  certainty: 'SEEN',
  lastCheckedOn: '2026-11-23',
}
const number = {
  id: 'police',
  kind: 'police',
  names: { fr: 'Police' },
  numbers: ['101'],
  certainty: 'SEEN',
  source: { title: 'Police', address: 'example.org' },
  lastCheckedOn: '2026-11-23',
}
const without = (entry: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)))
const load = (rules: unknown[], contacts: unknown[] = []) =>
  loadProfile({ jurisdiction: 'XX', names: { police: { fr: 'Police' } }, rules, contacts })
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
    expect(problems([], [{ id: 'police', kind: 'police' }])).toEqual([])
    expect(problems([], [{ id: 'police', kind: 'police', hours: { open: 'always', certainty: 'KNOWN' } }])).toEqual([
      'Contact “police” has hours but no number.',
    ])
  })

  it('says in sentences what is wrong', () => {
    expect(problems([{ ...sample, steps: ['reportToPolice', 'waitOneDay'] }])).toEqual([
      'Rule “xx.report” names the step “waitOneDay”, which response does not have.',
    ])
    expect(problems([{ ...sample, lastCheckedOn: '2026-02-30' }])).toEqual([
      'Rule “xx.report”: “lastCheckedOn” is not a day of the calendar, such as 2026-11-23.',
    ])
    expect(problems([without(sample, 'id', 'actor')])).toEqual([
      'Rule number 1: “id” is missing.',
      'Rule number 1: “actor” is missing.',
    ])
    expect(problems([{ ...sample, authority: '  ' }])).toEqual(['Rule “xx.report”: “authority” is empty.'])
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

  it('refuses a doubt that names nobody to check it with, counts, or cites an article', () => {
    const doubt = {
      ...sample,
      certainty: 'UNSURE',
      source: { title: 'An act' },
      clock: { type: 'none' },
      checkWith: 'lawyer',
    }
    expect(problems([doubt])).toEqual([])
    expect(problems([without(doubt, 'checkWith')])).toEqual([
      'Rule “xx.report” is unsure or dated and names nobody to check it with.',
    ])
    expect(problems([{ ...doubt, clock: { type: 'days', value: 3, start: 'noticed' } }])).toEqual([
      'Rule “xx.report” is unsure or dated and has a clock with a number.',
    ])
    expect(problems([{ ...doubt, source: { title: 'An act', article: '1' } }])).toEqual([
      'Rule “xx.report” is unsure and cites an article.',
    ])
    expect(problems([{ ...sample, checkWith: 'lawyer' }])).toHaveLength(1)
  })

  it('refuses a part, an authority or a place on the list that cannot be', () => {
    expect(problems([{ ...sample, subJurisdiction: 'scotland' }])).toEqual([
      'Rule “xx.report” names the part “scotland”, which XX does not have.',
    ])
    expect(problems([{ ...sample, authority: 'army' }])).toEqual([
      'Rule “xx.report” names the authority “army”, which the profile does not name.',
    ])
    const tell = { order: 1, when: 'atOnce' }
    expect(
      problems([
        { ...sample, tell },
        { ...sample, id: 'xx.other', tell },
      ]),
    ).toEqual(['More than one rule has place 1 on the list of those who are told.'])
    expect(problems([{ ...sample, beyondEu: true }])).toEqual(['Rule “xx.report” is no rule of the EU layer.'])
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
